import type { Language } from '../../core/workspace/schema.ts';
import { htmlToText } from '../outlook/host/html-to-text.ts';
import { quotedBody } from '../outlook/host/quote.ts';
import type { QuoteOptions } from '../outlook/host/quote.ts';
import type { HostLanguage } from '../outlook/shared/addin.ts';
import type { Attachment, BodyType } from '../outlook/shared/mail.ts';
import { mailHtml } from './mail-html.ts';
import type { SeedFile, SeedMail } from './seed-mail.ts';
import type { SeedMessage } from './seed-message.ts';
import type { SeedScene } from './seed-scene.ts';

/** A mail as every mailbox that has it stores it; only these three differ from one to the next. */
export type WrittenMail = Omit<SeedMessage, 'id' | 'folder' | 'isRead'>;

/** The mail with its body, with the writer's signature and with what it answers as a quote below it. */
export function writeMail(mail: SeedMail, scene: SeedScene): WrittenMail {
  return {
    ...headOf(mail),
    internetMessageId: internetMessageId(mail, scene),
    conversationId: `conversation-${rootOf(mail).slug}`,
    bodyType: bodyTypeOf(mail),
    body: bodyOf(mail, scene),
    composeType: mail.answers === undefined ? 'newMail' : 'reply',
    attachments: (mail.files ?? []).map((file, index) => attachment(file, mail, index)),
    categories: [],
    customProperties: {},
  };
}

function headOf(mail: SeedMail) {
  return {
    subject: mail.subject,
    from: mail.from,
    to: [...mail.to],
    cc: [...(mail.cc ?? [])],
    bcc: [],
    date: mail.date,
    isDraft: mail.isDraft ?? false,
    internetHeaders: { ...mail.internetHeaders },
  };
}

function rootOf(mail: SeedMail): SeedMail {
  return mail.answers === undefined ? mail : rootOf(mail.answers);
}

function bodyTypeOf(mail: SeedMail): BodyType {
  if (mail.answers !== undefined && mail.automatic !== true) return bodyTypeOf(mail.answers);
  return mail.bodyType ?? 'html';
}

function internetMessageId(mail: SeedMail, scene: SeedScene): string {
  return `<${mail.slug}.${scene.today}@${mail.from.address.replace(/^.*@/u, '')}>`;
}

function bodyOf(mail: SeedMail, scene: SeedScene): string {
  const startHtml = `${mailHtml(mail.parts)}<div><br></div>`;
  const options = quoting(mail, scene);
  if (mail.answers === undefined || mail.automatic === true) {
    return newMailBody(bodyTypeOf(mail), startHtml, options.signatureHtml);
  }
  const answered = { ...writeMail(mail.answers, scene), id: '', folder: 'inbox' as const };
  const message = { ...answered, isRead: true, preview: '', hasAttachments: false };
  return quotedBody(message, { ...options, startHtml });
}

function newMailBody(type: BodyType, startHtml: string, signatureHtml: string): string {
  const signature = signatureHtml === '' ? '' : `<div id="Signature">${signatureHtml}</div>`;
  const html = `<div>${startHtml}</div>${signature}`;
  return type === 'html' ? html : htmlToText(html);
}

/** Colleagues without a mailbox have no signature of their own here. */
function quoting(mail: SeedMail, { owners, workspace }: SeedScene): QuoteOptions {
  const writer = owners.find(({ owner }) => owner.address === mail.from.address);
  return {
    language: hostLanguages[writer?.language ?? 'nl'],
    signatureHtml: mail.automatic === true ? '' : (writer?.owner.signatureHtml ?? ''),
    timeZone: workspace.programme.timeZone,
  };
}

const hostLanguages: Readonly<Record<Language, HostLanguage>> = {
  nl: 'nl-NL',
  fr: 'fr-FR',
  en: 'en-US',
};

function attachment(file: SeedFile, mail: SeedMail, index: number): Attachment {
  return {
    ...file,
    id: `${mail.slug}-attachment-${index + 1}`,
    size: Buffer.from(file.content, 'base64').length,
    isInline: false,
  };
}
