import { useEffect, useState } from 'react';
import type { MailPerson, OpenItem } from '../../../ports/mail-item.ts';

export type Recipients =
  | { readonly kind: 'reading' }
  | { readonly kind: 'known'; readonly people: readonly MailPerson[] }
  | { readonly kind: 'unreadable' };

const reading: Recipients = { kind: 'reading' };
const nobody: Recipients = { kind: 'known', people: [] };

/** Whom the text is for: the recipients of a mail being written, the sender of a mail being read. */
export function useRecipients(item: OpenItem | null): Recipients {
  const [answer, setAnswer] = useState<{ item: OpenItem; recipients: Recipients } | null>(null);

  useEffect(() => {
    if (item?.kind !== 'compose') return undefined;
    let lastRun = 0;
    const read = () => {
      const run = ++lastRun;
      // An older answer that comes late says nothing any more.
      const settle = (recipients: Recipients) => {
        if (run === lastRun) setAnswer({ item, recipients });
      };
      item.recipients().then(
        (people) => settle({ kind: 'known', people }),
        () => settle({ kind: 'unreadable' }),
      );
    };
    read();
    const unsubscribe = item.onRecipientsChanged(read);
    return () => {
      lastRun = -1;
      unsubscribe();
    };
  }, [item]);

  if (item === null) return nobody;
  if (item.kind === 'read') return { kind: 'known', people: item.from === null ? [] : [item.from] };
  return answer?.item === item ? answer.recipients : reading;
}
