import { fullName } from '../partners/person-name.ts';
import { salutation } from '../partners/salutation.ts';
import { formatLongDate } from '../time/format-date.ts';
import { localize } from '../workspace/localized.ts';
import type { Contact, Language, Partner, Workspace } from '../workspace/schema.ts';
import type { Addressing } from './addressing.ts';
import type { Content } from './compose-content.ts';
import { currentStage } from './current-stage.ts';
import { formatBareTime } from './format-bare-time.ts';
import { nextMilestone } from './next-milestone.ts';
import type { PlaceholderName } from './placeholder.ts';

/** What fills the placeholders, written down for the language of the text. */
export type PlaceholderValues = ReadonlyMap<PlaceholderName, string>;

type Values = Readonly<Partial<Record<PlaceholderName, string | null | undefined>>>;

/**
 * Every value the workspace knows for this text and these readers. What it does not know is absent,
 * and so is what it knows in another language only: a Dutch sentence inside a French mail is worse
 * than a question. A deadline is never known.
 */
export function placeholderValues(
  workspace: Workspace,
  addressing: Addressing,
  content: Content,
  today: string,
): PlaceholderValues {
  const { language } = content;
  const values: Values = {
    ...stageValues(workspace, language, today),
    ...milestoneValues(workspace, content, today),
    ...partnerValues(workspace, addressing, content),
    ...programmeValues(workspace, language),
  };
  const known = new Map<PlaceholderName, string>();
  for (const [name, value] of Object.entries(values) as [keyof Values, Values[keyof Values]][]) {
    if (typeof value === 'string' && value.trim() !== '') known.set(name, value);
  }
  return known;
}

function stageValues(workspace: Workspace, language: Language, today: string): Values {
  const current = currentStage(workspace.route.stages, today);
  if (current === null) return {};
  return {
    'fase.nummer': String(current.number),
    'fase.naam': current.stage.name[language],
    'fase.samenvatting': current.stage.summary[language],
  };
}

function milestoneValues(workspace: Workspace, content: Content, today: string): Values {
  const next = nextMilestone(workspace.milestones, today, content.milestoneKind);
  if (next === null) return {};
  const time = (isoTime: string | null) =>
    isoTime === null ? null : formatBareTime(isoTime, content.language);
  return {
    'moment.titel': next.title[content.language],
    'moment.datum': formatLongDate(next.date, content.language),
    'moment.begintijd': time(next.start),
    'moment.eindtijd': time(next.end),
    'moment.locatie': next.location,
  };
}

function partnerValues(workspace: Workspace, addressing: Addressing, content: Content): Values {
  const { partner } = addressing;
  if (partner === null) return {};
  const { language } = content;
  return {
    // A name is a name in any language; with its article it is a piece of a sentence.
    'partner.naam': localize(partner.name, language, workspace.programme.defaultLanguage),
    'partner.naamInZin': partner.nameInSentence[language],
    'partner.contactpersoon': firstName(addressing.contacts) ?? firstName(partner.contacts),
    aanhef: salutationFor(addressing, partner, content),
  };
}

function firstName(contacts: readonly Contact[]): string | null {
  const named = contacts.find(
    (contact) => contact.givenName !== null || contact.familyName !== null,
  );
  return named === undefined ? null : fullName(named);
}

/** Only one reader can be greeted by name; the greeting speaks the language and the form of the text. */
function salutationFor(
  { contacts, peopleCount }: Addressing,
  partner: Partner,
  { language, form }: Content,
): string | null {
  const [contact] = contacts;
  if (contact === undefined || peopleCount !== 1) return null;
  const reader = { ...contact, language, form: form === 'any' ? contact.form : form };
  return salutation(reader, partner, 'usual');
}

function programmeValues({ programme }: Workspace, language: Language): Values {
  return {
    'link.informatiepagina': programme.links.informationPage,
    'link.presentatie': programme.links.presentation,
    'link.kalender': programme.links.calendar,
    'afzender.naam': fullName(programme.sender),
    'afzender.rol': programme.sender.role[language],
  };
}
