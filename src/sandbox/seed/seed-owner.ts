import { fullName } from '../../core/partners/person-name.ts';
import type { PersonName } from '../../core/partners/person-name.ts';
import { localize } from '../../core/workspace/localized.ts';
import type { Contact, Language, Partner, Workspace } from '../../core/workspace/schema.ts';
import type { MailboxOwner } from '../outlook/shared/mail.ts';
import { signatureHtml } from './signature-html.ts';

/** "lead", "adviser", or the id of a partner in the workspace. */
export type OwnerKey = string;

export interface SeedOwner {
  readonly key: OwnerKey;
  readonly owner: MailboxOwner;
  /** What this person's Outlook speaks. */
  readonly language: Language;
}

/** Everyone with a mailbox: the lead, the adviser, and the first contact of every partner. */
export function seedOwners(workspace: Workspace): SeedOwner[] {
  const { sender, adviser, name, links } = workspace.programme;
  if (adviser === null) throw new Error('The seed needs a workspace with an adviser');
  const link = links.informationPage;
  const programme = localize(name, 'nl', 'nl');
  return [
    centreOwner('lead', sender, programme, [
      '013-000 01 01',
      ...(link === null ? [] : [`Over het Centrum: ${link}`]),
    ]),
    centreOwner('adviser', adviser, programme, ['013-000 01 02']),
    ...workspace.partners.map(partnerOwner),
  ];
}

function centreOwner(
  key: 'lead' | 'adviser',
  person: PersonName & { readonly role: Contact['role']; readonly email: string },
  organisation: string,
  lines: readonly string[],
): SeedOwner {
  const name = fullName(person);
  const role = localize(person.role, 'nl', 'nl');
  const signature = signatureHtml({ name, role: capitalised(role), organisation, lines });
  return {
    key,
    language: 'nl',
    owner: { address: person.email, name, role, signatureHtml: signature, organisation },
  };
}

function partnerOwner(partner: Partner): SeedOwner {
  const [contact] = partner.contacts;
  if (contact === undefined) throw new Error(`The seed needs a contact of ${partner.id}`);
  const { language } = contact;
  const name = contactName(contact, partner);
  return {
    key: partner.id,
    language,
    owner: {
      address: contact.email,
      name,
      role: localize(contact.role, 'nl', 'nl'),
      organisation: localize(partner.name, 'nl', 'nl'),
      signatureHtml: signatureHtml({
        name,
        role: capitalised(localize(contact.role, language, 'nl')),
        organisation: localize(partner.name, language, 'nl'),
        lines: [`${phoneLabels[language]} ${phoneOf(partner.id)}`, ...(habits[partner.id] ?? [])],
      }),
    },
  };
}

/** "Sanne van der Velden"; for a mailbox without a person its function and organisation. */
function contactName(contact: Contact, partner: Partner): string {
  const name = fullName(contact);
  if (name !== '') return name;
  return `${capitalised(localize(contact.role, 'nl', 'nl'))} ${localize(partner.shortName, 'nl', 'nl')}`;
}

const phoneLabels: Readonly<Record<Language, string>> = { nl: 'T', fr: 'Tél.', en: 'Tel.' };

/** What some people add to their signature. */
const habits: Readonly<Partial<Record<OwnerKey, readonly string[]>>> = {
  p01: ['Samen zorgen we voor een veilig thuis'],
  p08: ['Stadhuis, afdeling sociaal domein'],
  p10: ['Samen in de wijk'],
  p12: ['Secretariaat: secretariaat@ggz-voorbeeld.example'],
  p14: ['Pour les médecins de la région'],
  p15: ['We listen, in English too.'],
};

/**
 * No Dutch number goes on with a zero after the area code, so that this one can never be anybody's. It
 * skips 09 and 10: those would hold nine digits that could be a citizen service number.
 */
function phoneOf(partnerId: string): string {
  const number = Number(partnerId.slice(1));
  return `013-000 03 ${String(number < 9 ? number : number + 2).padStart(2, '0')}`;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
