import { selectValues } from './select-values.ts';
import type { WorkspaceProblem } from './workspace-problem.ts';

/** Where ids are used, and where the things they name are kept. */
const references: readonly (readonly [used: string, kept: string])[] = [
  ['partners[].rings[].stageId', 'route.stages[].id'],
  ['partners[].progress[].stageId', 'route.stages[].id'],
  ['milestones[].stageId', 'route.stages[].id'],
  ['coreMessage.house.pillars[].factIds[]', 'facts[].id'],
  ['coreMessage.house.foundationFactIds[]', 'facts[].id'],
  ['partners[].contacts[].audienceId', 'coreMessage.audiences[].id'],
  ['mailTemplates[].sections[].blockIds[]', 'blocks[].id'],
  ['rounds[].templateId', 'mailTemplates[].id'],
  ['programme.defaultLanguage', 'programme.languages[]'],
];

/** Every id that names something which is not in the document. */
export function checkReferences(document: unknown): readonly WorkspaceProblem[] {
  return references.flatMap(([used, kept]) => {
    const [collection] = selectValues(document, kept.slice(0, kept.indexOf('[]')));
    // Without the collection every use of it would be a problem; the schema says once that it is missing.
    if (!Array.isArray(collection?.value)) return [];
    const known = new Set(selectValues(document, kept).map(({ value }) => value));
    return selectValues(document, used)
      .filter(({ value }) => typeof value === 'string' && !known.has(value))
      .map(({ path }): WorkspaceProblem => ({
        code: 'unknown-reference',
        path,
        message: `is not one of ${kept}`,
      }));
  });
}
