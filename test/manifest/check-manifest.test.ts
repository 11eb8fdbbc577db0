import { checkManifest } from '../../src/tooling/manifest/check-manifest.ts';
import type { ManifestProblemCode } from '../../src/tooling/manifest/manifest-problem.ts';
import { element, manifest, planted, rules } from './planted.ts';

const origin = 'https://localhost:8444';
const icon16 = `<bt:Image id="Icon.16" DefaultValue="${origin}/assets/icon-16.png" />`;
const override = (locale: string) =>
  new RegExp(`<Override\\s+Locale="${locale}"\\s+Value="[^"]*"\\s*/>`);

type Plant = readonly [name: string, xml: string, expected: readonly ManifestProblemCode[]];

const identity: readonly Plant[] = [
  ['broken XML', planted('</OfficeApp>', '</Office>'), ['not-xml']],
  ['an unclosed element', planted('</Hosts>', ''), ['not-xml']],
  ['no element at all', '', ['not-xml']],
  ['more than Outlook takes', manifest + ' '.repeat(256 * 1024), ['too-large']],
  ['an id that is no GUID', planted(/<Id>[^<]*</, '<Id>bijpraat<'), ['bad-id']],
  ['no id', planted(/<Id>[^<]*<\/Id>/, ''), ['bad-id']],
  ['a version of three numbers', planted(/<Version>[^<]*</, '<Version>0.1.0<'), ['bad-version']],
  ['a version with a word', planted(/<Version>[^<]*</, '<Version>0.1.0.beta<'), ['bad-version']],
  ['a wider permission', planted('ReadWriteItem', 'ReadWriteMailbox'), ['wrong-permission']],
  ['no permission', planted('<Permissions>ReadWriteItem</Permissions>', ''), ['wrong-permission']],
];

