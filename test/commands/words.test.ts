import { describeOutcome } from '../../src/commands/words.ts';
import { languages } from '../../src/core/workspace/schema.ts';
import type { FavouriteOutcome } from '../../src/workflows/insert-favourite.ts';
import type { InsertOutcome, NotInsertedReason } from '../../src/workflows/insert-content.ts';
import { aWorkspace } from '../support/a-workspace.ts';
import { fakeMail } from '../support/fake-outlook.ts';

type Told = Exclude<FavouriteOutcome, { kind: 'no-item' }>;

const item = fakeMail();
const done = (
  outcome: InsertOutcome,
  title = 'Wat is het?',
  expiredOn: string | null = null,
): Told => ({ kind: 'done', title, expiredOn, outcome, item });
const inserted = (open: readonly 'deadline'[] = []): InsertOutcome => ({
  kind: 'inserted',
  open,
  subjectOffered: null,
});

/** A new reason does not compile until it is here. */
const reasons: Readonly<Record<NotInsertedReason, true>> = {
  'item-changed': true,
  'not-found-in-body': true,
  'body-refused': true,
  'no-permission': true,
  'too-long': true,
  'timed-out': true,
  'not-confirmed': true,
  'office-failed': true,
};
const failures: readonly Told[] = [
  { kind: 'no-text', item },
  { kind: 'no-workspace', item },
  done({ kind: 'selection', text: 'mijn zin' }),
  ...(Object.keys(reasons) as NotInsertedReason[]).map((reason) =>
    done({ kind: 'not-inserted', reason }),
  ),
];

test.each([
  ['nl', '‘Wat is het?’ staat in je mail.'],
  ['fr', '« Wat is het? » est dans votre message.'],
  ['en', '“Wat is het?” is in your mail.'],
] as const)('in %s a text that went in is called by its title', (language, message) => {
  expect(describeOutcome(done(inserted()), language)).toEqual({ kind: 'information', message });
});

test.each([
  ['nl', 'De tekst is verlopen op 19 mei.'],
  ['fr', 'Le texte a expiré le 19 mai.'],
  ['en', 'The text expired on 19 May.'],
] as const)('in %s an expired text is told to be one', (language, words) => {
  const { kind, message } = describeOutcome(done(inserted(), 'Stand', '2027-05-19'), language);
  expect(kind).toBe('information');
  expect(message).toContain(words);
  expect(message.length).toBeLessThanOrEqual(150);
});

test.each([
  ['nl', 'Vul nog één plek in', 'Vul nog 2 plekken in'],
  ['fr', 'un endroit entre', '2 endroits entre'],
  ['en', 'one place in', '2 places in'],
] as const)('in %s the places that are open are counted', (language, one, two) => {
  const say = (open: readonly 'deadline'[]) => describeOutcome(done(inserted(open)), language);
  expect(say(['deadline']).message).toContain(one);
  expect(say(['deadline', 'deadline']).message).toContain(two);
  expect(say(['deadline']).kind).toBe('information');
});

describe.each(languages)('in %s', (language) => {
  test('every failure is told as one, in words of its own', () => {
    const told = failures.map((failure) => describeOutcome(failure, language));
    expect(told.map(({ kind }) => kind)).toEqual(failures.map(() => 'error'));
    expect(new Set(told.map(({ message }) => message)).size).toBe(failures.length);
  });

  test('nothing is longer than Outlook shows, also with the longest title we ship', () => {
    const { blocks } = aWorkspace();
    const titles = blocks.flatMap(({ title }) => Object.values(title));
    const all = [
      ...failures,
      ...titles.flatMap((title) => [
        done(inserted(), title),
        done(inserted(['deadline', 'deadline']), title),
      ]),
    ];
    for (const told of all) {
      const { message } = describeOutcome(told, language);
      expect([message, message.length <= 150]).toEqual([message, true]);
    }
  });

  test('selected text is never repeated', () => {
    const { message } = describeOutcome(done({ kind: 'selection', text: 'geheim' }), language);
    expect(message).not.toContain('geheim');
  });
});
