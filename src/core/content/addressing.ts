import type { Contact, Form, Language, Partner, Workspace } from '../workspace/schema.ts';

/** Someone a mail goes to, as the mail program knows them. */
interface Recipient {
  readonly name: string;
  readonly address: string;
}

/** How the people a mail goes to are addressed, taken together. */
export interface Addressing {
  readonly language: Language;
  readonly form: Form;
  /** The audience of the core message they all belong to. */
  readonly audienceId: string | null;
  /** The one partner everyone belongs to. */
  readonly partner: Partner | null;
  /** The recipients that are contacts of a partner, in the order of the mail. */
  readonly contacts: readonly Contact[];
  /** Different addresses, without the programme's own people. */
  readonly peopleCount: number;
  /** Where recipients differ, so that the safest was chosen. */
  readonly mixed: readonly ('language' | 'form' | 'audience' | 'partner')[];
  /** Recipients that are no contact; their partner can still be known from their mail domain. */
  readonly unknownCount: number;
}

/** What is known about one recipient; nothing is known of a stranger but perhaps the partner. */
interface Reader {
  readonly contact: Contact | null;
  readonly partner: Partner | null;
}

/**
 * Who is addressed decides how: a contact by their own language and form, a stranger with "u" in the
 * programme's default language. Where recipients differ the safest is chosen: the default language,
 * "u", no audience, no partner. The sender and the adviser in copy do not count.
 */
export function addressingFor(workspace: Workspace, recipients: readonly Recipient[]): Addressing {
  const { defaultLanguage, sender } = workspace.programme;
  const readers = readersOf(workspace, recipients);
  const contacts = readers.flatMap(({ contact }) => (contact === null ? [] : [contact]));
  const language = agreed(readers, ({ contact }) => contact?.language ?? defaultLanguage);
  const form = agreed(readers, ({ contact }) => contact?.form ?? 'u');
  const audience = agreed(readers, ({ contact }) => contact?.audienceId ?? null);
  const partner = agreed(readers, (reader) => reader.partner);
  const disagreements = { language, form, audience, partner };
  return {
    language: language.value ?? defaultLanguage,
    form: form.value ?? (readers.length === 0 ? sender.form : 'u'),
    audienceId: audience.value,
    partner: partner.value,
    contacts,
    peopleCount: readers.length,
    mixed: topics.filter((topic) => disagreements[topic].mixed),
    unknownCount: readers.length - contacts.length,
  };
}

const topics = ['language', 'form', 'audience', 'partner'] as const;

/** What all readers have in common; null when they differ or there are none. */
function agreed<T>(
  readers: readonly Reader[],
  of: (reader: Reader) => T,
): { readonly value: T | null; readonly mixed: boolean } {
  const answers = new Set(readers.map(of));
  const [answer] = answers;
  return answers.size === 1 && answer !== undefined
    ? { value: answer, mixed: false }
    : { value: null, mixed: answers.size > 1 };
}

function readersOf(workspace: Workspace, recipients: readonly Recipient[]): readonly Reader[] {
  const known = contactsByAddress(workspace.partners);
  const own = ownAddresses(workspace);
  const readers = new Map<string, Reader>();
  for (const { name, address } of recipients) {
    const key = fold(address);
    if (own.has(key)) continue;
    // A group without an address is somebody too; its name tells it from the next one.
    readers.set(
      key === '' ? `\n${name}` : key,
      known.get(key) ?? strangerAt(workspace.partners, key),
    );
  }
  return [...readers.values()];
}

/** Mail programs copy the sender and the adviser in as a habit; they must not turn "je" into "u". */
function ownAddresses({ programme }: Workspace): ReadonlySet<string> {
  const own = [programme.sender.email];
  if (programme.adviser !== null) own.push(programme.adviser.email);
  return new Set(own.map(fold));
}

function contactsByAddress(partners: readonly Partner[]): ReadonlyMap<string, Reader> {
  const known = new Map<string, Reader>();
  for (const partner of partners) {
    for (const contact of partner.contacts) {
      const key = fold(contact.email);
      if (!known.has(key)) known.set(key, { contact, partner });
    }
  }
  return known;
}

/** The partner whose mail domain fits most exactly; none when two partners share that domain. */
function strangerAt(partners: readonly Partner[], address: string): Reader {
  let domain = address.slice(address.lastIndexOf('@') + 1);
  while (domain !== '') {
    const current = domain;
    const owners = partners.filter((partner) =>
      partner.mailDomains.some((own) => fold(own) === current),
    );
    const [owner] = owners;
    if (owner !== undefined) return { contact: null, partner: owners.length === 1 ? owner : null };
    const dot = domain.indexOf('.');
    domain = dot === -1 ? '' : domain.slice(dot + 1);
  }
  return { contact: null, partner: null };
}

function fold(address: string): string {
  return address.trim().toLowerCase();
}
