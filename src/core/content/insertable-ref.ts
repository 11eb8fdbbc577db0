import type { CoreMessageLength } from '../workspace/schema.ts';

/** Points at something that can be inserted: a length of the core message, or a block by its id. */
export type InsertableRef =
  | { readonly kind: 'core-message'; readonly length: CoreMessageLength }
  | { readonly kind: 'block'; readonly id: string };

/** One string per thing that can be inserted; two refs have the same key exactly when they point at the same. */
export function refKey(ref: InsertableRef): string {
  return ref.kind === 'core-message' ? `core-message:${ref.length}` : `block:${ref.id}`;
}

/** Whether both point at the same thing. */
export function sameRef(one: InsertableRef, other: InsertableRef): boolean {
  return refKey(one) === refKey(other);
}
