import { readManifest } from '../../../src/sandbox/outlook/server/read-manifest.ts';
import { button, face, mailApp, problemsOf, surface, withPoints } from './manifest-samples.ts';

const read = (content: string) => withPoints(surface('MessageReadCommandSurface', content));
const good = read(button('one'));
const group = 'Group[MessageReadCommandSurface.group]';

/** With one thing changed; fails when there is nothing to change. */
function planted(xml: string, from: string | RegExp, to: string): string {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`There is no ${String(from)}.`);
  return changed;
}

test('the manifest that is planted in has no problem', () => {
  expect(problemsOf(good)).toEqual([]);
});

describe('what is no XML manifest for Outlook', () => {
  test.each<[string, string, string]>([
    ['an empty file', '', 'empty'],
    ['white space', '\uFEFF \n ', 'empty'],
    ['more than a megabyte', good + ' '.repeat(1024 * 1024), 'too-large'],
    ['the unified manifest', '{ "$schema": "x", "manifestVersion": "1.17" }', 'unified-manifest'],
    ['words', 'Hello', 'not-xml'],
    ['an element without an end', planted(good, '</Hosts>', ''), 'not-xml'],
    ['half a file', good.slice(0, good.length / 2), 'not-xml'],
    ['a web page', '<html><body/></html>', 'not-office-app'],
    ['a task pane for documents', planted(good, '"MailApp"', '"TaskPaneApp"'), 'not-mail-app'],
    ['content in documents', planted(good, '"MailApp"', '"ContentApp"'), 'not-mail-app'],
    ['an add-in of no type', planted(good, 'xsi:type="MailApp"', ''), 'not-mail-app'],
  ])('%s', (_name, xml, code) => {
    expect(problemsOf(xml)).toEqual([`${code} OfficeApp`]);
  });

  test('says which program it is for', () => {
    const result = readManifest(planted(good, '"MailApp"', '"TaskPaneApp"'));
    expect(result).toMatchObject({
      error: [{ message: expect.stringContaining('TaskPaneApp, for another program') as string }],
    });
  });

  test('says where the XML breaks', () => {
    const result = readManifest(planted(good, '</Hosts>', ''));
    expect(result).toMatchObject({
      error: [{ message: expect.stringMatching(/Line \d+: .*Hosts/) as string }],
    });
  });
});

