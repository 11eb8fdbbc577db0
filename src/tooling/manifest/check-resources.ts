import { duplicates } from './duplicates.ts';
import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { references, resources } from './resources.ts';
import type { XmlElement } from './xml-tree.ts';

/** Longer ids pass the online validation of some clients and fail in others. */
const MAX_RESID = 32;

/** Every reference finds its resource, and every resource is used. */
export function checkResources(root: XmlElement): ManifestProblem[] {
  const known = resources(root);
  const used = references(root);
  const kinds = new Map(known.map(({ id, kind }) => [id, kind]));
  const usedIds = new Set(used.map(({ resid }) => resid));
  const ids = known.map(({ id }) => id);
  return [
    ...used
      .filter(({ resid }) => !kinds.has(resid))
      .map(({ resid, element }) =>
        problem('unknown-resid', `${element.name} names "${resid}", which is no resource.`),
      ),
    ...used
      .filter(({ resid, expects }) => kinds.has(resid) && kinds.get(resid) !== expects)
      .map(({ resid, expects, element }) =>
        problem('wrong-resource-kind', `${element.name} needs a ${expects}; "${resid}" is not.`),
      ),
    ...ids
      .filter((id) => !usedIds.has(id))
      .map((id) => problem('unused-resource', `Nothing uses the resource "${id}".`)),
    ...duplicates(ids).map((id) =>
      problem('duplicate-resource-id', `There is more than one resource "${id}".`),
    ),
    ...[...new Set([...ids, ...usedIds])]
      .filter((id) => id.length > MAX_RESID)
      .map((id) => problem('resid-too-long', `"${id}" is longer than ${MAX_RESID} characters.`)),
  ];
}
