import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childOf } from './place.ts';
import type { Place } from './place.ts';

/** The address in `DefaultValue`: absolute and https, or a problem and null. */
export function readUrl(place: Place, findings: Findings): string | null {
  if (childOf(place, 'Override')) {
    findings.unsupported.add(
      'Pages and icons per language: this Outlook takes the default one in every language.',
    );
  }
  const value = attribute(place.element, 'DefaultValue').trim();
  if (!URL.canParse(value)) {
    const message = `This is no absolute address: "${excerpt(value)}".`;
    findings.problem('url-invalid', place.path, message);
    return null;
  }
  const url = new URL(value);
  if (url.protocol !== 'https:') {
    findings.problem('url-not-https', place.path, `This is not https: ${excerpt(value)}.`);
    return null;
  }
  return url.href;
}
