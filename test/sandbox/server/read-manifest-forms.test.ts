import { described, form, mailApp, ORIGIN, overrides } from './manifest-samples.ts';

describe('without commands', () => {
  const shownAt = (xml: string) =>
    described(xml).surfaces.map(({ point, groups }) => {
      const control = groups[0]?.controls[0];
      const url = control?.kind === 'button' && control.action.kind === 'show-pane';
      return `${point} ${url ? (control.action as { url: string }).url : ''}`;
    });
  const read = `MessageReadCommandSurface ${ORIGIN}/read.html`;
  const edit = `MessageComposeCommandSurface ${ORIGIN}/edit.html`;
  const onlyRead = `<FormSettings>${form('ItemRead', 'read')}</FormSettings>`;
  const is = (item: string, type: string) =>
    `<Rule xsi:type="ItemIs" ItemType="${item}" FormType="${type}"/>`;
  const all = (mode: string, ...rules: string[]) =>
    `<Rule xsi:type="RuleCollection" Mode="${mode}">${rules.join('')}</Rule>`;

  test.each<[string, string, string[]]>([
    ['both forms', mailApp(), [read, edit]],
    [
      'the first schema',
      mailApp({
        hosts: '<Capabilities><Capability Name="Mailbox"/></Capabilities>',
        forms: form('', 'read').replace(/<.?Form[^>]*>/g, ''),
        rule: '<Rule xsi:type="ItemIs" ItemType="Message"/>',
      }),
      [read],
    ],
    ['no word about its host', mailApp({ hosts: '' }), [read, edit]],
    ['one form', mailApp({ forms: onlyRead }), [read]],
    ['a rule for reading', mailApp({ rule: is('Message', 'Read') }), [read]],
    ['a rule of the first schema', mailApp({ rule: is('Message', '') }), [read]],
    [
      'no rule at all for one form',
      mailApp({ forms: onlyRead, rule: '' }),
      [read, `AppointmentAttendeeCommandSurface ${ORIGIN}/read.html`],
    ],
    [
      'either of two',
      mailApp({ rule: all('Or', is('Message', 'Read'), is('Message', 'Edit')) }),
      [read, edit],
    ],
    [
      'both of two',
      mailApp({ rule: all('And', is('Message', 'Read'), '<Rule xsi:type="ItemHasAttachment"/>') }),
      [read],
    ],
    [
      'an appointment that is written',
      mailApp({ rule: is('Appointment', 'Edit') }),
      [`AppointmentOrganizerCommandSurface ${ORIGIN}/edit.html`],
    ],
    ['overrides that are empty', mailApp({ overrides: overrides('1_0', '') }), [read, edit]],
    [
      'overrides for phones only',
      mailApp({
        overrides: overrides(
          '1_1',
          '<Hosts><Host xsi:type="MailHost"><MobileFormFactor/></Host></Hosts>',
        ),
      }),
      [read, edit],
    ],
    ['overrides of a later schema', mailApp({ overrides: overrides('9_9', 'x') }), [read, edit]],
  ])('%s: a button of the old kind', (_name, xml, expected) => {
    expect(shownAt(xml)).toEqual(expected);
  });

  test('the button has the name and the icons of the add-in, and its pane is not pinned', () => {
    expect(described(mailApp({ forms: onlyRead })).surfaces[0]?.groups[0]?.controls).toEqual([
      {
        kind: 'button',
        id: 'MessageReadCommandSurface.Button',
        label: { default: 'Notes', byLanguage: { 'nl-NL': 'Notities' } },
        tooltip: { default: 'Keeps notes.', byLanguage: {} },
        icons: { 64: `${ORIGIN}/64.png`, 128: `${ORIGIN}/128.png` },
        action: { kind: 'show-pane', url: `${ORIGIN}/read.html`, supportsPinning: false },
      },
    ]);
  });
});
