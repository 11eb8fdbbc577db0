import type { EditKind } from './edit-history.ts';
import { sanitizeToFragment, textToFragment } from './sanitize.ts';

/** What the browser is about to do, as a step of our history. */
export function editKind(inputType: string): EditKind {
  if (inputType === 'insertText' || inputType === 'insertCompositionText') return 'typing';
  return inputType.startsWith('deleteContent') ? 'deleting' : 'other';
}

/** The browser's own Undo and Redo, such as from its context menu. */
export function isHistoryInput(event: InputEvent): 'undo' | 'redo' | null {
  if (event.inputType === 'historyUndo') return 'undo';
  return event.inputType === 'historyRedo' ? 'redo' : null;
}

/** What is pasted or dropped, as safe content; null when it holds neither HTML nor text. */
export function pastedFragment(data: DataTransfer | null): DocumentFragment | null {
  const html = data?.getData('text/html') ?? '';
  if (html !== '') return sanitizeToFragment(copiedPart(html));
  const text = data?.getData('text/plain') ?? '';
  return text === '' ? null : textToFragment(text);
}

/** Windows and Chromium mark the copied part inside a whole document. */
function copiedPart(html: string): string {
  return /<!--StartFragment-->([\s\S]*?)<!--EndFragment-->/.exec(html)?.[1] ?? html;
}
