import { resources } from '../../../../tooling/manifest/resources.ts';
import type { Resource } from '../../../../tooling/manifest/resources.ts';
import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { ManifestText } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childOf } from './place.ts';
import type { Place } from './place.ts';
import { readText } from './read-text.ts';
import { readUrl } from './read-url.ts';

/** What elements name by `resid`. An address that was refused is null, without a second problem. */
export interface ManifestResources {
  text(reference: Place): ManifestText;
  page(reference: Place): string | null;
  image(reference: Place): string | null;
}

export const noText: ManifestText = { default: '', byLanguage: {} };

/** The resources of one `VersionOverrides`; those of another one inside it are not its own. */
export function readResources(overrides: Place, findings: Findings): ManifestResources {
  const own = childOf(overrides, 'Resources');
  const all = own ? resources(own.element) : [];
  const path = own?.path ?? overrides.path;
  const texts = new Map<string, ManifestText>();
  const pages = new Map<string, string | null>();
  const images = new Map<string, string | null>();
  for (const resource of all) {
    const place = placeOf(resource, path);
    // The first of two with one id counts.
    if (resource.kind === 'url' && !pages.has(resource.id)) {
      pages.set(resource.id, readUrl(place, findings));
    }
    if (resource.kind === 'image' && !images.has(resource.id)) {
      images.set(resource.id, readUrl(place, findings));
    }
    // Outlook tells short from long only by how much fits.
    if (isString(resource) && !texts.has(resource.id)) {
      texts.set(resource.id, readText(place, findings));
    }
  }

  function find<T>(table: ReadonlyMap<string, T>, what: string, none: T, reference: Place): T {
    const { element, path: from } = reference;
    const resid = attribute(element, 'resid');
    if (resid === '') findings.problem('missing-attribute', from, `${element.name} has no resid.`);
    else if (!table.has(resid)) {
      findings.problem(
        'unknown-resid',
        from,
        `There is no ${what} "${excerpt(resid)}" in Resources.`,
      );
    }
    return table.get(resid) ?? none;
  }

  return {
    text: (reference) => find(texts, 'text', noText, reference),
    page: (reference) => find(pages, 'page', null, reference),
    image: (reference) => find(images, 'image', null, reference),
  };
}

function placeOf({ element, id }: Resource, path: string): Place {
  return { element, path: `${path}/${element.name}[${excerpt(id)}]` };
}

function isString({ kind }: Resource): boolean {
  return kind === 'short-string' || kind === 'long-string';
}
