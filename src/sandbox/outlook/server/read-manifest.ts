import { err, ok } from '../../../core/result.ts';
import type { Result } from '../../../core/result.ts';
import type { AddinDescription } from '../shared/addin.ts';
import { checkRequirements } from './manifest/check-requirements.ts';
import { createFindings } from './manifest/findings.ts';
import type { Findings } from './manifest/findings.ts';
import type { ManifestReadProblem } from './manifest/manifest-read-problem.ts';
import { parseManifest } from './manifest/parse-manifest.ts';
import { childOf } from './manifest/place.ts';
import type { Place } from './manifest/place.ts';
import type { Commands } from './manifest/read-commands.ts';
import { readAddinIcons, readForms, surfacesOfForms } from './manifest/read-forms.ts';
import { readIdentity } from './manifest/read-identity.ts';
import { readOverrides } from './manifest/read-overrides.ts';
import { reportOthers } from './manifest/report-others.ts';
import { APPOINTMENTS } from './manifest/unsupported-points.ts';

/** Reads any XML manifest of an Outlook add-in, or tells everything that keeps it from being read. */
export function readManifest(xml: string): Result<AddinDescription, ManifestReadProblem[]> {
  const parsed = parseManifest(xml);
  if (!parsed.ok) return parsed;
  const findings = createFindings();
  const description = describe(parsed.value, findings);
  return findings.problems.length > 0 ? err(findings.problems) : ok(description);
}

function describe(root: Place, findings: Findings): AddinDescription {
  reportOthers(root, readElements, findings);
  checkRequirements(root, findings);
  const identity = readIdentity(root, findings);
  const commands = readOverrides(root, findings);
  const forms = readOldSurfaces(root, identity, findings, commands ? 'replaced' : 'shown');
  return {
    ...identity,
    ...(commands ?? { ...noCommands, surfaces: forms }),
    unsupported: [...findings.unsupported],
  };
}

const readElements = [
  ...['Id', 'AlternateId', 'Version', 'ProviderName', 'DefaultLocale', 'DisplayName'],
  ...['Description', 'IconUrl', 'HighResolutionIconUrl', 'SupportUrl', 'AppDomains', 'Hosts'],
  ...['Requirements', 'FormSettings', 'Permissions', 'Rule', 'DisableEntityHighlighting'],
  ...['VersionOverrides', 'Signature', 'Capabilities', 'DesktopSettings'],
];

const noCommands: Omit<Commands, 'surfaces'> = {
  functionFile: null,
  launchEvents: [],
  launchEventRuntime: null,
};

/** Also looked at when commands replace the forms: their problems count, what they would miss does not. */
function readOldSurfaces(
  root: Place,
  identity: Pick<AddinDescription, 'displayName' | 'description'>,
  findings: Findings,
  role: 'shown' | 'replaced',
): AddinDescription['surfaces'] {
  const own = createFindings();
  const forms = readForms(root, own);
  const surfaces = surfacesOfForms(forms, identity, readAddinIcons(root, own));
  for (const { code, path, message } of own.problems) findings.problem(code, path, message);
  if (role === 'replaced') return surfaces;
  if (!childOf(root, 'FormSettings') && !childOf(root, 'DesktopSettings')) {
    const message = 'There are neither commands for a desktop nor FormSettings: nothing to show.';
    findings.problem('missing-element', root.path, message);
  }
  if (surfaces.some(({ point }) => point.startsWith('Appointment'))) {
    own.unsupported.add(APPOINTMENTS);
  }
  for (const sentence of own.unsupported) findings.unsupported.add(sentence);
  return surfaces;
}
