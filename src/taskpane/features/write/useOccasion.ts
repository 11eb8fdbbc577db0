import { useCallback, useMemo } from 'react';
import { occasionFor } from '../../../core/content/occasion.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import type { Workspace } from '../../../core/workspace/schema.ts';
import type { OpenItem } from '../../../ports/mail-item.ts';
import { useServices } from '../../services.tsx';
import type { Draft } from './draft.ts';
import { useRecipients } from './useRecipients.ts';
import type { Recipients } from './useRecipients.ts';

/** For whom and when a text would be made now: the recipients, unless the user chose otherwise. */
export function useOccasion(
  workspace: Workspace,
  item: OpenItem | null,
  { overrides, given }: Draft,
): {
  readonly recipients: Recipients;
  readonly occasion: Occasion;
  /** The occasion once the recipients are known. */
  readonly settled: () => Promise<Occasion>;
} {
  const { clock } = useServices();
  const read = useRecipients(item);
  const { recipients } = read;
  const today = clock.today(workspace.programme.timeZone);
  const occasionOf = useCallback(
    (found: Recipients) =>
      occasionFor(workspace, peopleOf(found), today, { choices: overrides, given }),
    [workspace, today, overrides, given],
  );
  const occasion = useMemo(() => occasionOf(recipients), [occasionOf, recipients]);
  return { recipients, occasion, settled: async () => occasionOf(await read.settled()) };
}

function peopleOf(recipients: Recipients): Parameters<typeof occasionFor>[1] {
  switch (recipients.kind) {
    case 'known':
      return recipients.people;
    case 'reading':
      return [];
    case 'unreadable':
      return null;
  }
}
