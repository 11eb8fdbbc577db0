import { iconUrl } from '../../../src/sandbox/outlook/ui/addin/icon-url.ts';

const icons = { 16: 'small', 32: 'middle', 80: 'large' };

test.each([
  [10, 'small'],
  [16, 'small'],
  [17, 'middle'],
  [20, 'middle'],
  [40, 'large'],
  [80, 'large'],
  [160, 'large'],
])('for %s pixels: %s', (pixels, expected) => {
  expect(iconUrl(icons, pixels)).toBe(expected);
});

test('the order in the manifest does not matter', () => {
  expect(iconUrl({ 80: 'large', 100: 'huge', 16: 'small' }, 90)).toBe('huge');
});

test('without icons there is none', () => {
  expect(iconUrl({}, 20)).toBeNull();
});
