import type { BodyType, MailPerson } from '../../src/ports/mail-item.ts';
import type { MailItemProbe, Question } from './mail-item-probe.ts';

export interface StagedMail {
  readonly bodyType: BodyType;
  /** As the editor holds it: HTML or text. */
  readonly body: string;
  readonly subject: string;
  readonly to: readonly MailPerson[];
  readonly cc: readonly MailPerson[];
  readonly bcc: readonly MailPerson[];
}

/** What goes wrong with the next call of one kind. */
export type Trouble =
  | { readonly kind: 'silence' }
  /** The user goes to another mail before the call, which is on its way, is carried out. */
  | { readonly kind: 'user-leaves' }
  | { readonly kind: 'refused'; readonly code: 'no-permission' | 'invalid' | 'not-supported' };

export interface Notice {
  readonly kind: string;
  readonly message: string;
}

/** A mail program with the adapter in it. Mails are counted from 0 in the order in which they were opened. */
export interface MailItemStage {
  readonly probe: MailItemProbe;
  open(mail?: Partial<StagedMail>): Promise<void>;
  openReading(from: MailPerson): Promise<void>;
  openNothing(): Promise<void>;
  body(mail: number): Promise<string>;
  subject(mail: number): Promise<string>;
  notices(mail: number): Promise<readonly Notice[]>;
  /** Below: what the user does in the mail that is open. */
  select(text: string): Promise<void>;
  putCursorBehind(text: string): Promise<void>;
  selectInSubject(text: string): Promise<void>;
  changeRecipients(to: readonly MailPerson[]): Promise<void>;
  expectTrouble(question: Question, trouble: Trouble): Promise<void>;
  end(): Promise<void>;
}

/** A stage on which this mail, or nothing, is open. */
export type MakeMailItemStage = (mail: Partial<StagedMail> | null) => Promise<MailItemStage>;

export const emptyMail: StagedMail = {
  bodyType: 'html',
  body: '',
  subject: '',
  to: [],
  cc: [],
  bcc: [],
};
