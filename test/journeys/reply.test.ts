import { eventually } from '../support/eventually.ts';
import {
  bodyOf,
  caretAfter,
  insertedBetween,
  newMail,
  openBijpraat,
  openMail,
  paneSays,
  selectText,
} from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Scene, Stage } from '../support/stage.ts';

/* J2: the core message in a reply. */

/** The short core message in the words for administrators, whom the contact of the Veiligheidshuis belongs to. */
const SHORT =
  'Het Centrum is een proef met 15 partners. Aan het eind van de proef kiezen de partners samen hoe de aanpak verdergaat.';
const ADMINISTRATOR = 'manager@zorgveiligheidshuis-voorbeeld.example';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());
afterEach(() => scene.end());

async function replyToAll(subject: RegExp): Promise<void> {
  await openMail(scene, subject);
  await scene.page.getByRole('button', { name: 'Allen beantwoorden' }).first().click();
  await scene.body.waitFor();
}

async function type(text: string): Promise<void> {
  await scene.body.focus();
  await scene.page.keyboard.press('Control+Home');
  await scene.page.keyboard.type(text);
}

const insertCoreMessage = () =>
  scene.pane
    .getByRole('region', { name: 'Kernboodschap' })
    .getByRole('button', { name: 'Invoegen' })
    .click();

const told = (words: RegExp | string) => paneSays(scene, words);

test('goes into the middle of a sentence and changes not a byte besides, twice and in two languages', async () => {
  scene = await stage.open();
  await replyToAll(/Werkbezoek/);
  await type('Hierbij de boodschap en verder geen nieuws.');
  await openBijpraat(scene);
  await caretAfter(scene, 'boodschap ');
  const before = await bodyOf(scene);

  await scene.pane.getByText('Midden', { exact: true }).click();
  await insertCoreMessage();
  await told(/^Ingevoegd/);
  const withMedium = await bodyOf(scene);
  expect(insertedBetween(before, withMedium)).toContain('Daarom werken 15 organisaties');
  expect(withMedium).toContain('id="Signature"');

  await scene.pane.getByRole('button', { name: /Taal, aanspreekvorm/ }).click();
  await scene.pane.getByLabel('Taal', { exact: true }).selectOption('fr');
  await scene.pane.getByText('Kort', { exact: true }).click();
  await caretAfter(scene, 'en verder geen nieuws.');
  await insertCoreMessage();
  await eventually(async () => {
    const inserted = insertedBetween(withMedium, await bodyOf(scene));
    expect(inserted).toContain('lang="fr"');
    expect(inserted).toContain('un seul plan');
  });
});

test('stands above signature and quote when the body never had the cursor', async () => {
  scene = await stage.open();
  await openMail(scene, /Werkbezoek/);
  await openBijpraatBeside('Beantwoorden');
  const before = await bodyOf(scene);
  await insertCoreMessage();
  await told(/^Ingevoegd/);
  const after = await bodyOf(scene);
  expect(insertedBetween(before, after)).toContain(SHORT);
  expect(after.indexOf(SHORT)).toBeLessThan(after.indexOf('id="Signature"'));
  expect(after.indexOf('id="Signature"')).toBeLessThan(after.indexOf('id="divRplyFwdMsg"'));
});

async function openBijpraatBeside(button: string): Promise<void> {
  await scene.page.getByRole('button', { name: button, exact: true }).first().click();
  await openBijpraat(scene);
}

test('a reply in plain text gets clean text, above its quote', async () => {
  scene = await stage.open();
  await openMail(scene, /Tekst voor de briefing/);
  await scene.page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
  await type('Dag Mo,\n\n');
  await openBijpraat(scene);
  const before = await bodyOf(scene);
  await insertCoreMessage();
  await told(/^Ingevoegd/);
  const after = await bodyOf(scene);
  const inserted = insertedBetween(before, after);
  expect(inserted).toMatch(/^[^<>&]{40,}$/);
  expect(after.indexOf(inserted)).toBeLessThan(after.indexOf('Van: Mo el Amrani'));
});

