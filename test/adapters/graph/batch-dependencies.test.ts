import { nextChunk, shapeOf } from '../../../src/adapters/graph/batch-chunk.ts';
import { aClient } from './a-client.ts';
import { batchOf, busy, echo, replying, step, stepsOf, summary } from './batch-answers.ts';

describe('steps that depend on others', () => {
  const post = (path: string, ...dependsOn: number[]) => step(path, { method: 'POST', dependsOn });

  test('go in one request as a chain, and a failure stops the rest', async () => {
    const { client, run, sent } = aClient(
      replying(({ url }) => {
        if (url === '/me/0') return [200, { url }];
        return url === '/me/1' ? [400, { error: { code: 'bad' } }] : [424];
      }),
    );
    const outcomes = await run(
      client.batch(batchOf([post('/me/0'), post('/me/1', 0), post('/me/2', 1)])),
    );
    expect(summary(outcomes)).toEqual(['/me/0', 'invalid', 'dependency-failed']);
    expect(stepsOf(sent[0]!).map(({ dependsOn }) => dependsOn)).toEqual([undefined, ['0'], ['1']]);
    expect(sent).toHaveLength(1);
  });

  test('run after all once the first one did, also if they may not be repeated: they never ran', async () => {
    let round = 0;
    const { client, run, sent } = aClient((one, signal) => {
      round += 1;
      const first = round === 1;
      return replying(({ url }) => {
        if (!first) return [200, { url }];
        return url === '/me/0' ? busy : [424];
      })(one, signal);
    });
    const steps = [step('/me/0'), post('/me/1', 0), post('/me/2', 1)];
    await expect(run(client.batch(batchOf(steps))).then(summary)).resolves.toEqual([
      '/me/0',
      '/me/1',
      '/me/2',
    ]);
    expect(sent).toHaveLength(2);
  });

  test('wait for the next request where one cannot hold them', async () => {
    const { client, run, sent } = aClient(echo);
    const steps = [post('/me/0'), post('/me/1'), post('/me/2', 0, 1), post('/me/3')];
    await run(client.batch(batchOf(steps)));
    expect(sent.map((one) => stepsOf(one).map(({ url }) => url))).toEqual([
      ['/me/0', '/me/1', '/me/3'],
      ['/me/2'],
    ]);
    expect(stepsOf(sent[1]!)[0]!.dependsOn).toBeUndefined();
  });

  test('on one of an earlier request are not sent when that failed', async () => {
    const { client, run, sent } = aClient(replying(() => [400, {}]));
    const many = Array.from({ length: 20 }, (_, index) => post(`/me/${index}`));
    const outcomes = await run(
      client.batch(batchOf([...many, post('/me/x', 3), post('/me/y', 20)])),
    );
    expect(summary(outcomes).slice(20)).toEqual(['dependency-failed', 'dependency-failed']);
    expect(sent).toHaveLength(1);
  });

  test('and are said not to have run although all went well are not sent for ever', async () => {
    const { client, run, sent } = aClient(replying(({ url }) => (url === '/me/0' ? [200] : [424])));
    const outcomes = await run(client.batch(batchOf([post('/me/0'), post('/me/1', 0)])));
    expect(summary(outcomes)).toEqual(['done', 'dependency-failed']);
    expect(sent).toHaveLength(1);
  });
});

describe('the shape of a request', () => {
  const shape = (...waits: number[][]) =>
    shapeOf(waits.map((waitsFor, index) => ({ index, mailbox: 'me', waitsFor })));

  test.each([
    ['parallel', [[], [], []]],
    ['parallel', [[]]],
    ['chain', [[], [0], [1]]],
    ['fan', [[], [0], [0]]],
    [null, [[], [], [0]]],
    [null, [[], [0], [0], [2]]],
    [null, [[], [0, 1]]],
    [null, [[0]]],
    [null, []],
  ])('%s: %j', (expected, waits) => {
    expect(shape(...waits)).toBe(expected);
  });

  test('a chunk is never empty while something is pending', () => {
    const pending = [
      { index: 4, mailbox: 'me', waitsFor: [] },
      { index: 5, mailbox: 'you', waitsFor: [] },
      { index: 6, mailbox: 'me', waitsFor: [4, 5] },
    ];
    expect(nextChunk(pending).map(({ index }) => index)).toEqual([4]);
  });
});
