import { insertables } from '../../src/core/content/insertable.ts';
import { searchInsertables } from '../../src/core/content/search-insertables.ts';
import { aWorkspace } from '../support/a-workspace.ts';
import { timeOf } from './results.ts';
import type { Result } from './results.ts';

const BLOCKS = 2_000;
const queries = ['wat', 'wat is', 'uitnodiging partnerbijeenkomst', 'xyzzy', 'é'];

/** Search as one types, in a library a hundred times the usual size. */
export function benchSearch(): Promise<Result[]> {
  const workspace = aWorkspace();
  const blocks = Array.from({ length: BLOCKS }, (_, index) => {
    const block = workspace.blocks[index % workspace.blocks.length]!;
    return { ...block, id: `b-${index}`, title: { nl: `${block.title.nl ?? ''} ${index}` } };
  });
  const all = insertables({ ...workspace, blocks }, 'nl');
  const plain = timeOf(() =>
    queries.map((query) => all.filter(({ searchText }) => searchText.includes(query))),
  );
  return Promise.resolve([
    {
      name: `search over ${BLOCKS} blocks, one key`,
      value: timeOf(() => queries.map((query) => searchInsertables(all, query))) / queries.length,
      unit: 'ms',
      yardstick: { name: 'one pass of includes', value: plain / queries.length },
    },
    {
      name: `making ${BLOCKS} blocks searchable, once`,
      value: timeOf(() => insertables({ ...workspace, blocks }, 'nl'), 11),
      unit: 'ms',
      yardstick: null,
    },
  ]);
}
