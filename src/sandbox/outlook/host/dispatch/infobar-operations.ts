import type { InfobarMessage, ItemSession } from '../../shared/compose-session.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onItem } from './operation.ts';
import type { OperationContext, Operations } from './operation.ts';
import { invalid, isRecord, numberOf, optionalTextOf, textOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** By the number on the wire; outgoing messages carry the name. */
const kinds: readonly { kind: InfobarMessage['kind']; name: string }[] = [
  { kind: 'information', name: 'informationalMessage' },
  { kind: 'progress', name: 'progressIndicator' },
  { kind: 'error', name: 'errorMessage' },
  { kind: 'insight', name: 'insightMessage' },
];

/** Messages in the bar above the item. */
export const infobarOperations: Operations = {
  33: onItem('read', ({ item, parameters, context }) => {
    const message = messageOf(parameters);
    if (infobarOf(item).some((other) => other.key === message.key)) {
      throw new OfficeCallError(officeCode.duplicateNotification);
    }
    add(item, message, context);
  }),
  34: onItem('read', ({ item }) => infobarOf(item).map(toWire)),
  35: onItem('read', ({ item, parameters, context }) => {
    const message = messageOf(parameters);
    const present = infobarOf(item);
    const next = present.map((other) => (other.key === message.key ? message : other));
    // As documented, replacing adds what is not there yet.
    if (next.includes(message)) show(item, next, context);
    else add(item, message, context);
  }),
  36: onItem('read', ({ item, parameters, context }) => {
    const key = textOf(parameters, 'key');
    const present = infobarOf(item);
    const next = present.filter((message) => message.key !== key);
    if (next.length === present.length) {
      throw new OfficeCallError(officeCode.notificationNotFound);
    }
    show(item, next, context);
  }),
};

/** What InfobarClicked tells when the user dismissed a message; 1 is "dismiss", the only action there is. */
export function dismissalOf(message: InfobarMessage): Record<string, unknown> {
  return {
    actionType: 1,
    infobarType: kinds.findIndex(({ kind }) => kind === message.kind),
  };
}

export function infobarOf(item: ItemSession): readonly InfobarMessage[] {
  return item.kind === 'compose' ? item.state().infobar : item.infobar();
}

function add(item: ItemSession, message: InfobarMessage, context: OperationContext): void {
  const present = infobarOf(item);
  if (present.length >= limits.infobarMessages) {
    throw new OfficeCallError(officeCode.tooManyNotifications);
  }
  show(item, [...present, message], context);
}

function show(
  item: ItemSession,
  messages: readonly InfobarMessage[],
  context: OperationContext,
): void {
  context.asAddin(() => {
    if (item.kind === 'compose') item.change({ infobar: messages }, 'addin');
    else item.setInfobar(messages);
  });
}

function messageOf(parameters: Parameters): InfobarMessage {
  const key = textOf(parameters, 'key');
  const message = textOf(parameters, 'message');
  const kind = kinds[numberOf(parameters, 'type')]?.kind;
  const fits =
    key.length <= limits.infobarKeyCharacters && message.length <= limits.infobarCharacters;
  if (kind === undefined || !fits) throw invalid();
  const icon = optionalTextOf(parameters, 'icon');
  const actions = parameters['actions'];
  return {
    key,
    kind,
    message,
    icon: icon === '' ? null : icon,
    // Only information can stay; the other kinds last as long as the form.
    persistent: parameters['persistent'] === true,
    actions: Array.isArray(actions) ? actions.flatMap((action: unknown) => actionOf(action)) : [],
  };
}

function actionOf(action: unknown): InfobarMessage['actions'] {
  if (!isRecord(action) || typeof action['actionText'] !== 'string') return [];
  const { actionText, commandId, contextData } = action;
  return [
    {
      actionText,
      ...(typeof commandId === 'string' ? { commandId } : {}),
      ...(contextData === undefined ? {} : { contextData: JSON.stringify(contextData) }),
    },
  ];
}

function toWire(message: InfobarMessage): Record<string, unknown> {
  return {
    key: message.key,
    type: kinds.find(({ kind }) => kind === message.kind)?.name,
    message: message.message,
    ...(message.icon === null ? {} : { icon: message.icon }),
    ...(message.kind === 'information' ? { persistent: message.persistent } : {}),
    ...(message.actions.length > 0 ? { actions: message.actions } : {}),
  };
}
