import { frameName, newFrameIdentity } from './addin-frame.ts';
import { createAddinRuntime } from './addin-runtime.ts';
import type { AddinRuntime, AddinRuntimeShared } from './addin-runtime.ts';
import { isRecord } from './dispatch/parameters.ts';
import { originOf } from './url-origin.ts';

/** Numbers of the Dialog API. */
const dialogCode = {
  opened: 0,
  invalidUrl: 12003,
  notInAppDomains: 12004,
  notHttps: 12005,
  closedByUser: 12006,
  alreadyOpen: 12007,
} as const;

/** The one iframe dialog a frame may have open. */
export interface AddinDialog {
  /** Opens it by what `displayDialogAsync` was given; answers a number of the Dialog API. */
  open(options: unknown): number;
  /** From the frame to its dialog. */
  send(message: string): void;
  close(): void;
}

interface OpenDialog {
  runtime: AddinRuntime | null;
  remove: () => void;
}

export interface AddinDialogOptions {
  shared: AddinRuntimeShared;
  /** The page that opens it. */
  parentUrl: string;
  /** Fires an event on the frame that opened it. */
  tellParent(payload: Record<string, unknown>): void;
}

export function createAddinDialog(options: AddinDialogOptions): AddinDialog {
  const { shared } = options;
  let dialog: OpenDialog | null = null;

  function close(): void {
    const closing = dialog;
    dialog = null;
    closing?.runtime?.close();
    closing?.remove();
  }

  function show(url: URL, width: number, height: number): void {
    const identity = newFrameIdentity();
    const { language } = shared.preferences();
    const opened: OpenDialog = { runtime: null, remove: () => undefined };
    dialog = opened;
    opened.remove = shared.page.showDialog({
      url: url.href,
      width,
      height,
      name: frameName(identity, { language, hostOrigin: location.origin, isDialog: true }),
      onFrame(frame) {
        opened.runtime = createAddinRuntime({
          shared,
          frame,
          kind: 'dialog',
          url: url.href,
          identity,
          item: () => null,
          hooks: {
            messageParent(message) {
              options.tellParent({
                messageType: 0,
                messageContent: message,
                messageOrigin: url.origin,
              });
            },
          },
        });
      },
      onClosed() {
        if (dialog !== opened) return;
        close();
        options.tellParent({ messageType: dialogCode.closedByUser });
      },
    });
  }

  return {
    open(wish) {
      if (dialog !== null) return dialogCode.alreadyOpen;
      const fields = fieldsOf(wish);
      const address = String(fields['url']);
      if (originOf(address) === null) return dialogCode.invalidUrl;
      const url = new URL(address);
      if (url.protocol !== 'https:') return dialogCode.notHttps;
      if (!isAllowed(url, options.parentUrl, shared.addin.appDomains)) {
        return dialogCode.notInAppDomains;
      }
      show(url, percentage(fields['width']), percentage(fields['height']));
      return dialogCode.opened;
    },
    send(message) {
      const messageOrigin = new URL(options.parentUrl).origin;
      dialog?.runtime?.fire('dialogParentMessageReceived', {
        messageContent: message,
        messageOrigin,
      });
    },
    close,
  };
}

function fieldsOf(wish: unknown): Record<string, unknown> {
  try {
    const fields: unknown = typeof wish === 'string' ? JSON.parse(wish) : wish;
    return isRecord(fields) ? fields : {};
  } catch {
    return {};
  }
}

function isAllowed(url: URL, parentUrl: string, appDomains: readonly string[]): boolean {
  return [parentUrl, ...appDomains].some((domain) => originOf(domain) === url.origin);
}

/** Sizes are percentages of the window; office.js gives 99 when none was asked for. */
function percentage(value: unknown): number {
  const number = Number(value);
  return Number.isFinite(number) && number > 0 ? Math.min(number, 100) : 80;
}
