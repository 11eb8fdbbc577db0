import { readFileSync } from 'node:fs';
import type { RibbonButton, RibbonMenu } from '../../../src/sandbox/outlook/shared/addin.ts';
import {
  button,
  described,
  face,
  mailApp,
  ORIGIN,
  overrides,
  resources,
  showPane,
  surface,
  withPoints,
} from './manifest-samples.ts';

const own = readFileSync('manifest.xml', 'utf8');
const runFunction = '<Action xsi:type="ExecuteFunction"><FunctionName>go</FunctionName></Action>';

describe('the manifest of this project', () => {
  const addin = described(own);
  const controlsAt = (point: string): (RibbonButton | RibbonMenu)[] =>
    addin.surfaces
      .filter((found) => found.point === point)
      .flatMap(({ groups }) => groups)
      .flatMap(({ controls }) => controls);

  test('says who it is and what it may do', () => {
    expect(addin).toMatchObject({
      id: '3206e20a-fc2c-4b02-8630-80921424cecd',
      version: '0.1.0.0',
      providerName: 'Bijpraat',
      permissions: 'ReadWriteItem',
      appDomains: [],
      functionFile: 'https://localhost:8444/commands.html',
      launchEvents: [],
      launchEventRuntime: null,
    });
    expect(addin.displayName).toEqual({
      default: 'Bijpraat',
      byLanguage: { 'fr-FR': 'Bijpraat', 'en-US': 'Bijpraat' },
    });
    expect(Object.keys(addin.description.byLanguage)).toEqual(['fr-FR', 'en-US']);
  });

  test('has a pane and a menu with three favourites beside a mail that is written', () => {
    const [pane, menu, ...others] = controlsAt('MessageComposeCommandSurface');
    expect(others).toEqual([]);
    expect(pane).toMatchObject({
      kind: 'button',
      id: 'Compose.Pane',
      action: {
        kind: 'show-pane',
        url: 'https://localhost:8444/taskpane.html',
        supportsPinning: true,
      },
      icons: {
        16: 'https://localhost:8444/assets/icon-16.png',
        32: 'https://localhost:8444/assets/icon-32.png',
        80: 'https://localhost:8444/assets/icon-80.png',
      },
    });
    expect(menu).toMatchObject({
      kind: 'menu',
      id: 'Compose.Quick',
      label: { default: 'Snel invoegen', byLanguage: { 'en-US': 'Quick insert' } },
      items: [1, 2, 3].map((number) => ({
        kind: 'button',
        id: `Compose.Favourite${number}`,
        action: { kind: 'run-function', functionName: `insertFavourite${number}` },
      })),
    });
  });

  test('has the pane beside a mail that is read', () => {
    const controls = controlsAt('MessageReadCommandSurface');
    expect(controls.map(({ id }) => id)).toEqual(['Read.Pane']);
    expect(controls[0]?.tooltip.byLanguage['en-US']).toBe(
      'Open Bijpraat. Opens Bijpraat next to this message. Find a text and copy it.',
    );
  });

  test('asks only for appointments what is not here', () => {
    expect(addin.unsupported).toEqual([expect.stringContaining('appointment')]);
  });

  test('has all its pages on one origin', () => {});
});

