/** A value somewhere in a document, and where. */
export interface Found {
  readonly path: string;
  readonly value: unknown;
}

/**
 * Every value at a place such as `partners[].contacts[].id`. The document may have any shape: what is
 * not there is not found, so that one broken part does not hide the problems of the others.
 */
export function selectValues(document: unknown, place: string, at = ''): readonly Found[] {
  let found: readonly Found[] = [{ path: at, value: document }];
  for (const [, key, each] of place.matchAll(/([^.[\]]+)(\[\])?/g)) {
    if (key === undefined) continue;
    found = found.flatMap((one) => memberOf(one, key));
    if (each !== undefined) found = found.flatMap(itemsOf);
  }
  return found;
}

function memberOf({ path, value }: Found, key: string): readonly Found[] {
  if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return [];
  const member: unknown = Reflect.get(value, key);
  return [{ path: path === '' ? key : `${path}.${key}`, value: member }];
}

function itemsOf({ path, value }: Found): readonly Found[] {
  if (!Array.isArray(value)) return [];
  return value.map((item: unknown, index) => ({ path: `${path}[${index}]`, value: item }));
}
