import { replySubject } from '../outlook/host/subject-prefix.ts';
import { copyDeadline } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { colleague, dayInMail, milestoneDay, milestoneOf, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

/** A talk of four mails about the next steering group; the last one carries three levels of quote. */
export function steeringGroupMails(scene: SeedScene): readonly SeedMail[] {
  const question = firstQuestion(scene);
  const proposal = answerTo(scene, question, 'steering-2-proposal', {
    date: sentAt(scene, 10, '13:46'),
    parts: [
      'Dag Noor,',
      'Goed plan. Drie punten lijkt me genoeg voor twee uur. Ik mis er wel één: de stuurgroep wil weten hoe medewerkers het ervaren. Kun jij daar iets over vertellen?',
      'En wie presenteert de cijfers over de kanalen?',
      'Groet,\nBart',
    ],
  });
  const agenda = answerTo(scene, proposal, 'steering-3-agenda', {
    date: sentAt(scene, 9, '09:12'),
    parts: [
      'Dag Bart,',
      'Je hebt gelijk. Ik vraag drie partners om in een paar zinnen te vertellen hoe hun collega’s het ervaren. Alleen over het samenwerken, niet over gezinnen.',
      'Dan wordt dit de agenda:',
      {
        table: [
          ['Punt', 'Wie', 'Tijd'],
          ['Waar staan we op de route?', 'Noor', '20 minuten'],
          ['Zo ervaren medewerkers het', 'drie partners', '30 minuten'],
          ['Welke kanalen werken?', 'Jelle', '20 minuten'],
          ['Wat passen we aan in de volgende fase?', 'allen', '40 minuten'],
        ],
      },
      'Kun je hiermee uit de voeten?',
      'Groet,\nNoor',
    ],
  });
  const agreement = answerTo(scene, agenda, 'steering-4-agreement', {
    date: sentAt(scene, 6, '17:03'),
    parts: [
      'Dag Noor,',
      'Dit is een mooie agenda. De secretaris zet hem zo op de uitnodiging.',
      `Wil je de stukken uiterlijk ${documentsDay(scene)} sturen? De leden krijgen ze graag tien dagen vooraf.`,
      'Groet,\nBart',
    ],
  });
  return [question, proposal, agenda, agreement];
}

function firstQuestion(scene: SeedScene): SeedMail {
  return {
    slug: 'steering-1-question',
    from: personOf(scene, 'lead'),
    to: [personOf(scene, 'p02')],
    cc: [secretary(scene)],
    date: sentAt(scene, 11, '10:24'),
    subject: `Agenda voor de stuurgroep van ${milestoneDay(scene, 'm13', 'nl')}`,
    parts: [
      'Dag Bart,',
      `Op ${milestoneDay(scene, 'm13', 'nl')} bespreekt de stuurgroep de voortgang. Ik stel deze punten voor:`,
      {
        list: [
          'Waar staan we op de route?',
          'Welke kanalen werken, en welke niet?',
          'Wat passen we aan in de volgende fase?',
        ],
      },
      'Wat vind jij? Mis je iets?',
      'Groet,\nNoor',
    ],
  };
}

/** Both go on writing to each other, with the secretary in copy. */
function answerTo(
  scene: SeedScene,
  answers: SeedMail,
  slug: string,
  answer: Pick<SeedMail, 'date' | 'parts'>,
): SeedMail {
  return {
    slug,
    from: answers.to[0] ?? answers.from,
    to: [answers.from],
    cc: [secretary(scene)],
    subject: replySubject(answers.subject),
    answers,
    ...answer,
  };
}

function secretary(scene: SeedScene) {
  return colleague(scene, 'p02', 'Secretaris Stuurgroep', 'secretaris');
}

function documentsDay(scene: SeedScene): string {
  return dayInMail(copyDeadline(milestoneOf(scene, 'm13').date, 10), 'nl');
}
