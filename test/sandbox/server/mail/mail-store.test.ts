import { ADVISER, LEAD, openMailStage, PARTNER } from './mail-stage.ts';
import type { MailStage } from './mail-stage.ts';

let stage: MailStage;

beforeEach(async () => {
  stage = await openMailStage();
});

afterEach(() => stage.close());

const to = (...addresses: string[]) => addresses.map((address) => ({ name: address, address }));
const text = (content: string) => Buffer.from(content).toString('base64');

function aDraft(change = {}): string {
  return stage.store.createDraft(LEAD, { subject: 'Afspraak', to: to(PARTNER), ...change }).id;
}

test('a draft has a sender, an identity and a place, and keeps what was put in it', () => {
  const draft = stage.store.createDraft(LEAD, { subject: 'Afspraak', body: '<p>Dag</p>' });
  expect(draft).toMatchObject({
    folder: 'drafts',
    isDraft: true,
    from: { name: 'lead', address: LEAD },
    subject: 'Afspraak',
    preview: 'Dag',
    bodyType: 'html',
  });
  expect(draft.internetMessageId).toMatch(/^<.+@centrum\.example>$/);
  expect(stage.store.message(LEAD, draft.id)).toEqual(draft);
});

test('a change leaves alone what it does not name, and counts as the last save', () => {
  const id = aDraft({ body: 'Dag', bodyType: 'text' });
  const before = stage.store.message(LEAD, id);
  const after = stage.store.changeMessage(LEAD, id, { subject: 'Nieuw' });
  expect(after).toEqual({ ...before, subject: 'Nieuw', date: after.date });
  expect(after.date > before.date).toBe(true);
});

test('lists the newest first', () => {
  const ids = ['een', 'twee', 'drie'].map((subject) => aDraft({ subject }));
  expect(stage.store.messages(LEAD, 'drafts').map(({ id }) => id)).toEqual(ids.toReversed());
  expect(stage.store.messages(LEAD, 'inbox')).toEqual([]);
});

test('knows a mailbox by its address however it is capitalised, and no other', () => {
  const id = aDraft();
  expect(stage.store.message(LEAD.toUpperCase(), id).id).toBe(id);
  expect(() => stage.store.message(PARTNER, id)).toThrow('no such message');
  expect(() => stage.store.messages('nobody@nowhere.example', 'inbox')).toThrow('no such mailbox');
});

describe('sending', () => {
  test('puts the mail in Sent and, unread and without Bcc, with everyone who has a mailbox', () => {
    const id = aDraft({
      cc: to(ADVISER.toUpperCase()),
      bcc: to('buiten@elders.example', ADVISER),
      categories: ['Blauw'],
      customProperties: { addin: '{}' },
      internetHeaders: { 'x-ronde': '2' },
    });
    stage.store.send(LEAD, id);

    expect(stage.store.messages(LEAD, 'drafts')).toEqual([]);
    const sent = stage.store.message(LEAD, id);
    expect(sent).toMatchObject({
      folder: 'sent',
      isDraft: false,
      bcc: to('buiten@elders.example', ADVISER),
    });
    for (const address of [PARTNER, ADVISER]) {
      const [received, ...more] = stage.store.messages(address, 'inbox');
      expect(more).toEqual([]);
      const message = stage.store.message(address, received?.id ?? '');
      expect(message).toMatchObject({
        internetMessageId: sent.internetMessageId,
        conversationId: sent.conversationId,
        isRead: false,
        bcc: [],
        categories: [],
        customProperties: {},
        internetHeaders: { 'x-ronde': '2' },
      });
      expect(message.id).not.toBe(id);
    }
  });

  test('happens once: a second time it is refused and nobody gets it twice', () => {
    const id = aDraft();
    stage.store.send(LEAD, id);
    expect(() => stage.store.send(LEAD, id)).toThrow('not a draft');
    expect(stage.store.messages(PARTNER, 'inbox')).toHaveLength(1);
  });

  test('needs a recipient, and leaves the draft where it was', () => {
    const id = aDraft({ to: [] });
    expect(() => stage.store.send(LEAD, id)).toThrow('no recipients');
    expect(stage.store.message(LEAD, id).isDraft).toBe(true);
  });

  test('a mail to oneself arrives too', () => {
    stage.store.send(LEAD, aDraft({ to: to(LEAD) }));
    expect(stage.store.messages(LEAD, 'inbox')).toHaveLength(1);
    expect(stage.store.messages(LEAD, 'sent')).toHaveLength(1);
  });

  test('takes the attachments along, each with its own bytes', () => {
    const id = aDraft();
    const file = {
      name: 'é.txt',
      contentType: 'text/plain',
      content: text('Één'),
      isInline: false,
    };
    expect(stage.store.addAttachment(LEAD, id, file)).toMatchObject({ name: 'é.txt', size: 5 });
    stage.store.send(LEAD, id);
    const received = stage.store.message(
      PARTNER,
      stage.store.messages(PARTNER, 'inbox')[0]?.id ?? '',
    );
    expect(received.hasAttachments).toBe(true);
    const copy = stage.store.attachment(PARTNER, received.id, received.attachments[0]?.id ?? '');
    expect(copy.content).toBe(file.content);
    stage.store.deleteMessage(LEAD, id);
    stage.store.deleteMessage(LEAD, id);
    expect(stage.store.attachment(PARTNER, received.id, copy.id).content).toBe(file.content);
  });
});