const texts: readonly Plant[] = [
  ['another default locale', planted('>nl-NL<', '>en-US<'), ['wrong-default-locale']],
  ['an empty label', planted('"Favoriet 1 invoegen"', '" "'), ['text-empty']],
  ['an empty translation', planted('"Insert favorite 1"', '""'), ['text-empty']],
  ['no provider', planted(/<ProviderName>[^<]*<\/ProviderName>/, ''), ['text-empty']],
  ['a label too long', planted('"Snel invoegen"', `"${'x'.repeat(126)}"`), ['text-too-long']],
  ['a translation too long', planted('"Quick insert"', `"${'x'.repeat(126)}"`), ['text-too-long']],
  ['a tip too long', planted(/"Kies een [^"]*"/, `"${'x'.repeat(251)}"`), ['text-too-long']],
  [
    'a display name too long',
    planted(
      '<DisplayName DefaultValue="Bijpraat"',
      `<DisplayName DefaultValue="${'x'.repeat(126)}"`,
    ),
    ['text-too-long'],
  ],
  [
    'a description too long',
    planted(/"De kernboodschap [^"]*"/, `"${'x'.repeat(251)}"`),
    ['text-too-long'],
  ],
  ['a display name without French', planted(override('fr-FR'), ''), ['missing-translation']],
  [
    'a label without English',
    planted('<bt:Override Locale="en-US" Value="Quick insert" />', ''),
    ['missing-translation'],
  ],
  [
    'a locale nobody asked for',
    planted('Locale="en-US" Value="Quick insert"', 'Locale="de-DE" Value="Quick insert"'),
    ['missing-translation', 'unknown-locale'],
  ],
  [
    'two texts in one locale',
    planted(
      '<bt:Override Locale="en-US" Value="Quick insert" />',
      '<bt:Override Locale="en-US" Value="Quick insert" /><bt:Override Locale="en-US" Value="Q" />',
    ),
    ['duplicate-locale'],
  ],
];

const resources: readonly Plant[] = [
  [
    'a resource that is not there',
    planted('<Label resid="Quick.Label"', '<Label resid="Quick.Lable"'),
    ['unknown-resid', 'unused-resource'],
  ],
  [
    'a text where a short one belongs',
    planted('<Label resid="Quick.Label"', '<Label resid="Quick.Tip"'),
    ['wrong-resource-kind', 'unused-resource'],
  ],
  [
    'a page that nothing uses',
    planted('</bt:Urls>', `<bt:Url id="More" DefaultValue="${origin}/taskpane.html" /></bt:Urls>`),
    ['unused-resource'],
  ],
  ['one resource twice', planted(icon16, icon16 + icon16), ['duplicate-resource-id']],
  [
    'a resource id too long',
    manifest.replaceAll('Commands.Url', 'C'.repeat(33)),
    ['resid-too-long'],
  ],
];

const addresses: readonly Plant[] = [
  [
    'a page over http',
    planted(`${origin}/commands.html`, 'http://localhost:8444/commands.html'),
    ['url-not-https'],
  ],
  [
    'an icon over http',
    planted(`${origin}/assets/insert-80.png`, 'http://localhost:8444/assets/insert-80.png'),
    ['url-not-https'],
  ],
  [
    'a page on another origin',
    planted(`${origin}/support.html`, 'https://example.com/support.html'),
    ['url-other-origin'],
  ],
  [
    'a page on another port',
    planted(`${origin}/commands.html`, 'https://localhost:8445/commands.html'),
    ['url-other-origin'],
  ],
  ['a relative page', planted(`"${origin}/commands.html"`, '"/commands.html"'), ['url-invalid']],
  [
    'a page the build does not emit',
    planted(`${origin}/commands.html`, `${origin}/functions.html`),
    ['unknown-page'],
  ],
  [
    'a form on a page the build does not emit',
    planted(`${origin}/taskpane.html`, `${origin}/index.html`),
    ['unknown-page'],
  ],
  [
    'an icon that is not there',
    planted('assets/icon-32.png', 'assets/icon-33.png'),
    ['icon-missing'],
  ],
  ['an icon that is no PNG', planted('assets/icon-32.png', 'assets/icon.svg'), ['icon-not-png']],
  [
    'an icon of another size',
    planted('assets/icon-32.png', 'assets/icon-80.png'),
    ['icon-wrong-size'],
  ],
  [
    'a small icon in the list',
    planted('assets/icon-64.png', 'assets/icon-32.png'),
    ['icon-wrong-size'],
  ],
  ['no icon in the list', planted(element('<HighResolutionIconUrl', '/>'), ''), ['url-invalid']],
];

const commands: readonly Plant[] = [
  [
    'a button without its small icon',
    planted('<bt:Image size="16" resid="Icon.16" />', ''),
    ['icon-size-missing'],
  ],
  [
    'a button without icons',
    planted(element('<Icon>', '</Icon>'), ''),
    ['icon-size-missing', 'icon-size-missing', 'icon-size-missing'],
  ],
  [
    'two buttons of one name',
    planted('id="Read.Pane"', 'id="Compose.Pane"'),
    ['duplicate-control-id'],
  ],
  [
    'a group with the name of a button',
    planted('id="Read.Group"', 'id="Compose.Pane"'),
    ['duplicate-control-id'],
  ],
  [
    'a function nobody wrote',
    planted('>insertFavourite2<', '>insertFavorite2<'),
    ['unknown-function', 'function-not-offered'],
  ],
  [
    'functions without a page to run in',
    planted('<FunctionFile resid="Commands.Url" />', ''),
    ['unused-resource', 'function-file-missing'],
  ],
];

const plants = [...identity, ...texts, ...resources, ...addresses, ...commands];

describe('checking a manifest', () => {
  it('finds nothing wrong with the manifest of this project', () => {
    expect(checkManifest(manifest, rules)).toEqual([]);
  });

  it.each(plants)('finds %s', (_name, xml, expected) => {
    expect(codes(xml)).toEqual([...expected].sort());
  });

  it('returns all problems, not the first', () => {
    const xml = planted('ReadWriteItem', 'ReadItem')
      .replace('"Snel invoegen"', '""')
      .replace('assets/icon-80.png', 'assets/nothing.png');
    expect(codes(xml)).toEqual(['icon-missing', 'text-empty', 'wrong-permission']);
  });

  it('says where a problem is', () => {
    const [found] = checkManifest(planted('"Snel invoegen"', '""'), rules);
    expect(found?.message).toContain('Quick.Label');
  });

  it('has a planted violation for every problem it can report', () => {
    const seen = new Set(plants.flatMap(([, , expected]) => expected));
    const all: Record<ManifestProblemCode, true> = {
      'not-xml': true,
      'too-large': true,
      'bad-id': true,
      'bad-version': true,
      'wrong-permission': true,
      'wrong-default-locale': true,
      'unknown-resid': true,
      'wrong-resource-kind': true,
      'unused-resource': true,
      'duplicate-resource-id': true,
      'duplicate-control-id': true,
      'resid-too-long': true,
      'text-empty': true,
      'text-too-long': true,
      'missing-translation': true,
      'unknown-locale': true,
      'duplicate-locale': true,
      'url-invalid': true,
      'url-not-https': true,
      'url-other-origin': true,
      'unknown-page': true,
      'icon-missing': true,
      'icon-not-png': true,
      'icon-wrong-size': true,
      'icon-size-missing': true,
      'function-file-missing': true,
      'unknown-function': true,
      'function-not-offered': true,
    };
    expect([...seen].sort()).toEqual(Object.keys(all).sort());
  });
});

function codes(xml: string): ManifestProblemCode[] {
  return checkManifest(xml, rules)
    .map(({ code }) => code)
    .sort();
}
