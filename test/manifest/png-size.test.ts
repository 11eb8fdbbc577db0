import { readFileSync } from 'node:fs';
import { pngSize } from '../../src/tooling/manifest/png-size.ts';

describe('the size of a PNG', () => {
  it.each([16, 32, 64, 80, 128])('is read from the icon of %i pixels', (size) => {
    expect(pngSize(readFileSync(`assets/icon-${size}.png`))).toEqual({ width: size, height: size });
  });

  it('is read from a part of a larger buffer', () => {
    const file = readFileSync('assets/insert-32.png');
    const shifted = Buffer.concat([Buffer.alloc(7), file]).subarray(7);
    expect(pngSize(shifted)).toEqual({ width: 32, height: 32 });
  });

  it.each([
    ['an empty file', Buffer.alloc(0)],
    ['a file that is cut off', readFileSync('assets/icon-16.png').subarray(0, 23)],
    ['another kind of file', readFileSync('assets/icon.svg')],
    ['zeros', Buffer.alloc(64)],
  ])('is unknown for %s', (_name, file) => {
    expect(pngSize(file)).toBeNull();
  });
});
