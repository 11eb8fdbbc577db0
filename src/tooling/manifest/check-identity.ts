import { problem } from './manifest-problem.ts';
import type { ManifestProblem } from './manifest-problem.ts';
import { child } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

/** The id, version and permission are the ones a store and an administrator go by. */
export function checkIdentity(root: XmlElement, permission: string): ManifestProblem[] {
  const id = child(root, 'Id')?.text ?? '';
  const version = child(root, 'Version')?.text ?? '';
  const asked = child(root, 'Permissions')?.text ?? '';
  return [
    ...(guid.test(id) ? [] : [problem('bad-id', `The Id is no GUID: "${id}".`)]),
    ...(fourParts.test(version)
      ? []
      : [problem('bad-version', `The Version is not like 1.2.3.4: "${version}".`)]),
    ...(asked === permission
      ? []
      : [problem('wrong-permission', `The add-in asks for "${asked}" and needs ${permission}.`)]),
  ];
}

const guid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const fourParts = /^\d{1,5}(\.\d{1,5}){3}$/;
