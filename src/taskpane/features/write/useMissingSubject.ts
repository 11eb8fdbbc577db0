import { useEffect, useState } from 'react';
import type { OpenItem } from '../../../ports/mail-item.ts';

/** Whether the mail has no subject yet; asked anew whenever `question` changes, and never for null. */
export function useMissingSubject(item: OpenItem | null, question: string | null): boolean {
  const [answer, setAnswer] = useState<{ item: OpenItem; missing: boolean } | null>(null);

  useEffect(() => {
    if (item?.kind !== 'compose' || question === null) return undefined;
    let wanted = true;
    const settle = (missing: boolean) => {
      if (wanted) setAnswer({ item, missing });
    };
    item.subject().then(
      (subject) => settle(subject.trim() === ''),
      // A subject that cannot be read is not ours to write.
      () => settle(false),
    );
    return () => {
      wanted = false;
    };
  }, [item, question]);

  return question !== null && answer?.item === item && answer.missing;
}
