import type { Coercion } from '../../shared/body-editor.ts';
import { createEditHistory } from './edit-history.ts';
import { createListeners, historyKey } from './form-editor.ts';
import type { FormEditor } from './form-editor.ts';
import { editKind, isHistoryInput } from './native-input.ts';
import { sanitizeToFragment } from './sanitize.ts';
import { textOfHtml } from './text-of-html.ts';

interface Snapshot {
  text: string;
  start: number;
  end: number;
}

/** The rule above a quoted mail in plain text. */
const quoteStart = /^_{20,}$/mu;

/** Makes a textarea the editor of a plain-text body. */
export function createTextBodyEditor(area: HTMLTextAreaElement, initialText: string): FormEditor {
  const changed = createListeners();
  const selected = createListeners();
  const stop = new AbortController();
  /** A textarea keeps its caret without focus, but it starts at the end: until it was visited it counts as the top. */
  let visited = false;
  let signature: string | null = null;

  area.value = normalise(initialText);

  const history = createEditHistory<Snapshot>(
    () => ({ text: area.value, start: area.selectionStart, end: area.selectionEnd }),
    (snapshot) => {
      area.value = snapshot.text;
      area.setSelectionRange(snapshot.start, snapshot.end);
      changed.call();
    },
  );

  function edit(change: () => void): void {
    history.before('other');
    change();
    changed.call();
  }

  function write(text: string, start: number, end: number, mode: SelectionMode): void {
    edit(() => area.setRangeText(text, start, end, mode));
  }

  function step(event: Event, kind: 'undo' | 'redo' | null): boolean {
    if (!kind) return false;
    event.preventDefault();
    history[kind]();
    return true;
  }

  const listen = { signal: stop.signal };
  area.addEventListener(
    'beforeinput',
    (event) => {
      if (!step(event, isHistoryInput(event))) history.before(editKind(event.inputType));
    },
    listen,
  );
  area.addEventListener('keydown', (event) => void step(event, historyKey(event)), listen);
  area.addEventListener('input', () => changed.call(), listen);
  area.addEventListener('select', () => selected.call(), listen);
  area.addEventListener(
    'focus',
    () => {
      if (!visited) area.setSelectionRange(0, 0);
      visited = true;
      selected.call();
    },
    listen,
  );

  return {
    type: 'text',
    getHtml: () => escapeLines(area.value),
    getText: () => area.value,
    setBody(data, coercion) {
      write(toText(data, coercion), 0, area.value.length, 'start');
    },
    prepend(data, coercion) {
      write(toText(data, coercion), 0, 0, 'preserve');
    },
    insertAtCaret(data, coercion) {
      const [start, end] = visited ? [area.selectionStart, area.selectionEnd] : [0, 0];
      write(toText(data, coercion), start, end, 'end');
      visited = true;
    },
    getSelection() {
      const text = visited ? area.value.slice(area.selectionStart, area.selectionEnd) : '';
      return { html: escapeLines(text), text };
    },
    setSignature(data, coercion) {
      const text = toText(data, coercion);
      const at = signature === null ? -1 : area.value.lastIndexOf(signature);
      if (signature !== null && at >= 0) write(text, at, at + signature.length, 'preserve');
      else {
        const quote = area.value.search(quoteStart);
        const place = quote < 0 ? area.value.length : quote;
        write(`\n${text}${quote < 0 ? '' : '\n\n'}`, place, place, 'preserve');
      }
      signature = text;
    },
    removeSignature() {
      const at = signature === null ? -1 : area.value.lastIndexOf(signature);
      if (signature !== null && at >= 0) write('', at, at + signature.length, 'preserve');
      signature = null;
    },
    focus: () => area.focus(),
    onChange: (listener) => changed.add(listener),
    onSelect: (listener) => selected.add(listener),
    undo: () => history.undo(),
    redo: () => history.redo(),
    format: () => undefined,
    dispose: () => stop.abort(),
  };
}

/** A textarea counts every line break as one character; so must we. */
function normalise(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

function toText(data: string, coercion: Coercion): string {
  return coercion === 'text' ? normalise(data) : textOfHtml(sanitizeToFragment(data));
}

function escapeLines(text: string): string {
  const holder = document.createElement('div');
  for (const [index, line] of text.split('\n').entries()) {
    if (index > 0) holder.append(document.createElement('br'));
    holder.append(line);
  }
  return holder.innerHTML;
}
