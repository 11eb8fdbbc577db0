import { attribute, child } from '../../../../tooling/manifest/xml-tree.ts';
import type { XmlElement } from '../../../../tooling/manifest/xml-tree.ts';
import { excerpt } from './excerpt.ts';

/** An element, and the way to it for whoever has to find it in the file. */
export interface Place {
  readonly element: XmlElement;
  readonly path: string;
}

export function rootPlace(element: XmlElement): Place {
  return { element, path: element.name };
}

export function childOf(place: Place, name: string): Place | undefined {
  const found = child(place.element, name);
  return found && placeIn(place, found);
}

export function childrenOf(place: Place, name?: string): Place[] {
  return place.element.children
    .filter((candidate) => name === undefined || candidate.name === name)
    .map((found) => placeIn(place, found));
}

/** The `xsi:type`, without the prefix its value may have as well. */
export function typeOf({ element }: Place): string {
  return attribute(element, 'type').split(':').at(-1)?.trim() ?? '';
}

export function textOf(place: Place, name: string): string {
  return child(place.element, name)?.text ?? '';
}

export function isTrue(text: string): boolean {
  return text === 'true' || text === '1';
}

function placeIn(parent: Place, element: XmlElement): Place {
  const mark = ['id', 'type', 'Name', 'Type', 'size']
    .map((name) => attribute(element, name))
    .find((value) => value !== '');
  const step = mark === undefined ? element.name : `${element.name}[${excerpt(mark)}]`;
  return { element, path: `${parent.path}/${step}` };
}
