import { createRoot } from 'react-dom/client';
import { createMailboxClient } from '../host/mailbox-client.ts';
import { Outlook } from './Outlook.tsx';
import { saveBeforeLeaving } from './page/before-leaving.ts';
import { formatDeepLink, parseDeepLink } from './page/deep-link.ts';
import { createFocusTargets } from './page/focus-regions.ts';
import { openOutlookPage } from './page/outlook-page.ts';
import type { OutlookPage } from './page/outlook-page.ts';
import { StartFailed } from './StartFailed.tsx';
import { exposeTestHook } from './test-hook.ts';

const element = document.getElementById('outlook');
if (!element) throw new Error('The page has no place for Outlook.');
document.body.style.margin = '0';
const root = createRoot(element);

async function open(): Promise<void> {
  const link = parseDeepLink(location.hash);
  let page: OutlookPage;
  try {
    page = await openOutlookPage(createMailboxClient(), link, createFocusTargets());
  } catch {
    root.render(<StartFailed onRetry={() => void open()} />);
    return;
  }
  exposeTestHook(page);
  root.render(<Outlook page={page} />);
  await page.start(link);
  page.core.store.subscribe(() => keepPlace(page));
  window.addEventListener('hashchange', () => void followLink(page));
  saveBeforeLeaving(page, window);
}

function keepPlace({ core }: OutlookPage): void {
  const { owner, folder, selectedId } = core.store.get();
  const hash = formatDeepLink({ address: owner.address, folder, messageId: selectedId });
  if (hash !== location.hash) history.replaceState(null, '', hash);
}

async function followLink(page: OutlookPage): Promise<void> {
  const link = parseDeepLink(location.hash);
  const { owners, folder, selectedId } = page.core.store.get();
  const owner = owners.find(({ address }) => address === link.address);
  if (owner) await page.switchOwner(owner);
  if (link.messageId !== null && link.messageId !== selectedId) {
    await page.mail.openMessage(link.messageId);
  } else if (link.folder !== folder) page.mail.openFolder(link.folder);
}

void open();
