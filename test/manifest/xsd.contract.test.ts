import { existsSync } from 'node:fs';
import path from 'node:path';
import { checkSchema } from '../../src/tooling/manifest/check-schema.ts';
import { manifestForOrigin } from '../../src/tooling/manifest/with-origin.ts';
import { manifest, planted } from './planted.ts';

/* The schemas are Microsoft's and no part of this project; see docs/adr/0002-xml-manifest.md for where to get them. */
const folder = process.env['BIJPRAAT_MANIFEST_XSD'] ?? path.resolve('..', 'shared', 'manifest-xsd');

if (existsSync(folder)) {
  describe('the XSD contract', () => {
    it('accepts the manifest', async () => {
      expect(await checkSchema(manifest, folder)).toEqual([]);
    });

    it('accepts the manifest on another origin', async () => {
      const moved = manifestForOrigin(manifest, 'https://addin.example.org');
      expect(await checkSchema(moved, folder)).toEqual([]);
    });

    it.each([
      ['elements in the wrong order', planted(/(<Id>.*<\/Id>)\s*(<Version>.*<\/Version>)/, '$2$1')],
      ['a switch that is no boolean', planted('<SupportsPinning>true<', '<SupportsPinning>yes<')],
      ['an unknown kind of command', planted('xsi:type="Menu"', 'xsi:type="Gallery"')],
      ['a label too long', planted('"Snel invoegen"', `"${'x'.repeat(126)}"`)],
      ['an unclosed element', planted('</Hosts>', '')],
    ])('refuses %s', async (_name, xml) => {
      expect(await checkSchema(xml, folder)).not.toEqual([]);
    });
  });
} else {
  test('the XSD contract (skipped: schemas are not beside this project)', () => {
    console.log(
      'XSD contract skipped: no schema folder. Name one in BIJPRAAT_MANIFEST_XSD to hold the manifest against it.',
    );
    expect(existsSync(folder)).toBe(false);
  });
}
