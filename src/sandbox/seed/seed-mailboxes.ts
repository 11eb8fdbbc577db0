import type { Workspace } from '../../core/workspace/schema.ts';
import { adviserMails } from './adviser-mails.ts';
import { answerMails } from './answer-mails.ts';
import { catchUpMails } from './catch-up-mails.ts';
import { deliverMails } from './deliver-mails.ts';
import { newsletterMail } from './newsletter-mail.ts';
import { partnerMails } from './partner-mails.ts';
import type { SeedMailbox } from './seed-message.ts';
import { createSeedScene } from './seed-scene.ts';
import { steeringGroupMails } from './steering-group-mails.ts';
import { visitMails } from './visit-mails.ts';

export type { SeedMailbox, SeedMessage } from './seed-message.ts';

/**
 * What the mailboxes of the local Outlook start with: the lead's first, then the adviser's, then one
 * for every partner. The mail is of the last three weeks before `now`; the workspace has to be moved to
 * that day first. Every text is invented and tells of organisations only.
 */
export function seedMailboxes(workspace: Workspace, now: Date): SeedMailbox[] {
  const scene = createSeedScene(workspace, now);
  const catchUps = catchUpMails(scene);
  return deliverMails(
    [
      ...catchUps.values(),
      ...answerMails(scene, catchUps),
      ...steeringGroupMails(scene),
      ...visitMails(scene),
      ...partnerMails(scene),
      ...adviserMails(scene),
      newsletterMail(scene),
    ],
    scene,
  );
}
