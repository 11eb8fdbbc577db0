import { createContext, use, useCallback, useSyncExternalStore } from 'react';
import { stringsFor } from '../strings.ts';
import type { Strings } from '../strings.ts';
import type { OutlookPage } from '../page/outlook-page.ts';
import type { PageState } from '../page/page-state.ts';

export const PageContext = createContext<OutlookPage | null>(null);

export function usePage(): OutlookPage {
  const page = use(PageContext);
  if (!page) throw new Error('Used outside the Outlook page.');
  return page;
}

/** A part of the page's state; the selector must answer the same object while nothing changed. */
export function usePageState<Part>(select: (state: PageState) => Part): Part {
  const { store } = usePage().core;
  const subscribe = useCallback((listener: () => void) => store.subscribe(listener), [store]);
  return useSyncExternalStore(subscribe, () => select(store.get()));
}

export function useLanguage(): PageState['preferences']['language'] {
  return usePageState((state) => state.preferences.language);
}

export function useStrings(): Strings {
  return stringsFor(useLanguage());
}

/** The name of the add-in in the page's language; empty without an add-in. */
export function useAddinName(): string {
  return usePageState(({ addin, preferences }) =>
    addin ? (addin.displayName.byLanguage[preferences.language] ?? addin.displayName.default) : '',
  );
}
