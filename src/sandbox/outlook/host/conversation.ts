import type { WireEntry } from '../shared/addin-host.ts';
import { isRecord } from './dispatch/parameters.ts';
import { formatAnswer, formatEvent, formatNotification, parseRequest } from './wire.ts';
import type { WireRequest } from './wire.ts';
import type { WireLog } from './wire-log.ts';

export interface ConversationOptions {
  frame: HTMLIFrameElement;
  kind: WireEntry['frame'];
  conversationId: string;
  /** Origins the frame's page may have; the first is the one it is loaded from. */
  origins: readonly [string, ...string[]];
  log: WireLog;
  onRequest(request: WireRequest, answer: (data: unknown) => void): void;
}

/** The host's end of the talk with one frame. */
export interface Conversation {
  /** Fires an event for which the frame registered; answers whether it had. */
  fire(action: string, data: unknown): boolean;
  /** Calls the frame, such as to give it focus. */
  notify(data: readonly unknown[]): void;
  /** Forgets the registrations for these events, or all. */
  forget(actions?: readonly string[]): void;
  close(): void;
}

export function openConversation(options: ConversationOptions): Conversation {
  const { frame, kind, conversationId, log, origins } = options;
  const registered = new Set<string>();
  let frameOrigin = origins[0];
  let notifications = 0;
  let open = true;

  function post(text: string): void {
    if (open) frame.contentWindow?.postMessage(text, frameOrigin);
  }

  function receive(event: MessageEvent): void {
    if (event.source === null || event.source !== frame.contentWindow) return;
    if (!origins.includes(event.origin)) return;
    const request = parseRequest(event.data);
    if (request?.conversationId !== conversationId) return;
    frameOrigin = event.origin;
    log.add({ frame: kind, direction: 'in', ...summaryOf(request), data: request.data });
    if (request.kind === 'register') registered.add(request.action);
    if (request.kind === 'unregister') registered.delete(request.action);
    options.onRequest(request, (data) => {
      log.add({ frame: kind, direction: 'out', ...summaryOf(request), data });
      post(formatAnswer(request, location.origin, data));
    });
  }

  window.addEventListener('message', receive);
  return {
    fire(action, data) {
      if (!registered.has(action)) return false;
      log.add({ frame: kind, direction: 'out', action, dispid: null, data });
      post(formatEvent(action, conversationId, location.origin, data));
      return true;
    },
    notify(data) {
      notifications += 1;
      log.add({ frame: kind, direction: 'out', action: 'Office_notifyAgave', dispid: null, data });
      post(formatNotification(conversationId, notifications, location.origin, data));
    },
    forget(actions) {
      if (actions === undefined) registered.clear();
      for (const action of actions ?? []) registered.delete(action);
    },
    close() {
      open = false;
      registered.clear();
      window.removeEventListener('message', receive);
    },
  };
}

/** The dispatch id of an API call: in `MethodData` for Outlook's own, in `DdaMethod` for the common ones. */
export function dispidOf(request: WireRequest): number | null {
  if (!isRecord(request.data)) return null;
  const method = request.data['MethodData'] ?? request.data['DdaMethod'];
  const dispid = isRecord(method) ? method['DispatchId'] : undefined;
  return typeof dispid === 'number' ? dispid : null;
}

function summaryOf(request: WireRequest): Pick<WireEntry, 'action' | 'dispid'> {
  return { action: request.action, dispid: dispidOf(request) };
}
