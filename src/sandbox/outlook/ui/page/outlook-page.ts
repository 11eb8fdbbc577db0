import type { FaultPlan } from '../../shared/addin-host.ts';
import type { HostPreferences } from '../../shared/addin.ts';
import type { MailboxClient } from '../../host/mailbox-client.ts';
import type { MailboxOwner } from '../../shared/mail.ts';
import { createAddinConnection } from './addin-connection.ts';
import type { AddinConnection, FocusTargets } from './addin-connection.ts';
import { createComposeActions } from './compose-actions.ts';
import type { ComposeActions } from './compose-actions.ts';
import type { DeepLink } from './deep-link.ts';
import { faultPlanOf, setStorageFault } from './fault-settings.ts';
import type { FaultSettings } from './fault-settings.ts';
import { createMailActions } from './mail-actions.ts';
import type { MailActions } from './mail-actions.ts';
import { createPageCore } from './page-core.ts';
import type { PageCore } from './page-core.ts';
import { activeItem, noLists } from './page-state.ts';
import type { PageState } from './page-state.ts';
import { sendMail } from './send-mail.ts';

/** The whole page without its looks: what is open, and everything one can do. */
export interface OutlookPage {
  readonly core: PageCore;
  readonly mail: MailActions;
  readonly compose: ComposeActions;
  readonly addin: AddinConnection;
  start(link: DeepLink): Promise<void>;
  switchOwner(owner: MailboxOwner): Promise<void>;
  setPreferences(change: Partial<HostPreferences>): void;
  send(key: string): Promise<void>;
  setFaults(plan: FaultPlan | null): void;
  playFaults(settings: FaultSettings): Promise<void>;
}

/** Reads what the page needs before it can show anything; rejects when the server does not answer. */
export async function openOutlookPage(
  client: MailboxClient,
  link: DeepLink,
  focus: FocusTargets,
): Promise<OutlookPage> {
  const [owners, preferences, addin] = await Promise.all([
    client.mailboxes(),
    client.preferences(),
    client.addin().catch(() => null),
  ]);
  const owner = owners.find(({ address }) => address === link.address) ?? owners[0];
  if (!owner) throw new Error('There is no mailbox.');
  const state: PageState = {
    ...{ owners, owner, preferences, addin },
    ...{ folder: link.folder, lists: noLists, listsFailed: false, selectedId: null, reading: null },
    ...{ drafts: [], active: 'reading', pane: null, alert: null, dialogs: [], notices: [] },
    ...{ log: [], faultOn: false },
  };
  return createOutlookPage(createPageCore(client, state), focus);
}

function createOutlookPage(core: PageCore, focus: FocusTargets): OutlookPage {
  const { store, client } = core;
  const mail = createMailActions(core);
  const compose = createComposeActions(core);
  const addin = createAddinConnection({ core, mail, compose, focus });

  function setFaults(plan: FaultPlan | null): void {
    core.host?.setFaults(plan);
    store.set({ faultOn: plan !== null });
  }

  /** Goes to another item, as a user does while an add-in is at work. */
  function switchItem(): void {
    const { drafts, active, lists, folder, selectedId } = store.get();
    const open = active === 'reading' ? null : active.draft;
    const other = drafts.find(({ session, phase }) => session.key !== open && phase === 'writing');
    if (other) {
      compose.activate(other.session.key);
      return;
    }
    const message = lists[folder]?.find(({ id, isDraft }) => id !== selectedId && !isDraft);
    if (message) void mail.select(message.id);
    else core.show({ active: 'reading', reading: null, selectedId: null });
  }

  async function start(link: DeepLink): Promise<void> {
    mail.watch();
    await addin.connect();
    if (link.messageId !== null) await mail.openMessage(link.messageId);
  }

  return {
    core,
    mail,
    compose,
    addin,
    start,
    async switchOwner(owner) {
      if (owner.address === store.get().owner.address) return;
      await compose.closeAll();
      mail.stopWatching();
      addin.disconnect();
      core.show({ selectedId: null, reading: null, active: 'reading', folder: 'inbox' });
      store.set({ owner, lists: noLists, faultOn: false });
      await start({ address: owner.address, folder: 'inbox', messageId: null });
    },
    setPreferences(change) {
      const before = store.get().preferences;
      const preferences = { ...before, ...change };
      store.set({ preferences });
      core.host?.setPreferences(preferences);
      client.savePreferences(preferences).catch(() => core.log('failure', 'PUT preferences'));
      const { pane } = store.get();
      const reopen =
        before.language !== preferences.language || before.profile !== preferences.profile;
      // The pane reads its language and what Outlook can do once, when it starts.
      if (pane && reopen) store.set({ pane: { ...pane, id: core.nextId() } });
    },
    send: (key) => sendMail({ core, compose, runCommandById: (id) => addin.pressById(id) }, key),
    setFaults,
    async playFaults(settings) {
      setFaults(faultPlanOf(settings, switchItem));
      if (settings.storage !== 'none') store.set({ faultOn: true });
      await setStorageFault(settings.storage).catch(() => core.log('failure', 'POST faults'));
      core.host?.setItem(activeItem(store.get()));
    },
  };
}
