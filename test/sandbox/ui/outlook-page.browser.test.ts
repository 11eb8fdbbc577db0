import { eventually } from '../../support/eventually.ts';
import { startStage } from '../../support/stage.ts';
import type { Scene, Stage, StageOptions } from '../../support/stage.ts';
import {
  choose,
  focusComesTo,
  folder,
  form,
  notice,
  openFolder,
  openRow,
  row,
  serverAway,
  subject,
  switchMailbox,
  writeBody,
} from './page-driver.ts';

/* Reading mail in the local Outlook, and the page as a whole, in a real browser. */

const PLANNING = 'Planning: presentatie in onze werkoverleggen';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

async function open(options: StageOptions = {}): Promise<Scene['page']> {
  scene = await stage.open(options);
  return scene.page;
}

test('shows the folders with what is unread and unfinished in them', async () => {
  const page = await open();
  await folder(page, 'Postvak IN, 3 ongelezen').waitFor();
  await folder(page, 'Concepten, 2 items').waitFor();
  const names = await page
    .getByRole('navigation', { name: 'Mappen' })
    .getByRole('button')
    .evaluateAll((all) => all.map((button) => button.getAttribute('aria-label')));
  expect(names).toEqual([
    'Postvak IN, 3 ongelezen',
    'Concepten, 2 items',
    'Verzonden items',
    'Verwijderde items',
  ]);
  await openFolder(page, 'Concepten');
  await page.getByText('2 items', { exact: true }).waitFor();
  expect(await row(page, /^Concept, /).count()).toBe(2);
  await scene.end();
});

test('reading a mail marks it as read, in the list, in the count and for good', async () => {
  const page = await open();
  await row(page, /^Ongelezen, Met bijlage, Fatima Bouzid, Planning/).waitFor();
  await openRow(page, PLANNING);
  await page.getByRole('heading', { name: PLANNING }).waitFor();
  await folder(page, 'Postvak IN, 2 ongelezen').waitFor();
  await row(page, /^Met bijlage, Fatima Bouzid, Planning/).waitFor();
  await page.reload();
  await folder(page, 'Postvak IN, 2 ongelezen').waitFor();
  await scene.end();
});

test('an attachment of a mail is downloaded', async () => {
  const page = await open();
  await openRow(page, PLANNING);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'planning-werkoverleg.csv downloaden' }).click(),
  ]);
  expect(download.suggestedFilename()).toBe('planning-werkoverleg.csv');
  await scene.end();
});

test('removing moves a mail to Deleted Items and goes on to the next', async () => {
  const page = await open();
  await openRow(page, 'Tekst voor de briefing');
  await page.getByRole('button', { name: 'Verwijderen' }).click();
  await notice(page, 'Verplaatst naar Verwijderde items').waitFor();
  await page
    .getByRole('heading', { name: 'Re: Agenda voor de stuurgroep van donderdag 17 juni' })
    .waitFor();
  expect(await row(page, 'Tekst voor de briefing').count()).toBe(0);
  await openFolder(page, 'Verwijderde items');
  await row(page, 'Tekst voor de briefing').waitFor();
  await scene.end();
});

test('after a reload one is back at the same mail; a link leads to another mailbox', async () => {
  const page = await open();
  await openFolder(page, 'Verzonden items');
  await openRow(page, 'Kopij voor Parketnieuws: kijk jij mee?');
  await page.waitForURL(/\/sent\/.+/);
  await page.reload();
  await page.getByRole('heading', { name: 'Kopij voor Parketnieuws: kijk jij mee?' }).waitFor();
  await page.getByRole('heading', { name: 'Verzonden items' }).waitFor();

  await switchMailbox(page, 'Noor van den Akker', 'Ruben Jansen');
  await openRow(page, 'Wie gaf de presentatie al in een teamoverleg?');
  const link = page.url();
  await switchMailbox(page, 'Ruben Jansen', 'Noor van den Akker');
  await page.goto(link);
  await page.getByRole('heading', { name: 'Ruben Jansen' }).waitFor();
  await page
    .getByRole('heading', { name: 'Wie gaf de presentatie al in een teamoverleg?' })
    .waitFor();
  await scene.end();
});

test('a link to a draft leads to the list and not to a mail that could be answered', async () => {
  const page = await open();
  await openFolder(page, 'Concepten');
  await row(page, 'Het derde team').click();
  await eventually(async () =>
    expect(await subject(page).inputValue()).toBe('Het derde team en het bericht op het intranet'),
  );
  await page.waitForURL(/\/drafts\/.+/);
  await page.reload();
  await page.getByText('Druk op Enter om verder te schrijven').waitFor();
  expect(await page.getByRole('button', { name: 'Beantwoorden', exact: true }).isDisabled()).toBe(
    true,
  );
  await page.getByRole('listbox').focus();
  await page.keyboard.press('Enter');
  await form(page).waitFor();
  await scene.end();
});

