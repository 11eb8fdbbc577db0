import { insertables } from '../../../../src/core/content/insertable.ts';
import type { InsertableRef } from '../../../../src/core/content/insertable-ref.ts';
import { listParts } from '../../../../src/taskpane/features/write/list-parts.ts';
import { aPaneWorkspace } from '../../a-pane-workspace.ts';

const blocks = insertables(aPaneWorkspace(), 'nl').filter(({ ref }) => ref.kind === 'block');
const rows = { recent: blocks.slice(0, 1), rest: blocks.slice(1), hidden: 0 };

/** Each part as its number of rows, with a mark where a card follows. */
function shape(opened: InsertableRef | null, of = rows) {
  return listParts(of, opened, 'x').map(
    ({ recent, items, endsOpen }) =>
      `${recent ? 'recent' : 'rest'} ${items.length}${endsOpen ? ' card' : ''}`,
  );
}

test.each<[string, string | null, string[]]>([
  ['nothing', null, ['recent 1', 'rest 3']],
  ['a row in the middle', 'tb-wat', ['recent 1', 'rest 2 card', 'rest 1']],
  ['the last row', 'tb-oud', ['recent 1', 'rest 3 card']],
  ['the only one used last', 'tb-wie', ['recent 1 card', 'rest 3']],
  ['a text that is not in view', 'tb-weg', ['recent 1', 'rest 3']],
])('the list is cut behind the open row: %s', (_, id, parts) => {
  expect(shape(id === null ? null : { kind: 'block', id })).toEqual(parts);
});

test('an empty section has no part', () => {
  expect(shape(null, { recent: [], rest: [], hidden: 0 })).toEqual([]);
});

test('parts count on, have ids of their own and know where a section starts', () => {
  const parts = listParts(rows, { kind: 'block', id: 'tb-wat' }, 'x');
  expect(parts.map(({ offset }) => offset)).toEqual([0, 1, 3]);
  expect(new Set(parts.map(({ id }) => id)).size).toBe(3);
  expect(parts.map(({ first }) => first)).toEqual([true, true, false]);
  expect(parts.map(({ afterRecent }) => afterRecent)).toEqual([false, true, false]);
});
