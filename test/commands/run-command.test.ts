import { runCommand } from '../../src/commands/run-command.ts';
import type { FavouriteOutcome } from '../../src/workflows/insert-favourite.ts';
import { fakeMail, officeFailure } from '../support/fake-outlook.ts';
import type { FakeMail } from '../support/fake-outlook.ts';

const done = (item: FakeMail): FavouriteOutcome => ({
  kind: 'done',
  title: 'Wat is het?',
  expiredOn: null,
  outcome: { kind: 'inserted', open: [], subjectOffered: null },
  item,
});

/** Runs a command; answers how often Outlook was told that it is done, and what stood above the mail by then. */
async function run(mail: FakeMail, quick: () => Promise<FavouriteOutcome>) {
  const shownWhenDone: number[] = [];
  await runCommand(
    async () => ({ result: await quick(), language: 'nl' }),
    () => shownWhenDone.push(mail.notices.length),
  );
  return shownWhenDone;
}

test('what became of it stands above the mail before Outlook hears that the command is done', async () => {
  const mail = fakeMail();
  expect(await run(mail, async () => done(mail))).toEqual([1]);
  expect(mail.notices).toEqual([
    { kind: 'information', message: '‘Wat is het?’ staat in je mail.' },
  ]);
});

test.each<[string, (item: FakeMail) => FavouriteOutcome]>([
  ['there is no text', (item) => ({ kind: 'no-text', item })],
  ['there is no workspace', (item) => ({ kind: 'no-workspace', item })],
])('when %s that is told as a failure', async (_what, outcome) => {
  const mail = fakeMail();
  expect(await run(mail, async () => outcome(mail))).toEqual([1]);
  expect(mail.notices).toEqual([
    { kind: 'error', message: expect.stringContaining('Er is niets ingevoegd.') as string },
  ]);
});

test('without a mail there is nothing to tell it in', async () => {
  const mail = fakeMail();
  expect(await run(mail, async () => ({ kind: 'no-item' }))).toEqual([0]);
});

test.each([
  ['Outlook cannot be reached', () => Promise.reject(new Error('no office.js'))],
  [
    'inserting breaks',
    () => {
      throw new Error('x');
    },
  ],
])('when %s the command is done all the same, once', async (_what, quick) => {
  expect(await run(fakeMail(), quick)).toEqual([0]);
});

test('when it cannot be told the command is done all the same, once', async () => {
  const mail = fakeMail();
  mail.beforeNext('notify', () => {
    throw officeFailure('timed-out');
  });
  expect(await run(mail, async () => done(mail))).toEqual([0]);
});

test('what happened is told in the language of Outlook', async () => {
  const mail = fakeMail();
  await runCommand(
    async () => ({ result: done(mail), language: 'fr' }),
    () => {},
  );
  expect(mail.notices[0]?.message).toBe('« Wat is het? » est dans votre message.');
});
