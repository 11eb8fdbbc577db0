import type { BodyType, FolderId, Person } from '../outlook/shared/mail.ts';
import type { BodyPart } from './mail-html.ts';
import type { OwnerKey } from './seed-owner.ts';

/** An attachment before it has an id: its bytes in base64. */
export interface SeedFile {
  readonly name: string;
  readonly contentType: string;
  readonly content: string;
}

/** One mail, whichever mailboxes it lies in. */
export interface SeedMail {
  /** Unique among all mail of the seed; letters, digits and hyphens. */
  readonly slug: string;
  readonly from: Person;
  readonly to: readonly Person[];
  readonly cc?: readonly Person[];
  /** ISO timestamp in UTC. */
  readonly date: string;
  readonly subject: string;
  readonly parts: readonly BodyPart[];
  /** HTML when left out; an answer has the type of what it answers. */
  readonly bodyType?: BodyType;
  /** The mail this one answers: same conversation. */
  readonly answers?: SeedMail;
  /** An answer a machine wrote quotes nothing. */
  readonly automatic?: boolean;
  readonly isDraft?: boolean;
  readonly files?: readonly SeedFile[];
  readonly internetHeaders?: Readonly<Record<string, string>>;
  readonly unreadBy?: readonly OwnerKey[];
  /** Where it lies when that is not where it arrived. */
  readonly movedTo?: Readonly<Partial<Record<OwnerKey, FolderId>>>;
}
