import type { BodyType } from './mail.ts';

export type Coercion = 'html' | 'text';

/** Refused because what was given cannot be written there; `code` is the number office.js translates. */
export interface EditorRefusal {
  code: number;
}

/**
 * The body of one compose form, as the add-in's requests see it. The form's editor implements it; the
 * dispatcher is its only caller besides the form itself. HTML that comes in is sanitised here.
 */
export interface BodyEditor {
  readonly type: BodyType;
  /** The whole body as HTML; a text body as escaped HTML. */
  getHtml(): string;
  /** The whole body as text, lines separated by a line feed. */
  getText(): string;
  /** Replaces the whole body. */
  setBody(data: string, coercion: Coercion): void;
  /** Writes at the very top. */
  prepend(data: string, coercion: Coercion): void;
  /**
   * Replaces the selection, or writes at the caret where it last stood in this body; at the top when the
   * body never had a caret. One step for the form's own Undo. Focus stays where it is.
   */
  insertAtCaret(data: string, coercion: Coercion): void;
  /** The selected part; empty strings when there is only a caret or none. */
  getSelection(): { html: string; text: string };
  /** Replaces the client's signature, or adds one after what was written. */
  setSignature(data: string, coercion: Coercion): void;
  removeSignature(): void;
  focus(): void;
  /** Calls the listener after every change by anyone, until the returned function is called. */
  onChange(listener: () => void): () => void;
}
