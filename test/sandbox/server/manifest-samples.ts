import { readManifest } from '../../../src/sandbox/outlook/server/read-manifest.ts';
import type { AddinDescription } from '../../../src/sandbox/outlook/shared/addin.ts';

export const ORIGIN = 'https://addin.example';

const head = {
  id: '<Id>11111111-2222-4333-8444-555555555555</Id>',
  version: '<Version>1.2.0.0</Version>',
  provider: '<ProviderName>Example</ProviderName>',
  locale: '<DefaultLocale>en-US</DefaultLocale>',
  name: '<DisplayName DefaultValue="Notes"><Override Locale="nl-NL" Value="Notities"/></DisplayName>',
  description: '<Description DefaultValue="Keeps notes."/>',
  icon: `<IconUrl DefaultValue="${ORIGIN}/64.png"/>`,
  largeIcon: `<HighResolutionIconUrl DefaultValue="${ORIGIN}/128.png"/>`,
  domains: '',
  hosts: '<Hosts><Host Name="Mailbox"/></Hosts>',
  requirements: '<Requirements><Sets><Set Name="Mailbox" MinVersion="1.1"/></Sets></Requirements>',
  forms: `<FormSettings>${form('ItemRead', 'read')}${form('ItemEdit', 'edit')}</FormSettings>`,
  permissions: '<Permissions>ReadItem</Permissions>',
  rule: '<Rule xsi:type="ItemIs" ItemType="Message" FormType="ReadOrEdit"/>',
  overrides: '',
};

/** A whole manifest; each part can be another text, or none. */
export function mailApp(parts: Partial<typeof head> = {}): string {
  const body = Object.values({ ...head, ...parts }).join('\n');
  return `<?xml version="1.0" encoding="UTF-8"?>
<OfficeApp xmlns="http://schemas.microsoft.com/office/appforoffice/1.1"
  xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
  xmlns:bt="http://schemas.microsoft.com/office/officeappbasictypes/1.0" xsi:type="MailApp">
${body}
</OfficeApp>`;
}

export function form(type: string, page: string): string {
  return `<Form xsi:type="${type}"><DesktopSettings><SourceLocation DefaultValue="${ORIGIN}/${page}.html"/></DesktopSettings></Form>`;
}

/** `VersionOverrides` 1.1 with these extension points and the resources below. */
export function withPoints(
  points: string,
  extra: { host?: string; overrides?: string } = {},
): string {
  return mailApp({
    overrides: overrides(
      '1_1',
      `<Hosts><Host xsi:type="MailHost">${extra.host ?? ''}<DesktopFormFactor>
        <FunctionFile resid="commands"/>${points}
      </DesktopFormFactor></Host></Hosts>${resources}${extra.overrides ?? ''}`,
    ),
  });
}

export function overrides(version: string, content: string): string {
  return `<VersionOverrides xsi:type="VersionOverridesV${version}">${content}</VersionOverrides>`;
}

export function surface(type: string, content: string): string {
  return `<ExtensionPoint xsi:type="${type}"><OfficeTab id="TabDefault">
    <Group id="${type}.group"><Label resid="label"/>${content}</Group>
  </OfficeTab></ExtensionPoint>`;
}

export const face = `<Label resid="label"/>
  <Supertip><Title resid="title"/><Description resid="tip"/></Supertip>
  <Icon><bt:Image size="16" resid="icon"/></Icon>`;

export const showPane =
  '<Action xsi:type="ShowTaskpane"><SourceLocation resid="pane"/><SupportsPinning>true</SupportsPinning></Action>';

export function button(id: string, action: string = showPane): string {
  return `<Control xsi:type="Button" id="${id}">${face}${action}</Control>`;
}

export const resources = `<Resources>
  <bt:Images><bt:Image id="icon" DefaultValue="${ORIGIN}/16.png"/></bt:Images>
  <bt:Urls>
    <bt:Url id="pane" DefaultValue="${ORIGIN}/pane.html"/>
    <bt:Url id="commands" DefaultValue="${ORIGIN}/commands.html"/>
    <bt:Url id="script" DefaultValue="${ORIGIN}/events.js"/>
  </bt:Urls>
  <bt:ShortStrings>
    <bt:String id="label" DefaultValue="Notes"><bt:Override Locale="nl-nl" Value="Notities"/></bt:String>
    <bt:String id="title" DefaultValue="Open notes"/>
  </bt:ShortStrings>
  <bt:LongStrings>
    <bt:String id="tip" DefaultValue="Shows them."><bt:Override Locale="nl-NL" Value="Toont ze."/></bt:String>
  </bt:LongStrings>
</Resources>`;

/** The description; fails with every problem when there is none. */
export function described(xml: string): AddinDescription {
  const result = readManifest(xml);
  if (!result.ok) throw new Error(JSON.stringify(result.error, null, 2));
  return result.value;
}

/** Each problem as its code and the last part of its path. */
export function problemsOf(xml: string): string[] {
  const result = readManifest(xml);
  return result.ok
    ? []
    : result.error.map(({ code, path }) => `${code} ${path.split('/').slice(-2).join('/')}`);
}
