import { eventually } from '../../support/eventually.ts';
import { newMail, openBijpraat } from '../../support/outlook-driver.ts';
import { startStage } from '../../support/stage.ts';
import type { Scene, Stage } from '../../support/stage.ts';
import { focusComesTo, focusedRegion, openRow, row, subject } from './page-driver.ts';

/* The keyboard between the parts of the page, and between the page and the add-in's pane. */

const WITHOUT_LINKS = 'Tekst voor de briefing';
const PARTS = ['Bovenbalk', 'Lint', 'Mappen', 'Berichtenlijst', 'Leesvenster'];

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

beforeEach(async () => {
  scene = await stage.open();
  await row(scene.page, WITHOUT_LINKS).waitFor();
});

/** The parts that a key goes through, from nowhere and once more than there are. */
async function round(key: string, presses: number): Promise<(string | null)[]> {
  await scene.page.evaluate(() => {
    if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
  });
  const seen: (string | null)[] = [];
  for (let press = 0; press < presses; press += 1) {
    await scene.page.keyboard.press(key);
    seen.push(await focusedRegion(scene.page));
  }
  return seen;
}

describe.each([
  ['nothing open', () => Promise.resolve()],
  ['a mail open', () => openRow(scene.page, WITHOUT_LINKS)],
  ['a form open', () => newMail(scene)],
  [
    'a draft open',
    async () => {
      await scene.page.getByRole('button', { name: /^Concepten/ }).click();
      await row(scene.page, 'Het derde team').click();
      await subject(scene.page).waitFor();
    },
  ],
])('with %s', (_name, arrange) => {
  test('F6 goes round all parts, and Shift+F6 back', async () => {
    await arrange();
    expect(await round('F6', 6)).toEqual([...PARTS, 'Bovenbalk']);
    expect(await round('Shift+F6', 6)).toEqual([...PARTS.toReversed(), 'Leesvenster']);
    await scene.end();
  });
});

test('F6 comes to the pane after the item, and goes on from it with Ctrl+F6', async () => {
  const { page, pane } = scene;
  await newMail(scene);
  await openBijpraat(scene);
  const inPane = (): Promise<void> =>
    eventually(async () => {
      expect(await focusedRegion(page)).toBe('Deelvenster Bijpraat');
      expect(await pane.locator(':focus').count()).toBe(1);
    });
  await subject(page).focus();
  await page.keyboard.press('F6');
  await inPane();
  await page.keyboard.press('Control+F6');
  await eventually(async () => expect(await focusedRegion(page)).toBe('Bovenbalk'));
  await page.keyboard.press('Shift+F6');
  await inPane();
  await scene.end();
});

test('Escape in the pane goes to the mail being written, and to the title of one that is read', async () => {
  const { page, pane, body } = scene;
  await newMail(scene);
  await openBijpraat(scene);
  await pane.locator('body').press('Escape');
  await focusComesTo(body);

  await page.getByRole('button', { name: '(geen onderwerp) sluiten' }).click();
  await openRow(page, WITHOUT_LINKS);
  await openBijpraat(scene);
  await pane.getByRole('combobox').first().focus();
  await page.keyboard.press('Escape');
  await focusComesTo(page.locator('[data-reading-title]'));
  await scene.end();
});

test('Tab goes out of the pane at its end into the page, Shift+Tab at its beginning', async () => {
  const { page, pane } = scene;
  await newMail(scene);
  await openBijpraat(scene);
  const tabOut = async (key: string): Promise<void> => {
    for (let press = 0; press < 80; press += 1) {
      await page.keyboard.press(key);
      await page.waitForTimeout(30);
      const inFrame = await page.evaluate(() => document.activeElement?.tagName === 'IFRAME');
      if (!inFrame) return;
    }
    throw new Error(`${key} never leaves the pane.`);
  };
  await pane.getByRole('combobox').first().focus();
  await tabOut('Tab');
  expect(await focusedRegion(page)).toBe('Bovenbalk');

  await pane.getByRole('combobox').first().focus();
  await tabOut('Shift+Tab');
  await focusComesTo(page.getByRole('button', { name: 'Bijpraat sluiten' }));

  // And back in, as one goes on through the page.
  await page.keyboard.press('Tab');
  await eventually(async () => expect(await pane.locator(':focus').count()).toBe(1));
  await scene.end();
});

test('a new mail begins at its To, a reply in its body', async () => {
  const { page } = scene;
  await page.getByRole('button', { name: 'Nieuwe e-mail' }).click();
  await focusComesTo(page.getByRole('combobox', { name: 'Aan', exact: true }));
  await page.getByRole('button', { name: '(geen onderwerp) sluiten' }).click();
  await openRow(page, WITHOUT_LINKS);
  await page.getByRole('button', { name: 'Beantwoorden', exact: true }).click();
  await focusComesTo(scene.body);
  await scene.end();
});
