import { WorkspaceStoreError } from '../../src/adapters/browser/workspace-store-error.ts';
import type { LastKnownCopy, WorkspaceCopy } from '../../src/ports/workspace-store.ts';
import { loadWorkspace } from '../../src/workflows/load-workspace.ts';
import { sampleWorkspaceText } from '../support/a-workspace.ts';

const goOn = { aborted: false };
const fresh: WorkspaceCopy = { text: sampleWorkspaceText(), readAt: '2027-05-20T08:00:00Z' };
const older: WorkspaceCopy = { ...documentWith({ revision: 7 }), readAt: '2027-05-19T14:40:00Z' };

function documentWith(change: Record<string, unknown>): WorkspaceCopy {
  const document = JSON.parse(fresh.text) as Record<string, unknown>;
  return { text: JSON.stringify({ ...document, ...change }), readAt: fresh.readAt };
}

/** A machine that keeps one copy. */
function aMachine(kept: WorkspaceCopy | null = null) {
  const machine = { kept };
  const lastKnown: LastKnownCopy = {
    read: async () => machine.kept,
    write: async (copy) => {
      machine.kept = copy;
    },
  };
  return { machine, lastKnown };
}

const giving = (copy: WorkspaceCopy | null) => ({ read: async () => copy });
const failing = (error: unknown) => ({
  read: async () => {
    throw error;
  },
});

test('what the storage gives is the workspace, and is kept for when it fails', async () => {
  const { machine, lastKnown } = aMachine(older);
  const loaded = await loadWorkspace({ store: giving(fresh), lastKnown }, goOn);
  expect(loaded).toMatchObject({ kind: 'ready', workspace: { schemaVersion: 1 } });
  expect(machine.kept).toEqual(fresh);
});

test('nothing stored yet is an empty workspace, and never the copy of another time', async () => {
  const { machine, lastKnown } = aMachine(older);
  expect(await loadWorkspace({ store: giving(null), lastKnown }, goOn)).toEqual({ kind: 'empty' });
  expect(machine.kept).toEqual(older);
});

test('the signal to stop reaches the storage', async () => {
  const seen: unknown[] = [];
  const store = { read: async (signal: unknown) => (seen.push(signal), fresh) };
  await loadWorkspace({ store, lastKnown: aMachine().lastKnown }, goOn);
  expect(seen).toEqual([goOn]);
});

const failures = [
  ['offline', new WorkspaceStoreError('offline'), 'offline'],
  ['too late', new WorkspaceStoreError('timed-out'), 'timed-out'],
  ['refused', new WorkspaceStoreError('refused', 403), 'refused'],
  ['unavailable', new WorkspaceStoreError('unavailable', 500), 'unavailable'],
  ['stopped', new WorkspaceStoreError('stopped'), 'unavailable'],
  ['of another realm', { name: 'WorkspaceStoreError', code: 'offline' }, 'offline'],
  ['no failure we know', new TypeError('x'), 'unavailable'],
] as const;

describe.each(failures)('a storage that is %s', (_what, error, code) => {
  test('leaves the last known copy, with its date and the cause', async () => {
    const { machine, lastKnown } = aMachine(older);
    expect(await loadWorkspace({ store: failing(error), lastKnown }, goOn)).toMatchObject({
      kind: 'stale',
      workspace: { revision: 7 },
      readAt: older.readAt,
      cause: { code, problems: [] },
    });
    expect(machine.kept).toEqual(older);
  });

  test('without a copy is a failure, and not an empty workspace', async () => {
    const { lastKnown } = aMachine();
    expect(await loadWorkspace({ store: failing(error), lastKnown }, goOn)).toEqual({
      kind: 'failed',
      cause: { code, problems: [] },
    });
  });
});

describe.each([
  ['is no JSON', { ...fresh, text: '{"id":' }, 'unreadable', 'not-json'],
  ['is empty', { ...fresh, text: '' }, 'unreadable', 'not-json'],
  ['is no workspace', { ...fresh, text: '[]' }, 'unreadable', 'invalid'],
  ['has a fault', documentWith({ programme: null }), 'unreadable', 'invalid'],
  [
    'is of a later version',
    documentWith({ schemaVersion: 99 }),
    'too-new',
    'unknown-schema-version',
  ],
  ['is of no version', documentWith({ schemaVersion: 0 }), 'unreadable', 'unknown-schema-version'],
  [
    'lacks its version',
    documentWith({ schemaVersion: null }),
    'unreadable',
    'unknown-schema-version',
  ],
] as const)('a document that %s', (_what, broken, code, problem) => {
  const cause = {
    code,
    problems: expect.arrayContaining([expect.objectContaining({ code: problem })]) as unknown,
  };

  test('leaves the last known copy in place and in use', async () => {
    const { machine, lastKnown } = aMachine(older);
    expect(await loadWorkspace({ store: giving(broken), lastKnown }, goOn)).toMatchObject({
      kind: 'stale',
      workspace: { revision: 7 },
      readAt: older.readAt,
      cause,
    });
    expect(machine.kept).toEqual(older);
  });

  test('without a copy is a failure that names every problem', async () => {
    const { machine, lastKnown } = aMachine();
    const loaded = await loadWorkspace({ store: giving(broken), lastKnown }, goOn);
    expect(loaded).toEqual({ kind: 'failed', cause });
    expect(machine.kept).toBeNull();
  });
});

test('a copy that is no longer understood is no copy', async () => {
  const { lastKnown } = aMachine({ ...older, text: '{}' });
  expect(
    await loadWorkspace({ store: failing(new WorkspaceStoreError('offline')), lastKnown }, goOn),
  ).toMatchObject({ kind: 'failed', cause: { code: 'offline' } });
});

/* The machine cannot keep or find a copy: no reason to withhold what was read, or the failure. */
const throwsAtOnce = (): never => {
  throw new Error('forbidden');
};

test.each<[string, () => Promise<never>]>([
  ['rejects', () => Promise.reject(new Error('full'))],
  ['throws', throwsAtOnce],
  ['never ends', () => new Promise(() => {})],
])('keeping a copy %s: the workspace is there all the same', async (_what, write) => {
  const lastKnown = { ...aMachine().lastKnown, write };
  const loaded = await loadWorkspace({ store: giving(fresh), lastKnown }, goOn);
  expect(loaded).toMatchObject({ kind: 'ready' });
});

test.each<[string, () => Promise<never>]>([
  ['rejects', () => Promise.reject(new Error('broken'))],
  ['throws', throwsAtOnce],
])('finding a copy %s: the failure of the storage is told', async (_what, read) => {
  const lastKnown = { ...aMachine().lastKnown, read };
  const store = failing(new WorkspaceStoreError('timed-out'));
  expect(await loadWorkspace({ store, lastKnown }, goOn)).toEqual({
    kind: 'failed',
    cause: { code: 'timed-out', problems: [] },
  });
});
