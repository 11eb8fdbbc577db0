import type { FolderId } from '../outlook/shared/mail.ts';
import type { SeedMail } from './seed-mail.ts';
import type { SeedMailbox, SeedMessage } from './seed-message.ts';
import type { SeedOwner } from './seed-owner.ts';
import type { SeedScene } from './seed-scene.ts';
import { writeMail } from './write-mail.ts';
import type { WrittenMail } from './write-mail.ts';

/** Every mailbox with its copies: the writer's in Sent Items, the recipients' in their Inbox; newest first. */
export function deliverMails(mails: readonly SeedMail[], scene: SeedScene): SeedMailbox[] {
  const written = mails.map((mail) => ({ mail, text: writeMail(mail, scene) }));
  return scene.owners.map((seedOwner) => ({
    owner: seedOwner.owner,
    messages: written
      .flatMap(({ mail, text }) => copyFor(seedOwner, mail, text))
      .sort(byDateDescending),
  }));
}

function copyFor({ key, owner }: SeedOwner, mail: SeedMail, text: WrittenMail): SeedMessage[] {
  const arrived = arrivalFolder(mail, owner.address);
  if (arrived === null) return [];
  return [
    {
      ...structuredClone(text),
      id: `${mail.slug}-${key}`,
      folder: mail.movedTo?.[key] ?? arrived,
      isRead: mail.unreadBy?.includes(key) !== true,
      // Copies live their own lives, and so do their attachments.
      attachments: text.attachments.map((file) => ({ ...file, id: `${file.id}-${key}` })),
    },
  ];
}

function arrivalFolder(mail: SeedMail, address: string): FolderId | null {
  if (mail.from.address === address) return mail.isDraft === true ? 'drafts' : 'sent';
  const recipients = [...mail.to, ...(mail.cc ?? [])];
  const received = recipients.some((person) => person.address === address);
  return received && mail.isDraft !== true ? 'inbox' : null;
}

/** Mail of the same moment stays in the order it was written down in. */
function byDateDescending(one: SeedMessage, other: SeedMessage): number {
  return Date.parse(other.date) - Date.parse(one.date);
}
