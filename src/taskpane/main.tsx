import { FluentProvider, webDarkTheme, webLightTheme } from '@fluentui/react-components';
import { useEffect, useSyncExternalStore } from 'react';
import { createRoot } from 'react-dom/client';
import { createBrowserClipboard } from '../adapters/browser/browser-clipboard.ts';
import { createFetchedWorkspaceStore } from '../adapters/browser/fetched-workspace-store.ts';
import { createIndexedDbLastKnownCopy } from '../adapters/browser/indexed-db-last-known-copy.ts';
import { createSystemClock } from '../adapters/browser/system-clock.ts';
import { connectOffice } from '../adapters/office/connect-office.ts';
import type { ConnectedOffice } from '../adapters/office/connect-office.ts';
import { createItemQueue } from '../workflows/item-queue.ts';
import { App } from './App.tsx';
import { TextProvider } from './i18n.tsx';
import { loadWork } from './load-work.ts';
import { loadTemplateTools } from './load-template-tools.ts';
import { loadText } from './load-text.ts';
import { createPaneMemory } from './pane-memory.ts';
import { ServicesProvider } from './services.tsx';
import type { Services } from './services.tsx';
import { officeScriptLoaded, watchStart } from './watch-start.ts';

/* The composition root: the one file of the pane that names adapters. */

/** Beside the page, on the add-in's own origin. */
const WORKSPACE_URL = './sample/workspace.json';

function createServices(office: ConnectedOffice): Services {
  const clock = createSystemClock();
  return {
    items: office.items,
    preferences: office.preferences,
    store: createFetchedWorkspaceStore({
      url: WORKSPACE_URL,
      fetch: (url, init) => window.fetch(url, init),
      now: () => clock.now(),
    }),
    lastKnown: createIndexedDbLastKnownCopy(),
    clipboard: createBrowserClipboard(),
    clock,
    queue: createItemQueue(),
    memory: createPaneMemory(() => window.sessionStorage),
    loadTools: loadTemplateTools,
  };
}

/** The pane stands until its page goes, so nobody ever stops listening. */
function subscribeTo(office: ConnectedOffice): (listener: () => void) => () => void {
  return (listener) => {
    office.onThemeChanged(listener);
    return () => undefined;
  };
}

interface PaneProps {
  readonly office: ConnectedOffice;
  readonly subscribe: ReturnType<typeof subscribeTo>;
  readonly services: Services;
  readonly words: Parameters<typeof TextProvider>[0]['words'];
}

function Pane({ office, subscribe, services, words }: PaneProps) {
  const theme = useSyncExternalStore(subscribe, () => office.theme());
  // What the browser draws itself, such as the calendar of a date field, follows too.
  useEffect(() => {
    document.documentElement.style.colorScheme = theme;
  }, [theme]);
  return (
    <FluentProvider theme={theme === 'dark' ? webDarkTheme : webLightTheme}>
      <TextProvider words={words}>
        <ServicesProvider services={services}>
          <App />
        </ServicesProvider>
      </TextProvider>
    </FluentProvider>
  );
}

async function start(root: HTMLElement): Promise<void> {
  const watch = watchStart(root, () => window.location.reload());
  try {
    const [office] = await Promise.all([
      officeScriptLoaded(document).then(connectOffice),
      'Temporal' in globalThis ? null : import('temporal-polyfill/global'),
    ]);
    const { language } = office;
    const words = { language, text: await loadText(language) };
    watch.end();
    document.documentElement.lang = language;
    createRoot(root).render(
      <Pane
        office={office}
        subscribe={subscribeTo(office)}
        services={createServices(office)}
        words={words}
      />,
    );
  } catch {
    watch.giveUp();
  }
}

// A failure is told when the pane asks for it again.
loadWork().catch(() => undefined);
const root = document.getElementById('root');
if (root !== null) void start(root);
