/** What a manifest is held against. */
export interface ManifestRules {
  readonly origin: string;
  /** The default locale first, then every one a text must be translated into. */
  readonly locales: readonly string[];
  readonly permission: string;
  readonly pages: readonly string[];
  readonly functionNames: readonly string[];
  /** The bytes of a file by its path on the origin (assets/icon-16.png); null when it is not there. */
  readFile(path: string): Uint8Array | null;
}
