import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import { clientProfiles } from '../../host/client-profiles.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childOf, childrenOf } from './place.ts';
import type { Place } from './place.ts';

/** What the best client profile has. */
const offered: ReadonlyMap<string, string> = new Map(
  Object.entries(clientProfiles.web.requirements).map(([name, version]) => [
    name.toLowerCase(),
    version,
  ]),
);

/** Says which requirement sets are missing here. Outlook would not show the add-in; this one does. */
export function checkRequirements(place: Place, findings: Findings): void {
  const requirements = childOf(place, 'Requirements');
  const sets = requirements && childOf(requirements, 'Sets');
  if (!sets) return;
  const defaultVersion = attribute(sets.element, 'DefaultMinVersion') || '1.1';
  for (const set of childrenOf(sets, 'Set')) checkSet(set, defaultVersion, findings);
}

function checkSet(set: Place, defaultVersion: string, findings: Findings): void {
  const name = attribute(set.element, 'Name');
  const version = attribute(set.element, 'MinVersion') || defaultVersion;
  if (name === '' || !/^\d{1,5}(\.\d{1,5})?$/.test(version)) {
    const message = `A set has a Name and a version like 1.5, not "${excerpt(name)}" "${excerpt(version)}".`;
    findings.problem('bad-requirement', set.path, message);
    return;
  }
  const here = offered.get(name.toLowerCase());
  if (here === undefined) {
    findings.unsupported.add(
      `The manifest asks for the requirement set ${excerpt(name)}, which this Outlook does not know.`,
    );
  } else if (isHigher(version, here)) {
    findings.unsupported.add(
      `The manifest asks for ${excerpt(name)} ${version}; this Outlook has ${here}.`,
    );
  }
}

/** By number: 1.10 is higher than 1.9. */
function isHigher(one: string, other: string): boolean {
  const [major = 0, minor = 0] = one.split('.').map(Number);
  const [otherMajor = 0, otherMinor = 0] = other.split('.').map(Number);
  return major === otherMajor ? minor > otherMinor : major > otherMajor;
}
