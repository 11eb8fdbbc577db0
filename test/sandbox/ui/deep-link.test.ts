import fc from 'fast-check';
import { formatDeepLink, parseDeepLink } from '../../../src/sandbox/outlook/ui/page/deep-link.ts';
import type { DeepLink } from '../../../src/sandbox/outlook/ui/page/deep-link.ts';

const text = fc.string({ minLength: 1, unit: 'grapheme' });
const links: fc.Arbitrary<DeepLink> = fc.record({
  address: fc.option(text),
  folder: fc.constantFrom('inbox', 'drafts', 'sent', 'deleted'),
  messageId: fc.option(text),
});

test('what is written is read again, whatever is in it', () => {
  fc.assert(
    fc.property(links, (link) => {
      expect(parseDeepLink(formatDeepLink(link))).toEqual(link);
    }),
  );
});

test.each([
  ['', { address: null, folder: 'inbox', messageId: null }],
  ['#', { address: null, folder: 'inbox', messageId: null }],
  ['#/', { address: null, folder: 'inbox', messageId: null }],
  ['#/a%40b.example', { address: 'a@b.example', folder: 'inbox', messageId: null }],
  ['#a@b.example/sent', { address: 'a@b.example', folder: 'sent', messageId: null }],
  ['#/a@b.example/spam', { address: 'a@b.example', folder: 'inbox', messageId: null }],
  ['#/a@b.example/drafts/m1', { address: 'a@b.example', folder: 'drafts', messageId: 'm1' }],
  ['#/a@b.example/drafts/', { address: 'a@b.example', folder: 'drafts', messageId: null }],
  ['#/a@b.example/toString/m1', { address: 'a@b.example', folder: 'inbox', messageId: 'm1' }],
  ['#/%/sent/%E0', { address: null, folder: 'sent', messageId: null }],
])('reads %j', (hash, link) => {
  expect(parseDeepLink(hash)).toEqual(link);
});

test('nothing in an address or an id is taken for a part of the link', () => {
  const link: DeepLink = { address: 'a/b#c?d@e.example', folder: 'sent', messageId: 'x/../y' };
  expect(formatDeepLink(link)).toBe('#/a%2Fb%23c%3Fd%40e.example/sent/x%2F..%2Fy');
});