test.each([
  ['English', 'en', 'New mail', 'Settings', 'Inbox, 3 unread', 'Message body'],
  ['Français', 'fr', 'Nouveau message', 'Paramètres', /^Boîte de réception, 3/, 'Corps du message'],
])('speaks %s, also after a reload', async (name, code, newMail, settings, inbox, body) => {
  const page = await open();
  await choose(page, 'Instellingen', name);
  const check = async (): Promise<void> => {
    await page.getByRole('button', { name: newMail }).waitFor();
    await page.getByRole('button', { name: settings, exact: true }).waitFor();
    await page.getByRole('button', { name: inbox }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe(code);
  };
  await check();
  await page.reload();
  await check();
  await page.getByRole('button', { name: newMail }).click();
  await page.getByRole('textbox', { name: body }).waitFor();
  await scene.end();
});

test('is dark when one wants it, also after a reload', async () => {
  const page = await open();
  const background = (): Promise<number> =>
    page.getByRole('main').evaluate((main) => {
      const [red = 0, green = 0, blue = 0] = (
        getComputedStyle(main).backgroundColor.match(/\d+/g) ?? []
      ).map(Number);
      return red + green + blue;
    });
  expect(await background()).toBe(3 * 255);
  await choose(page, 'Instellingen', 'Donker');
  const check = async (): Promise<void> => {
    await eventually(async () => expect(await background()).toBeLessThan(3 * 64));
    expect(await page.evaluate(() => document.documentElement.style.colorScheme)).toBe('dark');
  };
  await check();
  await page.reload();
  await row(page, PLANNING).waitFor();
  await check();
  await scene.end();
});

test('mail is read with the keyboard alone', async () => {
  const page = await open();
  const list = page.getByRole('listbox', { name: 'Postvak IN' });
  await list.focus();
  const title = page.locator('[data-reading-title]');
  const shows = (text: string): Promise<void> =>
    eventually(async () => expect(await title.textContent()).toBe(text));
  await page.keyboard.press('ArrowDown');
  await shows('Regionieuws: samen op weg');
  await page.keyboard.press('ArrowDown');
  await shows(PLANNING);
  await page.keyboard.press('ArrowUp');
  await shows('Regionieuws: samen op weg');
  await page.keyboard.press('End');
  await shows('Re: Agenda voor de stuurgroep van donderdag 17 juni');
  expect(await page.getByRole('option', { selected: true }).count()).toBe(1);
  await page.keyboard.press('Home');
  await shows('Regionieuws: samen op weg');
  // The list keeps the focus while one goes through it; Enter goes to the mail itself.
  await focusComesTo(list);
  await page.keyboard.press('Enter');
  await focusComesTo(title);
  await list.focus();
  await page.keyboard.press('Delete');
  await shows(PLANNING);
  await scene.end();
});

test('the server going away is told, and nothing is lost', async () => {
  const page = await open();
  await openRow(page, PLANNING);
  await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
  const back = await serverAway(page);
  await writeBody(scene, 'Dit mag niet verloren gaan.');
  await form(page).getByText('Opslaan lukt niet. We proberen het opnieuw.').waitFor();
  await form(page).getByRole('button', { name: 'Verzenden' }).click();
  await form(page).getByText('De mail is niet verzonden.').waitFor();

  const list = page.getByRole('region', { name: 'Berichtenlijst' });
  await row(page, 'Tekst voor de briefing').click();
  await list.getByText('De postbus is niet te lezen.').waitFor();
  expect(await row(page, PLANNING).count()).toBe(1);
  expect(await page.locator('[data-reading-title]').count()).toBe(0);

  await back();
  await list.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await page.getByRole('heading', { name: 'Tekst voor de briefing' }).waitFor();
  expect(await list.getByText('De postbus is niet te lezen.').count()).toBe(0);
  await folder(page, 'Concepten, 3 items').waitFor();
  await page.reload();
  await openFolder(page, 'Concepten');
  await row(page, `Re: ${PLANNING}`).click();
  await scene.body.getByText('Dit mag niet verloren gaan.').waitFor();
  await scene.end();
});

test('without a server from the start it says so, and goes on when there is one', async () => {
  const page = await open();
  const back = await serverAway(page);
  await page.reload();
  await page.getByRole('heading', { name: 'De postbus is niet te lezen.' }).waitFor();
  await back();
  await page.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await row(page, PLANNING).waitFor();
  await scene.end();
});
