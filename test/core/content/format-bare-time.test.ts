import { formatBareTime } from '../../../src/core/content/format-bare-time.ts';

describe('formatBareTime', () => {
  it.each([
    ['13:00', '13.00', '13\u00a0h\u00a000', '1.00 pm'],
    ['09:30', '9.30', '9\u00a0h\u00a030', '9.30 am'],
    ['00:05:00', '0.05', '0\u00a0h\u00a005', '12.05 am'],
  ])('writes %s as %s, %s and %s', (time, nl, fr, en) => {
    expect(formatBareTime(time, 'nl')).toBe(nl);
    expect(formatBareTime(time, 'fr')).toBe(fr);
    expect(formatBareTime(time, 'en')).toBe(en);
  });
});
