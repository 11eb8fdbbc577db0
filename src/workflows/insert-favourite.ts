import type { InsertableRef } from '../core/content/insertable-ref.ts';
import { occasionFor } from '../core/content/occasion.ts';
import { prepareContent } from '../core/content/prepare-content.ts';
import type { TemplateTools } from '../core/content/prepare-content.ts';
import type { Workspace } from '../core/workspace/schema.ts';
import type { Clock } from '../ports/clock.ts';
import type { ComposeItem, ItemWatcher } from '../ports/mail-item.ts';
import type { Preferences } from '../ports/preferences.ts';
import type { LastKnownCopy, WorkspaceStore } from '../ports/workspace-store.ts';
import { insertContent } from './insert-content.ts';
import type { InsertOutcome } from './insert-content.ts';
import type { ItemQueue } from './item-queue.ts';
import { loadWorkspace } from './load-workspace.ts';

export type FavouriteOutcome =
  | {
      readonly kind: 'done';
      readonly title: string;
      /** The last day the text might be used, when that day has passed. */
      readonly expiredOn: string | null;
      readonly outcome: InsertOutcome;
      readonly item: ComposeItem;
    }
  /** The user has fewer favourites, or the text was removed from the workspace or has a fault. */
  | { readonly kind: 'no-text'; readonly item: ComposeItem }
  | { readonly kind: 'no-workspace'; readonly item: ComposeItem }
  /** Nothing is being written. */
  | { readonly kind: 'no-item' };

interface Deps {
  readonly items: ItemWatcher;
  readonly store: WorkspaceStore;
  readonly lastKnown: LastKnownCopy;
  readonly preferences: Preferences;
  readonly queue: ItemQueue;
  readonly clock: Clock;
  readonly tools: TemplateTools;
}

/** Inserts one of the three quick inserts into the open mail, without the pane. Never rejects. */
export async function insertFavourite(deps: Deps, index: 0 | 1 | 2): Promise<FavouriteOutcome> {
  const item = deps.items.current();
  if (item?.kind !== 'compose') return { kind: 'no-item' };
  const loaded = await loadWorkspace(deps, { aborted: false });
  if (loaded.kind !== 'ready' && loaded.kind !== 'stale') return { kind: 'no-workspace', item };
  const { workspace } = loaded;
  const ref = quickInserts(deps.preferences.read().favourites, workspace)[index];
  if (ref === undefined) return { kind: 'no-text', item };
  const recipients = await item.recipients().catch(() => null);
  const today = deps.clock.today(workspace.programme.timeZone);
  const prepared = prepareContent(deps.tools, occasionFor(workspace, recipients, today), ref);
  if (prepared === null) return { kind: 'no-text', item };
  const { content, rendered, expiredOn } = prepared;
  const outcome = await insertContent(deps, { item, rendered, subject: null, selection: 'ask' });
  return { kind: 'done', title: content.title, expiredOn, outcome, item };
}

/**
 * What the three quick inserts hold: the favourites or, as long as the user chose none, what most mails want:
 * the short core message, the first explanation and where to find help.
 */
export function quickInserts(
  favourites: readonly InsertableRef[],
  workspace: Workspace,
): readonly InsertableRef[] {
  if (favourites.length > 0) return favourites.slice(0, 3);
  const first = (category: string): readonly InsertableRef[] =>
    workspace.blocks
      .filter((block) => block.category === category && block.allowedIn.includes('mail'))
      .slice(0, 1)
      .map((block) => ({ kind: 'block', id: block.id }));
  return [{ kind: 'core-message', length: 'short' }, ...first('explanation'), ...first('help')];
}
