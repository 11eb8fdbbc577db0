import type { ComposeSession } from '../../shared/compose-session.ts';
import type { FormEditor } from '../editor/form-editor.ts';

/** The editor each open form has mounted, for the ribbon that stands outside the form. */
const editors = new WeakMap<ComposeSession, FormEditor>();

export function rememberEditor(session: ComposeSession, editor: FormEditor): void {
  editors.set(session, editor);
}

export function editorOf(session: ComposeSession): FormEditor | null {
  return editors.get(session) ?? null;
}
