import { foldText } from '../text/fold-text.ts';
import { localize } from '../workspace/localized.ts';
import { coreMessageLengths, languages } from '../workspace/schema.ts';
import type {
  BlockCategory,
  CoreMessage,
  CoreMessageLength,
  Language,
  TextBlock,
  Workspace,
} from '../workspace/schema.ts';
import { coreMessageText } from './core-message-text.ts';
import { coreMessageTitle } from './core-message-title.ts';
import type { InsertableRef } from './insertable-ref.ts';

/** One line of the list of texts that can be put into a mail. */
export interface Insertable {
  readonly ref: InsertableRef;
  readonly title: string;
  readonly category: BlockCategory | 'core-message';
  readonly languages: readonly Language[];
  /** Who keeps the text right; empty when nobody is known. */
  readonly owner: string;
  /** ISO date of the last change. */
  readonly changedOn: string | null;
  /** ISO date of the last day the text may be used. */
  readonly validUntil: string | null;
  /** Titles and texts in all languages and the category's name, folded for `searchInsertables`. */
  readonly searchText: string;
}

/** Everything that can be put into a mail: the lengths of the core message, then the blocks in their own order. */
export function insertables(
  workspace: Workspace,
  uiLanguage: Language,
  /** What a category is called on the screen, so that it is found by that name too. */
  nameOf: (category: Insertable['category']) => string = () => '',
): readonly Insertable[] {
  const blocks = workspace.blocks.filter((block) => block.allowedIn.includes('mail'));
  const all = [
    ...coreMessageLengths.flatMap((length) => coreMessageInsertable(workspace, length, uiLanguage)),
    ...blocks.map((block) => blockInsertable(workspace, block, uiLanguage)),
  ];
  return all.map((one) => ({
    ...one,
    searchText: `${one.searchText} ${foldText(nameOf(one.category))}`,
  }));
}

/** Empty when the core message has no text of this length. */
function coreMessageInsertable(
  workspace: Workspace,
  length: CoreMessageLength,
  uiLanguage: Language,
): readonly Insertable[] {
  const message = workspace.coreMessage;
  const texts = languages.flatMap((language) => {
    const text = coreMessageText(message, length, language, null);
    return text === null ? [] : [{ language, text }];
  });
  if (texts.length === 0) return [];
  return [
    {
      ref: { kind: 'core-message', length },
      title: coreMessageTitle(length, uiLanguage),
      category: 'core-message',
      languages: texts.map(({ language }) => language),
      owner: message.approvedBy ?? '',
      changedOn: lastChange(message),
      validUntil: null,
      searchText: searchTextOf(
        coreMessageTitle(length, uiLanguage),
        languages.map((language) => coreMessageTitle(length, language)),
        texts.map(({ text }) => text),
      ),
    },
  ];
}

function lastChange(message: CoreMessage): string | null {
  const dates = message.history.map((entry) => entry.date);
  if (message.approvedOn !== null) dates.push(message.approvedOn);
  return dates.sort().at(-1) ?? null;
}

function blockInsertable(workspace: Workspace, block: TextBlock, uiLanguage: Language): Insertable {
  const title = localize(block.title, uiLanguage, workspace.programme.defaultLanguage);
  return {
    ref: { kind: 'block', id: block.id },
    title,
    category: block.category,
    languages: languages.filter((language) =>
      block.variants.some((variant) => variant.language === language),
    ),
    owner: block.owner,
    changedOn: block.changedOn,
    validUntil: block.validUntil,
    searchText: searchTextOf(
      title,
      languages.map((language) => block.title[language] ?? ''),
      block.variants.map((variant) => variant.text),
    ),
  };
}

/** Placeholder names are left out: they are no words of the text, and "moment" would find half the list. */
function searchTextOf(title: string, titles: readonly string[], texts: readonly string[]): string {
  const words = texts.map((text) => text.replace(/\{\{[^{}]*\}\}/g, ' '));
  return foldText([title, ...titles, ...words].join('\n'));
}
