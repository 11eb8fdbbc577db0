import type { OutlookPage } from './outlook-page.ts';

/**
 * A form saves after a rest. Whoever closes or reloads the page before that is asked by the browser
 * whether they want to lose what they wrote, and it is saved while they read the question.
 */
export function saveBeforeLeaving({ core }: Pick<OutlookPage, 'core'>, page: EventTarget): void {
  page.addEventListener('beforeunload', (event) => {
    const unsaved = core.store
      .get()
      .drafts.filter(
        ({ phase, session }) =>
          phase !== 'discarding' && !['clean', 'gone'].includes(session.state().saveState),
      );
    for (const { session } of unsaved) {
      session.save().catch(() => undefined); // shows as `failed`, in the page or by the question
    }
    if (unsaved.length > 0) event.preventDefault();
  });
}
