import { violationsOf } from '../../support/check-accessibility.ts';
import { newMail, openMail } from '../../support/outlook-driver.ts';
import { startStage } from '../../support/stage.ts';
import type { Scene, Stage } from '../../support/stage.ts';

/* The local Outlook's own screens; the pane beside it is looked at in the journeys. */

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());
afterEach(() => scene.end());

const press = (name: RegExp | string) => scene.page.getByRole('button', { name }).first().click();

const screens: Record<string, () => Promise<void>> = {
  'the list': () => scene.page.locator('[role="option"]').first().waitFor(),
  'a mail': () => openMail(scene, /Werkbezoek/),
  'an answer with its quote': async () => {
    await openMail(scene, /Werkbezoek/);
    await press('Allen beantwoorden');
    await scene.body.waitFor();
  },
  'a new mail with all its fields and a wrong address': async () => {
    await newMail(scene, ['geen adres']);
    await press('Cc en Bcc');
    await press('Verzenden');
    await scene.page.getByText('Een adres klopt niet').waitFor();
  },
  settings: async () => {
    await press('Instellingen');
    await scene.page.getByRole('menu').waitFor();
  },
  faults: async () => {
    await press('Storingen');
    await scene.page.getByRole('dialog').waitFor();
  },
  'the log': async () => {
    await press(/Logboek/);
    await scene.page.getByRole('heading', { name: 'Logboek' }).waitFor();
  },
};

describe.each(['light', 'dark'] as const)('in %s', (theme) => {
  test.each(Object.keys(screens))('axe has nothing to say: %s', async (name) => {
    scene = await stage.open({ preferences: { theme } });
    await scene.page.locator('[role="option"]').first().waitFor();
    await screens[name]!();
    // Colours of what is still fading in are not yet its own.
    await scene.page.waitForTimeout(500);
    expect(await violationsOf(scene.page)).toEqual([]);
  });
});
