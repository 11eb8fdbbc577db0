import type { Coercion } from '../shared/body-editor.ts';
import type { ComposeSession } from '../shared/compose-session.ts';

export interface PendingAppend {
  readonly data: string;
  readonly coercion: Coercion;
}

/** What add-ins want below a mail once it is sent; kept beside the session, for no form shows it. */
const pending = new WeakMap<ComposeSession, PendingAppend[]>();

export function appendOnSend(session: ComposeSession, append: PendingAppend): void {
  pending.set(session, [...(pending.get(session) ?? []), append]);
}

/** Answers what has to be appended now, and forgets it: a second attempt to send must not append it again. */
export function takeAppends(session: ComposeSession): readonly PendingAppend[] {
  const appends = pending.get(session) ?? [];
  pending.delete(session);
  return appends;
}
