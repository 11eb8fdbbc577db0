import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { ComposeItem, MailPerson, OpenItem } from '../../../ports/mail-item.ts';

export type Recipients =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly people: readonly MailPerson[] }
  | { readonly kind: 'unreadable' };

const reading: Recipients = { kind: 'reading' };
const nobody: Recipients = { kind: 'known', people: [] };

interface Reading {
  readonly item: ComposeItem;
  readonly answer: Promise<Recipients>;
}

/** Whom the text is for: the recipients of a mail being written, the sender of a mail being read. */
export function useRecipients(item: OpenItem | null): {
  readonly recipients: Recipients;
  /** Waits for the reading that is going on: a text must not be made for who was there before. */
  readonly settled: () => Promise<Recipients>;
} {
  const [answer, setAnswer] = useState<{ item: OpenItem; recipients: Recipients } | null>(null);
  const latest = useRef<Reading | null>(null);

  useEffect(() => {
    if (item?.kind !== 'compose') return undefined;
    const read = () => {
      const started: Reading = { item, answer: readRecipients(item) };
      latest.current = started;
      void started.answer.then((recipients) => {
        // An older answer that comes late says nothing any more.
        if (latest.current === started) setAnswer({ item, recipients });
      });
    };
    read();
    const unsubscribe = item.onRecipientsChanged(read);
    // Not every Outlook tells of a change; whoever changed the recipients comes back to the pane by its focus.
    window.addEventListener('focus', read);
    return () => {
      latest.current = null;
      window.removeEventListener('focus', read);
      unsubscribe();
    };
  }, [item]);

  const recipients = useMemo(() => recipientsOf(item, answer), [item, answer]);
  const settled = useCallback(
    async () => (latest.current?.item === item ? latest.current.answer : recipients),
    [item, recipients],
  );
  return { recipients, settled };
}

function recipientsOf(
  item: OpenItem | null,
  answer: { readonly item: OpenItem; readonly recipients: Recipients } | null,
): Recipients {
  if (item === null) return nobody;
  if (item.kind === 'read') return { kind: 'known', people: item.from === null ? [] : [item.from] };
  return answer?.item === item ? answer.recipients : reading;
}

async function readRecipients(item: ComposeItem): Promise<Recipients> {
  try {
    return { kind: 'known', people: await item.recipients() };
  } catch {
    return { kind: 'unreadable' };
  }
}
