import { err, ok } from '../result.ts';
import type { Result } from '../result.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** A document that was read but not checked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** One step up: from version `from` to the next. The document is unchecked; a step must not throw on it. */
export interface Migration {
  readonly from: number;
  readonly migrate: (document: JsonObject) => JsonObject;
}

/** Every step ever shipped, oldest first. Version 1 is the first, so there is none yet. */
export const migrations: readonly Migration[] = [];

type VersionProblem = Extract<WorkspaceProblem, { code: 'unknown-schema-version' }>;

/** The document in the shape of version `target`. What is no object is left for the schema to refuse. */
export function migrateWorkspace(
  document: unknown,
  target: number,
  steps: readonly Migration[],
): Result<unknown, VersionProblem> {
  if (!isJsonObject(document)) return ok(document);
  const found = document['schemaVersion'];
  if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 1) {
    return err(unknownVersion('is missing or is not a version number', false));
  }
  if (found > target) {
    return err(unknownVersion('is newer than this version of the product can read', true));
  }
  let migrated = document;
  for (let version = found; version < target; version += 1) {
    const step = steps.find(({ from }) => from === version);
    if (step === undefined) return err(unknownVersion('is older than can still be read', false));
    migrated = { ...step.migrate(migrated), schemaVersion: version + 1 };
  }
  return ok(migrated);
}

function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function unknownVersion(message: string, newer: boolean): VersionProblem {
  return { code: 'unknown-schema-version', path: 'schemaVersion', message, newer };
}
