/** `gone`: the draft was sent or deleted elsewhere, and there is nothing left to save it to. */
export type SaveState = 'clean' | 'dirty' | 'saving' | 'failed' | 'gone';

export interface DraftSaverOptions {
  /** The draft that exists already; null for none. */
  draftId: string | null;
  /**
   * Writes everything as it is now; answers the draft's id. It calls `created` as soon as there is a
   * draft, so that a failure later on does not make a second one.
   */
  write(draftId: string | null, created: (draftId: string) => void): Promise<string>;
  /** Whether a failure to write means that the draft is no longer there. */
  isGone(error: unknown): boolean;
  /** Milliseconds of rest before changes are saved by themselves. */
  delay: number;
  onState(state: SaveState, draftId: string | null): void;
}

/** Saves one draft: by itself after a rest, one save at a time, again after a failure. */
export interface DraftSaver {
  /** Something changed. */
  touch(): void;
  /** Saves what is not yet saved; answers the draft's id. */
  save(): Promise<string>;
  /** Does something to the saved draft, with no save in between. */
  withDraft<T>(task: (draftId: string) => Promise<T>): Promise<T>;
  /** No more saving; answers the id of the draft that is left, or null, once a save under way has ended. */
  stop(): Promise<string | null>;
}

const longestRetry = 30_000;

export function createDraftSaver(options: DraftSaverOptions): DraftSaver {
  let draftId = options.draftId;
  let revision = 0;
  /** What the mailbox has; none of a mail that is new. */
  let savedRevision = draftId === null ? -1 : 0;
  let failures = 0;
  let stopped = false;
  let gone = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let last: Promise<unknown> = Promise.resolve();

  function enqueue<T>(task: () => Promise<T>): Promise<T> {
    const result = last.then(task, task);
    last = result.catch(() => undefined);
    return result;
  }

  function schedule(): void {
    clearTimeout(timer);
    if (stopped || gone) return;
    const wait = Math.min(options.delay * 2 ** Math.min(failures, 10), longestRetry);
    timer = setTimeout(() => {
      // A failure shows in the state and is tried again; nobody waits for this promise.
      enqueue(saveNow).catch(() => undefined);
    }, wait);
  }

  async function saveNow(): Promise<string> {
    clearTimeout(timer);
    if (draftId !== null && (stopped || revision === savedRevision)) return draftId;
    if (stopped) throw new Error('The draft is gone.');
    const saving = revision;
    options.onState('saving', draftId);
    try {
      draftId = await options.write(draftId, (created) => {
        draftId = created;
      });
    } catch (error) {
      gone = options.isGone(error);
      options.onState(gone ? 'gone' : 'failed', draftId);
      schedule();
      failures += 1;
      throw error;
    }
    failures = 0;
    savedRevision = saving;
    options.onState(revision === saving ? 'clean' : 'dirty', draftId);
    if (revision !== saving) schedule();
    return draftId;
  }

  return {
    touch() {
      if (stopped || gone) return;
      revision += 1;
      // While it fails, it stays visible that nothing has been saved yet.
      if (failures === 0) options.onState('dirty', draftId);
      schedule();
    },
    save: () => enqueue(saveNow),
    withDraft: (task) => enqueue(async () => task(draftId ?? (await saveNow()))),
    stop() {
      stopped = true;
      clearTimeout(timer);
      return last.then(() => (gone ? null : draftId));
    },
  };
}
