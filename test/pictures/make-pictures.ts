import 'temporal-polyfill/global';
import { mkdirSync } from 'node:fs';
import path from 'node:path';
import type { Scene, Stage, StageOptions } from '../support/stage.ts';
import { startStage } from '../support/stage.ts';
import { newMail, openBijpraat, openMail } from '../support/outlook-driver.ts';

/*
 * npm run screenshots [-- <folder>]: the pictures of the README, from the running product on the day the
 * sample was written for. With a folder of one's own also every other state worth looking at.
 */

const ownFolder = process.argv[2];
const folder = path.resolve(ownFolder ?? path.join('docs', 'pictures'));
const PARTNER = 'locatiemanager@opvang-voorbeeld.example';

interface Picture {
  readonly name: string;
  readonly inReadme: boolean;
  readonly options?: StageOptions;
  /** The pane alone, or the whole window. */
  readonly of: 'window' | 'pane';
  /** Pixels the pane is wide; what Outlook gives it at first when left out. */
  readonly paneWidth?: number;
  readonly prepare: (scene: Scene) => Promise<void>;
}

async function writing(scene: Scene): Promise<void> {
  await newMail(scene, [PARTNER]);
  await scene.page.getByRole('textbox', { name: 'Onderwerp' }).fill('Hoe staat het ervoor?');
  await scene.body.focus();
  await scene.page.keyboard.press('Control+Home');
  await scene.page.keyboard.type('Beste Lotte,');
  await scene.page.keyboard.press('Enter');
  await scene.page.keyboard.press('Enter');
  await openBijpraat(scene);
}

const search = (scene: Scene) => scene.pane.getByRole('combobox', { name: 'Zoek tekst' });

async function found(scene: Scene): Promise<void> {
  await writing(scene);
  await search(scene).fill('vra');
  await search(scene).press('ArrowRight');
  await scene.pane.getByLabel('Uiterste datum').waitFor();
}

async function inserted(scene: Scene): Promise<void> {
  await writing(scene);
  await search(scene).fill('wat');
  await search(scene).press('Enter');
  await scene.pane.getByText(/^Ingevoegd/).waitFor();
}

async function failed(scene: Scene): Promise<void> {
  await newMail(scene, [PARTNER]);
  await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
  await scene.pane.getByText(/De opslag heeft een storing/).waitFor();
}

async function stale(scene: Scene): Promise<void> {
  await writing(scene);
  await scene.setWorkspaceFault('fails');
  await scene.page.getByRole('button', { name: 'Bijpraat sluiten' }).click();
  await openBijpraat(scene);
  await scene.pane.getByText(/Je ziet de versie van/).waitFor();
}

async function refused(scene: Scene): Promise<void> {
  await writing(scene);
  await scene.page.evaluate(() => {
    window.localOutlook?.setFaults({
      ...{ delay: 0, errorCode: 9016, neverAnswer: false, dispids: [13], times: null },
    });
  });
  await search(scene).fill('wat');
  await search(scene).press('Enter');
  await scene.pane.getByText(/Niet ingevoegd/).waitFor();
}

async function choices(scene: Scene): Promise<void> {
  await writing(scene);
  await scene.pane.getByRole('button', { name: /Taal, aanspreekvorm/ }).click();
}

async function reading(scene: Scene): Promise<void> {
  await openMail(scene, /Werkbezoek/);
  await openBijpraat(scene);
}

const dark: StageOptions = { preferences: { theme: 'dark' } };

const pictures: readonly Picture[] = [
  { name: 'write', inReadme: true, of: 'window', prepare: inserted },
  { name: 'write-dark', inReadme: true, of: 'pane', options: dark, prepare: writing },
  { name: 'start', inReadme: false, of: 'pane', prepare: writing },
  { name: 'found-dark', inReadme: false, of: 'pane', options: dark, prepare: found },
  { name: 'start-wide', inReadme: false, of: 'pane', paneWidth: 640, prepare: writing },
  { name: 'start-280', inReadme: false, of: 'pane', paneWidth: 280, prepare: writing },
  { name: 'found', inReadme: false, of: 'pane', prepare: found },
  { name: 'choices', inReadme: false, of: 'pane', prepare: choices },
  { name: 'inserted', inReadme: false, of: 'pane', prepare: inserted },
  { name: 'refused', inReadme: false, of: 'pane', prepare: refused },
  { name: 'refused-dark', inReadme: false, of: 'pane', options: dark, prepare: refused },
  { name: 'stale', inReadme: false, of: 'pane', prepare: stale },
  { name: 'failed', inReadme: false, of: 'pane', options: { workspace: 'fails' }, prepare: failed },
  { name: 'reading', inReadme: false, of: 'window', prepare: reading },
  { name: 'reading-dark', inReadme: false, of: 'window', options: dark, prepare: reading },
  {
    name: 'contrast',
    inReadme: false,
    of: 'pane',
    options: { forcedColors: 'active' },
    prepare: found,
  },
];

async function take(stage: Stage, picture: Picture): Promise<void> {
  const scene = await stage.open({ width: 1280, height: 800, scale: 2, ...picture.options });
  await picture.prepare(scene);
  const { paneWidth } = picture;
  const pane = scene.page.locator('aside:has(iframe)');
  if (paneWidth !== undefined) {
    await pane.evaluate((aside, width) => (aside.style.width = `${width}px`), paneWidth);
  }
  // What moves in a moment would make the same picture differ each time.
  await scene.page.waitForTimeout(600);
  const file = { path: path.join(folder, `${picture.name}.png`), animations: 'disabled' } as const;
  await (picture.of === 'window' ? scene.page.screenshot(file) : pane.screenshot(file));
  await scene.end();
}

mkdirSync(folder, { recursive: true });
const stage = await startStage();
try {
  for (const picture of pictures.filter(({ inReadme }) => inReadme || ownFolder !== undefined)) {
    await take(stage, picture);
    console.log(picture.name);
  }
} finally {
  await stage.close();
}
