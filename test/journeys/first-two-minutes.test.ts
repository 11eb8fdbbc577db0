import { eventually } from '../support/eventually.ts';
import { bodyOf, newMail, openBijpraat } from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Stage } from '../support/stage.ts';

/* J1: the first two minutes of someone who has just started it. */

const WHAT_IS_IT = 'Het Centrum tegen huiselijk geweld en kindermishandeling is een proef';
const PARTNER = 'unitmanager@reclassering-voorbeeld.example';

let stage: Stage;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

test('three letters and Enter put a text at the cursor, above the signature; Undo takes it out again', async () => {
  const scene = await stage.open();
  await scene.page.getByRole('option').first().waitFor();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await scene.pane.getByText('Reclassering', { exact: true }).waitFor();
  const before = await bodyOf(scene);

  // Where the pane opens, the cursor stands in search: nothing has to be clicked.
  const search = scene.pane.getByRole('combobox', { name: 'Zoek tekst' });
  await eventually(async () => {
    expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);
  });
  await scene.page.keyboard.type('wat');
  await scene.page.keyboard.press('Enter');
  await scene.pane.getByText(/^Ingevoegd/).waitFor();

  const after = await bodyOf(scene);
  expect(after).toContain(WHAT_IS_IT);
  expect(after.indexOf(WHAT_IS_IT)).toBeLessThan(after.indexOf('id="Signature"'));
  expect(after.match(/id="Signature"/g)).toHaveLength(1);
  // Focus stays where the next text is found.
  expect(await search.evaluate((field) => field === document.activeElement)).toBe(true);

  await scene.page.getByRole('button', { name: 'Ongedaan maken' }).click();
  expect(await bodyOf(scene)).toBe(before);
  await scene.end();
});

test.each([
  ['je', 'unitmanager@reclassering-voorbeeld.example', 'Wil je dit bericht delen'],
  ['u', 'beleidsadviseur@om-voorbeeld.example', 'Wilt u dit bericht delen'],
  ['French', 'forensischarts@gezondheid-voorbeeld.example', 'partager'],
  ['English', 'regiomanager@slachtofferhulp-voorbeeld.example', 'share this message'],
])('the text speaks to the reader: %s', async (_name, address, words) => {
  const scene = await stage.open();
  await newMail(scene, [address]);
  await openBijpraat(scene);
  await scene.pane.getByRole('combobox', { name: 'Zoek tekst' }).fill('Wat vragen');
  await scene.page.keyboard.press('Enter');
  // What only the lead knows is asked for first.
  await scene.pane.getByLabel('uiterste datum').fill('2027-06-04');
  await scene.page.keyboard.press('Enter');
  await scene.pane.getByText('Ingevoegd', { exact: true }).waitFor();
  expect(await bodyOf(scene)).toContain(words);
  await scene.end();
});

test('a missing value is asked for, and left open it stays visible in the mail', async () => {
  const scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await scene.pane.getByRole('combobox', { name: 'Zoek tekst' }).fill('vragen');
  await scene.page.keyboard.press('Enter');
  const field = scene.pane.getByLabel('uiterste datum');
  await field.waitFor();
  expect(await bodyOf(scene)).not.toContain('delen');
  await field.press('Enter');
  await scene.pane.getByText('Ingevoegd. Nog in te vullen: uiterste datum.').waitFor();
  expect(await bodyOf(scene)).toContain('<strong>[uiterste datum]</strong>');
  await scene.end();
});

test('offers the subject of a text when the mail has none', async () => {
  const scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await scene.pane.getByRole('combobox', { name: 'Zoek tekst' }).fill('wat is');
  await scene.page.keyboard.press('Enter');
  await scene.pane.getByRole('button', { name: 'Zet onderwerp: Over het Centrum' }).click();
  await eventually(async () => {
    expect(await scene.page.getByRole('textbox', { name: 'Onderwerp' }).inputValue()).toBe(
      'Over het Centrum',
    );
  });
  await scene.end();
});

test('without a workspace of their own the first thing anyone sees is a full list', async () => {
  const scene = await stage.open();
  await newMail(scene);
  await openBijpraat(scene);
  expect(await scene.pane.locator('[role="option"]').count()).toBe(12);
  await scene.pane.getByRole('heading', { name: 'Kernboodschap' }).waitFor();
  await scene.end();
});
