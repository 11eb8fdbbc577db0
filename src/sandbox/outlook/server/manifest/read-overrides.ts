import { checkRequirements } from './check-requirements.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { readResources } from './manifest-resources.ts';
import { childOf, childrenOf, typeOf } from './place.ts';
import type { Place } from './place.ts';
import { readCommands } from './read-commands.ts';
import type { Commands } from './read-commands.ts';
import { checkRuntimes } from './read-runtimes.ts';
import { reportOthers } from './report-others.ts';

/**
 * The commands of the highest `VersionOverrides` there is, which takes the place of all others, as in
 * Outlook. Null when none has commands on a desktop: then the forms of the old kind count.
 */
export function readOverrides(root: Place, findings: Findings): Commands | null {
  const overrides = highestOverrides(root, findings);
  if (!overrides) return null;
  const resources = readResources(overrides, findings);
  reportOthers(
    overrides,
    [
      'Description',
      'Requirements',
      'Hosts',
      'Resources',
      'ExtendedPermissions',
      'VersionOverrides',
    ],
    findings,
  );
  checkRequirements(overrides, findings);
  checkExtendedPermissions(overrides, findings);
  const host = findMailHost(overrides, findings);
  if (!host) return null;
  const reading = { findings, resources };
  reportOthers(host, ['Runtimes', 'DesktopFormFactor'], findings);
  checkRuntimes(host, reading);
  const formFactor = childOf(host, 'DesktopFormFactor');
  return formFactor ? readCommands(formFactor, reading) : null;
}

const known = ['VersionOverridesV1_0', 'VersionOverridesV1_1'];

function highestOverrides(parent: Place, findings: Findings): Place | null {
  const found = childOf(parent, 'VersionOverrides');
  if (!found) return null;
  if (!known.includes(typeOf(found))) {
    findings.unsupported.add(
      `VersionOverrides of the type "${excerpt(typeOf(found))}": this Outlook knows 1.0 and 1.1.`,
    );
    return null;
  }
  return highestOverrides(found, findings) ?? found;
}

function findMailHost(overrides: Place, findings: Findings): Place | null {
  const list = childOf(overrides, 'Hosts');
  const hosts = list ? childrenOf(list, 'Host') : [];
  for (const host of hosts) {
    if (typeOf(host) === 'MailHost') continue;
    const message = `"${excerpt(typeOf(host))}" is not Outlook; its host is MailHost.`;
    findings.problem('unknown-host', host.path, message);
  }
  return hosts.find((host) => typeOf(host) === 'MailHost') ?? null;
}

/** Adding to a mail while it is sent needs this permission and is done here. */
function checkExtendedPermissions(overrides: Place, findings: Findings): void {
  const list = childOf(overrides, 'ExtendedPermissions');
  for (const { element } of list ? childrenOf(list, 'ExtendedPermission') : []) {
    if (element.text === 'AppendOnSend') continue;
    findings.unsupported.add(`The extended permission "${excerpt(element.text)}".`);
  }
}
