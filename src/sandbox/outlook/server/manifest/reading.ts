import type { Findings } from './findings.ts';
import type { ManifestResources } from './manifest-resources.ts';

/** What every reader of a part of a `VersionOverrides` needs. */
export interface Reading {
  readonly findings: Findings;
  readonly resources: ManifestResources;
}
