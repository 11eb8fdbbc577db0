import { beginComposing } from '../../../src/sandbox/outlook/host/compose-start.ts';
import { aMessage, anOwner } from './fake-message.ts';

const options = {
  owner: anOwner(),
  preferences: { language: 'nl-NL', theme: 'light', profile: 'web', newMailType: 'html' },
  newId: () => 'c-new',
} as const;

const bram = { name: 'Bram de Wit', address: 'bram@partner.example' };
const sanne = { name: 'Sanne Bakker', address: 'Sanne@Centrum.example' };
const ed = { name: 'Ed', address: 'ed@partner.example' };

test('a new mail begins empty, in the preferred type, in a conversation of its own', () => {
  const preferences = { ...options.preferences, newMailType: 'text' } as const;
  const { state } = beginComposing({ kind: 'new' }, { ...options, preferences });
  expect(state).toMatchObject({
    composeType: 'newMail',
    bodyType: 'text',
    conversationId: 'c-new',
    subject: '',
    to: [],
    draftId: null,
    saveState: 'clean',
    clientSignature: true,
  });
});

test('a new mail can be filled in, and is HTML when it is given HTML', () => {
  const content = { to: ['a@b.example'], cc: [], bcc: [], subject: 'Hoi', htmlBody: '<p>x</p>' };
  const preferences = { ...options.preferences, newMailType: 'text' } as const;
  const { state, body } = beginComposing({ kind: 'new', content }, { ...options, preferences });
  expect(state).toMatchObject({
    bodyType: 'html',
    subject: 'Hoi',
    to: [{ name: 'a@b.example', address: 'a@b.example' }],
  });
  expect(body).toContain('<p>x</p>');
});

test.each([
  ['to the sender', aMessage({ cc: [ed] }), false, [bram], []],
  ['to everyone but oneself', aMessage({ to: [sanne, ed], cc: [ed] }), true, [bram, ed], []],
  ['with those copied', aMessage({ to: [sanne], cc: [ed, bram, sanne] }), true, [bram], [ed]],
  [
    'to the same people, of one’s own mail',
    aMessage({ from: sanne, to: [bram], cc: [ed] }),
    true,
    [bram],
    [ed],
  ],
])('a reply goes %s', (_name, message, replyAll, to, cc) => {
  const { state } = beginComposing({ kind: 'reply', message, replyAll }, options);
  expect(state).toMatchObject({ composeType: 'reply', to, cc, bcc: [], conversationId: 'c1' });
});

test('a reply is written in the type of the message', () => {
  const message = aMessage({ bodyType: 'text', body: 'Dag' });
  const { state, body } = beginComposing({ kind: 'reply', message, replyAll: false }, options);
  expect(state.bodyType).toBe('text');
  expect(body).not.toContain('<div>');
});

test('a forward is for nobody yet and takes the attachments along', () => {
  const attachment = {
    id: 'a1',
    name: 'x.txt',
    contentType: 'text/plain',
    size: 1,
    isInline: false,
  };
  const message = aMessage({ attachments: [attachment] });
  const begun = beginComposing({ kind: 'forward', message }, options);
  expect(begun.state).toMatchObject({ composeType: 'forward', subject: 'Fw: Planning', to: [] });
  expect(begun.copyAttachmentsOf).toBe(message);
});

test('a draft opens as it was saved', () => {
  const message = aMessage({ isDraft: true, composeType: 'reply', to: [ed], body: '<p>half</p>' });
  const { state, body } = beginComposing({ kind: 'draft', message }, options);
  expect(state).toMatchObject({
    draftId: 'm1',
    composeType: 'reply',
    to: [ed],
    saveState: 'clean',
  });
  expect(body).toBe('<p>half</p>');
});
