import { eventually } from '../../support/eventually.ts';
import { bodyOf, newMail, typeRecipients } from '../../support/outlook-driver.ts';
import { startStage } from '../../support/stage.ts';
import type { Scene, Stage, StageOptions } from '../../support/stage.ts';
import {
  choose,
  folder,
  form,
  MIMOUN,
  notice,
  openFolder,
  openRow,
  people,
  row,
  RUBEN,
  saved,
  send,
  subject,
  switchMailbox,
  writeBody,
} from './page-driver.ts';

/* Writing and sending mail in the local Outlook, in a real browser. */

const LEAD = 'Noor van den Akker';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

async function open(options: StageOptions = {}): Promise<Scene['page']> {
  scene = await stage.open(options);
  await row(scene.page, 'Tekst voor de briefing').waitFor();
  return scene.page;
}

test('a new mail is saved by itself, and is there after a reload', async () => {
  const page = await open();
  await newMail(scene, [RUBEN]);
  await subject(page).fill('Afspraak');
  await writeBody(scene, 'Past dinsdag?');
  await saved(page);
  await folder(page, 'Concepten, 3 items').waitFor();
  await page.reload();
  await openFolder(page, 'Concepten');
  await row(page, /^Concept, Ruben Jansen, Afspraak, 09\.00, Past dinsdag\?/).click();
  await eventually(async () => expect(await subject(page).inputValue()).toBe('Afspraak'));
  expect(await people(page)).toEqual(['Ruben Jansen']);
  expect(await bodyOf(scene)).toMatch(/^<div>Past dinsdag\?<\/div><div id="Signature">/);
  await scene.end();
});

test('a page that is reloaded while somebody types asks first, and loses nothing', async () => {
  const page = await open();
  const questions: string[] = [];
  page.on('dialog', (dialog) => {
    questions.push(dialog.type());
    void dialog.dismiss();
  });
  await newMail(scene);
  await writeBody(scene, 'Net getypt');
  await page.evaluate(() => location.reload());
  await saved(page);
  expect(questions).toEqual(['beforeunload']);
  expect(await bodyOf(scene)).toContain('Net getypt');
  await scene.end();
});

test('a new mail nobody wrote in leaves no draft', async () => {
  const page = await open();
  await newMail(scene);
  await page.getByRole('button', { name: '(geen onderwerp) sluiten' }).click();
  await page.waitForTimeout(2_500);
  await page.reload();
  await folder(page, 'Concepten, 2 items').waitFor();
  await scene.end();
});

test('a mail lands in Sent Items, and in the inbox of the partner', async () => {
  const page = await open();
  await newMail(scene, [RUBEN]);
  await subject(page).fill('Afspraak van dinsdag');
  await writeBody(scene, 'Tot dinsdag.');
  await send(page);
  expect(await form(page).count()).toBe(0);
  await folder(page, 'Concepten, 2 items').waitFor();
  await openFolder(page, 'Verzonden items');
  await row(page, /^Ruben Jansen, Afspraak van dinsdag, 09\.00, Tot dinsdag\./).waitFor();

  await switchMailbox(page, LEAD, 'Ruben Jansen');
  await row(page, new RegExp(`^Ongelezen, ${LEAD}, Afspraak van dinsdag`)).click();
  await page.getByRole('article').getByText('Tot dinsdag.').waitFor();
  await scene.end();
});

test('a reply goes to the sender, with signature and quote', async () => {
  const page = await open();
  await openRow(page, 'Wie gaf de presentatie al in een teamoverleg?');
  await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
  expect(await people(page)).toEqual(['Tess van IJzendoorn']);
  expect(await subject(page).inputValue()).toBe(
    'Re: Wie gaf de presentatie al in een teamoverleg?',
  );
  const body = await bodyOf(scene);
  const parts = ['id="Signature"', 'id="divRplyFwdMsg"', 'Tess van IJzendoorn'];
  const places = parts.map((part) => body.indexOf(part));
  expect(Math.min(...places)).toBeGreaterThan(0);
  expect(places).toEqual(places.toSorted((one, other) => one - other));
  expect(await form(page).getByRole('combobox', { name: 'Cc' }).count()).toBe(0);
  await scene.end();
});

test('a reply to all goes to everyone but oneself', async () => {
  const page = await open();
  await openRow(page, 'Wie gaf de presentatie al in een teamoverleg?');
  await page.getByRole('button', { name: 'Allen beantwoorden' }).click();
  const all = await people(page);
  expect(all[0]).toBe('Tess van IJzendoorn');
  expect(all).toHaveLength(8);
  expect(all).not.toContain(LEAD);
  await form(page).getByRole('combobox', { name: 'Cc', exact: true }).waitFor();
  await scene.end();
});

test('a forwarded mail takes its attachments along', async () => {
  const page = await open();
  await openRow(page, 'Proef van ons bericht op het intranet');
  await page.getByRole('button', { name: 'Doorsturen' }).click();
  const files = form(page).getByRole('list', { name: 'Bijlagen' }).getByRole('listitem');
  await eventually(async () => expect(await files.count()).toBe(2));
  const body = await bodyOf(scene);
  expect(body.indexOf('id="Signature"')).toBeLessThan(body.indexOf('id="divRplyFwdMsg"'));
  await typeRecipients(scene, 'Aan', [RUBEN]);
  await send(page);
  await switchMailbox(page, LEAD, 'Ruben Jansen');
  await openRow(page, /^Ongelezen, Met bijlage, .*, Fw: Proef van ons bericht op het intranet/);
  await page.getByRole('button', { name: 'bericht-intranet.pdf downloaden' }).waitFor();
  await page.getByRole('button', { name: 'bericht-intranet.txt downloaden' }).waitFor();
  await scene.end();
});

