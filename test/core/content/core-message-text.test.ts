import { coreMessageText } from '../../../src/core/content/core-message-text.ts';
import type { CoreMessageLength, Language } from '../../../src/core/workspace/schema.ts';
import { aCoreMessage } from './a-small-workspace.ts';

describe('coreMessageText', () => {
  it.each<[CoreMessageLength, Language, string | null, string | null]>([
    ['short', 'nl', null, 'Samen één plan.'],
    ['short', 'nl', 'bestuurders', 'In december kiezen de partners.'],
    ['short', 'fr', 'bestuurders', 'Un seul plan.'],
    ['short', 'nl', 'inwoners', 'Samen één plan.'],
    ['short', 'nl', 'onbekend', 'Samen één plan.'],
    ['short', 'en', 'bestuurders', null],
    ['medium', 'nl', null, 'Geweld komt terug.\n\nEén alleen kan het niet.\n\nDus samen.'],
    [
      'medium',
      'nl',
      'bestuurders',
      'Geweld komt terug.\n\nEén alleen kan het niet.\n\nDus samen.\n\nIn december kiezen de partners.',
    ],
    ['medium', 'en', null, null],
    [
      'long',
      'nl',
      null,
      'Iedereen heeft recht op rust.\n\nToch komt geweld terug.\n\nDat kan anders.',
    ],
    [
      'long',
      'nl',
      'bestuurders',
      'Iedereen heeft recht op rust.\n\nToch komt geweld terug.\n\nDat kan anders.\n\nIn december kiezen de partners.',
    ],
    ['long', 'fr', 'bestuurders', null],
  ])('%s in %s for %s', (length, language, audienceId, expected) => {
    expect(coreMessageText(aCoreMessage(), length, language, audienceId)).toBe(expected);
  });

  it('leaves out what was not written yet', () => {
    const message = aCoreMessage({
      short: { nl: ' ' },
      medium: { nl: { kijk: 'Kijk.', want: '', dus: 'Dus.' } },
      long: { nl: ['', '\n'] },
    });
    expect(coreMessageText(message, 'short', 'nl', null)).toBeNull();
    expect(coreMessageText(message, 'medium', 'nl', null)).toBe('Kijk.\n\nDus.');
    expect(coreMessageText(message, 'long', 'nl', 'bestuurders')).toBeNull();
  });
});
