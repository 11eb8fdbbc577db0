import type { LaunchEvent } from '../../shared/addin.ts';
import type { CommandOutcome } from '../../shared/addin-host.ts';
import type { ComposeSession } from '../../shared/compose-session.ts';
import type { ComposeActions } from './compose-actions.ts';
import type { PageCore } from './page-core.ts';
import type { DraftProblem, SendAlert } from './page-state.ts';
import { isAddress } from './recipient-text.ts';

const EVENT = 'OnMessageSend';
const SLOW_AFTER = 5_000;

/** What the client decides about a mail that an add-in looked at. */
export type Verdict = { kind: 'send' } | { kind: 'ask'; alert: Omit<SendAlert, 'answer'> };

/** The rules of the three send modes (Smart Alerts). Only an explicit `allowEvent: true` lets a mail pass. */
export function judge(outcome: CommandOutcome | null, mode: LaunchEvent['sendMode']): Verdict {
  if (outcome === null) return { kind: 'send' };
  if (outcome.kind === 'failed') {
    // An add-in that is unavailable stops a mail for good only in Block mode.
    const canSendAnyway = mode !== 'Block';
    return {
      kind: 'ask',
      alert: { stage: 'unavailable', text: null, cancelLabel: null, canSendAnyway },
    };
  }
  if (outcome.allowEvent === true) return { kind: 'send' };
  return {
    kind: 'ask',
    alert: {
      stage: 'held-back',
      text: outcome.errorMessage,
      cancelLabel: outcome.cancelLabel,
      canSendAnyway: mode === 'PromptUser' || mode === null,
    },
  };
}

/** What stops a mail before anybody else looks at it. */
export function findProblem(session: ComposeSession): DraftProblem | null {
  const { to, cc, bcc } = session.state();
  const everyone = [...to, ...cc, ...bcc];
  if (everyone.length === 0) return { code: 'no-recipient' };
  return everyone.every(({ address }) => isAddress(address)) ? null : { code: 'wrong-recipient' };
}

export interface SendDeps {
  core: PageCore;
  compose: ComposeActions;
  /** The command an add-in names for its own button in the alert. */
  runCommandById(id: string): void;
}

/** Sends a mail once, after the add-in's own look at it. */
export async function sendMail(deps: SendDeps, key: string): Promise<void> {
  const { core, compose } = deps;
  const draft = core.store.get().drafts.find(({ session }) => session.key === key);
  if (draft?.phase !== 'writing') return;
  const { session } = draft;
  const problem = findProblem(session);
  compose.update(key, { problem, ...(problem ? {} : { phase: 'checking' }) });
  if (problem) return;
  if (!(await mayBeSent(deps, session))) {
    compose.update(key, { phase: 'writing' });
    return;
  }
  compose.update(key, { phase: 'sending' });
  try {
    await session.send();
  } catch {
    compose.update(key, { phase: 'writing', problem: { code: 'send-failed' } });
    return;
  }
  compose.drop(key);
  core.notify('sent');
}

async function mayBeSent(deps: SendDeps, session: ComposeSession): Promise<boolean> {
  const { core } = deps;
  const event = core.store.get().addin?.launchEvents.find(({ type }) => type === EVENT);
  if (!event || !core.host) return true;
  // Without a saved draft the add-in would look at an older text than the one that is sent.
  await session.save().catch(() => undefined);
  const look = core.host
    .runLaunchEvent(EVENT, session)
    .catch((): CommandOutcome => ({ kind: 'failed', reason: 'runtime-missing' }));
  let timer: ReturnType<typeof setTimeout> | undefined;
  const slow = new Promise<'send' | 'stay'>((resolve) => {
    timer = setTimeout(() => void ask(core, slowAlert(event)).then(resolve), SLOW_AFTER);
  });
  const first = await Promise.race([look, slow]);
  clearTimeout(timer);
  core.store.set({ alert: null });
  if (first === 'send') return true;
  if (first === 'stay') return false;
  logOutcome(core, first);
  const verdict = judge(first, event.sendMode);
  if (verdict.kind === 'send') return true;
  const choice = await ask(core, verdict.alert);
  const command = first?.kind === 'completed' ? first.commandId : null;
  if (choice === 'stay' && command !== null) deps.runCommandById(command);
  return choice === 'send';
}

function ask(core: PageCore, alert: Omit<SendAlert, 'answer'>): Promise<'send' | 'stay'> {
  return new Promise((resolve) => {
    const answer = (choice: 'send' | 'stay') => {
      core.store.set({ alert: null });
      resolve(choice);
    };
    core.store.set({ alert: { ...alert, answer } });
  });
}

/** While the add-in takes its time: PromptUser need not wait for it, the other modes must. */
function slowAlert({ sendMode }: LaunchEvent): Omit<SendAlert, 'answer'> {
  const canSendAnyway = sendMode === 'PromptUser' || sendMode === null;
  return { stage: 'slow', text: null, cancelLabel: null, canSendAnyway };
}

function logOutcome(core: PageCore, outcome: CommandOutcome | null): void {
  if (outcome === null) return;
  const text =
    outcome.kind === 'completed'
      ? `${EVENT}: allowEvent ${String(outcome.allowEvent)}`
      : `${EVENT}: ${outcome.reason}`;
  core.log(outcome.kind === 'completed' ? 'command' : 'failure', text);
}
