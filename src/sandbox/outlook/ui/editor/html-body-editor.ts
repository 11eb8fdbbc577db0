import type { Coercion } from '../../shared/body-editor.ts';
import { describeRange, findRange, topOf } from './caret.ts';
import type { Selected } from './caret.ts';
import { createEditHistory } from './edit-history.ts';
import { createListeners, historyKey } from './form-editor.ts';
import type { Format, FormEditor } from './form-editor.ts';
import { insertFragment } from './insert-fragment.ts';
import { editKind, isHistoryInput, pastedFragment } from './native-input.ts';
import { sanitizeToFragment, textToFragment } from './sanitize.ts';
import { findSignature, placeSignature } from './signature.ts';
import { textOfHtml } from './text-of-html.ts';

interface Snapshot {
  content: DocumentFragment;
  caret: Selected | null;
}

const commands: Record<Format, string> = {
  bold: 'bold',
  italic: 'italic',
  bullets: 'insertUnorderedList',
  numbers: 'insertOrderedList',
};

/** Makes an element the editor of an HTML body. The element stays the form's; its content is ours. */
export function createHtmlBodyEditor(root: HTMLElement, initialHtml: string): FormEditor {
  const changed = createListeners();
  const selected = createListeners();
  const stop = new AbortController();
  /** Where the caret last stood; a live range, so it moves along with what is written before it. */
  let caret: Range | null = null;
  let pointerDown = false;

  root.contentEditable = 'true';
  root.replaceChildren(sanitizeToFragment(initialHtml));

  const history = createEditHistory<Snapshot>(
    () => {
      const at = readCaret();
      return { content: copyOf(root), caret: at && describeRange(root, at) };
    },
    (snapshot) => {
      root.replaceChildren(snapshot.content.cloneNode(true));
      setCaret(snapshot.caret ? findRange(root, snapshot.caret) : null);
      changed.call();
    },
  );

  function hasFocus(): boolean {
    return document.activeElement === root && document.hasFocus();
  }

  /** Moves the visible caret only while the body has focus: elsewhere that would steal the focus. */
  function setCaret(range: Range | null): void {
    caret = range;
    if (range && document.activeElement === root) show(range);
  }

  function show(range: Range): void {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range.cloneRange());
  }

  function toFragment(data: string, coercion: Coercion): DocumentFragment {
    return coercion === 'html' ? sanitizeToFragment(data) : textToFragment(data);
  }

  function edit(change: () => void): void {
    history.before('other');
    change();
    changed.call();
  }

  function insert(range: Range, fragment: DocumentFragment): void {
    edit(() => {
      const inserted = insertFragment(root, range, fragment);
      inserted.collapse(false);
      setCaret(inserted);
    });
  }

  /** The browser tells of a moved caret only later, so it is also read whenever it is needed. */
  function readCaret(): Range | null {
    const selection = document.activeElement === root ? document.getSelection() : null;
    const range = selection && selection.rangeCount > 0 ? selection.getRangeAt(0) : null;
    if (range && root.contains(range.commonAncestorContainer)) caret = range.cloneRange();
    return caret;
  }

  function onSelectionChange(): void {
    if (document.activeElement !== root) return;
    readCaret();
    selected.call();
  }

  function onBeforeInput(event: InputEvent): void {
    const step = isHistoryInput(event);
    if (step) {
      event.preventDefault();
      history[step]();
      return;
    }
    history.before(editKind(event.inputType));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = historyKey(event);
    if (!step) return;
    event.preventDefault();
    history[step]();
  }

  function onPaste(event: ClipboardEvent | DragEvent): void {
    event.preventDefault();
    const data = event instanceof ClipboardEvent ? event.clipboardData : event.dataTransfer;
    const fragment = pastedFragment(data);
    if (fragment) insert(readCaret() ?? topOf(root), fragment);
  }

  const listen = { signal: stop.signal };
  document.addEventListener('selectionchange', onSelectionChange, listen);
  document.addEventListener('pointerup', () => (pointerDown = false), listen);
  root.addEventListener('pointerdown', () => (pointerDown = true), listen);
  root.addEventListener('beforeinput', onBeforeInput, listen);
  root.addEventListener('input', () => changed.call(), listen);
  root.addEventListener('keydown', onKeyDown, listen);
  root.addEventListener('paste', onPaste, listen);
  root.addEventListener('drop', onPaste, listen);
  root.addEventListener(
    'focus',
    () => {
      // What was written meanwhile has left the browser's own caret behind; a click sets a new one.
      if (!pointerDown) show(caret ?? topOf(root));
      selected.call();
    },
    listen,
  );

  return {
    type: 'html',
    getHtml: () => root.innerHTML,
    getText: () => textOfHtml(root),
    setBody(data, coercion) {
      edit(() => {
        root.replaceChildren(toFragment(data, coercion));
        setCaret(null);
      });
    },
    prepend(data, coercion) {
      edit(() => {
        insertFragment(root, topOf(root), toFragment(data, coercion));
      });
    },
    insertAtCaret(data, coercion) {
      insert(readCaret() ?? topOf(root), toFragment(data, coercion));
    },
    getSelection() {
      const range = readCaret();
      if (!range || range.collapsed) return { html: '', text: '' };
      const holder = document.createElement('div');
      holder.append(range.cloneContents());
      return { html: holder.innerHTML, text: textOfHtml(holder) };
    },
    setSignature(data, coercion) {
      edit(() => placeSignature(root, toFragment(data, coercion)));
    },
    removeSignature() {
      const signature = findSignature(root);
      if (signature) edit(() => signature.remove());
    },
    focus: () => root.focus(),
    onChange: (listener) => changed.add(listener),
    onSelect: (listener) => selected.add(listener),
    undo: () => history.undo(),
    redo: () => history.redo(),
    format(format) {
      if (!hasFocus()) root.focus();
      edit(() => {
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else formats what is selected; every browser keeps it
        document.execCommand(commands[format]);
      });
    },
    dispose: () => stop.abort(),
  };
}

function copyOf(root: Element): DocumentFragment {
  const copy = document.createDocumentFragment();
  copy.append(...[...root.childNodes].map((node) => node.cloneNode(true)));
  return copy;
}
