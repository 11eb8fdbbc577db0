import { localize } from '../../core/workspace/localized.ts';
import { replySubject } from '../outlook/host/subject-prefix.ts';
import { copyDeadline, workingDaysAfter } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { colleague, dayInMail, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

/** A partner asks for copy, and the lead and the adviser write it together; and the web editors ask. */
export function adviserMails(scene: SeedScene): readonly SeedMail[] {
  const request = copyRequest(scene);
  const question = questionToAdviser(scene, request);
  return [pageCheck(scene), request, question, adviserAnswer(scene, question)];
}

function copyRequest(scene: SeedScene): SeedMail {
  const publication = workingDaysAfter(scene.today, 8);
  return {
    slug: 'request-copy',
    from: personOf(scene, 'p04'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 2, '09:05'),
    subject: `Kopij voor Parketnieuws, graag vóór ${copyDay(scene)}`,
    parts: [
      'Beste mevrouw Van den Akker,',
      `Het volgende nummer van Parketnieuws komt uit op ${dayInMail(publication, 'nl')}. Wij willen daarin graag een bericht over het Centrum plaatsen.`,
      `Kunt u mij uiterlijk ${copyDay(scene)} een tekst sturen? Er is plaats voor 120 woorden. Een foto is niet nodig.`,
      'De opmerkingen van ons parket zijn goed verwerkt in de kernboodschap. Dank daarvoor.',
      'Met vriendelijke groet,\nHanneke de Wit',
    ],
  };
}

/** Retold instead of forwarded, so that this conversation is one between the two of them. */
function questionToAdviser(scene: SeedScene, request: SeedMail): SeedMail {
  return {
    slug: 'copy-question',
    from: personOf(scene, 'lead'),
    to: [personOf(scene, 'adviser')],
    date: sentAt(scene, 2, '11:20'),
    subject: 'Kopij voor Parketnieuws: kijk jij mee?',
    parts: [
      'Hoi Jelle,',
      `${request.from.name} vraagt om een bericht voor Parketnieuws. Ze krijgt het graag uiterlijk ${copyDay(scene)}, in hooguit 120 woorden.`,
      'Is de middellange kernboodschap hier goed voor? Of maak jij liever een eigen versie voor deze lezers?',
      'Groet,\nNoor',
    ],
  };
}

function adviserAnswer(scene: SeedScene, question: SeedMail): SeedMail {
  const { medium, audiences } = scene.workspace.coreMessage;
  const text = medium.nl;
  const audience = audiences.find(({ id }) => id === 'strafrechtprofessionals');
  return {
    slug: 'copy-answer',
    from: personOf(scene, 'adviser'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 1, '08:50'),
    subject: replySubject(question.subject),
    answers: question,
    parts: [
      'Hoi Noor,',
      'De middellange tekst past precies. Ik zou er één alinea voor deze lezers bij zetten. Dan wordt het dit:',
      ...(text === undefined ? [] : [`${text.kijk} ${text.want} ${text.dus}`]),
      ...(audience === undefined ? [] : [localize(audience.text, 'nl', 'nl')]),
      'Wil jij hem sturen? Dan zet ik het nummer in de communicatiekalender.',
      'Groet,\nJelle',
    ],
    unreadBy: ['lead'],
  };
}

function pageCheck(scene: SeedScene): SeedMail {
  return {
    slug: 'page-check',
    from: colleague(scene, 'p08', 'Webredactie Centrumgemeente', 'webredactie'),
    to: [personOf(scene, 'adviser')],
    cc: [personOf(scene, 'p08')],
    date: sentAt(scene, 6, '10:15'),
    subject: 'Informatiepagina: de controle op toegankelijkheid is klaar',
    parts: [
      'Beste Jelle,',
      'We hebben de informatiepagina gecontroleerd. Bijna alles is in orde. Deze punten hebben we meteen verbeterd:',
      {
        list: [
          'De koppen staan nu in de goede volgorde.',
          'De links vertellen waar ze heen gaan.',
          'De kleuren van de knop zijn beter te lezen.',
        ],
      },
      `Je ziet het resultaat hier: ${scene.workspace.programme.links.informationPage ?? ''}`,
      'Groeten van de webredactie',
    ],
  };
}

function copyDay(scene: SeedScene): string {
  return dayInMail(copyDeadline(workingDaysAfter(scene.today, 8), 6), 'nl');
}
