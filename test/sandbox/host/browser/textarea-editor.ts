import type { BodyEditor } from '../../../../src/sandbox/outlook/shared/body-editor.ts';

/** A body in a textarea, HTML as it is written: enough to see what the host asks of an editor. */
export function createTextareaEditor(
  area: HTMLTextAreaElement,
  type: 'html' | 'text',
  content: string,
): BodyEditor {
  const caret = content.indexOf('|');
  area.value = content.replace('|', '');
  if (caret >= 0) area.setSelectionRange(caret, caret);
  const changed = (value: string, position = area.selectionStart): void => {
    area.value = value;
    area.setSelectionRange(position, position);
    area.dispatchEvent(new Event('input'));
  };
  return {
    type,
    getHtml: () => area.value,
    getText: () => area.value.replace(/<[^>]*>/gu, ''),
    setBody: (data) => changed(data),
    prepend: (data) => changed(data + area.value, area.selectionStart + data.length),
    insertAtCaret(data) {
      const { selectionStart: from, selectionEnd: to, value } = area;
      changed(value.slice(0, from) + data + value.slice(to), from + data.length);
    },
    getSelection() {
      const selected = area.value.slice(area.selectionStart, area.selectionEnd);
      return { html: selected, text: selected.replace(/<[^>]*>/gu, '') };
    },
    setSignature: (data) => changed(`${area.value}[sig:${data}]`),
    removeSignature: () => changed(area.value.replace(/\[sig:[^\]]*\]/u, '')),
    focus: () => area.focus(),
    onChange(listener) {
      area.addEventListener('input', listener);
      return () => area.removeEventListener('input', listener);
    },
  };
}