describe('one thing wrong is one problem, with its place', () => {
  test.each<[string, string, string]>([
    ['an id', planted(good, /<Id>[^<]*/, '<Id>notes'), 'bad-id OfficeApp/Id'],
    ['a version', planted(good, '1.2.0.0', 'one'), 'bad-version OfficeApp/Version'],
    [
      'a permission',
      planted(good, '>ReadItem<', '>ReadDocument<'),
      'bad-permission OfficeApp/Permissions',
    ],
    ['no name', planted(good, /<DisplayName.*<\/DisplayName>/, ''), 'missing-element OfficeApp'],
    ['no provider', planted(good, 'Example', ''), 'missing-element OfficeApp'],
    ['an empty name', planted(good, '"Notes"', '" "'), 'text-empty OfficeApp/DisplayName'],
    ['a language', planted(good, '"nl-NL"', '"Dutch, please"'), 'bad-locale DisplayName/Override'],
    [
      'a host of the first schema',
      mailApp({ hosts: '<Capabilities><Capability Name="Workbook"/></Capabilities>' }),
      'unknown-host Capabilities/Capability[Workbook]',
    ],
    [
      'a host',
      planted(good, '"Mailbox"/></Hosts>', '"Workbook"/></Hosts>'),
      'unknown-host Hosts/Host[Workbook]',
    ],
    [
      'a host of commands',
      planted(
        good,
        'Hosts><Host xsi:type="MailHost">',
        'Hosts><Host xsi:type="Document"/><Host xsi:type="MailHost">',
      ),
      'unknown-host Hosts/Host[Document]',
    ],
    ['a set', planted(good, '"1.1"', '"new"'), 'bad-requirement Sets/Set[Mailbox]'],
    ['a form', planted(good, '"ItemRead"', '"ItemNew"'), 'unknown-form FormSettings/Form[ItemNew]'],
    ['a rule', planted(good, '"ItemIs"', '"ItemWas"'), 'unknown-rule OfficeApp/Rule[ItemWas]'],
    ['an item', planted(good, '"Message"', '"Task"'), 'unknown-rule OfficeApp/Rule[ItemIs]'],
    [
      'an icon of the add-in',
      planted(good, /"[^"]*\/64.png"/, '"/64.png"'),
      'url-invalid OfficeApp/IconUrl',
    ],
    [
      'a page',
      planted(good, /"[^"]*\/pane.html"/, '"~remoteAppUrl/pane.html"'),
      'url-invalid Resources/Url[pane]',
    ],
    [
      'a page that is not safe',
      planted(good, /"https(:[^"]*\/pane.html")/, '"http$1'),
      'url-not-https Resources/Url[pane]',
    ],
    [
      'a page of the old kind',
      planted(good, /"https(:[^"]*\/edit.html")/, '"http$1'),
      'url-not-https DesktopSettings/SourceLocation',
    ],
    [
      'an image',
      planted(good, /"https(:[^"]*\/16.png")/, '"http$1'),
      'url-not-https Resources/Image[icon]',
    ],
    [
      'an unknown page',
      planted(good, 'resid="pane"', 'resid="pain"'),
      'unknown-resid Action[ShowTaskpane]/SourceLocation',
    ],
    [
      'an unknown text',
      planted(good, 'resid="tip"', 'resid="tap"'),
      'unknown-resid Supertip/Description',
    ],
    [
      'a text for an image',
      planted(good, 'resid="icon"', 'resid="tip"'),
      'unknown-resid Icon/Image[16]',
    ],
    [
      'a function file',
      planted(good, 'resid="commands"', 'resid="tip"'),
      'unknown-resid DesktopFormFactor/FunctionFile',
    ],
    [
      'no resid',
      planted(good, '<Title resid="title"', '<Title'),
      'missing-attribute Supertip/Title',
    ],
    [
      'the size of an icon',
      planted(good, 'size="16"', 'size="large"'),
      'bad-icon-size Icon/Image[large]',
    ],
    [
      'no tip',
      planted(good, /<Supertip>[^]*<\/Supertip>/, ''),
      `missing-element ${group}/Control[one]`,
    ],
    ['no icon', planted(good, /<Icon>.*<\/Icon>/, ''), `missing-element ${group}/Control[one]`],
    [
      'no action',
      planted(good, /<Action[^]*<\/Action>/, ''),
      `missing-element ${group}/Control[one]`,
    ],
    ['no id', planted(good, 'id="one"', ''), `missing-attribute ${group}/Control[Button]`],
    [
      'an action',
      planted(good, '"ShowTaskpane"', '"Dance"'),
      'unknown-action Control[one]/Action[Dance]',
    ],
    ['a control', planted(good, '"Button"', '"Slider"'), `unknown-control ${group}/Control[one]`],
    [
      'no page of an action',
      planted(good, '<SourceLocation resid="pane"/>', ''),
      'missing-element Control[one]/Action[ShowTaskpane]',
    ],
    [
      'no function',
      read(button('one', '<Action xsi:type="ExecuteFunction"/>')),
      'missing-element Control[one]/Action[ExecuteFunction]',
    ],
    [
      'two of one id',
      read(button('one') + button('one')),
      'duplicate-id DesktopFormFactor/ExtensionPoint[MessageReadCommandSurface]',
    ],
    [
      'a menu of nothing',
      read(`<Control xsi:type="Menu" id="m">${face}<Items/></Control>`),
      'missing-element Control[m]/Items',
    ],
    [
      'functions without a file',
      planted(
        read(
          button(
            'one',
            '<Action xsi:type="ExecuteFunction"><FunctionName>x</FunctionName></Action>',
          ),
        ),
        /<FunctionFile[^>]*>/,
        '',
      ),
      'missing-element Host[MailHost]/DesktopFormFactor',
    ],
    ['nothing to show', mailApp({ forms: '' }), 'missing-element OfficeApp'],
    [
      'a runtime',
      withPoints('', { host: '<Runtimes><Runtime resid="none"/></Runtimes>' }),
      'unknown-resid Runtimes/Runtime',
    ],
  ])('%s', (_name, xml, expected) => {
    expect(problemsOf(xml)).toEqual([expected]);
  });

  test.each<[string, string, string[]]>([
    [
      'an event without names',
      '<LaunchEvents><LaunchEvent/></LaunchEvents><SourceLocation resid="pane"/>',
      ['missing-attribute LaunchEvents/LaunchEvent', 'missing-attribute LaunchEvents/LaunchEvent'],
    ],
    [
      'a send mode',
      '<LaunchEvents><LaunchEvent Type="OnMessageSend" FunctionName="x" SendMode="Never"/></LaunchEvents><SourceLocation resid="pane"/>',
      ['bad-send-mode LaunchEvents/LaunchEvent[OnMessageSend]'],
    ],
    [
      'nothing',
      '',
      [
        'missing-element DesktopFormFactor/ExtensionPoint[LaunchEvent]',
        'missing-element DesktopFormFactor/ExtensionPoint[LaunchEvent]',
      ],
    ],
  ])('launch events: %s', (_name, content, expected) => {
    const point = `<ExtensionPoint xsi:type="LaunchEvent">${content}</ExtensionPoint>`;
    expect(problemsOf(withPoints(point))).toEqual(expected);
  });
});

test('all problems are told, each with the whole way to it', () => {
  const xml = planted(planted(good, '1.2.0.0', 'one'), 'resid="tip"', 'resid="tap"');
  expect(readManifest(xml)).toEqual({
    ok: false,
    error: [
      {
        code: 'bad-version',
        path: 'OfficeApp/Version',
        message: 'The Version is not like 1.2.3.4: "one".',
      },
      {
        code: 'unknown-resid',
        path: `OfficeApp/VersionOverrides[VersionOverridesV1_1]/Hosts/Host[MailHost]/DesktopFormFactor/ExtensionPoint[MessageReadCommandSurface]/OfficeTab[TabDefault]/${group}/Control[one]/Supertip/Description`,
        message: 'There is no text "tap" in Resources.',
      },
    ],
  });
});

test('an address that was refused is no missing resource as well', () => {
  const xml = planted(read(button('one') + button('two')), /"https(:[^"]*\/pane.html")/, '"http$1');
  expect(problemsOf(xml)).toEqual(['url-not-https Resources/Url[pane]']);
});
