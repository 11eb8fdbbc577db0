import type { HostLanguage } from '../shared/addin.ts';

/** What the mail programs of our three languages, and a few neighbours, put in front of a subject. */
const prefixes = /^(?:(?:re|fw|fwd|tr|rép|antw|aw|wg|doorst)(?:\[\d+\])?\s*:\s*)+/iu;

const forwardPrefix: Record<HostLanguage, string> = {
  'nl-NL': 'Fw: ',
  'fr-FR': 'Tr: ',
  'en-US': 'Fw: ',
};

/** The subject without any prefix; what office.js calls the normalised subject. */
export function normalizeSubject(subject: string): string {
  return subject.trim().replace(prefixes, '');
}

/** The subject of a reply: one prefix, however many the message had. */
export function replySubject(subject: string): string {
  return `Re: ${normalizeSubject(subject)}`.slice(0, 255);
}

/** The subject of a forwarded message. */
export function forwardSubject(subject: string, language: HostLanguage): string {
  return `${forwardPrefix[language]}${normalizeSubject(subject)}`.slice(0, 255);
}
