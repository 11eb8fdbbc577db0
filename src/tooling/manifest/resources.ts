import { attribute, named } from './xml-tree.ts';
import type { XmlElement } from './xml-tree.ts';

export type ResourceKind = 'image' | 'url' | 'short-string' | 'long-string';

/** A text, address or image under `Resources`, which other elements name by its id. */
export interface Resource {
  readonly kind: ResourceKind;
  readonly id: string;
  readonly element: XmlElement;
}

/** A place that names a resource. */
export interface Reference {
  readonly resid: string;
  readonly expects: ResourceKind;
  readonly element: XmlElement;
}

export function resources(root: XmlElement): Resource[] {
  return named(root, 'Resources')
    .flatMap((all) => all.children)
    .flatMap((list) => {
      const kind = lists[list.name];
      if (!kind) return [];
      return list.children.map((element) => ({ kind, id: attribute(element, 'id'), element }));
    });
}

export function references(root: XmlElement): Reference[] {
  return named(root, ...Object.keys(referrers)).flatMap((element) => {
    const expects = referrers[element.name];
    const resid = element.attributes.get('resid');
    return expects && resid !== undefined ? [{ resid, expects, element }] : [];
  });
}

const lists: Record<string, ResourceKind | undefined> = {
  Images: 'image',
  Urls: 'url',
  ShortStrings: 'short-string',
  LongStrings: 'long-string',
};

const referrers: Record<string, ResourceKind | undefined> = {
  Image: 'image',
  SourceLocation: 'url',
  FunctionFile: 'url',
  Runtime: 'url',
  Label: 'short-string',
  Title: 'short-string',
  Description: 'long-string',
};
