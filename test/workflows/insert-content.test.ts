import type { Rendered } from '../../src/core/content/render-content.ts';
import type { HtmlString } from '../../src/core/text/html-string.ts';
import { insertContent } from '../../src/workflows/insert-content.ts';
import type { InsertRequest } from '../../src/workflows/insert-content.ts';
import { createItemQueue } from '../../src/workflows/item-queue.ts';
import { fakeMail, fakeWatcher, officeFailure } from '../support/fake-outlook.ts';
import type { FakeMail } from '../support/fake-outlook.ts';

function aRendered(change: Partial<Rendered> = {}): Rendered {
  return {
    paragraphs: [[{ kind: 'text', text: 'Wij & jij.' }]],
    html: '<span lang="nl">Wij &amp; jij.</span>' as HtmlString,
    text: 'Wij & jij.',
    open: [],
    language: 'nl',
    ...change,
  };
}

function aDesk() {
  const slept: number[] = [];
  const clock = { sleep: async (milliseconds: number) => void slept.push(milliseconds) };
  const deps = { queue: createItemQueue(), clock };
  const insert = (item: FakeMail, change: Partial<InsertRequest> = {}) =>
    insertContent(deps, {
      item,
      rendered: aRendered(),
      subject: null,
      selection: 'ask',
      ...change,
    });
  return { insert, slept, clock };
}

const inserted = { kind: 'inserted', open: [], subjectOffered: null };
const notInserted = (reason: string) => ({ kind: 'not-inserted', reason });

test.each([
  ['html', 'Dag. <span lang="nl">Wij &amp; jij.</span> Groet'],
  ['text', 'Dag. Wij & jij. Groet'],
] as const)(
  'a text goes into a mail of %s in its own form, at the cursor',
  async (bodyType, body) => {
    const mail = fakeMail({ bodyType, body: 'Dag. Groet' });
    mail.putCursorBehind('Dag. ');
    expect(await aDesk().insert(mail)).toEqual(inserted);
    expect(mail.body()).toBe(body);
  },
);

test('a text of several paragraphs needs no space behind it', async () => {
  const mail = fakeMail({ bodyType: 'text', body: '' });
  const paragraph = [{ kind: 'text', text: 'Een.' }] as const;
  const rendered = aRendered({ paragraphs: [paragraph, paragraph], text: 'Een.\n\nEen.' });
  await aDesk().insert(mail, { rendered });
  expect(mail.body()).toBe('Een.\n\nEen.');
});

test('the places that stay open are told', async () => {
  const rendered = aRendered({ open: ['deadline', 'aanhef'] });
  expect(await aDesk().insert(fakeMail(), { rendered })).toMatchObject({
    open: ['deadline', 'aanhef'],
  });
});

describe('selected text', () => {
  test('is asked about, and nothing is written', async () => {
    const mail = fakeMail({ selected: 'mijn zin' });
    expect(await aDesk().insert(mail)).toEqual({ kind: 'selection', text: 'mijn zin' });
    expect(mail.body()).toBe('mijn zin');
  });

  test('is replaced when that was asked for', async () => {
    const mail = fakeMail({ selected: 'mijn zin' });
    expect(await aDesk().insert(mail, { selection: 'replace' })).toEqual(inserted);
    expect(mail.body()).toBe('Wij & jij.');
  });

  test('that is the very text that replaces it counts as inserted', async () => {
    const mail = fakeMail({ selected: 'Wij & jij.' });
    expect(await aDesk().insert(mail, { selection: 'replace' })).toEqual(inserted);
    expect(mail.body()).toBe('Wij & jij.');
  });

  test('that was not replaced after all is told', async () => {
    const mail = fakeMail({ selected: 'mijn zin' });
    const lost: FakeMail = { ...mail, insertAtCursor: async () => {} };
    expect(await aDesk().insert(lost, { selection: 'replace' })).toEqual(
      notInserted('not-found-in-body'),
    );
  });

  test('without words, such as a picture, is asked about as well', async () => {
    const mail = fakeMail({ body: 'Groet' });
    const picture = { source: 'body', text: '\ufffc' } as const;
    const outcome = await aDesk().insert({ ...mail, selection: async () => picture });
    expect(outcome).toEqual({ kind: 'selection', text: '\ufffc' });
    expect(mail.written).toEqual([]);
  });

  test('that is only white space is no reason to ask', async () => {
    const mail = fakeMail({ selected: ' \n' });
    expect(await aDesk().insert(mail)).toEqual(inserted);
  });

  test('in the subject is none of the body', async () => {
    const mail = fakeMail({ subject: 'Planning', body: 'Groet' });
    mail.selectInSubject('Planning');
    expect(await aDesk().insert(mail)).toEqual(inserted);
    expect(mail.body()).toBe('Wij & jij. Groet');
  });
});

describe('a text that was written is looked for in the mail', () => {
  /** A mail whose body shows what was written only from the given look on; the first look is before writing. */
  function slowMail(firstLook: number): FakeMail {
    const mail = fakeMail();
    let looks = 0;
    return { ...mail, bodyText: async () => (++looks >= firstLook ? mail.body() : '') };
  }

  test.each([
    ['at once', 2, []],
    ['after a while', 3, [100]],
    ['at last', 4, [100, 400]],
  ])('and found %s', async (_what, firstLook, waits) => {
    const { insert, slept } = aDesk();
    expect(await insert(slowMail(firstLook))).toEqual(inserted);
    expect(slept).toEqual(waits);
  });

  test('and is not called inserted when it is not there; it is not written again', async () => {
    const mail = slowMail(5);
    expect(await aDesk().insert(mail)).toEqual(notInserted('not-found-in-body'));
    expect(mail.written).toHaveLength(1);
  });

  test('and a copy that stood there before does not count', async () => {
    const mail = fakeMail({ body: 'Wij & jij.' });
    const lost: FakeMail = { ...mail, insertAtCursor: async () => {} };
    expect(await aDesk().insert(lost)).toEqual(notInserted('not-found-in-body'));
    expect(await aDesk().insert(mail)).toEqual(inserted);
  });
});

