import type { Person } from '../../shared/mail.ts';

const addressShape = /^[^\s@<>,;"]+@[^\s@<>,;".]+(?:\.[^\s@<>,;".]+)+$/u;

export function isAddress(text: string): boolean {
  return addressShape.test(text);
}

export function samePerson(one: Person, other: Person): boolean {
  return one.address.toLowerCase() === other.address.toLowerCase();
}

/** What someone typed as a person: an address, `Name <address>`, or the name of someone known. */
export function personFromText(text: string, known: readonly Person[]): Person {
  const typed = text.trim();
  const named = /^"?([^"<]*?)"?\s*<([^<>]+)>$/u.exec(typed);
  const address = (named?.[2] ?? typed).trim();
  const lower = address.toLowerCase();
  const found =
    known.find((person) => person.address.toLowerCase() === lower) ??
    known.find((person) => person.name.toLowerCase() === typed.toLowerCase());
  if (found) return found;
  const name = named?.[1]?.trim() ?? '';
  return { name: name === '' ? address : name, address };
}

/** The parts of a pasted or typed row of recipients; a name in quotes may have a comma in it. */
export function splitRecipients(text: string): string[] {
  const parts = text.match(/(?:"[^"\r\n]*"|[^;,\n\r\t])+/gu) ?? [];
  return parts.map((part) => part.trim()).filter((part) => part !== '');
}

/** People whose name or address has a word that begins with what was typed. */
export function suggestPeople(
  query: string,
  known: readonly Person[],
  chosen: readonly Person[],
): Person[] {
  const wanted = fold(query.trim());
  if (wanted === '') return [];
  return known
    .filter((person) => !chosen.some((other) => samePerson(other, person)))
    .filter((person) => {
      const text = fold(`${person.name} ${person.address}`);
      return (
        text.startsWith(wanted) ||
        text.split(/[\s@.\-,]+/u).some((word) => word.startsWith(wanted)) ||
        text.includes(` ${wanted}`)
      );
    })
    .slice(0, 6);
}

/** Everyone once, the first mention of an address counts. */
export function distinctPeople(people: readonly Person[]): Person[] {
  const byAddress = new Map<string, Person>();
  for (const person of people) {
    const key = person.address.toLowerCase();
    if (key !== '' && !byAddress.has(key)) byAddress.set(key, person);
  }
  return [...byAddress.values()];
}

function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
