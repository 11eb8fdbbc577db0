import { formatTime } from '../../core/time/format-date.ts';
import { replySubject } from '../outlook/host/subject-prefix.ts';
import type { BodyPart } from './mail-html.ts';
import { workingDaysAfter } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { colleague, dayInMail, milestoneDay, milestoneOf, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

/** Everything around the working visit: the lead's invitation, who answered, and an answer half written. */
export function visitMails(scene: SeedScene): readonly SeedMail[] {
  const invitation = visitInvitation(scene);
  const proposal = dateProposal(scene, invitation);
  return [
    roomConfirmation(scene),
    invitation,
    automaticAnswer(scene, invitation),
    proposal,
    halfWrittenAnswer(scene, proposal),
  ];
}

function visitInvitation(scene: SeedScene): SeedMail {
  const day = milestoneDay(scene, 'm12', 'nl');
  return {
    slug: 'visit-invitation',
    from: personOf(scene, 'lead'),
    to: ['p01', 'p08', 'p12'].map((key) => personOf(scene, key)),
    cc: [personOf(scene, 'adviser')],
    date: sentAt(scene, 3, '10:40'),
    subject: `Werkbezoek van ${day}: vertellen jullie mee?`,
    parts: [
      'Beste Sanne, Peter en Arjen,',
      `Op ${day} komen de bestuurders op werkbezoek. Zij horen graag van partners zelf hoe het samenwerken gaat. Willen jullie ieder vijf minuten vertellen? Zo ziet de middag eruit:`,
      { table: programmeRows(scene) },
      'Er is geen ontmoeting met gezinnen en we noemen geen situaties die iemand kan herkennen. Foto’s van personen maken we alleen met toestemming.',
      'Ik wil jullie verhalen graag kort voorbespreken. Wanneer schikt dat?',
      'Groet,\nNoor',
    ],
    unreadBy: ['p12'],
  };
}

/** The afternoon in blocks, from the start of the milestone. */
function programmeRows(scene: SeedScene): readonly (readonly string[])[] {
  const { start, location } = milestoneOf(scene, 'm12');
  const begin = Temporal.PlainTime.from(start ?? '14:00');
  const at = (minutes: number) => formatTime(begin.add({ minutes }).toString(), 'nl');
  return [
    ['Tijd', 'Wat'],
    [at(0), `Ontvangst in ${location ?? 'de zaal'}`],
    [at(15), 'Drie partners vertellen'],
    [at(45), 'Gesprek in twee groepen'],
    [at(100), 'Wat nemen we mee?'],
  ];
}

function automaticAnswer(scene: SeedScene, invitation: SeedMail): SeedMail {
  const office = colleague(scene, 'p12', 'Secretariaat Ggz', 'secretariaat');
  return {
    slug: 'visit-automatic-answer',
    from: personOf(scene, 'p12'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 3, '10:41'),
    subject: `Automatisch antwoord: ${invitation.subject}`,
    parts: [
      'Beste lezer,',
      `Ik ben er niet. Vanaf ${dayInMail(workingDaysAfter(scene.today, 2), 'nl')} lees ik mijn mail weer. Kan uw vraag niet wachten? Mail dan het secretariaat: ${office.address}.`,
      'Met vriendelijke groet,\nArjen de Vries',
    ],
    answers: invitation,
    automatic: true,
    internetHeaders: { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' },
  };
}

function dateProposal(scene: SeedScene, invitation: SeedMail): SeedMail {
  return {
    slug: 'visit-date-proposal',
    from: personOf(scene, 'p08'),
    to: [personOf(scene, 'lead')],
    cc: [personOf(scene, 'p01')],
    date: sentAt(scene, 2, '14:22'),
    subject: replySubject(invitation.subject),
    answers: invitation,
    parts: [
      'Dag Noor,',
      'Ik vertel graag mee. Voor de voorbespreking kan ik op deze momenten, bij ons op het stadhuis of online:',
      { table: [['Dag', 'Tijd', 'Waar'], ...meetingOptions(scene)] },
      'Heb je een voorkeur? Dan houd ik die plek vrij. Ik zet Sanne in de cc, dan kan zij meekijken.',
      'Groet,\nPeter',
    ],
  };
}

function meetingOptions(scene: SeedScene): readonly (readonly string[])[] {
  const options: readonly [number, string, string][] = [
    [3, '09:30', 'stadhuis'],
    [4, '13:00', 'online'],
    [5, '16:00', 'stadhuis'],
  ];
  return options.map(([days, time, place]) => [
    dayInMail(workingDaysAfter(scene.today, days), 'nl'),
    formatTime(time, 'nl'),
    place,
  ]);
}

/** It stops in the middle of a sentence. */
function halfWrittenAnswer(scene: SeedScene, proposal: SeedMail): SeedMail {
  const parts: BodyPart[] = [
    'Dag Peter,',
    'Fijn dat je meedoet! De eerste mogelijkheid komt mij goed uit. Ik vraag nog even aan Arjen of',
  ];
  return {
    slug: 'visit-draft-answer',
    from: personOf(scene, 'lead'),
    to: [proposal.from],
    cc: [personOf(scene, 'p01')],
    date: sentAt(scene, 1, '16:48'),
    subject: replySubject(proposal.subject),
    answers: proposal,
    parts,
    isDraft: true,
  };
}

/** Read and thrown away: what stands in Deleted Items. */
function roomConfirmation(scene: SeedScene): SeedMail {
  const { location } = milestoneOf(scene, 'm12');
  return {
    slug: 'visit-room',
    from: colleague(scene, 'p08', 'Zaalbeheer Centrumgemeente', 'zaalbeheer'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 12, '11:00'),
    subject: `Bevestiging: ${location ?? 'zaal'} op ${milestoneDay(scene, 'm12', 'nl')}`,
    parts: [
      'Beste mevrouw Van den Akker,',
      `${location === null ? 'De zaal' : `De ${location}`} is voor u vrij op ${milestoneDay(scene, 'm12', 'nl')}. Koffie en thee staan klaar. U hoeft niets meer te doen.`,
      'Met vriendelijke groet,\nZaalbeheer',
    ],
    movedTo: { lead: 'deleted' },
  };
}
