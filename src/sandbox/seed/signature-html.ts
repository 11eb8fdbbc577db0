import { mailHtml } from './mail-html.ts';

export interface SignatureText {
  readonly name: string;
  readonly role: string;
  readonly organisation: string;
  /** A telephone number, working days, a link. */
  readonly lines: readonly string[];
}

/** The signature Outlook puts below what somebody writes. */
export function signatureHtml({ name, role, organisation, lines }: SignatureText): string {
  const rest = mailHtml([[role, organisation, ...lines].join('\n')]);
  return mailHtml([{ heading: name }]) + rest;
}
