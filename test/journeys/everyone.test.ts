import { eventually } from '../support/eventually.ts';
import { violationsOf } from '../support/check-accessibility.ts';
import { bodyOf, newMail, openBijpraat, openMail, paneSays } from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Scene, Stage, StageOptions } from '../support/stage.ts';

/* J12: everyone. Keyboard only, narrow, dark, high contrast, in three languages, and with a screen reader's tree. */

const PARTNER = 'manager@zorgveiligheidshuis-voorbeeld.example';
const WHAT_IS_IT = 'Het Centrum tegen huiselijk geweld en kindermishandeling is een proef';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());
afterEach(() => scene.end());

const press = (key: string) => scene.page.keyboard.press(key);
const search = () => scene.pane.getByRole('combobox', { name: 'Zoek tekst' });

/** Presses Tab until what has the focus has this name; fails after many. */
async function tabTo(name: string | RegExp, within: 'page' | 'pane' = 'page'): Promise<void> {
  const scope = within === 'page' ? scene.page : scene.pane;
  for (let step = 0; step < 60; step += 1) {
    const wanted = scope.getByRole('button', { name, exact: true }).first();
    if (await wanted.evaluate((element) => element === document.activeElement).catch(() => false))
      return;
    await press('Tab');
  }
  throw new Error(`Tab never came to ${String(name)}`);
}

test('a text gets into a new mail with nothing but keys', async () => {
  scene = await stage.open();
  await scene.page.locator('[role="option"]').first().waitFor();
  await tabTo('Nieuwe e-mail');
  await press('Enter');
  await scene.page.getByRole('combobox', { name: 'Aan', exact: true }).waitFor();
  await scene.page.keyboard.type(PARTNER);
  await press('Enter');
  // F6 goes round the parts of the page; the ribbon is one.
  for (let part = 0; part < 8; part += 1) {
    await press('F6');
    if (
      await scene.page.evaluate(() => document.activeElement?.closest('[role="toolbar"]') !== null)
    )
      break;
  }
  const bijpraat = scene.page.getByRole('button', { name: 'Bijpraat', exact: true });
  for (let step = 0; step < 20; step += 1) {
    if (await bijpraat.evaluate((element) => element === document.activeElement)) break;
    await press('ArrowRight');
  }
  await press('Enter');
  await scene.pane.locator('[role="option"]').first().waitFor();
  await eventually(async () => {
    expect(await search().evaluate((field) => field === document.activeElement)).toBe(true);
  });

  // Down to a row, open its preview, read it, and insert from there.
  await scene.page.keyboard.type('wat is');
  await press('ArrowRight');
  await scene.pane.getByRole('form', { name: 'Wat is het Centrum?' }).waitFor();
  await press('Enter');
  await paneSays(scene, /^Ingevoegd/);
  expect(await bodyOf(scene)).toContain(WHAT_IS_IT);

  // Escape goes back to the mail, where writing goes on.
  await press('Escape');
  await press('Escape');
  await eventually(async () => {
    expect(await scene.body.evaluate((body) => body === document.activeElement)).toBe(true);
  });
});

test('Escape closes what is open and never clears what was typed', async () => {
  scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await search().fill('vragen');
  await press('Enter');
  await scene.pane.getByLabel('uiterste datum').fill('2027-06-04');
  await press('Escape');
  expect(await scene.pane.getByLabel('uiterste datum').count()).toBe(0);
  expect(await search().inputValue()).toBe('vragen');
  await press('Enter');
  expect(await scene.pane.getByLabel('uiterste datum').inputValue()).toBe('2027-06-04');
});

test('the tree a screen reader gets: names, roles and states', async () => {
  scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await search().fill('wat is');
  const field = search();
  expect(await field.getAttribute('aria-expanded')).toBe('true');
  const active = await field.getAttribute('aria-activedescendant');
  expect(await scene.pane.locator(`[id="${active ?? ''}"]`).getAttribute('aria-selected')).toBe(
    'true',
  );
  await press('ArrowDown');
  expect(await field.getAttribute('aria-activedescendant')).not.toBe(active);
  await scene.pane
    .getByRole('heading', { level: 1, name: 'Bijpraat: schrijven' })
    .waitFor({ state: 'attached' });
  await scene.pane.getByRole('region', { name: 'Aan wie schrijf je' }).waitFor();
  await field.fill('');
  expect(await scene.pane.getByRole('radio', { name: 'Kort' }).isChecked()).toBe(true);
});

/** Every state of the pane one can get to; each leaves it in view. */
const states: Record<
  string,
  { readonly options?: StageOptions; readonly go: () => Promise<void> }
