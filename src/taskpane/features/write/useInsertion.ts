import { useRef } from 'react';
import { refKey } from '../../../core/content/insertable-ref.ts';
import type { InsertableRef } from '../../../core/content/insertable-ref.ts';
import type { Occasion } from '../../../core/content/occasion.ts';
import type { PlaceholderName } from '../../../core/content/placeholder.ts';
import { prepareContent } from '../../../core/content/prepare-content.ts';
import type { Prepared, TemplateTools } from '../../../core/content/prepare-content.ts';
import type { ComposeItem, OpenItem } from '../../../ports/mail-item.ts';
import { insertContent } from '../../../workflows/insert-content.ts';
import type { InsertOutcome } from '../../../workflows/insert-content.ts';
import { useServices } from '../../services.tsx';
import type { Services } from '../../services.tsx';
import type { Outcome } from './write-state.ts';

/** Within this time the same text again is the other half of a double Enter. */
const ECHO_MS = 500;

interface Inserted {
  readonly open: readonly PlaceholderName[];
  readonly subject: string | null;
  readonly used: readonly PlaceholderName[];
}

export interface Report {
  /** What became of it, for the item where it was asked. */
  readonly cameOut: (key: string, outcome: Outcome) => void;
  readonly inserted: (key: string, ref: InsertableRef, result: Inserted) => void;
  /** Nothing was done yet: the user is asked for what only they know, or shown what they should. */
  readonly asked: (key: string, ref: InsertableRef, prepared: Prepared) => void;
}

export interface Wanted {
  readonly ref: InsertableRef;
  readonly key: string;
  readonly item: OpenItem | null;
  /** For whom, once that is known. */
  readonly occasion: () => Promise<Occasion>;
  /** Whether there is something to ask or to show first. */
  readonly mustAsk: (prepared: Prepared) => boolean;
  /** What to do with the text's own subject when the mail has none. */
  readonly subject: 'set' | 'offer' | 'leave';
  readonly selection: 'ask' | 'replace';
}

/** Puts texts into the open mail, or on the clipboard where no mail is being written; one at a time for each. */
export function useInsertion(
  ready: () => Promise<TemplateTools>,
  report: Report,
): {
  readonly insert: (wanted: Wanted) => Promise<void>;
  readonly copy: (wanted: Wanted) => Promise<void>;
} {
  const services = useServices();
  const busy = useRef(new Set<string>());
  const echoes = useRef(new Set<string>());

  const alone = async (wanted: Wanted, task: (prepared: Prepared) => Promise<void>) => {
    const { key, ref } = wanted;
    if (busy.current.has(key)) return;
    busy.current.add(key);
    try {
      const prepared = await prepare(ready, wanted);
      if (typeof prepared === 'string') {
        report.cameOut(key, { kind: 'failed', failure: prepared, ref: null });
      } else if (wanted.mustAsk(prepared)) {
        report.cameOut(key, { kind: 'none' });
        report.asked(key, ref, prepared);
      } else {
        await task(prepared);
      }
    } finally {
      busy.current.delete(key);
    }
  };
  const copy = (wanted: Wanted) =>
    alone(wanted, async ({ rendered }) => {
      report.cameOut(wanted.key, await copyOut(services, rendered));
    });
  const insert = async (wanted: Wanted) => {
    const { item, key, ref } = wanted;
    if (item?.kind !== 'compose') return copy(wanted);
    const echo = `${key} ${refKey(ref)}`;
    if (busy.current.has(key) || echoes.current.has(echo)) return;
    report.cameOut(key, { kind: 'busy', ref });
    await alone(wanted, async (prepared) => {
      const result = await insertContent(services, {
        item,
        rendered: prepared.rendered,
        subject: wanted.subject === 'leave' ? null : prepared.content.subject,
        selection: wanted.selection,
      });
      if (result.kind !== 'inserted') {
        report.cameOut(key, outcomeOf(result, ref));
        return;
      }
      echoes.current.add(echo);
      setTimeout(() => echoes.current.delete(echo), ECHO_MS);
      const { open, subjectOffered } = result;
      const subject = wanted.subject === 'offer' ? subjectOffered : null;
      report.inserted(key, ref, { open, subject, used: prepared.asked });
      if (wanted.subject === 'set' && subjectOffered !== null) {
        const set = await setSubject(item, subjectOffered);
        if (!set) report.cameOut(key, { kind: 'failed', failure: 'subject', ref: null });
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
    const [tools, when] = await Promise.all([ready(), occasion()]);
    return prepareContent(tools, when, ref) ?? 'template';
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
