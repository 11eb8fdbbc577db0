import { bsnsIn } from './bsns-in.ts';

describe('citizen service numbers in a text', () => {
  it.each(['111222333', '111 222 333', '111.222.333', 'nr 1112223330'])('finds %s', (text) => {
    expect(bsnsIn(text)).toContain('111222333');
  });

  it.each(['111222334', '11122233', '111222 - 333', '20 mei 2027', '0800-2000'])(
    'finds none in %s',
    (text) => {
      expect(bsnsIn(text)).toEqual([]);
    },
  );
});
