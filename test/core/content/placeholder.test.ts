import { isPlaceholderName } from '../../../src/core/content/placeholder.ts';

describe('isPlaceholderName', () => {
  it.each(['deadline', 'fase.nummer', 'partner.naamInZin'])('knows %s', (name) => {
    expect(isPlaceholderName(name)).toBe(true);
  });

  it.each(['', 'Deadline', 'fase', 'toString', '__proto__', 'constructor', ' deadline'])(
    'does not know %j',
    (name) => {
      expect(isPlaceholderName(name)).toBe(false);
    },
  );
});
