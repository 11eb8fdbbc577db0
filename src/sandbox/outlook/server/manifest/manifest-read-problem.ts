export type ManifestReadProblemCode =
  | 'empty'
  | 'too-large'
  | 'unified-manifest'
  | 'document-type'
  | 'not-xml'
  | 'not-office-app'
  | 'not-mail-app'
  | 'unknown-host'
  | 'bad-id'
  | 'bad-version'
  | 'bad-locale'
  | 'bad-permission'
  | 'bad-requirement'
  | 'bad-icon-size'
  | 'bad-send-mode'
  | 'missing-element'
  | 'missing-attribute'
  | 'text-empty'
  | 'url-invalid'
  | 'url-not-https'
  | 'unknown-resid'
  | 'unknown-control'
  | 'unknown-action'
  | 'unknown-form'
  | 'unknown-rule'
  | 'duplicate-id';

/** One reason why the local Outlook does not take a manifest. */
export interface ManifestReadProblem {
  readonly code: ManifestReadProblemCode;
  /** Where: OfficeApp/Hosts/Host[Mailbox]. */
  readonly path: string;
  readonly message: string;
}
