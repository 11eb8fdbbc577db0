import type { AddinDescription } from '../../shared/addin.ts';
import type { HostPage } from '../../shared/addin-host.ts';
import type { ComposeSession, ItemSession, ReadSession } from '../../shared/compose-session.ts';
import type { MailboxOwner } from '../../shared/mail.ts';
import type { Parameters } from './parameters.ts';

/** The rights of office.js, each containing the one before it. */
export type Right = 'restricted' | 'read' | 'write' | 'mailbox';

/** What operations may use besides the item. */
export interface OperationContext {
  readonly addin: AddinDescription;
  readonly owner: MailboxOwner;
  readonly page: HostPage;
  readonly settings: {
    get(): Record<string, string>;
    save(settings: Record<string, string>): Promise<void>;
  };
  readonly masterCategories: MasterCategory[];
  /** Marks changes to the infobar as the add-in's own: they are no clicks of the user. */
  readonly asAddin: <T>(change: () => T) => T;
  /** Text that office.js gets from the wire as it is: no answer object around the data. */
  readonly callsUnderWay: { attachments: number };
}

export interface MasterCategory {
  displayName: string;
  color: string;
}

/** A whole answer instead of `data`, for the few calls that have a shape of their own. */
export class OwnShape {
  readonly answer: Record<string, unknown>;

  constructor(answer: Record<string, unknown>) {
    this.answer = answer;
  }
}

type Run<Item> = (call: {
  item: Item;
  parameters: Parameters;
  /** What came on the wire where it is no object, as for the roaming settings. */
  raw: unknown;
  context: OperationContext;
}) => unknown;

/** One dispatch id: who may call it, on what, and what it does. */
export type Operation =
  | { readonly on: 'compose'; readonly right: Right; readonly run: Run<ComposeSession> }
  | { readonly on: 'read'; readonly right: Right; readonly run: Run<ReadSession> }
  | { readonly on: 'item'; readonly right: Right; readonly run: Run<ItemSession> }
  | { readonly on: 'mailbox'; readonly right: Right; readonly run: Run<ItemSession | null> };

/** Operations by dispatch id. */
export type Operations = Readonly<Record<number, Operation>>;

export function onCompose(right: Right, run: Run<ComposeSession>): Operation {
  return { on: 'compose', right, run };
}

export function onRead(right: Right, run: Run<ReadSession>): Operation {
  return { on: 'read', right, run };
}

export function onItem(right: Right, run: Run<ItemSession>): Operation {
  return { on: 'item', right, run };
}

export function onMailbox(right: Right, run: Run<ItemSession | null>): Operation {
  return { on: 'mailbox', right, run };
}