test('a file is attached, taken off again, and what is on goes along', async () => {
  const page = await open();
  await newMail(scene, [RUBEN]);
  const picker = page.getByLabel('Bijlage', { exact: true }).and(page.locator('input'));
  const file = (name: string, text: string) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(text),
  });
  await picker.setInputFiles([file('nota.txt', 'Één nota'), file('leeg.txt', '')]);
  const list = form(page).getByRole('list', { name: 'Bijlagen' });
  await list.getByText('leeg.txt').waitFor();
  await list.getByRole('button', { name: 'Bijlage leeg.txt weghalen' }).click();
  await list.getByText('leeg.txt').waitFor({ state: 'detached' });
  expect(await list.getByRole('listitem').count()).toBe(1);
  // The same file once more: the picker has to notice it.
  await picker.setInputFiles(file('leeg.txt', 'niet meer leeg'));
  await list.getByText('leeg.txt').waitFor();
  await list.getByRole('button', { name: 'Bijlage leeg.txt weghalen' }).click();
  await list.getByText('leeg.txt').waitFor({ state: 'detached' });
  await send(page);

  await switchMailbox(page, LEAD, 'Ruben Jansen');
  await openRow(page, /^Ongelezen, Met bijlage, .*\(geen onderwerp\)/);
  expect(await page.getByRole('list', { name: 'Bijlagen' }).getByRole('listitem').count()).toBe(1);
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: 'nota.txt downloaden' }).click(),
  ]);
  const stream = await download.createReadStream();
  const parts: Buffer[] = [];
  for await (const part of stream) parts.push(part as Buffer);
  expect(Buffer.concat(parts).toString('utf8')).toBe('Één nota');
  await scene.end();
});

test('a draft that is discarded can be taken back for a few seconds, then it is gone', async () => {
  const page = await open();
  await newMail(scene, [RUBEN]);
  await subject(page).fill('Toch niet');
  await writeBody(scene, 'Weg ermee.');
  await saved(page);
  await openFolder(page, 'Concepten');
  await page.getByRole('button', { name: '(geen onderwerp)' }).waitFor({ state: 'detached' });
  await page.getByRole('navigation', { name: 'Geopende berichten' }).getByText('Toch niet').click();

  const discard = async (): Promise<void> => {
    await form(page).getByRole('button', { name: 'Verwijderen' }).click();
    await notice(page, 'Concept verwijderd').waitFor();
    expect(await form(page).count()).toBe(0);
    expect(await row(page, 'Toch niet').count()).toBe(0);
  };
  await discard();
  await page.getByRole('status').getByRole('button', { name: 'Ongedaan maken' }).click();
  await form(page).waitFor();
  expect(await subject(page).inputValue()).toBe('Toch niet');
  expect(await bodyOf(scene)).toContain('Weg ermee.');
  await row(page, 'Toch niet').waitFor();

  await discard();
  await notice(page, 'Concept verwijderd').waitFor({ state: 'detached' });
  await openFolder(page, 'Verwijderde items');
  await row(page, 'Toch niet').waitFor();
  await scene.end();
});

test('a double click on a draft opens one form', async () => {
  const page = await open();
  await openFolder(page, 'Concepten');
  await row(page, 'Het derde team').dblclick();
  await subject(page).waitFor();
  await page.waitForTimeout(300);
  expect(await page.locator('form').count()).toBe(1);
  await scene.end();
});

test('mail in plain text is written, sent and read as text', async () => {
  const page = await open();
  await choose(page, 'Instellingen', 'Tekst zonder opmaak');
  await newMail(scene, [RUBEN]);
  await subject(page).fill('Alleen tekst');
  expect(await page.getByRole('button', { name: 'Vet' }).count()).toBe(0);
  await writeBody(scene, '1 < 2 & <b>niet vet</b>');
  expect(await bodyOf(scene)).toMatch(/^1 < 2 & <b>niet vet<\/b>\n\nNoor van den Akker\n/);
  await send(page);
  await switchMailbox(page, LEAD, 'Ruben Jansen');
  await openRow(page, 'Alleen tekst');
  await page.getByRole('article').getByText('1 < 2 & <b>niet vet</b>').waitFor();
  await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
  expect(await bodyOf(scene)).toContain('1 < 2 & <b>niet vet</b>');
  await scene.end();
});

test('Cc and Bcc get the mail; who reads it sees Cc and not Bcc', async () => {
  const page = await open();
  await newMail(scene, ['communicatie@centrum-hvb.example']);
  await page.getByRole('button', { name: 'Cc en Bcc' }).click();
  await typeRecipients(scene, 'Cc', [RUBEN]);
  await typeRecipients(scene, 'Bcc', [MIMOUN]);
  await subject(page).fill('Aan drie');
  expect(await people(page)).toEqual(['Jelle Smits', 'Ruben Jansen', 'Mo el Amrani']);
  await send(page);
  for (const [from, to] of [
    [LEAD, 'Jelle Smits'],
    ['Jelle Smits', 'Ruben Jansen'],
    ['Ruben Jansen', 'Mo el Amrani'],
  ] as const) {
    await switchMailbox(page, from, to);
    await openRow(page, 'Aan drie');
    const head = page.getByRole('article').locator('header');
    await head.getByText('Aan: Jelle Smits').waitFor();
    await head.getByText('Cc: Ruben Jansen').waitFor();
    expect(await head.textContent()).not.toContain('Amrani');
  }
  await scene.end();
});
