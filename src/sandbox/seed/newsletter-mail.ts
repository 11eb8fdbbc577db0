import { copyDeadline, workingDaysAfter } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { colleague, dayInMail, personOf } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

const MINUTES_AGO = 50;

/** A newsletter comes at any hour, so this one is always the newest mail, and unread. */
export function newsletterMail(scene: SeedScene): SeedMail {
  const sender = colleague(scene, 'p09', 'Redactie Regionieuws', 'redactie');
  const next = workingDaysAfter(scene.today, 60);
  return {
    slug: 'newsletter',
    from: sender,
    to: [personOf(scene, 'lead')],
    date: Temporal.Instant.from(scene.now)
      .subtract({ minutes: MINUTES_AGO })
      .toString({ fractionalSecondDigits: 3 }),
    subject: 'Regionieuws: samen op weg',
    parts: [
      { heading: 'Regionieuws' },
      'Goed dat u meeleest. Dit speelt er in de gemeenten van onze regio.',
      { heading: 'Samen één plan' },
      'Ook onze gemeenten doen mee aan het Centrum tegen huiselijk geweld en kindermishandeling. Wilt u weten wat het Centrum doet en wie er meedoen? Lees de informatiepagina:',
      scene.workspace.programme.links.informationPage ?? '',
      { heading: 'Nieuw op het regiosecretariaat' },
      'Twee nieuwe collega’s zijn begonnen. Zij helpen gemeenten bij het plannen van overleggen.',
      { heading: 'In de agenda' },
      {
        table: [
          ['Wanneer', 'Wat'],
          [dayInMail(workingDaysAfter(scene.today, 6), 'nl'), 'Inloopuur voor partners'],
          [dayInMail(workingDaysAfter(scene.today, 11), 'nl'), 'Training: samen overleggen'],
        ],
      },
      `De volgende Regionieuws komt op ${dayInMail(next, 'nl')}. Heeft u nieuws? Stuur het uiterlijk ${dayInMail(copyDeadline(next, 14), 'nl')} naar ${sender.address}, in hooguit 200 woorden.`,
    ],
    internetHeaders: { 'List-Unsubscribe': `<mailto:${sender.address}>` },
    unreadBy: ['lead'],
  };
}
