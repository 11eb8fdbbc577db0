import { useMemo } from 'react';
import { addressingFor } from '../../../core/content/addressing.ts';
import type { Addressing } from '../../../core/content/addressing.ts';
import type { Workspace } from '../../../core/workspace/schema.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { useServices } from '../../services.tsx';
import type { Draft } from './draft.ts';
import type { Occasion } from './prepare-content.ts';
import { useRecipients } from './useRecipients.ts';
import type { Recipients } from './useRecipients.ts';

/** For whom and when a text would be made now: the recipients, unless the user chose otherwise. */
export function useOccasion(
  workspace: Workspace,
  item: OpenItem | null,
  draft: Draft,
): { readonly recipients: Recipients; readonly occasion: Occasion } {
  const { clock } = useServices();
  const recipients = useRecipients(item);
  const addressing = useMemo(() => addressingOf(workspace, recipients), [workspace, recipients]);
  const { language, form, audienceId } = addressing;
  const wish = { language, form, audienceId, ...draft.overrides };
  const today = clock.today(workspace.programme.timeZone);
  return { recipients, occasion: { workspace, addressing, wish, given: draft.given, today } };
}

function addressingOf(workspace: Workspace, recipients: Recipients): Addressing {
  const people = recipients.kind === 'known' ? recipients.people : [];
  const addressing = addressingFor(workspace, people);
  // Nobody can be offended by "u"; by "je" somebody can.
  return recipients.kind === 'unreadable' ? { ...addressing, form: 'u' } : addressing;
}
