/** The parts of a name, as they are registered. */
export interface PersonName {
  readonly givenName: string | null;
  /** Tussenvoegsel, such as "van der"; empty when there is none. */
  readonly prefix: string;
  readonly familyName: string | null;
  /** ISO country where the name is registered: only Dutch names change their capitals. */
  readonly nameCountry: string;
}

/** "Sanne van der Velden", "Peter ’t Hart", "Tom De Coninck"; '' for a mailbox without a person. */
export function fullName(person: PersonName): string {
  if (person.givenName === null) return familyNameOnly(person);
  if (person.familyName === null) return person.givenName;
  return `${person.givenName} ${withPrefix(registered(person), person.familyName)}`;
}

/** The family name on its own, as after "mevrouw": "Van der Velden", "’t Hart", "De Coninck". */
export function familyNameOnly(person: PersonName): string {
  if (person.familyName === null) return '';
  const prefix = registered(person);
  return withPrefix(person.nameCountry === 'NL' ? capitalised(prefix) : prefix, person.familyName);
}

/** Behind another name a Dutch prefix is in lower case, however it was typed. */
function registered({ prefix, nameCountry }: PersonName): string {
  return nameCountry === 'NL' ? prefix.trim().toLowerCase() : prefix.trim();
}

/** The first prefix gets the capital; ’t, ’s and d’ never do. */
function capitalised(prefix: string): string {
  if (/^(?:['’‘ʼ]|d['’‘ʼ])/.test(prefix)) return prefix;
  return prefix.charAt(0).toUpperCase() + prefix.slice(1);
}

/** d’ is written against the name: d’Ancona. */
function withPrefix(prefix: string, familyName: string): string {
  if (prefix === '') return familyName;
  return /[dl]['’‘ʼ]$/i.test(prefix) ? prefix + familyName : `${prefix} ${familyName}`;
}