> = {
  start: { go: () => openBeside() },
  'found, with the preview open': {
    go: async () => {
      await openBeside();
      await search().fill('vragen');
      await press('ArrowRight');
      await scene.pane.getByLabel('uiterste datum').waitFor();
    },
  },
  'choices of language and form open': {
    go: async () => {
      await openBeside();
      await scene.pane.getByRole('button', { name: /Taal, aanspreekvorm/ }).click();
    },
  },
  'nothing found': {
    go: async () => {
      await openBeside();
      await search().fill('xyzzy');
      await paneSays(scene, /Geen tekst gevonden voor/);
    },
  },
  inserted: {
    go: async () => {
      await openBeside();
      await search().fill('wat is');
      await press('Enter');
      await paneSays(scene, /^Ingevoegd/);
    },
  },
  'not inserted': {
    go: async () => {
      await openBeside();
      await scene.page.evaluate(() => {
        window.localOutlook?.setFaults({
          ...{ delay: 0, errorCode: 9016, neverAnswer: false, dispids: [13], times: null },
        });
      });
      await search().fill('wat is');
      await press('Enter');
      await paneSays(scene, /Niet ingevoegd/);
    },
  },
  'storage failed': {
    options: { workspace: 'fails' },
    go: async () => {
      await newMail(scene, [PARTNER]);
      await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
      await paneSays(scene, /De opslag heeft een storing/);
    },
  },
  'last known copy': {
    go: async () => {
      await openBeside();
      await scene.setWorkspaceFault('fails');
      await scene.page.getByRole('button', { name: 'Bijpraat sluiten' }).click();
      await openBijpraat(scene);
      await paneSays(scene, /Je ziet de versie van/);
    },
  },
  empty: {
    options: { workspace: 'empty' },
    go: async () => {
      await newMail(scene, [PARTNER]);
      await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
      await paneSays(scene, 'Schrijf sneller in drie stappen');
    },
  },
  'beside a mail that is read': {
    go: async () => {
      await openMail(scene, /Werkbezoek/);
      await openBijpraat(scene);
    },
  },
};

async function openBeside(): Promise<void> {
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
}

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(Object.keys(states))('axe has nothing to say: %s', async (name) => {
    const state = states[name]!;
    scene = await stage.open({ ...state.options, preferences: { theme } });
    await state.go();
    expect(await violationsOf(scene.page)).toEqual([]);
    expect(await sideways()).toBe(0);
  });
});

/** How far the pane can be scrolled sideways, in pixels. */
function sideways(): Promise<number> {
  return scene.pane.locator('html').evaluate((html) => html.scrollWidth - html.clientWidth);
}

test.each(['nl-NL', 'fr-FR', 'en-US'] as const)(
  'nothing scrolls sideways at 320 and 280 pixels: %s',
  async (language) => {
    scene = await stage.open({ preferences: { language } });
    await scene.page
      .getByRole('button', { name: /^(Nieuwe e-mail|Nouveau message|New mail)$/ })
      .click();
    await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
    await scene.pane.locator('[role="option"]').first().waitFor();
    for (const width of [320, 280]) {
      await scene.page.locator('aside:has(iframe)').evaluate((aside, pixels) => {
        aside.style.width = `${pixels}px`;
      }, width);
      expect(await sideways()).toBe(0);
      await scene.pane.getByRole('combobox').first().fill('a');
      await scene.page.keyboard.press('ArrowRight');
      expect(await sideways()).toBe(0);
      await scene.page.keyboard.press('Escape');
      await scene.pane.getByRole('combobox').first().fill('');
    }
  },
);

test.each([
  ['fr-FR', 'Nouveau message', 'qu’est', /^Inséré/],
  ['en-US', 'New mail', 'what is', /^Inserted/],
] as const)('speaks the language of Outlook: %s', async (language, button, words, done) => {
  scene = await stage.open({ preferences: { language } });
  await scene.page.getByRole('button', { name: button, exact: true }).click();
  await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
  await scene.pane.locator('[role="option"]').first().waitFor();
  expect(await scene.pane.locator('html').getAttribute('lang')).toBe(language.slice(0, 2));
  await scene.pane.getByRole('combobox').first().fill(words);
  await scene.page.keyboard.press('Enter');
  await paneSays(scene, done);
});

test('high contrast: every control still has an edge, and the focus shows', async () => {
  scene = await stage.open({ forcedColors: 'active' });
  await openBeside();
  await search().focus();
  const chosen = scene.pane.getByText('Kort', { exact: true });
  const other = scene.pane.getByText('Midden', { exact: true });
  const look = (element: typeof chosen) =>
    element.evaluate((node) => {
      const { backgroundColor, borderColor, color, outlineColor } = getComputedStyle(node);
      return [backgroundColor, borderColor, color, outlineColor].join(' ');
    });
  expect(await look(chosen)).not.toBe(await look(other));
});
