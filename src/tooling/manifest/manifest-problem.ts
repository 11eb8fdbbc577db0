export type ManifestProblemCode =
  | 'not-xml'
  | 'too-large'
  | 'bad-id'
  | 'bad-version'
  | 'wrong-permission'
  | 'wrong-default-locale'
  | 'unknown-resid'
  | 'wrong-resource-kind'
  | 'unused-resource'
  | 'duplicate-resource-id'
  | 'duplicate-control-id'
  | 'resid-too-long'
  | 'text-empty'
  | 'text-too-long'
  | 'missing-translation'
  | 'unknown-locale'
  | 'duplicate-locale'
  | 'url-invalid'
  | 'url-not-https'
  | 'url-other-origin'
  | 'unknown-page'
  | 'icon-missing'
  | 'icon-not-png'
  | 'icon-wrong-size'
  | 'icon-size-missing'
  | 'function-file-missing'
  | 'unknown-function'
  | 'function-not-offered';

/** One thing that is wrong with a manifest. */
export interface ManifestProblem {
  readonly code: ManifestProblemCode;
  readonly message: string;
}

export function problem(code: ManifestProblemCode, message: string): ManifestProblem {
  return { code, message };
}
