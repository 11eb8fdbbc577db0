import type { HostLanguage } from '../shared/addin.ts';
import type { BodyType, Message, Person } from '../shared/mail.ts';
import { escapeHtml, htmlToText, textToHtml } from './html-to-text.ts';

export interface QuoteOptions {
  readonly language: HostLanguage;
  /** Put between what will be written and the quote; empty for none. */
  readonly signatureHtml: string;
  /** HTML that is written already, such as by an add-in; empty for none. */
  readonly startHtml?: string;
  /** The zone the sent line is told in; the machine's own by default. */
  readonly timeZone?: string;
}

interface HeaderWords {
  readonly from: string;
  readonly sent: string;
  readonly to: string;
  readonly cc: string;
  readonly subject: string;
}

const words: Record<HostLanguage, HeaderWords> = {
  'nl-NL': { from: 'Van', sent: 'Verzonden', to: 'Aan', cc: 'CC', subject: 'Onderwerp' },
  'fr-FR': { from: 'De', sent: 'Envoyé', to: 'À', cc: 'Cc', subject: 'Objet' },
  'en-US': { from: 'From', sent: 'Sent', to: 'To', cc: 'Cc', subject: 'Subject' },
};

const textRule = '________________________________';

/** What a new mail starts with. */
export function newBody(type: BodyType, options: QuoteOptions): string {
  const start = options.startHtml ?? '';
  // Outlook leaves its own signature out when an add-in opens a form with text in it.
  const signatureHtml = start === '' ? options.signatureHtml : '';
  return type === 'html'
    ? `${startOfHtml(start)}${signatureBlock(signatureHtml)}`
    : `${htmlToText(start)}${signatureLines(signatureHtml)}`;
}

/** What a reply or a forward starts with: room to write, the signature, and the message it is about. */
export function quotedBody(message: Message, options: QuoteOptions): string {
  const start = options.startHtml ?? '';
  if (message.bodyType === 'text') {
    const header = headerLines(message, options).map(([label, value]) => `${label}: ${value}`);
    const quote = [textRule, ...header, '', message.body].join('\n');
    return `${htmlToText(start)}${signatureLines(options.signatureHtml)}\n\n${quote}`;
  }
  const header = headerLines(message, options)
    .map(([label, value]) => `<b>${label}:</b> ${escapeHtml(value)}`)
    .join('<br>');
  return (
    startOfHtml(start) +
    signatureBlock(options.signatureHtml) +
    '<div id="appendonsend"></div><hr>' +
    `<div id="divRplyFwdMsg" dir="ltr">${header}</div>` +
    `<div><br></div><div>${inert(innerBody(message.body))}</div>`
  );
}

/** The body of a message in the other type. */
export function convertBody(body: string, from: BodyType, to: BodyType): string {
  if (from === to) return body;
  return to === 'text' ? htmlToText(body) : textToHtml(body);
}

function startOfHtml(startHtml: string): string {
  return startHtml === '' ? '<div><br></div>' : `<div>${startHtml}</div>`;
}

function signatureBlock(signatureHtml: string): string {
  return signatureHtml === '' ? '' : `<div id="Signature">${signatureHtml}</div>`;
}

function signatureLines(signatureHtml: string): string {
  return signatureHtml === '' ? '' : `\n\n${htmlToText(signatureHtml)}`;
}

function headerLines(message: Message, options: QuoteOptions): [string, string][] {
  const label = words[options.language];
  const lines: [string, string][] = [
    [label.from, formatPerson(message.from)],
    [label.sent, formatSent(message.date, options)],
    [label.to, message.to.map(formatPerson).join('; ')],
  ];
  if (message.cc.length > 0) lines.push([label.cc, message.cc.map(formatPerson).join('; ')]);
  lines.push([label.subject, message.subject]);
  return lines;
}

function formatPerson(person: Person): string {
  if (person.name === '' || person.name === person.address) return person.address;
  return `${person.name} <${person.address}>`;
}

function formatSent(date: string, options: QuoteOptions): string {
  return new Intl.DateTimeFormat(options.language, {
    dateStyle: 'full',
    timeStyle: 'short',
    ...(options.timeZone === undefined ? {} : { timeZone: options.timeZone }),
  }).format(new Date(date));
}

/** The part inside the body element of a whole document, or the fragment as it is. */
function innerBody(html: string): string {
  return /<body\b[^>]*>([\s\S]*?)<\/body\s*>/iu.exec(html)?.[1] ?? html;
}

/**
 * Ids and classes in a quote get a prefix, as Outlook gives them, so that nothing takes the signature or
 * the marks of an earlier mail for those of this one. Only inside tags: text stays as it was.
 */
function inert(html: string): string {
  return html.replace(/<[a-z][^>]*>/giu, (tag) =>
    tag.replace(/(\s(?:id|class)\s*=\s*["']?)/giu, '$1x_'),
  );
}
