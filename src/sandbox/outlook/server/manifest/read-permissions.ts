import type { AddinDescription } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childOf } from './place.ts';
import type { Place } from './place.ts';

type Permissions = AddinDescription['permissions'];

/** The name in an XML manifest and the one in the unified manifest, both in small letters. */
const names: ReadonlyMap<string, Permissions> = new Map([
  ['restricted', 'Restricted'],
  ['readitem', 'ReadItem'],
  ['readwriteitem', 'ReadWriteItem'],
  ['readwritemailbox', 'ReadWriteMailbox'],
  ['mailboxitem.restricted.user', 'Restricted'],
  ['mailboxitem.read.user', 'ReadItem'],
  ['mailboxitem.readwrite.user', 'ReadWriteItem'],
  ['mailbox.readwrite.user', 'ReadWriteMailbox'],
]);

/** What the add-in may do; without a word about it, the least. */
export function readPermissions(root: Place, findings: Findings): Permissions {
  const place = childOf(root, 'Permissions');
  if (!place) return 'Restricted';
  const { text } = place.element;
  const found = names.get(text.toLowerCase());
  if (found) return found;
  const message = `"${excerpt(text)}" is no permission of an Outlook add-in.`;
  findings.problem('bad-permission', place.path, message);
  return 'Restricted';
}
