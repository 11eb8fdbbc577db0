/*
 * @peculiar/x509 wires its parts with tsyringe, which refuses to load without the metadata half of
 * `Reflect`. It stores what it needs per class and key; this is that, and nothing more.
 */
const metadataOf = new WeakMap<object, Map<unknown, unknown>>();

function defineMetadata(key: unknown, value: unknown, target: object): void {
  const known = metadataOf.get(target) ?? new Map<unknown, unknown>();
  metadataOf.set(target, known.set(key, value));
}

function getOwnMetadata(key: unknown, target: object): unknown {
  return metadataOf.get(target)?.get(key);
}

if (!('getMetadata' in Reflect)) {
  Object.assign(Reflect, { defineMetadata, getOwnMetadata, getMetadata: getOwnMetadata });
}
