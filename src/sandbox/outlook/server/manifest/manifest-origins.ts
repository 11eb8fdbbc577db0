import type { AddinDescription } from '../../shared/addin.ts';

/** The origins of every page the add-in can show or run, each once. */
export function manifestOrigins(description: AddinDescription): string[] {
  const buttons = description.surfaces
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]));
  const pages = [
    ...buttons.map(({ action }) => (action.kind === 'show-pane' ? action.url : null)),
    description.functionFile,
    description.launchEventRuntime,
  ];
  return [...new Set(pages.filter((page) => page !== null).map((page) => new URL(page).origin))];
}
