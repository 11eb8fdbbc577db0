import type { InsertableRef } from '../../src/core/content/insertable-ref.ts';
import { placeholderLabel } from '../../src/core/content/placeholder-label.ts';
import { parseTemplate } from '../../src/core/template/parse-template.ts';
import type { Workspace } from '../../src/core/workspace/schema.ts';
import type { ItemWatcher } from '../../src/ports/mail-item.ts';
import { insertFavourite, quickInserts } from '../../src/workflows/insert-favourite.ts';
import { createItemQueue } from '../../src/workflows/item-queue.ts';
import { aBlock, aCoreMessage, aSmallWorkspace } from '../core/content/a-small-workspace.ts';
import { fakeMail, fakeReading, fakeWatcher, officeFailure } from '../support/fake-outlook.ts';

const block = (id: string): InsertableRef => ({ kind: 'block', id });
const request = aBlock({ id: 'tb-vraag' });
const explanation = aBlock({
  id: 'tb-wat',
  category: 'explanation',
  title: { nl: 'Wat is het?' },
  variants: [{ language: 'nl', form: 'any', text: 'Het is een proef.' }],
});
const help = aBlock({
  id: 'tb-hulp',
  category: 'help',
  title: { nl: 'Waar is hulp?' },
  variants: [{ language: 'nl', form: 'any', text: 'Bel ons.' }],
});
const broken = aBlock({
  id: 'tb-stuk',
  variants: [{ language: 'nl', form: 'any', text: 'Voor {{ deadline' }],
});
const workspace = aSmallWorkspace({
  blocks: [request, explanation, help, broken],
  coreMessage: aCoreMessage({ audiences: [] }),
  milestones: [],
});

interface Around {
  readonly items: ItemWatcher;
  readonly favourites?: readonly InsertableRef[];
  readonly stored?: () => Promise<Workspace | null>;
  readonly kept?: Workspace;
}

/** Inserts beside everything a quick insert needs. */
function insert(around: Around, index: 0 | 1 | 2) {
  const copyOf = (stored: Workspace) => ({
    text: JSON.stringify(stored),
    readAt: '2027-05-19T14:40:00Z',
  });
  const { items, favourites = [], stored = async () => workspace, kept } = around;
  return insertFavourite(
    {
      items,
      store: {
        read: async () => {
          const found = await stored();
          return found === null ? null : copyOf(found);
        },
      },
      lastKnown: {
        read: async () => (kept === undefined ? null : copyOf(kept)),
        write: async () => {},
      },
      preferences: {
        read: () => ({ favourites, recents: [], coreMessageLength: 'short' }),
        save: async () => {},
      },
      queue: createItemQueue(),
      clock: {
        today: () => '2027-05-20',
        now: () => '2027-05-20T08:00:00Z',
        sleep: async () => {},
      },
      tools: {
        parse: (template) => {
          const parsed = parseTemplate(template);
          return parsed.ok ? parsed.value : null;
        },
        labelOf: placeholderLabel,
      },
    },
    index,
  );
}

const offline = () =>
  Promise.reject(Object.assign(new Error(), { name: 'WorkspaceStoreError', code: 'offline' }));

test.each([
  [0, 'Het is een proef. ', 'Wat is het?'],
  [2, 'Bel ons. ', 'Waar is hulp?'],
] as const)('quick insert %i puts the favourite of that place in', async (index, body, title) => {
  const mail = fakeMail({ to: [] });
  const favourites = [block('tb-wat'), block('tb-vraag'), block('tb-hulp')];
  const result = await insert({ items: fakeWatcher(mail), favourites }, index);
  expect(result).toMatchObject({ kind: 'done', title, item: { key: 'mail-1' } });
  expect(mail.body()).toBe(body);
});

test.each([
  ['a contact as they are addressed', ['sanne@veiligthuis.example'], 'Wil je'],
  ['a stranger with u', ['piet@elders.example'], 'Wilt u'],
])('the text addresses %s, and tells which places are open', async (_what, to, start) => {
  const mail = fakeMail({ to });
  const result = await insert({ items: fakeWatcher(mail), favourites: [block('tb-vraag')] }, 0);
  expect(result).toMatchObject({ outcome: { kind: 'inserted', open: ['deadline'] } });
  expect(mail.body()).toMatch(new RegExp(`^${start} dit delen, uiterlijk op \\[`, 'u'));
});

test('recipients that cannot be read are addressed with u', async () => {
  const mail = fakeMail({
    recipients: () => Promise.reject(officeFailure('failed')),
  });
  await insert({ items: fakeWatcher(mail), favourites: [block('tb-vraag')] }, 0);
  expect(mail.body()).toMatch(/^Wilt u/u);
});

