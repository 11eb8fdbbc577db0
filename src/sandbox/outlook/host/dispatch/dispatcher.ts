import type { ItemSession } from '../../shared/compose-session.ts';
import { MailboxError } from '../mailbox-error.ts';
import { attachmentOperations } from './attachment-operations.ts';
import { bodyOperations } from './body-operations.ts';
import { categoryOperations } from './category-operations.ts';
import { formOperations } from './form-operations.ts';
import { headerOperations } from './header-operations.ts';
import { infobarOperations } from './infobar-operations.ts';
import { itemOperations } from './item-operations.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { OwnShape } from './operation.ts';
import type { Operation, OperationContext, Operations, Right } from './operation.ts';
import { isRecord } from './parameters.ts';
import { recipientOperations } from './recipient-operations.ts';
import { sessionDataOperations } from './session-data-operations.ts';
import { settingsOperations } from './settings-operations.ts';
import { subjectOperations } from './subject-operations.ts';
import { unsupportedOperations } from './unsupported-operations.ts';
import { userOperations } from './user-operations.ts';

/** What office.js gets back; never null, for then it would never call back. */
export type Answer = Record<string, unknown>;

/** Every dispatch id this host does. */
export const operations: Operations = {
  ...bodyOperations,
  ...recipientOperations,
  ...subjectOperations,
  ...attachmentOperations,
  ...infobarOperations,
  ...itemOperations,
  ...settingsOperations,
  ...sessionDataOperations,
  ...headerOperations,
  ...categoryOperations,
  ...formOperations,
  ...userOperations,
};

const rights: readonly Right[] = ['restricted', 'read', 'write', 'mailbox'];

const granted: Record<OperationContext['addin']['permissions'], Right> = {
  Restricted: 'restricted',
  ReadItem: 'read',
  ReadWriteItem: 'write',
  ReadWriteMailbox: 'mailbox',
};

/** Carries out one call of the Outlook API; always answers. */
export async function dispatch(
  call: { dispid: number; raw: unknown; item: ItemSession | null },
  context: OperationContext,
): Promise<Answer> {
  const operation = operations[call.dispid];
  if (operation === undefined) {
    const name = unsupportedOperations.get(call.dispid) ?? 'unknown to this host';
    context.page.report('unsupported', `Dispatch id ${call.dispid} (${name}) is not supported.`);
    return failure(officeCode.notSupported);
  }
  if (!mayCall(operation.right, context)) return failure(officeCode.noPermission);
  try {
    const data = await carryOut(operation, call, context);
    return data instanceof OwnShape ? data.answer : success(data);
  } catch (error) {
    return failure(codeOf(error, call.dispid, context));
  }
}

export function success(data?: unknown): Answer {
  return { error: false, errorCode: 0, ...(data === undefined ? {} : { data }) };
}

/**
 * The failure of any call. The calls with a shape of their own look at other fields than the rest, and
 * each ignores what it does not know.
 */
export function failure(code: number): Answer {
  return { error: true, errorCode: code, wasSuccessful: false, wasProxySuccessful: false };
}

function mayCall(right: Right, { addin }: OperationContext): boolean {
  return rights.indexOf(right) <= rights.indexOf(granted[addin.permissions]);
}

function carryOut(
  operation: Operation,
  { raw, item }: { raw: unknown; item: ItemSession | null },
  context: OperationContext,
): unknown {
  const parameters = isRecord(raw) ? raw : {};
  const call = { parameters, raw, context };
  if (operation.on === 'mailbox') return operation.run({ ...call, item });
  if (item === null) throw new OfficeCallError(officeCode.itemChanged);
  switch (operation.on) {
    case 'item':
      return operation.run({ ...call, item });
    case 'compose':
      if (item.kind !== 'compose') throw new OfficeCallError(officeCode.notSupportedHere);
      return operation.run({ ...call, item });
    case 'read':
      if (item.kind !== 'read') throw new OfficeCallError(officeCode.notSupportedHere);
      return operation.run({ ...call, item });
  }
}

function codeOf(error: unknown, dispid: number, context: OperationContext): number {
  if (error instanceof OfficeCallError) return error.code;
  if (error instanceof MailboxError) {
    return error.status === null ? officeCode.networkError : officeCode.serverError;
  }
  const what = error instanceof Error ? error.message : 'unknown';
  context.page.report('failure', `Dispatch id ${dispid} broke in the host: ${what}`);
  return officeCode.internalError;
}
