import type { Locator, Page } from 'playwright-core';
import { eventually } from '../../support/eventually.ts';
import type { Scene } from '../../support/stage.ts';

/* What tests of the Outlook page see and do on it, in the words of its Dutch screen. */

export const RUBEN = 'unitmanager@reclassering-voorbeeld.example';
export const MIMOUN = 'portefeuillehouder@politie-voorbeeld.example';

/** A line of the list; what a select offers is an option as well, so only the list is asked. */
export const row = (page: Page, subject: string | RegExp): Locator =>
  page.getByRole('region', { name: 'Berichtenlijst' }).getByRole('option', { name: subject });

export const folder = (page: Page, name: string): Locator =>
  page.getByRole('navigation', { name: 'Mappen' }).getByRole('button', { name });

export const form = (page: Page): Locator => page.locator('form:visible');
export const subject = (page: Page): Locator => page.getByRole('textbox', { name: 'Onderwerp' });
export const notice = (page: Page, text: string): Locator =>
  page.getByRole('status').getByText(text);

/** The names on the people in To, Cc and Bcc of the form, in order. */
export async function people(page: Page): Promise<string[]> {
  const buttons = form(page).getByRole('button', { name: / weghalen$/ });
  const names = await buttons.evaluateAll((all) =>
    all.map((button) => button.getAttribute('aria-label') ?? ''),
  );
  return names.map((name) => name.replace(/ weghalen$/, ''));
}

export async function openFolder(page: Page, name: string): Promise<void> {
  await folder(page, name).click();
  await page.getByRole('heading', { name, level: 2 }).waitFor();
}

export async function openRow(page: Page, name: string | RegExp): Promise<void> {
  await row(page, name).first().click();
  await page.locator('[data-reading-title]').waitFor();
}

/** Writes at the start of the body, where the caret of a new form stands. */
export async function writeBody(scene: Scene, text: string): Promise<void> {
  await scene.body.focus();
  await scene.page.keyboard.press('ControlOrMeta+Home');
  await scene.page.keyboard.type(text);
}

export const saved = (page: Page): Promise<void> =>
  form(page).getByText('Opgeslagen om 09.00 uur').waitFor();

export async function send(page: Page): Promise<void> {
  await form(page).getByRole('button', { name: 'Verzenden' }).click();
  await notice(page, 'Verzonden').waitFor();
}

export async function switchMailbox(page: Page, from: string, to: string): Promise<void> {
  await page.getByRole('button', { name: `Wissel van postbus: ${from}` }).click();
  await page.getByRole('menuitemradio', { name: new RegExp(`^${to}`) }).click();
  await page.getByRole('heading', { name: to, level: 2 }).waitFor();
}

export async function choose(page: Page, menu: string, choice: string): Promise<void> {
  await page.getByRole('button', { name: menu, exact: true }).click();
  await page.getByRole('menuitemradio', { name: choice, exact: true }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('menu').waitFor({ state: 'detached' });
}

/** The name of the part of the page that has the focus; `null` for none. */
export const focusedRegion = (page: Page): Promise<string | null> =>
  page.evaluate(
    () => document.activeElement?.closest('[data-region]')?.getAttribute('aria-label') ?? null,
  );

export const isFocused = (locator: Locator): Promise<boolean> =>
  locator.evaluate((element) => element === element.ownerDocument.activeElement);

export function focusComesTo(locator: Locator): Promise<void> {
  return eventually(async () => expect(await isFocused(locator)).toBe(true));
}

/** No answer to anything the page asks, as when the program behind it has stopped. */
export async function serverAway(page: Page): Promise<() => Promise<void>> {
  await page.route('**/api/**', (route) => route.abort());
  return () => page.unroute('**/api/**');
}
