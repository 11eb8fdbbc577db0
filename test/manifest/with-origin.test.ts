import fc from 'fast-check';
import { checkManifest } from '../../src/tooling/manifest/check-manifest.ts';
import { DEVELOPMENT_ORIGIN, manifestForOrigin } from '../../src/tooling/manifest/with-origin.ts';
import { manifest, rules } from './planted.ts';

const origins = fc
  .tuple(fc.domain(), fc.option(fc.integer({ min: 1, max: 65_535 }).filter((port) => port !== 443)))
  .map(([host, port]) => `https://${host.toLowerCase()}${port === null ? '' : `:${port}`}`)
  .filter((origin) => URL.canParse(origin) && new URL(origin).origin === origin);

describe('a manifest for another origin', () => {
  it('is a correct manifest on that origin, whatever the origin', () => {
    fc.assert(
      fc.property(origins, (origin) => {
        expect(checkManifest(manifestForOrigin(manifest, origin), { ...rules, origin })).toEqual(
          [],
        );
      }),
      { numRuns: 30 },
    );
  });

  it('differs from ours in nothing but the origin', () => {
    fc.assert(
      fc.property(origins, (origin) => {
        const parts = manifestForOrigin(manifest, origin).split(origin);
        expect(parts.join(DEVELOPMENT_ORIGIN)).toBe(manifest);
        expect(parts).toHaveLength(manifest.split(DEVELOPMENT_ORIGIN).length);
      }),
    );
  });

  it('is the same manifest on the development origin', () => {
    expect(manifestForOrigin(manifest, DEVELOPMENT_ORIGIN)).toBe(manifest);
  });

  it.each([
    ['another port that starts the same', 'https://localhost:84440/taskpane.html'],
    ['another host that starts the same', 'https://localhost:8444.example.org/taskpane.html'],
    ['the origin as a name and password', 'https://localhost:8444@example.org/taskpane.html'],
  ])('leaves %s alone', (_name, url) => {
    expect(manifestForOrigin(`<a href="${url}"/>`, 'https://addin.example.org')).toContain(url);
  });

  it.each([
    ['capitals', 'HTTPS://Addin.Example.org/taskpane.html'],
    ['the port that https has anyway', 'https://addin.example.org:443/taskpane.html'],
  ])('moves however it is spelled: %s', (_name, url) => {
    expect(
      manifestForOrigin(`<a href="${url}"/>`, DEVELOPMENT_ORIGIN, 'https://addin.example.org'),
    ).toBe(`<a href="${DEVELOPMENT_ORIGIN}/taskpane.html"/>`);
  });

  it('leaves another port than the default one alone', () => {
    const xml = '<a href="https://addin.example.org:4430/taskpane.html"/>';
    expect(manifestForOrigin(xml, DEVELOPMENT_ORIGIN, 'https://addin.example.org')).toBe(xml);
  });

  it.each([
    ['plain http', 'http://addin.example.org'],
    ['a slash at the end', 'https://addin.example.org/'],
    ['a path', 'https://addin.example.org/bijpraat'],
    ['a query', 'https://addin.example.org?v=1'],
    ['capitals', 'https://Addin.example.org'],
    ['the default port', 'https://addin.example.org:443'],
    ['a port that does not exist', 'https://addin.example.org:99999'],
    ['a name and password', 'https://me:secret@addin.example.org'],
    ['no scheme', 'addin.example.org'],
    ['a wildcard', 'https://*.example.org'],
    ['a quotation mark', 'https://addin".example.org'],
    ['an ampersand', 'https://a&b.example.org'],
    ['white space', ' https://addin.example.org'],
    ['nothing', ''],
  ])('refuses %s', (_name, origin) => {
    expect(() => manifestForOrigin(manifest, origin)).toThrow('Not an https origin');
  });
});
