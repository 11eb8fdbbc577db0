import type { Person } from '../shared/mail.ts';

/** A person as office.js expects one: 2 is someone of the same organisation, 3 someone outside. */
export function wirePerson(person: Person, ownerAddress: string): Record<string, unknown> {
  const inside = domainOf(person.address) === domainOf(ownerAddress);
  return {
    name: person.name,
    address: person.address,
    recipientType: inside ? 2 : 3,
    appointmentResponse: 0,
  };
}

function domainOf(address: string): string {
  return address.slice(address.lastIndexOf('@') + 1).toLowerCase();
}
