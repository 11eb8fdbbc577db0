interface Problem<Code extends string> {
  readonly code: Code;
  /** Where in the document, such as `partners[2].contacts[0].email`; empty for the document itself. */
  readonly path: string;
  /** English, for logs and developers; never the value itself. */
  readonly message: string;
}

/** One thing that is wrong with a workspace document. */
export type WorkspaceProblem =
  | Problem<'too-large' | 'invalid' | 'unknown-reference' | 'duplicate-id' | 'template'>
  | (Problem<'not-json'> & {
      /** Counted from 1; null when the JSON reader did not say. */
      readonly position: { readonly line: number; readonly column: number } | null;
    })
  | (Problem<'unknown-schema-version'> & {
      /** Written by a newer version of the product, so an update would help. */
      readonly newer: boolean;
    });
