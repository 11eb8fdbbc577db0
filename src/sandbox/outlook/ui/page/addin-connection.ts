import type { HostPage } from '../../shared/addin-host.ts';
import type { RibbonButton } from '../../shared/addin.ts';
import { createAddinHost } from '../../host/create-addin-host.ts';
import type { ComposeActions } from './compose-actions.ts';
import type { MailActions } from './mail-actions.ts';
import type { PageCore } from './page-core.ts';
import { activeDraft, activeItem } from './page-state.ts';

/** Where the page's own keyboard focus can be sent. */
export interface FocusTargets {
  fromPane(direction: 'forward' | 'backward'): void;
  toItem(): void;
}

export interface AddinConnection {
  /** Connects the add-in to the mailbox that is open. */
  connect(): Promise<void>;
  disconnect(): void;
  /** What a ribbon button does. */
  press(button: RibbonButton): void;
  closePane(): void;
  togglePin(): void;
  pressById(id: string): void;
}

export interface ConnectionDeps {
  core: PageCore;
  compose: ComposeActions;
  mail: MailActions;
  focus: FocusTargets;
}

export function createAddinConnection(deps: ConnectionDeps): AddinConnection {
  const { core } = deps;
  const { store, client } = core;
  let hiddenFrames: HTMLElement | null = null;

  function closePane(): void {
    if (!store.get().pane) return;
    store.set({ pane: null });
    core.host?.paneClosed();
  }

  function openPane(button: RibbonButton): void {
    const { action } = button;
    if (action.kind !== 'show-pane') return;
    const { pane } = store.get();
    if (pane?.button.id === button.id) {
      closePane();
      return;
    }
    if (pane) core.host?.paneClosed();
    const { url, supportsPinning } = action;
    const id = core.nextId();
    store.set({ pane: { id, button, url, supportsPinning, pinned: false } });
  }

  async function runCommand(button: RibbonButton): Promise<void> {
    const outcome = await core.host?.runCommand(button);
    if (!outcome) return;
    const name = button.label.default;
    if (outcome.kind === 'completed') {
      core.log('command', name);
      return;
    }
    core.log('failure', `${name}: ${outcome.reason}`);
    core.notify({ commandFailed: button });
  }

  function press(button: RibbonButton): void {
    if (button.action.kind === 'show-pane') openPane(button);
    else void runCommand(button);
  }

  return {
    async connect() {
      const { addin, owner, preferences } = store.get();
      if (!addin) return;
      for (const text of addin.unsupported) core.log('unsupported', text);
      const settings = await client.settings(owner.address, addin.id).catch(() => ({}));
      // Someone may have switched the mailbox again while the settings came.
      if (store.get().owner !== owner || core.host) return;
      hiddenFrames = document.createElement('div');
      hiddenFrames.hidden = true;
      document.body.append(hiddenFrames);
      core.host = createAddinHost({
        addin,
        owner,
        preferences,
        page: createHostPage(deps, closePane),
        settings,
        saveSettings: (next) => client.saveSettings(owner.address, addin.id, next),
        hiddenFrames,
      });
      core.host.setItem(activeItem(store.get()));
    },
    disconnect() {
      store.set({ pane: null, dialogs: [], alert: null });
      core.host?.dispose();
      core.host = null;
      hiddenFrames?.remove();
      hiddenFrames = null;
    },
    press,
    closePane,
    togglePin() {
      const { pane } = store.get();
      if (pane?.supportsPinning) store.set({ pane: { ...pane, pinned: !pane.pinned } });
    },
    pressById(id) {
      const controls = (store.get().addin?.surfaces ?? []).flatMap(({ groups }) =>
        groups.flatMap((group) => group.controls),
      );
      const buttons = controls.flatMap((control) =>
        control.kind === 'menu' ? control.items : [control],
      );
      const button = buttons.find((candidate) => candidate.id === id);
      if (button) press(button);
      else core.log('unsupported', `commandId ${id}`);
    },
  };
}

/** What the add-in may ask of this page. */
function createHostPage(deps: ConnectionDeps, closePane: () => void): HostPage {
  const { core, compose, mail, focus } = deps;
  const { store } = core;
  return {
    openNewMessage: (content) => void compose.begin({ kind: 'new', content }),
    openReply({ replyAll, htmlBody }) {
      const { reading } = store.get();
      if (!reading) return;
      compose.begin({ kind: 'reply', message: reading.message, replyAll, htmlBody });
    },
    openMessage: (id) => void mail.openMessage(id),
    takeFocus: (direction) => focus.fromPane(direction),
    escapePressed: () => focus.toItem(),
    closePane,
    closeItem() {
      const draft = activeDraft(store.get());
      if (draft) void compose.close(draft.session.key);
      else core.show({ selectedId: null, reading: null });
    },
    showDialog(options) {
      const id = core.nextId();
      const remove = () =>
        store.set({ dialogs: store.get().dialogs.filter((dialog) => dialog.id !== id) });
      store.set({ dialogs: [...store.get().dialogs, { id, ...options }] });
      return remove;
    },
    report: (kind, message) => core.log(kind, message),
  };
}
