import { err, ok } from '../../../../core/result.ts';
import type { Result } from '../../../../core/result.ts';
import { attribute, parseXml } from '../../../../tooling/manifest/xml-tree.ts';
import { excerpt } from './excerpt.ts';
import type { ManifestReadProblem, ManifestReadProblemCode } from './manifest-read-problem.ts';
import { rootPlace, typeOf } from './place.ts';
import type { Place } from './place.ts';

const MAX_BYTES = 1024 * 1024;

/** The outer element of an XML manifest for Outlook; anything else is one problem. */
export function parseManifest(source: string): Result<Place, ManifestReadProblem[]> {
  const unreadable = checkSource(source);
  if (unreadable) return err([unreadable]);
  let root: Place;
  try {
    root = rootPlace(parseXml(source.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return err([problem('not-xml', `This is no well-formed XML. ${excerpt(reason, 200)}`)]);
  }
  const foreign = checkRoot(root);
  return foreign ? err([foreign]) : ok(root);
}

function checkSource(source: string): ManifestReadProblem | null {
  const text = source.replace(/^\uFEFF/, '').trimStart();
  if (text === '') return problem('empty', 'The manifest is empty.');
  const bytes = Buffer.byteLength(source);
  if (bytes > MAX_BYTES) {
    return problem('too-large', `The manifest has ${bytes} bytes; at most ${MAX_BYTES} are read.`);
  }
  if (text.startsWith('{') || text.startsWith('[')) {
    return problem(
      'unified-manifest',
      'This is JSON: the unified manifest. This Outlook reads the XML manifest only.',
    );
  }
  // Wherever it stands: what looks like a comment around it need not be one to the parser.
  if (/<!D/i.test(source)) {
    return problem(
      'document-type',
      'The manifest has a document type (DOCTYPE), and with it perhaps entities of its own. An Outlook manifest has none.',
    );
  }
  return null;
}

function checkRoot(root: Place): ManifestReadProblem | null {
  const { name } = root.element;
  if (name !== 'OfficeApp') {
    return problem('not-office-app', `The outer element is ${excerpt(name)}, not OfficeApp.`);
  }
  const type = typeOf(root);
  if (type === 'MailApp') return null;
  if (attribute(root.element, 'type') === '') {
    return problem(
      'not-mail-app',
      'OfficeApp has no xsi:type; an add-in for Outlook is a MailApp.',
    );
  }
  return problem(
    'not-mail-app',
    `This add-in is a ${excerpt(type)}, for another program; an add-in for Outlook is a MailApp.`,
  );
}

function problem(code: ManifestReadProblemCode, message: string): ManifestReadProblem {
  return { code, path: 'OfficeApp', message };
}
