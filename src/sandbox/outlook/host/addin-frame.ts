import type { HostLanguage } from '../shared/addin.ts';

/** What a frame of the add-in may do; `allow-popups-to-escape-sandbox` is for dialogs in a window. */
const sandbox =
  'allow-scripts allow-forms allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-downloads';

export interface FrameIdentity {
  /** Unique for each frame, for office.js remembers by it in the session storage of the add-in. */
  readonly controlId: string;
  readonly conversationId: string;
}

export function newFrameIdentity(): FrameIdentity {
  return { controlId: `ctl_${crypto.randomUUID()}`, conversationId: `conv_${crypto.randomUUID()}` };
}

/** The window name from which office.js learns who hosts it; it survives navigation inside the frame. */
export function frameName(
  identity: FrameIdentity,
  options: { language: HostLanguage; hostOrigin: string; isDialog: boolean },
): string {
  const { controlId, conversationId } = identity;
  const hostInfo = [
    'Outlook',
    'Web',
    '16.01',
    options.language,
    crypto.randomUUID(),
    options.isDialog ? 'isDialog' : '',
    // Telemetry would be posted to us and to Microsoft; nothing may leave this machine.
    'disableLogging',
    '0',
  ].join('$');
  return JSON.stringify({
    baseFrameName: `_xdm_${controlId}`,
    hostInfo,
    xdmInfo: `${conversationId}|${controlId}|${options.hostOrigin}`,
    serializerVersion: 1,
    flights: '[]',
  });
}

/** Loads a page of the add-in into a frame that is empty or not yet in the document. */
export function loadFrame(frame: HTMLIFrameElement, url: string, name: string): void {
  frame.setAttribute('sandbox', sandbox);
  frame.name = name;
  // The attribute counts only for a frame that is still to be inserted; an empty one can be named directly.
  if (frame.contentWindow !== null) frame.contentWindow.name = name;
  frame.src = url;
}
