import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childrenOf } from './place.ts';
import type { Place } from './place.ts';

/** Names every element in a place that is not read, so that nothing is passed over in silence. */
export function reportOthers(place: Place, known: readonly string[], findings: Findings): void {
  for (const { element } of childrenOf(place)) {
    if (known.includes(element.name)) continue;
    const parent = place.element.name;
    findings.unsupported.add(
      sentences.get(element.name) ??
        `The element ${excerpt(element.name)} in ${parent} does nothing in this Outlook.`,
    );
  }
}

const sentences: ReadonlyMap<string, string> = new Map([
  [
    'MobileFormFactor',
    'Commands on phones (MobileFormFactor): this Outlook has the size of a desktop.',
  ],
  [
    'WebApplicationInfo',
    'Single sign-on (WebApplicationInfo): this Outlook gives no tokens to an add-in.',
  ],
  ['EquivalentAddins', 'A COM add-in that takes over (EquivalentAddins): there are none here.'],
  [
    'SupportsSharedFolders',
    'Shared folders and mailboxes (SupportsSharedFolders): there is only the mailbox of its owner.',
  ],
  [
    'TabletSettings',
    'A form for tablets (TabletSettings): this Outlook has the size of a desktop.',
  ],
  ['PhoneSettings', 'A form for phones (PhoneSettings): this Outlook has the size of a desktop.'],
  ['OfficeGroup', "Outlook's own groups in the tab of an add-in (OfficeGroup)."],
  ['OfficeControl', "Outlook's own buttons in the group of an add-in (OfficeControl)."],
]);
