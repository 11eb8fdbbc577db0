import type { PlaceholderName } from '../core/content/placeholder.ts';
import type { Rendered } from '../core/content/render-content.ts';
import { escapeHtml } from '../core/text/escape-html.ts';
import { joinHtml } from '../core/text/markup.ts';
import { textArrived } from '../core/text/text-arrived.ts';
import type { Clock } from '../ports/clock.ts';
import type { BodyContent, BodyType, ComposeItem } from '../ports/mail-item.ts';
import { failureCode } from './failure-code.ts';
import type { ItemQueue } from './item-queue.ts';

/** Why a text was not put into the mail. */
export type NotInsertedReason =
  | 'item-changed'
  /** Outlook said yes, but the text is not there. */
  | 'not-found-in-body'
  | 'body-refused'
  | 'no-permission'
  | 'too-long'
  /** Outlook did not answer: the text may or may not be there. */
  | 'timed-out'
  /** Outlook took the text, but did not let us look whether it is there. */
  | 'not-confirmed'
  | 'office-failed';

export type InsertOutcome =
  | {
      readonly kind: 'inserted';
      /** The places that still stand open in the mail. */
      readonly open: readonly PlaceholderName[];
      /** The text's own subject, when the mail has none; nothing has been done with it yet. */
      readonly subjectOffered: string | null;
    }
  /** Text is selected, and writing would replace it: nothing has been written. */
  | { readonly kind: 'selection'; readonly text: string }
  | { readonly kind: 'not-inserted'; readonly reason: NotInsertedReason };

export interface InsertRequest {
  readonly item: ComposeItem;
  readonly rendered: Rendered;
  /** The text's own subject, to offer when the mail has none. */
  readonly subject: string | null;
  readonly selection: 'ask' | 'replace';
}

/** Some clients answer the write before the body holds it. */
const READ_BACK_DELAYS_MS = [0, 100, 400] as const;

/** In no text of ours: the end of one and the beginning of the next are never read as one. */
const BETWEEN = '\ufffc';

interface Deps {
  readonly queue: ItemQueue;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** Writes one text into the mail at the cursor, and looks whether it arrived. Never rejects. */
export function insertContent(deps: Deps, request: InsertRequest): Promise<InsertOutcome> {
  return deps.queue.run(request.item.key, async () => {
    try {
      return await insertNow(deps, request);
    } catch (error) {
      return { kind: 'not-inserted', reason: reasonOf(error) };
    }
  });
}

async function insertNow(deps: Deps, request: InsertRequest): Promise<InsertOutcome> {
  const { item, rendered } = request;
  const type = await item.bodyType();
  const selection = await item.selection();
  const selected = selection.source === 'body' ? selection.text : '';
  if (request.selection === 'ask' && selected.trim() !== '') {
    return { kind: 'selection', text: selected };
  }
  const before = await item.bodyText();
  await item.insertAtCursor(bodyContent(rendered, type, selected));
  try {
    if (!(await arrived(deps, item, { before, replaced: selected, written: rendered.text }))) {
      return { kind: 'not-inserted', reason: 'not-found-in-body' };
    }
  } catch (error) {
    return { kind: 'not-inserted', reason: reasonAfterWriting(error) };
  }
  return {
    kind: 'inserted',
    open: rendered.open,
    subjectOffered: await subjectToOffer(item, request.subject),
  };
}

/**
 * One paragraph may stand inside a sentence, where Outlook does not tell what follows: the space behind it
 * keeps the next word, or the next text, from sticking to it. What takes the place of a selection stands
 * between what stood around that.
 */
function bodyContent(rendered: Rendered, type: BodyType, replaced: string): BodyContent {
  const space = rendered.paragraphs.length === 1 && replaced === '' ? ' ' : '';
  return type === 'html'
    ? { kind: 'html', html: joinHtml([rendered.html, escapeHtml(space)]) }
    : { kind: 'text', text: rendered.text + space };
}

async function arrived(
  deps: Deps,
  item: ComposeItem,
  text: { readonly before: string; readonly replaced: string; readonly written: string },
): Promise<boolean> {
  const { before, replaced, written } = text;
  for (const delay of READ_BACK_DELAYS_MS) {
    if (delay > 0) await deps.clock.sleep(delay);
    // What was replaced is counted as if it still stood there: it can be the very same text.
    const after = `${await item.bodyText()}${BETWEEN}${replaced}`;
    if (textArrived(before, after, written)) return true;
  }
  return false;
}

/** The text stands in the mail by now: a subject that cannot be read changes nothing about that. */
async function subjectToOffer(item: ComposeItem, subject: string | null): Promise<string | null> {
  if (subject === null) return null;
  try {
    return (await item.subject()).trim() === '' ? subject : null;
  } catch {
    return null;
  }
}

/** Once it is written no failure means that the text is not there; these two leave that open already. */
function reasonAfterWriting(error: unknown): NotInsertedReason {
  const reason = reasonOf(error);
  return reason === 'item-changed' || reason === 'timed-out' ? reason : 'not-confirmed';
}

function reasonOf(error: unknown): NotInsertedReason {
  const code = failureCode(error, 'OfficeError');
  switch (code) {
    case 'item-changed':
    case 'no-permission':
    case 'too-long':
    case 'timed-out':
      return code;
    case 'invalid':
      return 'body-refused';
    default:
      return 'office-failed';
  }
}
