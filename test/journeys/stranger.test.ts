import path from 'node:path';
import { newMail } from '../support/outlook-driver.ts';
import { startStage } from '../support/stage.ts';
import type { Scene, Stage } from '../support/stage.ts';

/* Another add-in, from its own manifest, with its pages and its Smart Alert: a check of the local Outlook's truth. */

const folder = path.resolve('test/support/stranger');
const PARTNER = 'manager@zorgveiligheidshuis-voorbeeld.example';

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage({
    manifestPath: path.join(folder, 'manifest.xml'),
    distDirectory: folder,
    pages: 'given',
  });
});

afterAll(() => stage.close());
afterEach(() => scene.end());

async function writeAbout(subject: string): Promise<void> {
  scene = await stage.open();
  await newMail(scene, [PARTNER]);
  await scene.page.getByRole('textbox', { name: 'Onderwerp' }).fill(subject);
}

const send = () => scene.page.getByRole('button', { name: 'Verzenden' }).click();
const dialog = () => scene.page.getByRole('alertdialog', { name: 'Stranger vraagt je aandacht' });
const sent = () => scene.page.getByText('Verzonden', { exact: true }).first().waitFor();

test('its pane opens from its own button and reaches the mail', async () => {
  await writeAbout('hello');
  await scene.page.getByRole('button', { name: 'Stranger', exact: true }).click();
  await scene.pane.getByText('Ready in Outlook').waitFor();
  await scene.pane.getByRole('button', { name: 'Write' }).click();
  await scene.pane.getByText('Subject succeeded').waitFor();
  expect(await scene.page.getByRole('textbox', { name: 'Onderwerp' }).inputValue()).toBe(
    'stop here',
  );
});

test('an ordinary mail is sent without a word', async () => {
  await writeAbout('hello');
  await send();
  await sent();
});

test('what it says about a mail stands in a dialog, as plain text; not sending keeps the mail', async () => {
  await writeAbout('please stop');
  await send();
  await dialog().getByText('The subject says <b>stop</b>.').waitFor();
  await dialog().getByRole('button', { name: 'Niet verzenden' }).click();
  expect(await scene.page.getByRole('textbox', { name: 'Onderwerp' }).inputValue()).toBe(
    'please stop',
  );

  await send();
  await dialog().getByRole('button', { name: 'Toch verzenden' }).click();
  await sent();
});

test('one that never answers is waited for, and never keeps a mail', async () => {
  await writeAbout('silence');
  await send();
  await dialog()
    .getByText(/duurt langer/)
    .waitFor();
  await dialog().getByRole('button', { name: 'Toch verzenden' }).click();
  await sent();
});