test('an expired text goes in, and is told to be one', async () => {
  const old = aBlock({ id: 'tb-oud', validUntil: '2027-05-19' });
  const mail = fakeMail();
  const outcome = await insert(
    {
      items: fakeWatcher(mail),
      favourites: [block('tb-oud')],
      stored: async () => ({ ...workspace, blocks: [old] }),
    },
    0,
  );
  expect(outcome).toMatchObject({ kind: 'done', expiredOn: '2027-05-19' });
  expect(mail.written).toHaveLength(1);
});

test('the subject of the text is left to the user', async () => {
  const mail = fakeMail({ subject: '' });
  const result = await insert({ items: fakeWatcher(mail), favourites: [block('tb-vraag')] }, 0);
  expect(result).toMatchObject({ outcome: { subjectOffered: null } });
  expect(mail.shownSubject()).toBe('');
});

describe('there is no text', () => {
  test.each<[string, readonly InsertableRef[], 0 | 1 | 2]>([
    ['when the user has one favourite and asks for the second', [block('tb-wat')], 1],
    ['when the user has two and asks for the third', [block('tb-wat'), block('tb-hulp')], 2],
    ['when the block was removed', [block('tb-weg')], 0],
    ['when the block has a fault', [block('tb-stuk')], 0],
  ])('%s', async (_what, favourites, index) => {
    const mail = fakeMail();
    const result = await insert({ items: fakeWatcher(mail), favourites }, index);
    expect(result).toEqual({ kind: 'no-text', item: mail });
    expect(mail.written).toEqual([]);
  });
});

describe('there is no workspace', () => {
  test.each([
    ['when nothing has been stored', async () => null],
    ['when the storage fails and there is no copy', offline],
  ])('%s', async (_what, stored) => {
    const mail = fakeMail();
    const result = await insert({ items: fakeWatcher(mail), stored }, 0);
    expect(result).toEqual({ kind: 'no-workspace', item: mail });
    expect(mail.written).toEqual([]);
  });

  test('but the last known copy does as well', async () => {
    const mail = fakeMail();
    const around = { items: fakeWatcher(mail), stored: offline, kept: workspace };
    expect(await insert({ ...around, favourites: [block('tb-hulp')] }, 0)).toMatchObject({
      kind: 'done',
    });
    expect(mail.body()).toBe('Bel ons. ');
  });
});

test.each([
  ['nothing is open', null],
  ['a mail is being read', fakeReading({ name: 'Bram', address: 'bram@partner.example' })],
])('when %s there is no item, and the storage is not asked', async (_what, item) => {
  let asked = false;
  const stored = async () => ((asked = true), workspace);
  expect(await insert({ items: fakeWatcher(item), stored }, 0)).toEqual({ kind: 'no-item' });
  expect(asked).toBe(false);
});

test('selected text is left alone', async () => {
  const mail = fakeMail({ selected: 'mijn zin' });
  expect(await insert({ items: fakeWatcher(mail) }, 0)).toMatchObject({
    kind: 'done',
    outcome: { kind: 'selection' },
  });
  expect(mail.body()).toBe('mijn zin');
});

test('a user who goes to another mail while the texts are fetched finds nothing there', async () => {
  const mail = fakeMail();
  const next = fakeMail({ key: 'mail-2' });
  const items = fakeWatcher(mail);
  const stored = async () => (items.go(next), workspace);
  expect(await insert({ items, stored }, 0)).toMatchObject({
    outcome: { kind: 'not-inserted', reason: 'item-changed' },
    item: { key: 'mail-1' },
  });
  expect([mail.body(), next.body()]).toEqual(['', '']);
});

describe('the three quick inserts', () => {
  const core: InsertableRef = { kind: 'core-message', length: 'short' };

  test.each<[string, readonly InsertableRef[], Workspace, readonly InsertableRef[]]>([
    [
      'are what most mails want, for a new user',
      [],
      workspace,
      [core, block('tb-wat'), block('tb-hulp')],
    ],
    [
      'are the favourites only, as soon as there is one',
      [block('tb-vraag')],
      workspace,
      [block('tb-vraag')],
    ],
    [
      'are never more than three',
      ['a', 'b', 'c', 'd'].map(block),
      workspace,
      ['a', 'b', 'c'].map(block),
    ],
    [
      'are the core message in a workspace without blocks',
      [],
      aSmallWorkspace({ blocks: [] }),
      [core],
    ],
    [
      'are no texts that do not belong in a mail',
      [],
      aSmallWorkspace({ blocks: [{ ...explanation, allowedIn: [] }, help] }),
      [core, block('tb-hulp')],
    ],
  ])('%s', (_what, favourites, of, expected) => {
    expect(quickInserts(favourites, of)).toEqual(expected);
  });
});
