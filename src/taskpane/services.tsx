import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { TemplateTools } from '../core/content/prepare-content.ts';
import type { Clipboard } from '../ports/clipboard.ts';
import type { Clock } from '../ports/clock.ts';
import type { ItemWatcher } from '../ports/mail-item.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { LastKnownCopy, WorkspaceStore } from '../ports/workspace-store.ts';
import type { ItemQueue } from '../workflows/item-queue.ts';
import type { PaneMemory } from './pane-memory.ts';

/** The world as the pane sees it; the composition root fills it in. */
export interface Services {
  readonly items: ItemWatcher;
  readonly store: WorkspaceStore;
  readonly lastKnown: LastKnownCopy;
  readonly preferences: Preferences;
  readonly clipboard: Clipboard;
  readonly clock: Clock;
  readonly queue: ItemQueue;
  readonly memory: PaneMemory;
  /** What the first paint does without and every text needs; rejects when it cannot be fetched. */
  readonly loadTools: () => Promise<TemplateTools>;
}

const ServicesContext = createContext<Services | null>(null);

interface ServicesProviderProps {
  readonly services: Services;
  readonly children: ReactNode;
}

export function ServicesProvider({ services, children }: ServicesProviderProps) {
  return <ServicesContext value={services}>{children}</ServicesContext>;
}

export function useServices(): Services {
  const services = use(ServicesContext);
  if (services === null)
    throw new Error('A component outside ServicesProvider asked for services.');
  return services;
}
