import { eventually } from '../support/eventually.ts';
import {
  bodyOf,
  insertedBetween,
  newMail,
  openBijpraat,
  selectText,
} from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Scene, Stage } from '../support/stage.ts';

/* J3: favourites without the pane, by keyboard only. */

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());
afterEach(() => scene.end());

/** Opens the menu and runs one of its items, with keys only. */
async function quickInsert(down: number): Promise<void> {
  const menu = scene.page.getByRole('button', { name: 'Snel invoegen' });
  await menu.focus();
  await scene.page.keyboard.press('Enter');
  await scene.page.getByRole('menuitem').first().waitFor();
  for (let step = 0; step < down; step += 1) await scene.page.keyboard.press('ArrowDown');
  await scene.page.keyboard.press('Enter');
}

const told = (words: RegExp) => scene.page.getByRole('main').getByText(words).first().waitFor();

test.each([
  // The short core message in the words for administrators, whom this partner's contact belongs to.
  [0, 'Het Centrum is een proef met 15 partners'],
  [1, 'Het Centrum tegen huiselijk geweld en kindermishandeling is een proef'],
  [2, 'Veilig Thuis'],
])(
  'the ribbon puts favourite %i in and says so above the mail; the pane never opens',
  async (place, words) => {
    scene = await stage.open();
    await newMail(scene, ['manager@zorgveiligheidshuis-voorbeeld.example']);
    const before = await bodyOf(scene);
    await quickInsert(place);
    await told(/staat in je mail/);
    expect(insertedBetween(before, await bodyOf(scene))).toContain(words);
    expect(await scene.page.locator('aside iframe').count()).toBe(0);
  },
);

test('what the lead starred in the pane is what the ribbon inserts', async () => {
  scene = await stage.open();
  await newMail(scene, ['manager@zorgveiligheidshuis-voorbeeld.example']);
  await openBijpraat(scene);
  await scene.pane.getByRole('combobox', { name: 'Zoek tekst' }).fill('geen gegevens');
  await scene.page.keyboard.press('ArrowRight');
  await scene.pane.getByRole('button', { name: 'Favoriet' }).click();
  await eventually(async () => {
    expect(
      await scene.pane.getByRole('button', { name: 'Favoriet' }).getAttribute('aria-pressed'),
    ).toBe('true');
  });
  await scene.page.getByRole('button', { name: 'Bijpraat sluiten' }).click();
  const before = await bodyOf(scene);
  await quickInsert(0);
  await told(/staat in je mail/);
  expect(insertedBetween(before, await bodyOf(scene)).length).toBeGreaterThan(20);

  // One favourite is chosen: the second place says that there is none.
  await quickInsert(1);
  await told(/Deze favoriet is er niet/);
});

test('replaces nothing that is selected', async () => {
  scene = await stage.open();
  await newMail(scene, ['manager@zorgveiligheidshuis-voorbeeld.example']);
  await scene.body.focus();
  await scene.page.keyboard.type('Dit blijft.');
  await selectText(scene, 'Dit blijft.');
  const before = await bodyOf(scene);
  await quickInsert(0);
  await told(/Er is tekst geselecteerd. Er is niets ingevoegd/);
  expect(await bodyOf(scene)).toBe(before);
});

test('says so when the texts cannot be read, and inserts nothing', async () => {
  scene = await stage.open({ workspace: 'fails' });
  await newMail(scene, ['manager@zorgveiligheidshuis-voorbeeld.example']);
  const before = await bodyOf(scene);
  await quickInsert(0);
  await told(/De teksten zijn nu niet te lezen/);
  expect(await bodyOf(scene)).toBe(before);
});
