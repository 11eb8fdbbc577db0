import { chooseVariant } from '../../core/content/choose-variant.ts';
import { currentStage } from '../../core/content/current-stage.ts';
import { salutation } from '../../core/partners/salutation.ts';
import { formatTime } from '../../core/time/format-date.ts';
import { localize } from '../../core/workspace/localized.ts';
import type { Contact, Milestone, Partner, TextVariant } from '../../core/workspace/schema.ts';
import { catchUpWords } from './catch-up-words.ts';
import type { CatchUpWords } from './catch-up-words.ts';
import type { BodyPart } from './mail-html.ts';
import { workingDaysAfter, workingDaysBefore } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { dayInMail, milestoneDay, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

/** Working days before today; the answers in the other mails come after it. */
const SENT_DAYS_AGO = 13;

/** The second half of round 2, as the lead sent it: one personal mail for each partner, by its id. */
export function catchUpMails(scene: SeedScene): ReadonlyMap<string, SeedMail> {
  const first = Temporal.PlainTime.from('09:30');
  return new Map(
    scene.workspace.partners.map((partner, index) => [
      partner.id,
      catchUpMail(scene, partner, first.add({ minutes: 4 * index }).toString()),
    ]),
  );
}

function catchUpMail(scene: SeedScene, partner: Partner, time: string): SeedMail {
  const contact = partner.contacts[0];
  if (contact === undefined) throw new Error(`The seed needs a contact of ${partner.id}`);
  const words = catchUpWords(contact.language, contact.form);
  return {
    slug: `catch-up-2-${partner.id}`,
    from: personOf(scene, 'lead'),
    to: [personOf(scene, partner.id)],
    date: sentAt(scene, SENT_DAYS_AGO, time),
    subject: words.subject,
    parts: [
      salutation(contact, partner, 'usual'),
      words.opening(milestoneDay(scene, 'm07', contact.language)),
      ...stageParts(scene, contact, words),
      ...progressParts(scene, partner, words),
      ...requestParts(scene, contact, words),
      ...channelParts(partner, contact, words),
      { heading: words.questionHeading },
      templateText(scene, 'contact', contact),
      words.close,
      [privacyText(scene, contact), templateText(scene, 'voet', contact)].join('\n'),
    ],
    unreadBy: silentPartners.includes(partner.id) ? [partner.id] : [],
  };
}

/** Who has not read it yet. */
const silentPartners: readonly string[] = ['p09', 'p13'];

function stageParts(scene: SeedScene, { language }: Contact, words: CatchUpWords): BodyPart[] {
  const current = currentStage(scene.workspace.route.stages, sentDay(scene));
  if (current === null) return [];
  const { name, summary } = current.stage;
  return [
    { heading: words.stageHeading },
    words.stage(current.number, localize(name, language, 'nl'), localize(summary, language, 'nl')),
  ];
}

/** Only what this partner itself did, and only what was known on the day of the mail. */
function progressParts(scene: SeedScene, partner: Partner, words: CatchUpWords): BodyPart[] {
  const latest = partner.progress.filter(({ date }) => date <= sentDay(scene)).at(-1);
  if (latest === undefined) return [{ heading: words.progressHeading }, words.noProgress];
  const { done, next, agreed } = latest;
  const lines = [
    done === null ? '' : words.done + done,
    next === null ? '' : words.next + next,
    agreed === null ? '' : words.agreed + agreed,
  ];
  return [{ heading: words.progressHeading }, { list: lines.filter((text) => text !== '') }];
}

function requestParts(scene: SeedScene, { language }: Contact, words: CatchUpWords): BodyPart[] {
  const answerBy = workingDaysAfter(sentDay(scene), 5);
  const dates = nextMilestones(scene).map(({ date, start, title }) => {
    const time = start === null ? '' : `, ${formatTime(start, language)}`;
    return `${dayInMail(date, language)}${time}: ${localize(title, language, 'nl')}`;
  });
  return [
    { heading: words.requestHeading },
    words.request(dayInMail(answerBy, language)),
    { heading: words.datesHeading },
    { list: dates },
  ];
}

function channelParts(partner: Partner, { language }: Contact, words: CatchUpWords): BodyPart[] {
  const channel = partner.channels[0];
  if (channel === undefined) return [];
  const name = localize(channel.name, language, 'nl');
  const limit = channel.maxWords === null ? '' : ` ${words.channelWords(channel.maxWords)}`;
  return [{ heading: words.channelHeading }, words.channel(name, channel.copyDeadlineDays) + limit];
}

function nextMilestones(scene: SeedScene): readonly Milestone[] {
  return scene.workspace.milestones
    .filter(({ date, visibility, status }) => {
      return date > sentDay(scene) && visibility === 'partners' && status !== 'cancelled';
    })
    .sort((one, other) => Temporal.PlainDate.compare(one.date, other.date))
    .slice(0, 3);
}

function sentDay(scene: SeedScene): string {
  return workingDaysBefore(scene.today, SENT_DAYS_AGO);
}

function templateText({ workspace }: SeedScene, sectionId: string, contact: Contact): string {
  const sections = workspace.mailTemplates.flatMap((template) => template.sections);
  return variantText(sections.find(({ id }) => id === sectionId)?.variants ?? [], contact);
}

function privacyText({ workspace }: SeedScene, contact: Contact): string {
  return variantText(workspace.blocks.find(({ id }) => id === 'tb-11')?.variants ?? [], contact);
}

function variantText(variants: readonly TextVariant[], contact: Contact): string {
  return chooseVariant(variants, contact, 'nl')?.text ?? '';
}
