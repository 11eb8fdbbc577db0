import { foldText } from '../text/fold-text.ts';
import type { Insertable } from './insertable.ts';

/**
 * The items in which every word of the query occurs, whatever its capitals and accents. First come
 * titles that start with the query, then titles with a word that starts with each word, then other
 * titles, then texts; within each group the given order stays.
 */
export function searchInsertables(
  all: readonly Insertable[],
  query: string,
): readonly Insertable[] {
  const folded = foldText(query);
  if (folded === '') return all;
  const words = [...new Set(folded.split(' '))];
  const groups: [Insertable[], Insertable[], Insertable[], Insertable[]] = [[], [], [], []];
  for (const item of all) {
    if (!words.every((word) => item.searchText.includes(word))) continue;
    groups[rank(foldText(item.title), folded, words)].push(item);
  }
  return groups.flat();
}

function rank(title: string, query: string, words: readonly string[]): 0 | 1 | 2 | 3 {
  if (title.startsWith(query)) return 0;
  if (words.every((word) => title.startsWith(word) || title.includes(` ${word}`))) return 1;
  return words.every((word) => title.includes(word)) ? 2 : 3;
}