test('sent mail can be filed and marked, and not rewritten', () => {
  const id = aDraft();
  stage.store.send(LEAD, id);
  const before = stage.store.message(LEAD, id);
  expect(stage.store.changeMessage(LEAD, id, { isRead: false, categories: ['Rood'] })).toEqual({
    ...before,
    isRead: false,
    categories: ['Rood'],
  });
  expect(() => stage.store.changeMessage(LEAD, id, { subject: 'Anders' })).toThrow('sent mail');
  expect(stage.store.message(LEAD, id).subject).toBe('Afspraak');
});

test('deleting moves to Deleted Items first, and then for good with its files', () => {
  const id = aDraft();
  const file = { name: 'a', contentType: 'text/plain', content: text('a'), isInline: false };
  stage.store.addAttachment(LEAD, id, file);
  stage.store.deleteMessage(LEAD, id);
  expect(stage.store.message(LEAD, id).folder).toBe('deleted');
  stage.store.deleteMessage(LEAD, id);
  expect(() => stage.store.message(LEAD, id)).toThrow('no such message');
  expect(stage.database.all('SELECT id FROM attachments')).toEqual([]);
});

test('refuses attachments over 25 MB together, and keeps those it had', () => {
  const id = aDraft();
  const megabytes = (count: number) => Buffer.alloc(count * 1024 * 1024).toString('base64');
  const file = (name: string, content: string) => ({
    ...{ name, content, contentType: 'application/octet-stream', isInline: false },
  });
  stage.store.addAttachment(LEAD, id, file('half', megabytes(13)));
  expect(() => stage.store.addAttachment(LEAD, id, file('rest', megabytes(13)))).toThrow('25 MB');
  expect(stage.store.message(LEAD, id).attachments.map(({ name }) => name)).toEqual(['half']);
});

test('an inline picture is no attachment to a reader of the list', () => {
  const id = aDraft();
  const file = { name: 'a.png', contentType: 'image/png', content: text('a'), isInline: true };
  stage.store.addAttachment(LEAD, id, file);
  expect(stage.store.message(LEAD, id)).toMatchObject({ hasAttachments: false });
  expect(stage.store.message(LEAD, id).attachments).toHaveLength(1);
});

test('tells every folder that changed, once the change is there', () => {
  const id = aDraft();
  stage.told.length = 0;
  stage.store.send(LEAD, id);
  expect(stage.told.toSorted()).toEqual([`${LEAD} drafts`, `${LEAD} sent`, `${PARTNER} inbox`]);
  stage.told.length = 0;
  expect(() => stage.store.send(LEAD, id)).toThrow();
  expect(stage.told).toEqual([]);
});
