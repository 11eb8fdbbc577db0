import { eventually } from '../../support/eventually.ts';
import { newMail, typeRecipients } from '../../support/outlook-driver.ts';
import { startStage } from '../../support/stage.ts';
import type { Scene, Stage } from '../../support/stage.ts';
import { form, notice, openFolder, people, row, RUBEN, send, subject } from './page-driver.ts';

/* Who a mail goes to, and what stops it. */

let stage: Stage;
let scene: Scene;

beforeAll(async () => {
  stage = await startStage();
});

afterAll(() => stage.close());

beforeEach(async () => {
  scene = await stage.open();
  await row(scene.page, 'Tekst voor de briefing').waitFor();
});

const to = () => scene.page.getByRole('combobox', { name: 'Aan', exact: true });
const press = (name: string) => form(scene.page).getByRole('button', { name }).click();

test('a mail to nobody is not sent, and says so', async () => {
  const { page } = scene;
  await newMail(scene);
  await subject(page).fill('Aan niemand');
  await press('Verzenden');
  await form(page).getByText('Vul eerst in aan wie je deze mail stuurt.').waitFor();
  await typeRecipients(scene, 'Aan', [RUBEN]);
  expect(await form(page).getByText('Vul eerst in').count()).toBe(0);
  await send(page);
  await scene.end();
});

test.each(['niemand bekends', 'ruben@reclassering', 'a b@c.example'])(
  'a mail to "%s" is not sent until that is put right',
  async (wrong) => {
    const { page } = scene;
    await newMail(scene, [RUBEN, wrong]);
    await form(page).getByRole('img', { name: 'geen geldig adres' }).waitFor();
    await press('Verzenden');
    await form(page).getByText('Een adres klopt niet. Verbeter het of haal het weg.').waitFor();
    expect(await people(page)).toEqual(['Ruben Jansen', wrong]);
    await press(`${wrong} weghalen`);
    await send(page);
    await scene.end();
  },
);

test.each([
  ['the subject', () => subject(scene.page)],
  ['the body', () => scene.body],
])('Ctrl+Enter sends from %s', async (_name, field) => {
  const { page } = scene;
  await newMail(scene, [RUBEN]);
  await subject(page).fill('Met het toetsenbord');
  await field().press('ControlOrMeta+Enter');
  await notice(page, 'Verzonden').waitFor();
  await openFolder(page, 'Verzonden items');
  await row(page, /^Ruben Jansen, Met het toetsenbord/).waitFor();
  await scene.end();
});

test('Ctrl+Enter in To takes the address that was being typed along', async () => {
  const { page } = scene;
  await newMail(scene);
  await subject(page).fill('Net getypt');
  await to().pressSequentially(RUBEN);
  await to().press('ControlOrMeta+Enter');
  await notice(page, 'Verzonden').waitFor();
  await openFolder(page, 'Verzonden items');
  await row(page, /^Ruben Jansen, Net getypt/).waitFor();
  await scene.end();
});

test('the button takes the address that was being typed along as well', async () => {
  await newMail(scene);
  await to().pressSequentially(RUBEN);
  await send(scene.page);
  await scene.end();
});

test('people are suggested while one types, and chosen with the keyboard', async () => {
  const { page } = scene;
  await newMail(scene);
  await to().pressSequentially('van');
  const offered = page.getByRole('listbox', { name: 'Voorgestelde mensen' }).getByRole('option');
  await offered.first().waitFor();
  const second = await offered.nth(1).textContent();
  await to().press('ArrowDown');
  expect(await offered.nth(1).getAttribute('aria-selected')).toBe('true');
  await to().press('Enter');
  const [chosen = ''] = await people(page);
  expect(second).toContain(chosen);
  expect(await to().inputValue()).toBe('');

  await to().pressSequentially('ruben');
  await to().press('Escape');
  expect(await to().inputValue()).toBe('');
  await form(page).waitFor();
  await to().press('Backspace');
  expect(await people(page)).toEqual([]);
  await scene.end();
});

test('a pasted row of people becomes people, each once', async () => {
  const { page } = scene;
  await newMail(scene, [RUBEN]);
  const row = `"Akker, Noor van den" <x@y.example>; ${RUBEN.toUpperCase()}, z@y.example\n`;
  await page.evaluate((text) => navigator.clipboard.writeText(text), row);
  await to().press('ControlOrMeta+v');
  await eventually(async () =>
    expect(await people(page)).toEqual(['Ruben Jansen', 'Akker, Noor van den', 'z@y.example']),
  );
  await scene.end();
});
