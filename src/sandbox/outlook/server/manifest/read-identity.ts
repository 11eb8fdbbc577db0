import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { AddinDescription, ManifestText } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { noText } from './manifest-resources.ts';
import { childOf, childrenOf, textOf } from './place.ts';
import type { Place } from './place.ts';
import { readPermissions } from './read-permissions.ts';
import { readText } from './read-text.ts';

type Identity = Pick<
  AddinDescription,
  'id' | 'version' | 'displayName' | 'description' | 'providerName' | 'permissions' | 'appDomains'
>;

/** Who the add-in is and what it may do. */
export function readIdentity(root: Place, findings: Findings): Identity {
  checkHosts(root, findings);
  return {
    id: readId(root, findings),
    version: readVersion(root, findings),
    displayName: requiredText(root, 'DisplayName', findings),
    description: requiredText(root, 'Description', findings),
    providerName: readProviderName(root, findings),
    permissions: readPermissions(root, findings),
    appDomains: readAppDomains(root, findings),
  };
}

const guid = /^(?:urn:uuid:|\{)?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})\}?$/i;
const version = /^\d{1,5}(?:\.\d{1,5}){0,3}$/;

/** They need not be named, and are called capabilities in the first schema. */
function checkHosts(root: Place, findings: Findings): void {
  const hosts = childrenOf(root, 'Hosts').flatMap((list) => childrenOf(list, 'Host'));
  const capabilities = childrenOf(root, 'Capabilities').flatMap((list) =>
    childrenOf(list, 'Capability'),
  );
  for (const { element, path } of [...hosts, ...capabilities]) {
    const name = attribute(element, 'Name');
    if (name === 'Mailbox') continue;
    findings.problem(
      'unknown-host',
      path,
      `"${excerpt(name)}" is not Outlook; its host is Mailbox.`,
    );
  }
}

function readId(root: Place, findings: Findings): string {
  const text = textOf(root, 'Id');
  const id = guid.exec(text)?.[1];
  if (id === undefined) {
    findings.problem('bad-id', `${root.path}/Id`, `The Id is no GUID: "${excerpt(text)}".`);
  }
  return id ?? '';
}

function readVersion(root: Place, findings: Findings): string {
  const text = textOf(root, 'Version');
  if (!version.test(text)) {
    const message = `The Version is not like 1.2.3.4: "${excerpt(text)}".`;
    findings.problem('bad-version', `${root.path}/Version`, message);
  }
  return text;
}

function requiredText(root: Place, name: string, findings: Findings): ManifestText {
  const place = childOf(root, name);
  if (place) return readText(place, findings);
  findings.problem('missing-element', root.path, `There is no ${name}.`);
  return noText;
}

function readProviderName(root: Place, findings: Findings): string {
  const text = textOf(root, 'ProviderName');
  if (text === '') findings.problem('missing-element', root.path, 'There is no ProviderName.');
  return text;
}

/** As origins. Templates leave invented names in this list, which do no harm and are no reason to refuse. */
function readAppDomains(root: Place, findings: Findings): string[] {
  const list = childOf(root, 'AppDomains');
  const origins = (list ? childrenOf(list, 'AppDomain') : []).flatMap(({ element: { text } }) => {
    if (URL.canParse(text) && new URL(text).protocol === 'https:') return [new URL(text).origin];
    findings.unsupported.add(
      `The app domain "${excerpt(text)}" is no https address and is left out.`,
    );
    return [];
  });
  return [...new Set(origins)];
}
