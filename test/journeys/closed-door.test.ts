import { eventually } from '../support/eventually.ts';
import { bodyOf, newMail, openBijpraat, paneSays } from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Scene, Stage, StageOptions } from '../support/stage.ts';

/* J10, as far as there is no Graph yet: each time the pane says what works, what does not, and what to do. */

const PARTNER = 'manager@zorgveiligheidshuis-voorbeeld.example';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());
afterEach(() => scene.end());

const says = (words: RegExp | string) => paneSays(scene, words);
const search = () => scene.pane.getByRole('combobox', { name: 'Zoek tekst' });

async function openPane(): Promise<void> {
  await newMail(scene, [PARTNER]);
  await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
}

async function insertFirst(): Promise<void> {
  await search().fill('wat is');
  await search().press('Enter');
}

const failures: [NonNullable<StageOptions['workspace']>, RegExp, RegExp][] = [
  ['fails', /De opslag heeft een storing/, /Probeer het over een paar minuten opnieuw/],
  ['offline', /Geen verbinding met de opslag/, /Controleer je verbinding/],
  ['refused', /De opslag laat Bijpraat niet binnen/, /Vraag je beheerder om toegang/],
  ['corrupt', /De teksten zijn niet te lezen/, /Laat het de beheerder van de teksten weten/],
  [
    'too-new',
    /De teksten zijn gemaakt met een nieuwere Bijpraat/,
    /Sluit Outlook en open het opnieuw/,
  ],
];

test.each(failures)(
  'storage that %s: says what happened, that nothing is lost and what to do',
  async (fault, happened, now) => {
    scene = await stage.open({ workspace: fault });
    await openPane();
    await says(happened);
    await says(now);
    // Never an empty list that looks like an empty library.
    expect(await scene.pane.getByText('Schrijf sneller in drie stappen').count()).toBe(0);
    await scene.setWorkspaceFault('ok');
    await scene.pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
    await insertFirst();
    await says(/^Ingevoegd/);
  },
);

test.each(failures)(
  'storage that %s after it has worked: the last known copy with its date, and all of it usable',
  async (fault, happened) => {
    scene = await stage.open();
    await newMail(scene, [PARTNER]);
    await openBijpraat(scene);
    await scene.setWorkspaceFault(fault);
    await scene.page.getByRole('button', { name: 'Bijpraat sluiten' }).click();
    await openBijpraat(scene);
    await says(happened);
    await says(/Je ziet de versie van 20 mei, 9\.00 uur/);
    await insertFirst();
    await says(/^Ingevoegd/);
    await scene.setWorkspaceFault('ok');
    await scene.pane.getByRole('button', { name: 'Opnieuw', exact: true }).click();
    await eventually(async () => {
      expect(await scene.pane.getByText(/Je ziet de versie van/).count()).toBe(0);
    });
  },
);

test('slow storage: one can type at once, and nothing typed is lost', async () => {
  scene = await stage.open({ workspace: 'slow' });
  await openPane();
  // Not yet a list to point into, so not yet a combobox.
  await scene.pane.getByRole('textbox', { name: 'Zoek tekst' }).fill('wat is');
  await scene.pane.getByRole('status', { name: 'Teksten worden geladen' }).waitFor();
  await scene.pane.locator('[role="option"]').first().waitFor();
  expect(await search().inputValue()).toBe('wat is');
  await search().press('Enter');
  await says(/^Ingevoegd/);
});

test('nothing stored yet: teaches in three steps, and looks again when asked', async () => {
  scene = await stage.open({ workspace: 'empty' });
  await openPane();
  await says('Schrijf sneller in drie stappen');
  await scene.setWorkspaceFault('ok');
  await scene.pane.getByRole('button', { name: 'Opnieuw kijken' }).click();
  await scene.pane.locator('[role="option"]').first().waitFor();
});

const plan = (change: object) =>
  scene.page.evaluate((fault) => {
    window.localOutlook?.setFaults({
      ...{ delay: 0, errorCode: null, neverAnswer: false, dispids: [13], times: null },
      ...fault,
    });
  }, change);

test('Outlook refuses the text: not inserted, and Copy as the way out', async () => {
  scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  const before = await bodyOf(scene);
  await plan({ errorCode: 9016 });
  await insertFirst();
  await says(/Outlook nam de tekst niet aan\. Kopieer de tekst/);
  expect(await bodyOf(scene)).toBe(before);
  await scene.pane.getByRole('button', { name: 'Kopiëren' }).click();
  await says('Gekopieerd. Je kunt de tekst nu plakken.');
  expect(await scene.page.evaluate(() => navigator.clipboard.readText())).toContain(
    'Het Centrum tegen huiselijk geweld en kindermishandeling is een proef',
  );
});

test('Outlook never answers: after its time the pane says that it does not know, and works on', async () => {
  scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await plan({ neverAnswer: true, times: 1 });
  await insertFirst();
  await says(/Outlook antwoordt niet/);
  await says(/We weten niet of de tekst er staat/);
  await insertFirst();
  await says(/^Ingevoegd/);
}, 60_000);

test('classic Outlook, with fewer requirement sets: everything of writing works', async () => {
  scene = await stage.open({ preferences: { profile: 'classic-windows' } });
  await newMail(scene, [PARTNER]);
  await openBijpraat(scene);
  await insertFirst();
  await says(/^Ingevoegd/);
  expect(await bodyOf(scene)).toContain('Het Centrum tegen huiselijk geweld');
});

test('office.js does not come: never a blank pane', async () => {
  scene = await stage.open();
  await scene.page.route('**/office/office.js', (route) => route.abort());
  await openPane();
  await says(/Bijpraat kan niet starten/);
  await scene.page.unroute('**/office/office.js');
  await scene.pane.getByRole('button', { name: 'Opnieuw proberen' }).click();
  await scene.pane.locator('[role="option"]').first().waitFor();
});
