import type { BodyEditor } from '../../../src/sandbox/outlook/shared/body-editor.ts';

export interface FakeEditor extends BodyEditor {
  /** What was asked of it, in order. */
  readonly asked: string[];
  type_(text: string): void;
  selected: { html: string; text: string };
}

/** A body that is one string; it writes down what it is asked. */
export function createFakeEditor(type: 'html' | 'text' = 'html', content = ''): FakeEditor {
  let body = content;
  const listeners = new Set<() => void>();
  const asked: string[] = [];
  const write = (what: string, next: string): void => {
    asked.push(what);
    body = next;
    for (const listener of listeners) listener();
  };
  return {
    type,
    asked,
    selected: { html: '', text: '' },
    getHtml: () => body,
    getText: () => body.replace(/<[^>]*>/gu, ''),
    setBody: (data, coercion) => write(`setBody ${coercion} ${data}`, data),
    prepend: (data, coercion) => write(`prepend ${coercion} ${data}`, data + body),
    insertAtCaret: (data, coercion) => write(`insertAtCaret ${coercion} ${data}`, body + data),
    getSelection() {
      return this.selected;
    },
    setSignature: (data, coercion) => write(`setSignature ${coercion} ${data}`, body),
    removeSignature: () => write('removeSignature', body),
    focus: () => asked.push('focus'),
    onChange(listener) {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    type_: (text) => write(`type ${text}`, body + text),
  };
}
