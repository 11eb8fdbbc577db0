import { replySubject } from '../outlook/host/subject-prefix.ts';
import { copyDeadline, workingDaysAfter } from './seed-days.ts';
import type { SeedMail } from './seed-mail.ts';
import { dayInMail, milestoneDay, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';

/** What partners answered to their catch-up mail, and what the lead wrote back. */
export function answerMails(
  scene: SeedScene,
  catchUps: ReadonlyMap<string, SeedMail>,
): readonly SeedMail[] {
  const fromVeiligThuis = answerFrom(scene, catchUps, 'p01', {
    date: sentAt(scene, 8, '08:41'),
    parts: [
      'Dag Noor,',
      'Dank je wel voor de Bijpraatmail. En er is nieuws: ons bericht stond in de maandmail. We kregen er leuke reacties op.',
      'Bij de teamstart op dinsdag wil ik het team de presentatie laten zien. Ik heb twee vragen:',
      {
        list: ['Past de presentatie in een kwartier?', 'Mag ik iets aanpassen aan ons eigen werk?'],
      },
      'De datum plan ik deze week.',
      'Groet,\nSanne',
    ],
  });
  const fromGgdAndHospital = answerFrom(scene, catchUps, 'p14', frenchQuestion(scene));
  return [
    fromVeiligThuis,
    leadAnswers(scene, fromVeiligThuis, {
      date: sentAt(scene, 7, '11:18'),
      parts: [
        'Dag Sanne,',
        'Wat mooi, gefeliciteerd met jullie bericht!',
        'Ja, de presentatie duurt ongeveer 15 minuten. Pas alleen de laatste dia aan: daar is ruimte voor jullie eigen werk. De rest laten we bij alle partners hetzelfde. Zo hoort iedereen hetzelfde verhaal.',
        `Je vindt de presentatie hier: ${scene.workspace.programme.links.presentation ?? ''}`,
        'Laat je me weten welke dinsdag het wordt? Dan denk ik aan jullie.',
        'Groet,\nNoor',
      ],
    }),
    fromGgdAndHospital,
    leadAnswers(scene, fromGgdAndHospital, frenchAnswer(scene)),
    ...otherAnswers(scene, catchUps),
  ];
}

type Answer = Pick<SeedMail, 'date' | 'parts'>;

function otherAnswers(
  scene: SeedScene,
  catchUps: ReadonlyMap<string, SeedMail>,
): readonly SeedMail[] {
  return [
    answerFrom(scene, catchUps, 'p06', {
      date: sentAt(scene, 10, '16:05'),
      parts: [
        'Beste mevrouw Van den Akker,',
        'Hartelijk dank voor uw bericht. Het Regiobericht nam de korte tekst over. U vindt hem op de tweede pagina.',
        'Voor het volgende nummer wil ik graag een tweede bericht plaatsen, over één plan. Wilt u mij daarvoor een tekst sturen van hooguit 150 woorden? Ik krijg de kopij graag acht dagen vooraf.',
        'Met vriendelijke groet,\nIris de Groot-van Dam',
      ],
    }),
    answerFrom(scene, catchUps, 'p05', {
      date: sentAt(scene, 6, '12:52'),
      parts: [
        'Hoi Noor,',
        'Kort van mijn kant, zo staan we ervoor:',
        {
          list: [
            'Twee teams zijn bijgepraat met de presentatie.',
            'Het bericht voor ons kanaal ‘Huiselijk geweld’ zet ik er een dezer dagen in.',
            `Het derde team praat ik bij vóór het werkbezoek van ${milestoneDay(scene, 'm12', 'nl')}.`,
          ],
        },
        'Wat ik vaak hoor: “Kost dit extra tijd?” Heb jij daar een goed antwoord op? Dan gebruik ik dat bij het derde team.',
        'Groet,\nRuben',
      ],
    }),
    answerFrom(scene, catchUps, 'p15', englishAnswer(scene)),
  ];
}

function frenchQuestion(scene: SeedScene): Answer {
  const publication = workingDaysAfter(scene.today, 15);
  return {
    date: sentAt(scene, 9, '09:27'),
    parts: [
      'Bonjour Madame,',
      'Merci pour votre courriel. Le message est affiché sur l’écran de la salle de pause. Plusieurs collègues m’en ont déjà parlé.',
      `J’aimerais maintenant écrire un article dans le bulletin pour les médecins. Il paraît le ${dayInMail(publication, 'fr')}. Le texte doit donc arriver au plus tard le ${dayInMail(copyDeadline(publication, 10), 'fr')} et compter 120 mots au maximum.`,
      'Pourriez-vous m’envoyer le message clé en français ? Je l’adapterai à nos lecteurs.',
      'Bien à vous,\nCamille Dubois',
    ],
  };
}

function frenchAnswer(scene: SeedScene): Answer {
  return {
    date: sentAt(scene, 8, '15:34'),
    parts: [
      'Madame,',
      'Merci beaucoup, c’est une belle nouvelle.',
      'Voici le message clé, dans sa version courte :',
      scene.workspace.coreMessage.short.fr ?? '',
      'Dites-moi si vous souhaitez aussi la version moyenne. Je relis volontiers votre article avant qu’il parte.',
      'Cordialement,\nNoor van den Akker',
    ],
  };
}

function englishAnswer(scene: SeedScene): Answer {
  const publication = workingDaysAfter(scene.today, 12);
  return {
    date: sentAt(scene, 7, '10:09'),
    parts: [
      'Dear Noor,',
      'Thank you for your email, and sorry that I have been so quiet. We had two vacancies in the team, so the newsletter had to wait.',
      `The next Regiomail comes out on ${dayInMail(publication, 'en')}. I would like to place a short item about the Centre in it. Could you send me the core message in English by ${dayInMail(copyDeadline(publication, 7), 'en')}? We have room for 150 words.`,
      'Many of my volunteers speak English at work, so a short text for them would help too.',
      'Kind regards,\nGrace',
    ],
  };
}

function answerFrom(
  scene: SeedScene,
  catchUps: ReadonlyMap<string, SeedMail>,
  partnerId: string,
  answer: Answer,
): SeedMail {
  const answered = catchUps.get(partnerId);
  if (answered === undefined) throw new Error(`The seed needs a catch-up mail to ${partnerId}`);
  return {
    slug: `answer-${partnerId}`,
    from: personOf(scene, partnerId),
    to: [personOf(scene, 'lead')],
    subject: replySubject(answered.subject),
    answers: answered,
    ...answer,
  };
}

function leadAnswers(scene: SeedScene, answered: SeedMail, answer: Answer): SeedMail {
  return {
    slug: `lead-${answered.slug}`,
    from: personOf(scene, 'lead'),
    to: [answered.from],
    subject: replySubject(answered.subject),
    answers: answered,
    ...answer,
  };
}
