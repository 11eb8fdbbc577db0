import type { Link } from './middleware.ts';
import { createSlots } from './slots.ts';
import type { Slots } from './slots.ts';

/** What Outlook lets one app do at once in one mailbox. */
export const MAX_AT_ONCE = 4;

/** Lets each mailbox have four requests under way. A wait for the next try, or for a token, takes no place. */
export function limit(): Link {
  const mailboxes = new Map<string, Slots>();
  const slotsOf = (mailbox: string): Slots => {
    const slots = mailboxes.get(mailbox) ?? createSlots(MAX_AT_ONCE);
    mailboxes.set(mailbox, slots);
    return slots;
  };

  return async (call, next) => {
    const giveBack = await slotsOf(call.mailbox).take(call.slots, call.stop.signal);
    try {
      await next();
    } finally {
      giveBack();
    }
  };
}
