import type { ManifestText } from '../../shared/addin.ts';
import { noText } from './manifest-resources.ts';
import { childOf } from './place.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/** The text an element such as `Label` names; a problem when the element is not there. */
export function readNamedText(place: Place, name: string, reading: Reading): ManifestText {
  const reference = requiredChild(place, name, reading);
  return reference ? reading.resources.text(reference) : noText;
}

/** An element that has to be there; a problem when it is not. */
export function requiredChild(
  place: Place,
  name: string,
  { findings }: Reading,
): Place | undefined {
  const found = childOf(place, name);
  if (!found) {
    findings.problem(
      'missing-element',
      place.path,
      `There is no ${name} in ${place.element.name}.`,
    );
  }
  return found;
}