test('a new mail in plain text gets the words and nothing else', async () => {
  scene = await stage.open({ preferences: { newMailType: 'text' } });
  await newMail(scene, [ADMINISTRATOR]);
  await openBijpraat(scene);
  const before = await bodyOf(scene);
  await insertCoreMessage();
  await told(/^Ingevoegd/);
  expect(insertedBetween(before, await bodyOf(scene))).toBe(`${SHORT} `);
});

test('asks before it replaces what is selected, and leaves it when told so', async () => {
  scene = await stage.open();
  await newMail(scene, [ADMINISTRATOR]);
  await type('Dit moet blijven. Dit mag weg.');
  await openBijpraat(scene);
  await selectText(scene, 'Dit mag weg.');
  const before = await bodyOf(scene);

  await insertCoreMessage();
  await told('Er is tekst geselecteerd. Wil je die vervangen?');
  expect(await bodyOf(scene)).toBe(before);
  await scene.pane.getByRole('button', { name: 'Niet nu' }).click();
  expect(await bodyOf(scene)).toBe(before);

  await insertCoreMessage();
  await scene.pane.getByRole('button', { name: 'Vervangen' }).click();
  await told(/^Ingevoegd/);
  const after = await bodyOf(scene);
  expect(after).toContain('Dit moet blijven.');
  expect(after).not.toContain('Dit mag weg.');
  expect(after).toContain(SHORT);
});

test('asks before it replaces a picture', async () => {
  scene = await stage.open();
  await newMail(scene, [ADMINISTRATOR]);
  await type('Zie dit.');
  await openBijpraat(scene);
  await scene.body.evaluate((body) => {
    const picture = document.createElement('img');
    picture.src = 'data:image/gif;base64,R0lGODlhAQABAAAAACwAAAAAAQABAAA=';
    body.firstElementChild?.append(picture);
    body.focus();
    const range = document.createRange();
    range.selectNode(picture);
    document.getSelection()?.removeAllRanges();
    document.getSelection()?.addRange(range);
  });
  const before = await bodyOf(scene);
  await insertCoreMessage();
  await told('Er is tekst geselecteerd. Wil je die vervangen?');
  expect(await bodyOf(scene)).toBe(before);
});

test('nothing is written into the other mail when the mail is switched while inserting', async () => {
  scene = await stage.open();
  await newMail(scene, [ADMINISTRATOR]);
  await type('De ene mail.');
  await newMail(scene, ['unitmanager@reclassering-voorbeeld.example']);
  await type('De andere mail.');
  await openBijpraat(scene);
  await scene.page.getByRole('button', { name: 'Vastmaken' }).click();
  await caretAfter(scene, 'De andere mail.');
  // Outlook takes its time over the write, and the lead goes to the first mail meanwhile.
  await scene.page.evaluate(() => {
    window.localOutlook?.setFaults({
      ...{ delay: 600, errorCode: null, neverAnswer: false, dispids: [13], times: null },
    });
  });
  await insertCoreMessage();
  await scene.page.getByRole('button', { name: '(geen onderwerp)' }).first().click();
  await told(/Je bent naar een andere mail gegaan/);
  const bodies = await scene.page.evaluate(async () => {
    const sessions = window.localOutlook?.sessions ?? [];
    const texts: string[] = [];
    for (const session of sessions) {
      if (session.kind === 'compose') texts.push((await session.editor()).getText());
    }
    return texts;
  });
  expect(bodies).toHaveLength(2);
  for (const body of bodies) expect(body).not.toContain('Het Centrum is een proef');
});

test('what was typed in the pane is still there after a switch, an unpin and a reload', async () => {
  scene = await stage.open();
  await newMail(scene, [ADMINISTRATOR]);
  await openBijpraat(scene);
  const search = () => scene.pane.getByRole('combobox', { name: 'Zoek tekst' });
  await search().fill('gegevens');
  await scene.page.getByRole('button', { name: 'Bijpraat sluiten' }).click();
  await openBijpraat(scene);
  expect(await search().inputValue()).toBe('gegevens');
  await newMail(scene, ['unitmanager@reclassering-voorbeeld.example']);
  await openBijpraat(scene);
  expect(await search().inputValue()).toBe('gegevens');
});
