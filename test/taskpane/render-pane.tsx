import '@testing-library/jest-dom';
import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { act, render } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { PreferenceValues } from '../../src/ports/preferences.ts';
import type { WorkspaceCopy } from '../../src/ports/workspace-store.ts';
import { App } from '../../src/taskpane/App.tsx';
import { TextProvider } from '../../src/taskpane/i18n.tsx';
import { loadTemplateTools } from '../../src/taskpane/load-template-tools.ts';
import { loadText } from '../../src/taskpane/load-text.ts';
import type { PaneMemory } from '../../src/taskpane/pane-memory.ts';
import type { Services } from '../../src/taskpane/services.tsx';
import { ServicesProvider } from '../../src/taskpane/services.tsx';
import { createItemQueue } from '../../src/workflows/item-queue.ts';
import { aPaneWorkspace, TODAY } from './a-pane-workspace.ts';
import { fakeMail, fakeWatcher } from '../support/fake-outlook.ts';

// jsdom lays nothing out, so it has nowhere to scroll.
Element.prototype.scrollIntoView = () => {};

export const noPreferences: PreferenceValues = {
  favourites: [],
  recents: [],
  coreMessageLength: 'short',
};

export function aCopy(workspace = aPaneWorkspace()): WorkspaceCopy {
  return { text: JSON.stringify(workspace), readAt: '2027-05-19T14:40:00Z' };
}

/** What the pane keeps across a reload; a test may hand it to the next pane. */
export function fakeMemory(): PaneMemory {
  let kept: string | null = null;
  return { read: () => kept, write: (text) => void (kept = text) };
}

/** Services that work; a test says which one does not. */
export function fakeServices(changes: Partial<Services> = {}): Services {
  let values = noPreferences;
  return {
    items: fakeWatcher(fakeMail()),
    store: { read: async () => aCopy() },
    lastKnown: { read: async () => null, write: async () => {} },
    preferences: {
      read: () => values,
      async save(change) {
        values = { ...values, ...change };
      },
    },
    clipboard: { copy: async () => {} },
    clock: { today: () => TODAY, now: () => `${TODAY}T08:00:00Z`, sleep: async () => {} },
    queue: createItemQueue(),
    memory: fakeMemory(),
    loadTools: loadTemplateTools,
    ...changes,
  };
}

/** The whole pane in Dutch, with a user beside it. */
export async function renderPane(changes: Partial<Services> = {}) {
  const services = fakeServices(changes);
  const text = await loadText('nl');
  const user = userEvent.setup();
  // Inside act, so that what the pane begins with has come to rest when the test begins.
  const view = await act(async () =>
    render(
      <FluentProvider theme={webLightTheme}>
        <TextProvider words={{ language: 'nl', text }}>
          <ServicesProvider services={services}>
            <App />
          </ServicesProvider>
        </TextProvider>
      </FluentProvider>,
    ),
  );
  return { ...view, user, services };
}
