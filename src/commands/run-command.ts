import type { Language } from '../core/workspace/schema.ts';
import type { FavouriteOutcome } from '../workflows/insert-favourite.ts';
import { describeOutcome } from './words.ts';

export interface QuickInsert {
  readonly result: FavouriteOutcome;
  /** The language in which it is told. */
  readonly language: Language;
}

/**
 * Runs one quick insert and tells the result above the mail. `done` is called exactly once, whatever
 * happens: until then Outlook shows the command as running.
 */
export async function runCommand(
  insert: () => Promise<QuickInsert>,
  done: () => void,
): Promise<void> {
  try {
    const { result, language } = await insert();
    if (result.kind === 'no-item') return;
    const { kind, message } = describeOutcome(result, language);
    await result.item.notify(kind, message);
  } catch {
    // The text is in the mail or it is not, and the mail shows which; only the telling of it failed.
  } finally {
    done();
  }
}
