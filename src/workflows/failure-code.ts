/**
 * The code of an error an adapter threw, when it is of the named class. By name and not by `instanceof`:
 * panes, commands and dialogs are different realms, and workflows do not import adapters.
 */
export function failureCode(error: unknown, name: string): string | null {
  if (typeof error !== 'object' || error === null) return null;
  const candidate = error as { readonly name?: unknown; readonly code?: unknown };
  if (candidate.name !== name) return null;
  return typeof candidate.code === 'string' ? candidate.code : null;
}
