/** What is asked for decides how a value is written down and which field asks for it. */
export type PlaceholderKind = 'text' | 'date' | 'time' | 'url';

/** Every name a text may use between double braces, with its kind. The names are Dutch: leads write them. */
export const placeholders = {
  'fase.nummer': { kind: 'text' },
  'fase.naam': { kind: 'text' },
  'fase.samenvatting': { kind: 'text' },
  'moment.titel': { kind: 'text' },
  'moment.datum': { kind: 'date' },
  'moment.begintijd': { kind: 'time' },
  'moment.eindtijd': { kind: 'time' },
  'moment.locatie': { kind: 'text' },
  deadline: { kind: 'date' },
  'link.informatiepagina': { kind: 'url' },
  'link.presentatie': { kind: 'url' },
  'link.kalender': { kind: 'url' },
  'partner.naam': { kind: 'text' },
  'partner.naamInZin': { kind: 'text' },
  'partner.contactpersoon': { kind: 'text' },
  'afzender.naam': { kind: 'text' },
  'afzender.rol': { kind: 'text' },
  aanhef: { kind: 'text' },
} as const satisfies Readonly<Record<string, { readonly kind: PlaceholderKind }>>;

/** The name of something a text leaves open, to be filled for each mail. */
export type PlaceholderName = keyof typeof placeholders;

/** Whether a text may use this name. */
export function isPlaceholderName(name: string): name is PlaceholderName {
  return Object.hasOwn(placeholders, name);
}