describe('commands', () => {
  const idsIn = (xml: string) =>
    described(xml)
      .surfaces.flatMap(({ groups }) => groups)
      .flatMap(({ controls }) => controls)
      .map(({ id }) => id);
  const hosts = (id: string) =>
    `<Hosts><Host xsi:type="MailHost"><DesktopFormFactor>${surface('MessageReadCommandSurface', button(id))}</DesktopFormFactor></Host></Hosts>${resources}`;
  const read = (content: string) => surface('MessageReadCommandSurface', content);

  test.each<[string, string, string[]]>([
    ['1.0 alone', mailApp({ overrides: overrides('1_0', hosts('old')) }), ['old']],
    ['1.1 alone', mailApp({ overrides: overrides('1_1', hosts('new')) }), ['new']],
    [
      '1.1 inside 1.0',
      mailApp({ overrides: overrides('1_0', hosts('old') + overrides('1_1', hosts('new'))) }),
      ['new'],
    ],
    [
      'a later schema inside 1.1',
      mailApp({ overrides: overrides('1_1', hosts('new') + overrides('1_9', hosts('newest'))) }),
      ['new'],
    ],
    [
      'a surface in two parts',
      withPoints(read(button('one')) + surface('MessageReadCommandSurface', button('two'))),
      ['one', 'two'],
    ],
    [
      'two groups in a tab of its own',
      withPoints(
        `<ExtensionPoint xsi:type="MessageReadCommandSurface"><CustomTab id="tab">
          <Group id="a"><Label resid="label"/>${button('one')}</Group>
          <Group id="b"><Label resid="label"/>${button('two')}</Group>
          <Label resid="label"/>
        </CustomTab></ExtensionPoint>`,
      ),
      ['one', 'two'],
    ],
  ])('%s', (_name, xml, expected) => {
    expect(idsIn(xml)).toEqual(expected);
  });

  test('a button that runs a function, and one that shows a pane', () => {
    const addin = described(withPoints(read(button('pane') + button('run', runFunction))));
    expect(addin.functionFile).toBe(`${ORIGIN}/commands.html`);
    expect(addin.surfaces[0]?.groups[0]?.controls).toMatchObject([
      { action: { kind: 'show-pane', url: `${ORIGIN}/pane.html`, supportsPinning: true } },
      { action: { kind: 'run-function', functionName: 'go' } },
    ]);
  });

  test('an item of a menu needs no icon', () => {
    const item = `<Item id="item">${face.replace(/<Icon>.*<\/Icon>/, '')}${showPane}</Item>`;
    const menu = `<Control xsi:type="Menu" id="menu">${face}<Items>${item}</Items></Control>`;
    expect(described(withPoints(read(menu))).surfaces[0]?.groups[0]?.controls).toMatchObject([
      { kind: 'menu', icons: { 16: `${ORIGIN}/16.png` }, items: [{ id: 'item', icons: {} }] },
    ]);
  });

  test('a tooltip has the title and the description, in every language of either', () => {
    const control = described(withPoints(read(button('one')))).surfaces[0]?.groups[0]?.controls[0];
    expect(control?.label).toEqual({ default: 'Notes', byLanguage: { 'nl-NL': 'Notities' } });
    expect(control?.tooltip).toEqual({
      default: 'Open notes. Shows them.',
      byLanguage: { 'nl-NL': 'Open notes. Toont ze.' },
    });
  });

  test('a title that repeats the label is left out of the tooltip', () => {
    const same = button('one').replace('resid="title"', 'resid="label"');
    const control = described(withPoints(read(same))).surfaces[0]?.groups[0]?.controls[0];
    expect(control?.tooltip.default).toBe('Shows them.');
  });

  test('launch events, with the page that handles them', () => {
    const point = `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>
      <LaunchEvent Type="OnNewMessageCompose" FunctionName="started"/>
      <LaunchEvent Type="OnMessageSend" FunctionName="checked" SendMode="SoftBlock"/>
    </LaunchEvents><SourceLocation resid="pane"/></ExtensionPoint>`;
    const runtimes =
      '<Runtimes><Runtime resid="pane"><Override type="javascript" resid="script"/></Runtime></Runtimes>';
    const addin = described(withPoints(point, { host: runtimes }));
    expect(addin.launchEventRuntime).toBe(`${ORIGIN}/pane.html`);
    expect(addin.launchEvents).toEqual([
      { type: 'OnNewMessageCompose', functionName: 'started', sendMode: null },
      { type: 'OnMessageSend', functionName: 'checked', sendMode: 'SoftBlock' },
    ]);
  });
});

describe('writing', () => {
  const renamed = own
    .replaceAll('bt:', 'b:')
    .replaceAll('xsi:', 'i:')
    .replaceAll(/<(\/?)([A-Z])/g, '<$1o:$2');

  test.each<[string, string, string]>([
    ['prefixes of any name', own, renamed],
    ['a byte order mark', own, `\uFEFF${own}`],
    ['comments', own, own.replaceAll('<Label ', '<!-- <Label resid="no"/> --><Label ')],
    ['CDATA', own, own.replace('>insertFavourite1<', '><![CDATA[insertFavourite1]]><')],
    [
      'named entities',
      own.replaceAll('Bijpraat openen', '&lt;b&gt; &amp; &quot;'),
      own.replaceAll('Bijpraat openen', '&#60;b&#x3E; &#38; &#34;'),
    ],
    [
      'characters by number',
      own.replaceAll('Snel', 'Één'),
      own.replaceAll('Snel', '&#201;&#xe9;n'),
    ],
    ['types with a prefix', own, own.replaceAll('xsi:type="M', 'xsi:type="bt:M')],
  ])('%s make no difference', (_name, plain, other) => {
    expect(other).not.toBe(plain);
    expect(described(other)).toEqual(described(plain));
  });
});

test.each([
  ['Restricted', 'Restricted'],
  ['readitem', 'ReadItem'],
  ['MailboxItem.ReadWrite.User', 'ReadWriteItem'],
  [' ReadWriteMailbox ', 'ReadWriteMailbox'],
  [null, 'Restricted'],
])('the permission %s is %s', (text, expected) => {
  const permissions = text === null ? '' : `<Permissions>${text}</Permissions>`;
  expect(described(mailApp({ permissions })).permissions).toBe(expected);
});

test('app domains are origins, each once', () => {
  const domains = `<AppDomains><AppDomain>https://a.example/</AppDomain><AppDomain>https://a.example</AppDomain><AppDomain>https://B.example/x</AppDomain></AppDomains>`;
  expect(described(mailApp({ domains })).appDomains).toEqual([
    'https://a.example',
    'https://b.example',
  ]);
});
