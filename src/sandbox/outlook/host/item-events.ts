import type { ComposeSession, ItemSession } from '../shared/compose-session.ts';
import { dismissalOf, infobarOf } from './dispatch/infobar-operations.ts';
import { wireAttachment } from './wire-attachment.ts';

/** Events of one item: office.js registers for them anew on the next item. */
export const itemEvents = [
  'olkRecipientsChanged',
  'olkAppointmentTimeChanged',
  'olkRecurrenceChanged',
  'olkAttachmentsChanged',
  'olkEnhancedLocationsChanged',
  'olkInfobarClicked',
] as const;

type Fire = (action: (typeof itemEvents)[number], data: unknown) => void;

export interface WatchOptions {
  fire: Fire;
  /** Whether the change under way is the add-in's own. */
  byAddin(): boolean;
}

/** Tells what changes in an item, until the returned function is called. */
export function watchItem(item: ItemSession, options: WatchOptions): () => void {
  let infobar = infobarOf(item);
  let compose = item.kind === 'compose' ? item.state() : null;
  return item.subscribe(() => {
    const nextInfobar = infobarOf(item);
    if (nextInfobar !== infobar) {
      const gone = infobar.filter(({ key }) => !nextInfobar.some((other) => other.key === key));
      infobar = nextInfobar;
      // A message the add-in did not take away itself was dismissed by the user.
      if (!options.byAddin()) {
        for (const message of gone) options.fire('olkInfobarClicked', [dismissalOf(message)]);
      }
    }
    if (item.kind !== 'compose' || compose === null) return;
    const previous = compose;
    compose = item.state();
    tellRecipients(previous, compose, options.fire);
    tellAttachments(previous, compose, options.fire);
  });
}

type State = ReturnType<ComposeSession['state']>;

function tellRecipients(previous: State, next: State, fire: Fire): void {
  const changed = {
    to: !same(previous.to, next.to),
    cc: !same(previous.cc, next.cc),
    bcc: !same(previous.bcc, next.bcc),
  };
  if (changed.to || changed.cc || changed.bcc) {
    fire('olkRecipientsChanged', [JSON.stringify(changed)]);
  }
}

function tellAttachments(previous: State, next: State, fire: Fire): void {
  if (previous.attachments === next.attachments) return;
  const tell = (status: 'added' | 'removed', from: State, others: State): void => {
    for (const attachment of from.attachments) {
      if (others.attachments.some(({ id }) => id === attachment.id)) continue;
      const details = { attachmentStatus: status, attachmentDetails: wireAttachment(attachment) };
      fire('olkAttachmentsChanged', [JSON.stringify(details)]);
    }
  };
  tell('removed', previous, next);
  tell('added', next, previous);
}

function same(one: State['to'], other: State['to']): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}
