import { sampleWorkspaceText } from '../../support/a-workspace.ts';

/** The path of a value: keys of objects and positions in lists. */
export type Path = readonly (string | number)[];

/** The sample workspace as JSON text with other values at some paths; `undefined` takes the key away. */
export function aDocument(...changes: readonly (readonly [path: Path, value: unknown])[]): string {
  const document = JSON.parse(sampleWorkspaceText()) as object;
  for (const [path, value] of changes) {
    const parent = path.slice(0, -1).reduce<unknown>(memberOf, document);
    if (typeof parent !== 'object' || parent === null) throw new Error(`No ${path.join('.')}`);
    // Not an assignment: a key such as `__proto__` must become a key of its own.
    Object.defineProperty(parent, path.at(-1) ?? '', {
      value,
      enumerable: true,
      writable: true,
      configurable: true,
    });
  }
  return JSON.stringify(document);
}

/** Every path in the sample, also those of whole objects and lists. */
export function pathsInSample(): readonly Path[] {
  return pathsBelow([], JSON.parse(sampleWorkspaceText()) as unknown);
}

function pathsBelow(path: Path, value: unknown): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  const below = Array.isArray(value)
    ? value.flatMap((item: unknown, index) => pathsBelow([...path, index], item))
    : Object.entries(value).flatMap(([key, member]) => pathsBelow([...path, key], member));
  return path.length === 0 ? below : [path, ...below];
}

function memberOf(value: unknown, key: string | number): unknown {
  return typeof value === 'object' && value !== null ? Reflect.get(value, key) : undefined;
}
