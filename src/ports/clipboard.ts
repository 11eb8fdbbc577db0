export interface Clipboard {
  /** Puts the text on the clipboard, with its HTML rendering beside it. Rejects when the browser refuses. */
  copy(content: { readonly text: string; readonly html: string }): Promise<void>;
}
