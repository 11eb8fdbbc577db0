import type { CommandOutcome } from '../shared/addin-host.ts';
import type { ItemSession } from '../shared/compose-session.ts';
import { createAddinDialog } from './addin-dialog.ts';
import { frameName, loadFrame, newFrameIdentity } from './addin-frame.ts';
import { createAddinRuntime } from './addin-runtime.ts';
import type { AddinRuntimeShared } from './addin-runtime.ts';
import { isRecord } from './dispatch/parameters.ts';

export interface CommandRunOptions {
  shared: AddinRuntimeShared;
  /** The page whose script has the function. */
  url: string;
  functionName: string;
  /** What the function gets besides `completed`. */
  event: Record<string, unknown>;
  item: ItemSession | null;
  hiddenFrames: HTMLElement;
  /** Milliseconds for the function to complete. */
  completeWithin: number;
  /** Milliseconds for office.js to come up in the frame. */
  readyWithin: number;
}

export interface CommandRun {
  readonly outcome: Promise<CommandOutcome>;
  /** Ends it; the outcome is that of a function that never completed. */
  stop(): void;
}

/** Runs one function of the add-in in a hidden frame of its own. */
export function runCommandFunction(options: CommandRunOptions): CommandRun {
  const { shared, url } = options;
  const identity = newFrameIdentity();
  const invocation = crypto.randomUUID();
  const frame = document.createElement('iframe');
  frame.hidden = true;
  frame.title = options.functionName;
  let settle: (outcome: CommandOutcome) => void = () => undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const outcome = new Promise<CommandOutcome>((resolve) => {
    settle = resolve;
  });
  const { language } = shared.preferences();
  const name = frameName(identity, { language, hostOrigin: location.origin, isDialog: false });

  const dialog = createAddinDialog({
    shared,
    parentUrl: url,
    tellParent: (payload) => runtime.fire('dialogMessageReceived', payload),
  });
  const runtime = createAddinRuntime({
    shared,
    frame,
    kind: 'command',
    url,
    identity,
    item: () => options.item,
    hooks: {
      ready() {
        clearTimeout(timer);
        timer = setTimeout(
          () => end({ kind: 'failed', reason: 'timed-out' }),
          options.completeWithin,
        );
        const event = JSON.stringify(options.event);
        runtime.fire('appCommandInvoked', [invocation, options.functionName, event]);
      },
      completed(id, status, event) {
        if (id === invocation) end(outcomeOf(status, event));
      },
      openDialog: (wish) => dialog.open(wish),
      closeDialog: () => dialog.close(),
      messageChild: (message) => dialog.send(message),
    },
  });

  function end(result: CommandOutcome): void {
    clearTimeout(timer);
    settle(result);
    // A moment later, for the answer to `completed` is still to be posted.
    setTimeout(() => {
      dialog.close();
      runtime.close();
      frame.remove();
    }, 0);
  }

  timer = setTimeout(() => end({ kind: 'failed', reason: 'runtime-missing' }), options.readyWithin);
  loadFrame(frame, url, name);
  options.hiddenFrames.append(frame);
  return { outcome, stop: () => end({ kind: 'failed', reason: 'timed-out' }) };
}

function outcomeOf(status: number, event: Record<string, unknown>): CommandOutcome {
  // 11101 where the function is not known; office.js sends no other number for a function that ran.
  if (status !== 0) return { kind: 'failed', reason: 'unknown-function' };
  const context = isRecord(event['completedContext']) ? event['completedContext'] : {};
  const { allowEvent } = context;
  return {
    kind: 'completed',
    allowEvent: typeof allowEvent === 'boolean' ? allowEvent : null,
    errorMessage: textOrNull(context['errorMessage']),
    errorMessageMarkdown: textOrNull(context['errorMessageMarkdown']),
    cancelLabel: textOrNull(context['cancelLabel']),
    commandId: textOrNull(context['commandId']),
  };
}

function textOrNull(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
