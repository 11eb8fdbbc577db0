import type { ManifestReadProblem, ManifestReadProblemCode } from './manifest-read-problem.ts';

/** What comes up while a manifest is read. Reading goes on after a problem, so that all are found. */
export interface Findings {
  readonly problems: ManifestReadProblem[];
  /** What the manifest asks for and this Outlook does not do: sentences, each once. */
  readonly unsupported: Set<string>;
  problem(code: ManifestReadProblemCode, path: string, message: string): void;
}

export function createFindings(): Findings {
  const problems: ManifestReadProblem[] = [];
  return {
    problems,
    unsupported: new Set(),
    problem(code, path, message) {
      problems.push({ code, path, message });
    },
  };
}