describe('the subject of the text', () => {
  const subject = 'Onze vraag';

  test.each([
    ['', subject],
    [' \t', subject],
    ['Planning', null],
  ])('is offered to a mail with the subject "%s": %s', async (own, subjectOffered) => {
    const mail = fakeMail({ subject: own });
    expect(await aDesk().insert(mail, { subject })).toEqual({ ...inserted, subjectOffered });
    expect(mail.shownSubject()).toBe(own);
  });

  test('is not offered when that of the mail cannot be read, and the text still counts', async () => {
    const mail = fakeMail({ subject: '' });
    mail.beforeNext('subject', () => {
      throw officeFailure('timed-out');
    });
    expect(await aDesk().insert(mail, { subject })).toEqual(inserted);
  });

  test('is not read when the text brings none', async () => {
    const mail = fakeMail({ subject: '' });
    let read = false;
    mail.beforeNext('subject', () => void (read = true));
    await aDesk().insert(mail);
    expect(read).toBe(false);
  });
});

describe('a failure', () => {
  const reasons = [
    ['item-changed', 'item-changed'],
    ['no-permission', 'no-permission'],
    ['too-long', 'too-long'],
    ['timed-out', 'timed-out'],
    ['invalid', 'body-refused'],
    ['not-supported', 'office-failed'],
    ['failed', 'office-failed'],
  ] as const;

  test.each(reasons)(
    '%s while writing is told as %s, and nothing is there',
    async (code, reason) => {
      const mail = fakeMail({ body: 'Groet' });
      mail.beforeNext('insertAtCursor', () => {
        throw officeFailure(code);
      });
      expect(await aDesk().insert(mail)).toEqual(notInserted(reason));
      expect(mail.body()).toBe('Groet');
    },
  );

  test.each(['bodyType', 'selection', 'bodyText'] as const)(
    'of %s comes before anything is written',
    async (question) => {
      const mail = fakeMail({ body: 'Groet' });
      mail.beforeNext(question, () => {
        throw officeFailure('timed-out');
      });
      expect(await aDesk().insert(mail)).toEqual(notInserted('timed-out'));
      expect(mail.written).toEqual([]);
    },
  );

  test.each([
    ['failed', 'not-confirmed'],
    ['invalid', 'not-confirmed'],
    ['no-permission', 'not-confirmed'],
    ['timed-out', 'timed-out'],
    ['item-changed', 'item-changed'],
  ])(
    '%s while looking for what was written is told as %s: it may be there',
    async (code, reason) => {
      const mail = fakeMail({ body: 'Groet' });
      let looks = 0;
      const blind: FakeMail = {
        ...mail,
        bodyText: async () => {
          if (++looks > 1) throw officeFailure(code);
          return mail.body();
        },
      };
      expect(await aDesk().insert(blind)).toEqual(notInserted(reason));
      expect(mail.written).toHaveLength(1);
    },
  );

  test.each([
    ['an ordinary error', new Error('x')],
    ['an error of another adapter', { name: 'WorkspaceStoreError', code: 'timed-out' }],
    ['no error at all', undefined],
  ])('that is %s is a failure of Outlook', async (_what, thrown) => {
    const mail = fakeMail();
    mail.beforeNext('bodyType', () => {
      // eslint-disable-next-line @typescript-eslint/only-throw-error -- other realms throw what they like
      throw thrown;
    });
    expect(await aDesk().insert(mail)).toEqual(notInserted('office-failed'));
  });
});

test.each(['bodyType', 'selection', 'bodyText', 'insertAtCursor'] as const)(
  'a user who goes to another mail during %s finds nothing there',
  async (question) => {
    const mail = fakeMail({ body: 'een' });
    const next = fakeMail({ key: 'mail-2', body: 'twee' });
    const items = fakeWatcher(mail);
    mail.beforeNext(question, () => items.go(next));
    expect(await aDesk().insert(mail)).toEqual(notInserted('item-changed'));
    expect([mail.body(), next.body()]).toEqual(['een', 'twee']);
  },
);

test('two texts for one mail go in one after the other, do not stick together, and each is found', async () => {
  const { insert } = aDesk();
  const trail: string[] = [];
  const mail = fakeMail({ write: async () => void trail.push('writes') });
  const looking: FakeMail = { ...mail, bodyType: () => (trail.push('begins'), mail.bodyType()) };
  const outcomes = await Promise.all([insert(looking), insert(looking)]);
  expect(outcomes).toEqual([inserted, inserted]);
  expect(mail.body()).toBe('Wij & jij. Wij & jij. ');
  expect(trail).toEqual(['begins', 'writes', 'begins', 'writes']);
});

test('a text that fails does not keep the next one from going in', async () => {
  const { insert } = aDesk();
  const mail = fakeMail();
  mail.beforeNext('insertAtCursor', () => {
    throw officeFailure('timed-out');
  });
  const outcomes = await Promise.all([insert(mail), insert(mail)]);
  expect(outcomes).toEqual([notInserted('timed-out'), inserted]);
});
