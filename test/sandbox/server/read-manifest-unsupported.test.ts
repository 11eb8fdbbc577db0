import { button, described, mailApp, ORIGIN, surface, withPoints } from './manifest-samples.ts';

const point = (type: string) => `<ExtensionPoint xsi:type="${type}"/>`;
const read = surface('MessageReadCommandSurface', button('one'));
const launch = (event: string) =>
  `<ExtensionPoint xsi:type="LaunchEvent"><LaunchEvents>${event}</LaunchEvents><SourceLocation resid="pane"/></ExtensionPoint>`;
const set = (attributes: string) =>
  mailApp({ requirements: `<Requirements><Sets><Set ${attributes}/></Sets></Requirements>` });

describe('what this Outlook does not do is said, once', () => {
  test.each<[string, string, string]>([
    ['phones', withPoints(read, { host: '<MobileFormFactor/>' }), 'MobileFormFactor'],
    ['single sign-on', withPoints(read, { overrides: '<WebApplicationInfo/>' }), 'gives no tokens'],
    ['COM add-ins', withPoints(read, { overrides: '<EquivalentAddins/>' }), 'EquivalentAddins'],
    ['modules', withPoints(point('Module') + point('Module')), '(Module)'],
    ['checks of the old kind', withPoints(point('Events')), 'ItemSend'],
    ['custom panes', withPoints(point('CustomPane')), 'CustomPane'],
    ['entities', withPoints(point('DetectedEntity')), 'DetectedEntity'],
    ['spam', withPoints(point('ReportPhishingCommandSurface')), 'ReportPhishingCommandSurface'],
    ['an unknown point', withPoints(point('Elsewhere')), '"Elsewhere" is not known'],
    [
      'appointments',
      withPoints(surface('AppointmentAttendeeCommandSurface', button('one'))),
      'no appointment forms',
    ],
    [
      'appointments of the old kind',
      mailApp({ rule: '<Rule xsi:type="ItemIs" ItemType="Appointment" FormType="Read"/>' }),
      'no appointment forms',
    ],
    [
      'shared folders',
      withPoints(`<SupportsSharedFolders>true</SupportsSharedFolders>${read}`),
      'Shared folders',
    ],
    [
      'another launch event',
      withPoints(launch('<LaunchEvent Type="OnNewAppointmentOrganizer" FunctionName="x"/>')),
      'OnNewAppointmentOrganizer never happens',
    ],
    [
      'the runtime of classic Outlook',
      withPoints(read, {
        host: '<Runtimes><Runtime resid="pane"><Override type="javascript" resid="script"/></Runtime></Runtimes>',
      }),
      'classic Outlook',
    ],
    [
      'a runtime that lives on',
      withPoints(read, { host: '<Runtimes><Runtime resid="pane" lifetime="long"/></Runtimes>' }),
      'lifetime',
    ],
    [
      'a higher set',
      set('Name="Mailbox" MinVersion="1.13"'),
      'asks for Mailbox 1.13; this Outlook has 1.12',
    ],
    [
      'an unknown set',
      set('Name="IdentityAPI" MinVersion="1.3"'),
      'the requirement set IdentityAPI',
    ],
    [
      'a set named as an object has it',
      set('Name="constructor"'),
      'the requirement set constructor',
    ],
    [
      'rules about content',
      mailApp({ rule: '<Rule xsi:type="ItemHasKnownEntity" EntityType="Url"/>' }),
      'ItemHasKnownEntity',
    ],
    [
      'forms for tablets',
      mailApp().replace('</DesktopSettings>', '</DesktopSettings><TabletSettings/>'),
      'TabletSettings',
    ],
    [
      'a page per language',
      withPoints(read).replace(
        `pane.html"/>`,
        `pane.html"><bt:Override Locale="nl-NL" Value="${ORIGIN}/nl.html"/></bt:Url>`,
      ),
      'Pages and icons per language',
    ],
    ['an element of later', withPoints(read, { overrides: '<Novelty/>' }), 'The element Novelty'],
    [
      'another permission',
      withPoints(read, {
        overrides:
          '<ExtendedPermissions><ExtendedPermission>AppendOnSend</ExtendedPermission><ExtendedPermission>More</ExtendedPermission></ExtendedPermissions>',
      }),
      '"More"',
    ],
    [
      'a tab',
      withPoints(
        read
          .replaceAll('OfficeTab', 'CustomTab')
          .replace('</CustomTab>', '<Label resid="label"/></CustomTab>'),
      ),
      'CustomTab',
    ],
    [
      'a domain that is none',
      mailApp({ domains: '<AppDomains><AppDomain>AppDomain1</AppDomain></AppDomains>' }),
      '"AppDomain1"',
    ],
  ])('%s', (_name, xml, words) => {
    const { unsupported } = described(xml);
    expect(unsupported.filter((sentence) => sentence.includes(words))).toHaveLength(1);
    expect(new Set(unsupported).size).toBe(unsupported.length);
    for (const sentence of unsupported) expect(sentence).toMatch(/^[A-Z].*\.$/);
  });

  test.each<[string, string]>([
    ['a set this Outlook has', set('Name="mailbox" MinVersion="1.12"')],
    ['a set without a version', set('Name="Mailbox"')],
    [
      'a rule of the old kind that commands replace',
      withPoints(read)
        .replace('</Rule>', '')
        .replace(/<Rule [^>]*>/, '<Rule xsi:type="ItemHasAttachment"/>'),
    ],
  ])('%s is nothing to say', (_name, xml) => {
    expect(described(xml).unsupported).toEqual([]);
  });
});

describe('the send mode', () => {
  const modes = (event: string) =>
    described(withPoints(launch(event))).launchEvents.map(({ sendMode }) => sendMode);

  test.each([
    ['OnMessageSend', 'SendMode="Block"', 'Block'],
    ['OnMessageSend', '', 'SoftBlock'],
    ['OnAppointmentSend', '', 'SoftBlock'],
    ['OnNewMessageCompose', 'SendMode="Block"', null],
  ])('of %s with %s is %s', (type, attributes, expected) => {
    const event = `<LaunchEvent Type="${type}" FunctionName="x" ${attributes}/>`;
    expect(modes(event)).toEqual([expected]);
  });
});
