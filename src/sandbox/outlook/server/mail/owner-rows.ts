import type { Database, Row } from '../../../database/database.ts';
import type { MailboxOwner } from '../../shared/mail.ts';

/** In the order they were seeded: the lead first. */
export function listOwners(database: Database): MailboxOwner[] {
  return database.all('SELECT * FROM mailboxes ORDER BY position').map(toOwner);
}

/** The owner of a mailbox, whichever way the address is capitalised; null when there is none. */
export function getOwner(database: Database, address: string): MailboxOwner | null {
  const row = database.get('SELECT * FROM mailboxes WHERE address = ?', [address]);
  return row === null ? null : toOwner(row);
}

export function putOwner(database: Database, owner: MailboxOwner): void {
  database.run(
    `INSERT INTO mailboxes (address, position, name, role, organisation, signatureHtml)
     VALUES (?, (SELECT COUNT(*) FROM mailboxes), ?, ?, ?, ?)`,
    [owner.address, owner.name, owner.role, owner.organisation, owner.signatureHtml],
  );
}

function toOwner(row: Row): MailboxOwner {
  return {
    address: String(row['address']),
    name: String(row['name']),
    role: String(row['role']),
    organisation: String(row['organisation']),
    signatureHtml: String(row['signatureHtml']),
  };
}
