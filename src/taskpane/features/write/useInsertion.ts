import { useRef } from 'react';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import type { ComposeItem, OpenItem } from '../../../ports/mail-item.ts';
import { insertContent } from '../../../workflows/insert-content.ts';
import type { InsertOutcome } from '../../../workflows/insert-content.ts';
import { useServices } from '../../services.tsx';
import type { Services } from '../../services.tsx';
import { prepareContent } from './prepare-content.ts';
import type { Occasion, Prepared, TemplateTools } from './prepare-content.ts';
import type { Outcome } from './write-state.ts';

interface Inserted {
  readonly open: readonly PlaceholderName[];
  readonly subject: string | null;
  readonly used: readonly PlaceholderName[];
}

export interface Report {
  /** What became of it, on the item where it was asked. */
  readonly cameOut: (key: string, outcome: Outcome) => void;
  readonly inserted: (key: string, ref: InsertableRef, result: Inserted) => void;
}

export interface Wanted {
  readonly ref: InsertableRef;
  readonly key: string;
  readonly item: OpenItem | null;
  readonly occasion: Occasion;
  /** What to do with the text's own subject when the mail has none. */
  readonly subject: 'set' | 'offer' | 'leave';
  readonly selection: 'ask' | 'replace';
}

/** Puts texts into the open mail, or on the clipboard where no mail is being written; one at a time. */
export function useInsertion(
  ready: () => Promise<TemplateTools>,
  report: Report,
): {
  readonly insert: (wanted: Wanted) => Promise<void>;
  readonly copy: (wanted: Wanted) => Promise<void>;
} {
  const services = useServices();
  const busy = useRef(false);

  const alone = async (wanted: Wanted, task: (prepared: Prepared) => Promise<void>) => {
    if (busy.current) return;
    busy.current = true;
    try {
      const prepared = await prepare(ready, wanted);
      if (typeof prepared === 'string') {
        report.cameOut(wanted.key, { kind: 'failed', failure: prepared, ref: null });
      } else {
        await task(prepared);
      }
    } finally {
      busy.current = false;
    }
  };
  const copy = (wanted: Wanted) =>
    alone(wanted, async ({ rendered }) => {
      report.cameOut(wanted.key, await copyOut(services, rendered));
    });
  const insert = (wanted: Wanted) => {
    const { item } = wanted;
    if (item?.kind !== 'compose') return copy(wanted);
    return alone(wanted, async (prepared) => {
      report.cameOut(wanted.key, { kind: 'busy', ref: wanted.ref });
      const { rendered, content } = prepared;
      const result = await insertContent(services, {
        item,
        rendered,
        subject: wanted.subject === 'leave' ? null : content.subject,
        selection: wanted.selection,
      });
      if (result.kind !== 'inserted') {
        report.cameOut(wanted.key, outcomeOf(result, wanted.ref));
        return;
      }
      const { open, subjectOffered } = result;
      const subject = wanted.subject === 'offer' ? subjectOffered : null;
      report.inserted(wanted.key, wanted.ref, { open, subject, used: prepared.asked });
      if (wanted.subject === 'set' && subjectOffered !== null) {
        const set = await setSubject(item, subjectOffered);
        if (!set) report.cameOut(wanted.key, { kind: 'failed', failure: 'subject', ref: null });
      }
    });
  };
  return { insert, copy };
}

async function prepare(
  ready: () => Promise<TemplateTools>,
  { occasion, ref }: Wanted,
): Promise<Prepared | 'template' | 'not-loaded'> {
  try {
    return prepareContent(await ready(), occasion, ref) ?? 'template';
  } catch {
    return 'not-loaded';
  }
}

async function setSubject(item: ComposeItem, subject: string): Promise<boolean> {
  try {
    await item.setSubject(subject);
    return true;
  } catch {
    return false;
  }
}

async function copyOut({ clipboard }: Services, rendered: Prepared['rendered']): Promise<Outcome> {
  try {
    await clipboard.copy({ text: rendered.text, html: rendered.html });
    return { kind: 'copied' };
  } catch {
    return { kind: 'failed', failure: 'clipboard', ref: null };
  }
}

function outcomeOf(
  result: Exclude<InsertOutcome, { kind: 'inserted' }>,
  ref: InsertableRef,
): Outcome {
  if (result.kind === 'selection') return { kind: 'selection', ref };
  // Beside another mail the text would be copied for the wrong people.
  const copyRef = result.reason === 'item-changed' ? null : ref;
  return { kind: 'failed', failure: result.reason, ref: copyRef };
}
