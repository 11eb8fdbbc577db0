import { screen, within } from '@testing-library/react';

/* Where things stand in *Schrijven*, as a user finds them. */

export function searchField(): Promise<HTMLElement> {
  return screen.findByRole('combobox', { name: 'Zoek tekst' });
}

export function option(name: RegExp): Promise<HTMLElement> {
  return screen.findByRole('option', { name });
}

/** The rows of the list; a select has options of its own. */
export function rows(): readonly HTMLElement[] {
  return screen.getAllByRole('listbox').flatMap((list) => within(list).getAllByRole('option'));
}

export function form(name: string): HTMLElement {
  return screen.getByRole('form', { name });
}

export function coreCard(): Promise<HTMLElement> {
  return screen.findByRole('region', { name: 'Kernboodschap' });
}
