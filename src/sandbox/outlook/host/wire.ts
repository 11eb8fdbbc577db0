import { isRecord } from './dispatch/parameters.ts';

/** What a frame asks, read from office.js's JSON. */
export interface WireRequest {
  readonly action: string;
  readonly kind: 'invoke' | 'register' | 'unregister';
  readonly conversationId: string;
  readonly correlationId: number;
  readonly data: unknown;
}

const requestKinds: readonly WireRequest['kind'][] = ['invoke', 'register', 'unregister'];

/** Reads one message; null for anything that is no request of office.js, such as another protocol's. */
export function parseRequest(message: unknown): WireRequest | null {
  const fields = parseJson(message);
  if (fields?.['_messageType'] !== 0) return null;
  const action = fields['_actionName'];
  const conversationId = fields['_conversationId'];
  const correlationId = fields['_correlationId'];
  const kind = requestKinds[Number(fields['_actionType'])];
  if (
    typeof action !== 'string' ||
    typeof conversationId !== 'string' ||
    typeof correlationId !== 'number' ||
    kind === undefined
  ) {
    return null;
  }
  return { action, kind, conversationId, correlationId, data: fields['_data'] };
}

/** The answer to one request. */
export function formatAnswer(request: WireRequest, origin: string, data: unknown): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: request.action,
    _conversationId: request.conversationId,
    _correlationId: request.correlationId,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 0,
    _serializerVersion: 1,
  });
}

/** An event for which the frame registered. */
export function formatEvent(
  action: string,
  conversationId: string,
  origin: string,
  data: unknown,
): string {
  return JSON.stringify({
    _messageType: 1,
    _actionName: action,
    _conversationId: conversationId,
    _correlationId: -1,
    _origin: origin,
    _data: data,
    _errorCode: 0,
    _responseType: 1,
    _serializerVersion: 1,
  });
}

/** A call of the host to the frame: giving focus and the like. */
export function formatNotification(
  conversationId: string,
  correlationId: number,
  origin: string,
  data: readonly unknown[],
): string {
  return JSON.stringify({
    _messageType: 0,
    _actionName: 'Office_notifyAgave',
    _conversationId: `${conversationId}_ntf`,
    _correlationId: correlationId,
    _origin: origin,
    _data: data,
    _actionType: 0,
    _serializerVersion: 1,
  });
}

function parseJson(message: unknown): Record<string, unknown> | null {
  if (typeof message !== 'string') return null;
  try {
    const value: unknown = JSON.parse(message);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
}
