import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Language } from '../core/workspace/schema.ts';
import type { Text } from './load-text.ts';

interface Words {
  readonly language: Language;
  readonly text: Text;
}

const WordsContext = createContext<Words | null>(null);

interface TextProviderProps {
  readonly words: Words;
  readonly children: ReactNode;
}

export function TextProvider({ words, children }: TextProviderProps) {
  return <WordsContext value={words}>{children}</WordsContext>;
}

export function useText(): Text {
  return useWords().text;
}

/** The language of the pane itself; texts for a mail have a language of their own. */
export function useUiLanguage(): Language {
  return useWords().language;
}

function useWords(): Words {
  const words = use(WordsContext);
  if (words === null) throw new Error('A component outside TextProvider asked for text.');
  return words;
}
