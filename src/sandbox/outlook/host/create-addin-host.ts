import type {
  AddinHost,
  AddinHostOptions,
  CommandOutcome,
  CreateAddinHost,
} from '../shared/addin-host.ts';
import type { ItemSession } from '../shared/compose-session.ts';
import { createAddinDialog } from './addin-dialog.ts';
import type { AddinDialog } from './addin-dialog.ts';
import { frameName, loadFrame, newFrameIdentity } from './addin-frame.ts';
import { createAddinRuntime } from './addin-runtime.ts';
import type { AddinRuntime, AddinRuntimeShared } from './addin-runtime.ts';
import { runCommandFunction } from './command-run.ts';
import type { CommandRun } from './command-run.ts';
import { createFaults } from './faults.ts';
import { themeEvent } from './theme-colours.ts';
import { createWireLog } from './wire-log.ts';

export interface AddinHostTiming {
  /** Milliseconds a function command or launch event may take; Outlook gives five minutes. */
  completeWithin?: number;
  /** Milliseconds office.js may take to come up in a hidden frame. */
  readyWithin?: number;
}

/** Hosts one add-in beside one item at a time. */
export const createAddinHost: CreateAddinHost = (options) => createAddinHostWith(options, {});

/** As `createAddinHost`, with other time limits. */
export function createAddinHostWith(
  options: AddinHostOptions,
  { completeWithin = 300_000, readyWithin = 30_000 }: AddinHostTiming,
): AddinHost {
  const { addin, page } = options;
  const faults = createFaults();
  const log = createWireLog();
  const runs = new Set<CommandRun>();
  let preferences = options.preferences;
  let current: ItemSession | null = null;
  let pane: { runtime: AddinRuntime; dialog: AddinDialog } | null = null;
  const shared = createShared(options, { faults, log, preferences: () => preferences });

  function paneClosed(): void {
    pane?.dialog.close();
    pane?.runtime.close();
    pane = null;
  }

  async function run(
    url: string | null,
    functionName: string,
    event: Record<string, unknown>,
    item: ItemSession | null,
  ): Promise<CommandOutcome> {
    if (url === null) return { kind: 'failed', reason: 'runtime-missing' };
    const { hiddenFrames } = options;
    const started = runCommandFunction({
      ...{ shared, url, functionName, event, item, hiddenFrames },
      ...{ completeWithin, readyWithin },
    });
    runs.add(started);
    try {
      return await started.outcome;
    } finally {
      runs.delete(started);
    }
  }

  return {
    openPane(frame, button) {
      paneClosed();
      const { action } = button;
      if (action.kind !== 'show-pane') {
        page.report('failure', `The button ${button.id} opens no pane.`);
        return;
      }
      const identity = newFrameIdentity();
      const dialog = createAddinDialog({
        shared,
        parentUrl: action.url,
        tellParent: (payload) => runtime.fire('dialogMessageReceived', payload),
      });
      const runtime = createAddinRuntime({
        ...{ shared, frame, identity, kind: 'pane', url: action.url },
        item: () => current,
        hooks: {
          openDialog: (wish) => dialog.open(wish),
          closeDialog: () => dialog.close(),
          messageChild: (message) => dialog.send(message),
        },
      });
      pane = { runtime, dialog };
      const { language } = preferences;
      const hostOrigin = location.origin;
      loadFrame(frame, action.url, frameName(identity, { language, hostOrigin, isDialog: false }));
    },
    paneClosed,
    setItem(item) {
      if (item === current) return;
      current = item;
      pane?.runtime.itemChanged();
    },
    async runCommand(button) {
      const { action } = button;
      if (action.kind !== 'run-function') return { kind: 'failed', reason: 'unknown-function' };
      const event = { source: { id: button.id } };
      return run(addin.functionFile, action.functionName, event, current);
    },
    async runLaunchEvent(type, item) {
      const launch = addin.launchEvents.find((candidate) => candidate.type === type);
      if (launch === undefined) return null;
      const event = { type, source: { id: launch.functionName } };
      return run(addin.launchEventRuntime, launch.functionName, event, item);
    },
    focusPane(edge) {
      pane?.runtime.notify([edge === 'first' ? 11 : 12]);
    },
    setPreferences(next) {
      const themed = next.theme !== preferences.theme;
      preferences = next;
      if (themed) pane?.runtime.fire('officeThemeChanged', themeEvent(next.theme));
    },
    setFaults: (plan) => faults.set(plan),
    wireLog: () => log.entries(),
    dispose() {
      paneClosed();
      for (const started of [...runs]) started.stop();
    },
  };
}

function createShared(
  options: AddinHostOptions,
  parts: Pick<AddinRuntimeShared, 'faults' | 'log' | 'preferences'>,
): AddinRuntimeShared {
  const { addin, owner, page } = options;
  let settings = options.settings;
  let changesByAddin = 0;
  return {
    ...parts,
    addin,
    owner,
    page,
    byAddin: () => changesByAddin > 0,
    context: {
      addin,
      owner,
      page,
      masterCategories: [
        { displayName: 'Blauw', color: 'Preset7' },
        { displayName: 'Groen', color: 'Preset4' },
        { displayName: 'Rood', color: 'Preset0' },
      ],
      callsUnderWay: { attachments: 0 },
      settings: {
        get: () => settings,
        async save(next) {
          await options.saveSettings(next);
          settings = next;
        },
      },
      asAddin(change) {
        changesByAddin += 1;
        try {
          return change();
        } finally {
          changesByAddin -= 1;
        }
      },
    },
  };
}
