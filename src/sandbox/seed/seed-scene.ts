import { formatLongDate } from '../../core/time/format-date.ts';
import type { Language, Milestone, Partner, Workspace } from '../../core/workspace/schema.ts';
import type { Person } from '../outlook/shared/mail.ts';
import { workingDaysBefore } from './seed-days.ts';
import { seedOwners } from './seed-owner.ts';
import type { OwnerKey, SeedOwner } from './seed-owner.ts';

/** Where and when the mail of the seed was written: its people and its days. */
export interface SeedScene {
  readonly workspace: Workspace;
  readonly owners: readonly SeedOwner[];
  /** ISO timestamp in UTC. */
  readonly now: string;
  /** ISO local date of that moment, where the programme is. */
  readonly today: string;
}

export function createSeedScene(workspace: Workspace, now: Date): SeedScene {
  const local = Temporal.Instant.fromEpochMilliseconds(now.getTime()).toZonedDateTimeISO(
    workspace.programme.timeZone,
  );
  return {
    workspace,
    owners: seedOwners(workspace),
    now: now.toISOString(),
    today: local.toPlainDate().toString(),
  };
}

/** Somebody with a mailbox. */
export function personOf({ owners }: SeedScene, key: OwnerKey): Person {
  const found = owners.find((owner) => owner.key === key);
  if (found === undefined) throw new Error(`The seed needs ${key} in the workspace`);
  return { name: found.owner.name, address: found.owner.address };
}

/** An invented colleague, in the mail domain of that partner. */
export function colleague(
  { workspace }: SeedScene,
  partnerId: string,
  name: string,
  localPart: string,
): Person {
  const domain = partnerOf(workspace, partnerId).mailDomains[0];
  if (domain === undefined) throw new Error(`The seed needs a mail domain of ${partnerId}`);
  return { name, address: `${localPart}@${domain}` };
}

/** A moment so many working days before today, as an ISO timestamp in UTC; the time is local. */
export function sentAt(scene: SeedScene, workingDays: number, time: string): string {
  const day = workingDaysBefore(scene.today, workingDays);
  return Temporal.PlainDate.from(day)
    .toZonedDateTime({ timeZone: scene.workspace.programme.timeZone, plainTime: time })
    .toInstant()
    .toString({ fractionalSecondDigits: 3 });
}

export function milestoneOf({ workspace }: SeedScene, id: string): Milestone {
  const found = workspace.milestones.find((milestone) => milestone.id === id);
  if (found === undefined) throw new Error(`The seed needs milestone ${id} in the workspace`);
  return found;
}

/** "dinsdag 8 juni": between people who write this week, nobody adds the year. */
export function dayInMail(date: string, language: Language): string {
  return formatLongDate(date, language).replace(/ \d{4}$/u, '');
}

/** The day of a milestone, as it stands in a mail. */
export function milestoneDay(scene: SeedScene, id: string, language: Language): string {
  return dayInMail(milestoneOf(scene, id).date, language);
}

export function partnerOf(workspace: Workspace, id: string): Partner {
  const found = workspace.partners.find((partner) => partner.id === id);
  if (found === undefined) throw new Error(`The seed needs partner ${id} in the workspace`);
  return found;
}
