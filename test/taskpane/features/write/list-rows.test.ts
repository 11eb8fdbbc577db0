import { insertables } from '../../../../src/core/content/insertable.ts';
import type { Insertable } from '../../../../src/core/content/insertable.ts';
import type { InsertableRef } from '../../../../src/core/content/insertable-ref.ts';
import {
  activeRow,
  listRows,
  rowBeside,
} from '../../../../src/taskpane/features/write/list-rows.ts';
import type { Rows } from '../../../../src/taskpane/features/write/list-rows.ts';
import { aPaneWorkspace } from '../../a-pane-workspace.ts';

const all = insertables(aPaneWorkspace(), 'nl');
const block = (id: string): InsertableRef => ({ kind: 'block', id });
const wat = block('tb-wat');
const wie = block('tb-wie');
const gone = block('tb-weg');

type Look = Parameters<typeof listRows>[1];
const look = (changes: Partial<Look> = {}): Look => ({
  query: '',
  filter: 'all',
  limit: 50,
  recents: [],
  favourites: [],
  ...changes,
});
const names = (rows: readonly Insertable[]) =>
  rows.map(({ ref }) => (ref.kind === 'block' ? ref.id : ref.length));

test.each<[string, Partial<Look>, { recent?: string[]; rest: string[]; hidden?: number }]>([
  ['all blocks in their own order', {}, { rest: ['tb-wie', 'tb-vraag', 'tb-wat', 'tb-oud'] }],
  ['the core message only when it is searched', { query: 'lang' }, { rest: ['long'] }],
  [
    'the last used on top, and nowhere else',
    { recents: [wat, gone, wie] },
    { recent: ['tb-wat', 'tb-wie'], rest: ['tb-vraag', 'tb-oud'] },
  ],
  ['no last used while searching', { query: 'wie', recents: [wie] }, { rest: ['tb-wie'] }],
  [
    'no last used in a category',
    { filter: 'explanation', recents: [wat] },
    { rest: ['tb-wie', 'tb-wat'] },
  ],
  ['favourites', { filter: 'favourites', favourites: [wat, gone] }, { rest: ['tb-wat'] }],
  ['as many as may be shown', { limit: 3 }, { rest: ['tb-wie', 'tb-vraag', 'tb-wat'], hidden: 1 }],
])('shows %s', (_, changes, { recent = [], rest, hidden = 0 }) => {
  const rows = listRows(all, look(changes));
  expect({ recent: names(rows.recent), rest: names(rows.rest), hidden: rows.hidden }).toEqual({
    recent,
    rest,
    hidden,
  });
});

test('at most three of the last used stand on top', () => {
  const recents = ['tb-wat', 'tb-wie', 'tb-oud', 'tb-vraag'].map(block);
  expect(listRows(all, look({ recents })).recent).toHaveLength(3);
});

describe('the row Enter acts on', () => {
  const rows = listRows(all, look());

  test.each<[string, InsertableRef | null, string, string[]]>([
    ['the one pointed at', wat, '', ['tb-wat']],
    ['none when nobody chose', null, '', []],
    ['none when the one pointed at is not there any more', gone, ' ', []],
    ['the first one found', null, 'w', ['tb-wie']],
    ['the first one found when the one pointed at is not', gone, 'w', ['tb-wie']],
  ])('is %s', (_, pointed, query, expected) => {
    const active = activeRow(rows, { pointed, query });
    expect(names(active === null ? [] : [active])).toEqual(expected);
  });

  test('moves down and up and stops at the ends', () => {
    const [first, second] = rows.rest;
    const last = rows.rest.at(-1) ?? null;
    const empty: Rows = { recent: [], rest: [], hidden: 0 };
    expect(rowBeside(rows, null, 1)).toBe(first);
    expect(rowBeside(rows, null, -1)).toBeNull();
    expect(rowBeside(rows, first ?? null, 1)).toBe(second);
    expect(rowBeside(rows, first ?? null, -1)).toBe(first);
    expect(rowBeside(rows, last, 1)).toBe(last);
    expect(rowBeside(empty, null, 1)).toBeNull();
  });
});
