import type { Workspace } from '../workspace/schema.ts';
import { addressingFor } from './addressing.ts';
import type { Addressing } from './addressing.ts';
import type { ContentWish } from './compose-content.ts';
import type { PlaceholderName } from './placeholder.ts';

/** What the user gave for open places, as fields hold it: dates and times in ISO form. */
export type GivenValues = Readonly<Partial<Record<PlaceholderName, string>>>;

/** For whom and when a text is made. */
export interface Occasion {
  readonly workspace: Workspace;
  readonly addressing: Addressing;
  readonly wish: ContentWish;
  readonly given: GivenValues;
  /** ISO local date. */
  readonly today: string;
}

/** The occasion a mail makes: its recipients decide, except where the user chose otherwise. */
export function occasionFor(
  workspace: Workspace,
  /** Null when they cannot be read. */
  recipients: Parameters<typeof addressingFor>[1] | null,
  today: string,
  own: { readonly choices?: Partial<ContentWish>; readonly given?: GivenValues } = {},
): Occasion {
  const known = addressingFor(workspace, recipients ?? []);
  // Nobody can be offended by "u"; by "je" somebody can.
  const addressing: Addressing = recipients === null ? { ...known, form: 'u' } : known;
  const { language, form, audienceId } = addressing;
  const wish = { language, form, audienceId, ...own.choices };
  return { workspace, addressing, wish, given: own.given ?? {}, today };
}
