import fc from 'fast-check';
import { createItemQueue } from '../../src/workflows/item-queue.ts';

interface Task {
  readonly key: string;
  readonly fails: boolean;
  /** How many turns of the event loop the task takes. */
  readonly turns: number;
}

const tasks: fc.Arbitrary<readonly Task[]> = fc.array(
  fc.record({
    key: fc.constantFrom('a', 'b', 'c'),
    fails: fc.boolean(),
    turns: fc.nat({ max: 4 }),
  }),
  { maxLength: 20 },
);

/** Runs all tasks, added at once, and writes down who begins and ends when. */
async function run(all: readonly Task[]) {
  const queue = createItemQueue();
  const began: number[] = [];
  const busy = new Map<string, number>();
  let mostAtOnce = 0;
  const outcomes = await Promise.allSettled(
    all.map(({ key, fails, turns }, index) =>
      queue.run(key, async () => {
        began.push(index);
        const now = (busy.get(key) ?? 0) + 1;
        busy.set(key, now);
        mostAtOnce = Math.max(mostAtOnce, now);
        for (let turn = 0; turn < turns; turn += 1) await Promise.resolve();
        busy.set(key, now - 1);
        if (fails) throw new Error(`task ${index}`);
        return index;
      }),
    ),
  );
  return { began, mostAtOnce, outcomes };
}

test('two tasks never write to one item at once', async () => {
  await fc.assert(
    fc.asyncProperty(tasks, async (all) => {
      expect((await run(all)).mostAtOnce).toBeLessThanOrEqual(1);
    }),
  );
});

test('the tasks of one item have their turn in the order in which they came', async () => {
  await fc.assert(
    fc.asyncProperty(tasks, async (all) => {
      const { began } = await run(all);
      for (const key of ['a', 'b', 'c']) {
        const ofItem = began.filter((index) => all[index]!.key === key);
        expect(ofItem).toEqual([...ofItem].sort((one, other) => one - other));
      }
    }),
  );
});

test('every task runs once and answers for itself, whatever became of those before it', async () => {
  await fc.assert(
    fc.asyncProperty(tasks, async (all) => {
      const { began, outcomes } = await run(all);
      expect([...began].sort((one, other) => one - other)).toEqual([...all.keys()]);
      outcomes.forEach((outcome, index) => {
        if (all[index]!.fails) {
          expect(outcome).toMatchObject({
            status: 'rejected',
            reason: { message: `task ${index}` },
          });
        } else expect(outcome).toEqual({ status: 'fulfilled', value: index });
      });
    }),
  );
});

test('a task that throws before it begins to wait does not block the next one', async () => {
  const queue = createItemQueue();
  const broken = queue.run('a', () => {
    throw new Error('at once');
  });
  const next = queue.run('a', async () => 'next');
  await expect(broken).rejects.toThrow('at once');
  await expect(next).resolves.toBe('next');
});

test('one item does not wait for another', async () => {
  const queue = createItemQueue();
  let release = (): void => {};
  const slow = queue.run('a', () => new Promise<void>((resolve) => (release = resolve)));
  await expect(queue.run('b', async () => 'b')).resolves.toBe('b');
  release();
  await slow;
});

test('a task that comes while another one runs waits for it, also when the queue was empty before', async () => {
  const queue = createItemQueue();
  await queue.run('a', async () => null);
  const seen: string[] = [];
  let release = (): void => {};
  const first = queue.run('a', async () => {
    await new Promise<void>((resolve) => (release = resolve));
    seen.push('first');
  });
  await Promise.resolve();
  const second = queue.run('a', async () => seen.push('second'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual([]);
  release();
  await Promise.all([first, second]);
  expect(seen).toEqual(['first', 'second']);
});

test('a task that comes when the first has ended waits for the one that is busy now', async () => {
  const queue = createItemQueue();
  const seen: string[] = [];
  const release: (() => void)[] = [];
  const slow = (name: string) => () =>
    new Promise<void>((resolve) => {
      seen.push(name);
      release.push(resolve);
    });
  const first = queue.run('a', slow('first'));
  const second = queue.run('a', slow('second'));
  await new Promise((resolve) => setImmediate(resolve));
  release[0]!();
  await first;
  const third = queue.run('a', slow('third'));
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual(['first', 'second']);
  release[1]!();
  await second;
  await new Promise((resolve) => setImmediate(resolve));
  expect(seen).toEqual(['first', 'second', 'third']);
  release[2]!();
  await third;
});
