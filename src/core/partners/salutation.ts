import { localize } from '../workspace/localized.ts';
import type { Contact, Language, Partner } from '../workspace/schema.ts';
import { familyNameOnly, fullName } from './person-name.ts';

/** `usual` follows the contact's own form of address; `formal` is for letters. */
export type SalutationStyle = 'usual' | 'formal';

/** The first line of a mail to this contact, comma included, in the contact's language. */
export function salutation(contact: Contact, partner: Partner, style: SalutationStyle): string {
  switch (contact.language) {
    case 'nl':
      return dutch(contact, partner, style);
    case 'fr':
      return french(contact, style);
    case 'en':
      return english(contact, partner, style);
  }
}

function dutch(contact: Contact, partner: Partner, style: SalutationStyle): string {
  const { givenName, familyName, form } = contact;
  if (style === 'formal') return formalDutch(contact);
  if (givenName === null && familyName === null) return dutchColleagues(form, partner);
  if (givenName !== null && (form === 'je' || familyName === null)) return `Beste ${givenName},`;
  const title = dutchTitle(contact);
  if (title !== null) return `Beste ${title} ${familyNameOnly(contact)},`;
  // A family name alone, without "mevrouw" or "heer", is how one calls a pupil.
  return givenName === null ? formalDutch(contact) : `Beste ${fullName(contact)},`;
}

function formalDutch(contact: Contact): string {
  const title = dutchTitle(contact) ?? 'heer of mevrouw';
  return `Geachte ${title} ${familyNameOnly(contact)}`.trimEnd() + ',';
}

function dutchTitle({ gender }: Contact): string | null {
  switch (gender) {
    case 'f':
      return 'mevrouw';
    case 'm':
      return 'heer';
    case 'unknown':
      return null;
  }
}

function dutchColleagues(form: Contact['form'], partner: Partner): string {
  const opening = form === 'je' ? 'Beste' : 'Geachte';
  const organisation = nameInSentence(partner, 'nl');
  return organisation === ''
    ? `${opening} collega’s,`
    : `${opening} collega’s van ${organisation},`;
}

/** French names nobody after Madame or Monsieur; among colleagues it is Bonjour with the first name. */
function french({ givenName, gender, form }: Contact, style: SalutationStyle): string {
  if (style === 'usual' && form === 'je' && givenName !== null) return `Bonjour ${givenName},`;
  switch (gender) {
    case 'f':
      return 'Madame,';
    case 'm':
      return 'Monsieur,';
    case 'unknown':
      return 'Madame, Monsieur,';
  }
}

function english(contact: Contact, partner: Partner, style: SalutationStyle): string {
  const { givenName, familyName } = contact;
  if (givenName === null && familyName === null) {
    const organisation = nameInSentence(partner, 'en');
    return organisation === '' ? 'Dear colleagues,' : `Dear colleagues at ${organisation},`;
  }
  if (givenName !== null && (style === 'usual' || familyName === null)) return `Dear ${givenName},`;
  const title = englishTitle(contact);
  return title === null
    ? `Dear ${fullName(contact)},`
    : `Dear ${title} ${familyNameOnly(contact)},`;
}

function englishTitle({ gender }: Contact): string | null {
  switch (gender) {
    case 'f':
      return 'Ms';
    case 'm':
      return 'Mr';
    case 'unknown':
      return null;
  }
}

/** The bare name stands in when nobody wrote it with its article; another language's article never does. */
function nameInSentence({ nameInSentence: inSentence, name }: Partner, language: Language): string {
  return inSentence[language] ?? localize(name, language, 'nl');
}
