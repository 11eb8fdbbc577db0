import type { HostPage, WireEntry } from '../shared/addin-host.ts';
import type { AddinDescription, HostPreferences } from '../shared/addin.ts';
import type { ItemSession } from '../shared/compose-session.ts';
import type { MailboxOwner } from '../shared/mail.ts';
import type { FrameIdentity } from './addin-frame.ts';
import { callCommon } from './common-calls.ts';
import { dispidOf, openConversation } from './conversation.ts';
import type { Conversation } from './conversation.ts';
import { dispatch, failure, operations } from './dispatch/dispatcher.ts';
import { officeCode } from './dispatch/office-codes.ts';
import type { OperationContext } from './dispatch/operation.ts';
import { isRecord } from './dispatch/parameters.ts';
import type { Faults } from './faults.ts';
import { appContext, initialData } from './initial-data.ts';
import { itemEvents, watchItem } from './item-events.ts';
import { focusRequestOf } from './focus-request.ts';
import { originOf } from './url-origin.ts';
import type { WireRequest } from './wire.ts';
import type { WireLog } from './wire-log.ts';

/** What all frames of one add-in share. */
export interface AddinRuntimeShared {
  readonly addin: AddinDescription;
  readonly owner: MailboxOwner;
  readonly page: HostPage;
  readonly log: WireLog;
  readonly faults: Faults;
  readonly context: OperationContext;
  preferences(): HostPreferences;
  byAddin(): boolean;
}

/** What one kind of frame does that others do not. */
export interface AddinRuntimeHooks {
  /** office.js is up: commands and events may be fired. */
  ready?(): void;
  completed?(id: string, status: number, event: Record<string, unknown>): void;
  /** The frame asks for an iframe dialog; answers an error number, or 0. */
  openDialog?(options: unknown): number;
  closeDialog?(): void;
  messageParent?(message: string): void;
  messageChild?(message: string): void;
}

export interface AddinRuntimeOptions {
  shared: AddinRuntimeShared;
  frame: HTMLIFrameElement;
  kind: WireEntry['frame'];
  url: string;
  identity: FrameIdentity;
  /** The item the frame stands beside now. */
  item(): ItemSession | null;
  hooks: AddinRuntimeHooks;
}

/** One page of the add-in in one frame, with the genuine office.js in it. */
export interface AddinRuntime {
  fire(action: string, data: unknown): boolean;
  notify(data: readonly unknown[]): void;
  /** `item` answers another one than before. */
  itemChanged(): void;
  close(): void;
}

export function createAddinRuntime(options: AddinRuntimeOptions): AddinRuntime {
  const { shared, kind, hooks } = options;
  /** The item the page was last told about; its calls are meant for that one. */
  let told: ItemSession | null = null;
  let stopWatching: (() => void) | null = null;

  const conversation: Conversation = openConversation({
    frame: options.frame,
    kind,
    conversationId: options.identity.conversationId,
    origins: originsOf(options.url, shared.addin),
    log: shared.log,
    onRequest(request, answer) {
      if (request.kind === 'invoke') invoke(request, answer);
      else answer({ Error: changeRegistration(request) });
      if (request.kind === 'register' && request.action === 'appCommandInvoked') hooks.ready?.();
    },
  });

  function invoke(request: WireRequest, answer: (data: unknown) => void): void {
    switch (request.action) {
      case 'ContextActivationManager_getAppContextAsync':
        // A page that loads again in the same frame starts with nothing registered.
        conversation.forget();
        answer(contextOfFrame());
        return;
      case 'ContextActivationManager_notifyHost':
        if (kind === 'pane') passFocus(request.data);
        answer({});
        return;
      case 'ContextActivationManager_openWindowInHost':
        if (isRecord(request.data)) window.open(String(request.data['strUrl']), '_blank');
        answer({});
        return;
      case 'GetInitialData':
        told = options.item();
        watch();
        answer(initialData(told, { ...shared, preferences: shared.preferences() }));
        return;
      case 'ExecuteMethod':
        void execute(request, answer);
        return;
      case 'executeMethod':
        answer(common(request));
        return;
      default:
        shared.page.report('unsupported', `Host method ${request.action} is not supported.`);
        answer({ ...failure(officeCode.notSupported), Error: officeCode.notSupported });
    }
  }

  async function execute(request: WireRequest, answer: (data: unknown) => void): Promise<void> {
    const dispid = dispidOf(request) ?? -1;
    const meantFor = told;
    const verdict = await shared.faults.meet(dispid);
    if (verdict.kind === 'silence') return;
    if (verdict.kind === 'error') {
      answer(failure(verdict.code));
      return;
    }
    const item = options.item();
    // Nothing is ever written to another item than the one the page knows of.
    if (operations[dispid]?.on !== 'mailbox' && item !== meantFor) {
      answer(failure(officeCode.itemChanged));
      return;
    }
    const raw = isRecord(request.data) ? request.data['ApiParams'] : undefined;
    answer(await dispatch({ dispid, raw, item }, shared.context));
  }

  function common(request: WireRequest): Record<string, unknown> {
    return callCommon(dispidOf(request), request.data, {
      completed: (id, status, event) => hooks.completed?.(id, status, event),
      closePane: () => shared.page.closePane(),
      messageParent: (message) => hooks.messageParent?.(message),
      messageChild: (message) => hooks.messageChild?.(message),
      report: (message) => shared.page.report('unsupported', message),
    });
  }

  function changeRegistration({ action, kind: change, data }: WireRequest): number {
    if (action !== 'dialogMessageReceived') return 0;
    if (change === 'unregister') {
      hooks.closeDialog?.();
      return 0;
    }
    return hooks.openDialog?.(isRecord(data) ? data['targetId'] : null) ?? officeCode.notSupported;
  }

  function contextOfFrame(): Record<string, unknown> {
    const { clientWidth, clientHeight } = options.frame;
    return appContext({
      addin: shared.addin,
      owner: shared.owner,
      preferences: shared.preferences(),
      controlId: options.identity.controlId,
      url: options.url,
      settings: shared.context.settings.get(),
      frame: { width: clientWidth, height: clientHeight },
    });
  }

  function passFocus(data: unknown): void {
    const request = focusRequestOf(data);
    if (request === 'escape') shared.page.escapePressed();
    else if (request !== null) shared.page.takeFocus(request);
  }

  function watch(): void {
    stopWatching?.();
    const item = options.item();
    stopWatching =
      item === null
        ? null
        : watchItem(item, {
            fire: (action, data) => conversation.fire(action, data),
            byAddin: () => shared.byAddin(),
          });
  }

  return {
    fire: (action, data) => conversation.fire(action, data),
    notify: (data) => conversation.notify(data),
    itemChanged() {
      // Handlers of the old item must not hear of the new one; the page registers again.
      conversation.forget(itemEvents);
      const item = options.item();
      const preferences = shared.preferences();
      const data = item === null ? null : initialData(item, { ...shared, preferences });
      if (conversation.fire('olkItemSelectedChanged', data)) told = item;
      watch();
    },
    close() {
      stopWatching?.();
      conversation.close();
    },
  };
}

function originsOf(url: string, addin: AddinDescription): [string, ...string[]] {
  const domains = addin.appDomains.flatMap((domain) => {
    const origin = originOf(domain);
    return origin === null ? [] : [origin];
  });
  return [new URL(url).origin, ...domains];
}
