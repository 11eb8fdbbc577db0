import type { Form, Language } from '../../core/workspace/schema.ts';

/** What the lead writes in a catch-up mail; the functions get what differs from one mail to the next. */
export interface CatchUpWords {
  readonly subject: string;
  readonly opening: (previousDay: string) => string;
  readonly stageHeading: string;
  readonly stage: (number: number, name: string, summary: string) => string;
  readonly progressHeading: string;
  readonly done: string;
  readonly next: string;
  readonly agreed: string;
  readonly noProgress: string;
  readonly requestHeading: string;
  readonly request: (day: string) => string;
  readonly datesHeading: string;
  readonly channelHeading: string;
  readonly channel: (name: string, days: number) => string;
  readonly channelWords: (words: number) => string;
  readonly questionHeading: string;
  readonly close: string;
}

/** In French and in English there is one form of address. */
export function catchUpWords(language: Language, form: Form): CatchUpWords {
  switch (language) {
    case 'nl':
      return form === 'u' ? dutchFormal : dutch;
    case 'fr':
      return french;
    case 'en':
      return english;
  }
}

const dutch: CatchUpWords = {
  subject: 'Bijpraatmail 2, vervolg: hoe staat het bij jullie?',
  opening: (day) =>
    `In Bijpraatmail 2, op ${day}, las je hoe je de kernboodschap gebruikt. Sindsdien is er veel gebeurd. Wat me opvalt: collega’s willen vooral weten wat er voor hen verandert. Daarom praat ik je hier kort bij.`,
  stageHeading: 'Waar staan we nu?',
  stage: (number, name, summary) => `We zijn in fase ${number}: ${name}. ${summary}`,
  progressHeading: 'Wat jullie deden',
  done: 'Gedaan: ',
  next: 'Volgende stap: ',
  agreed: 'Afgesproken: ',
  noProgress:
    'Van jullie heb ik sinds de vorige mail nog niets genoteerd. Dat geeft niet. Ik ben wel benieuwd wat jullie al deden.',
  requestHeading: 'Mijn vraag',
  request: (day) =>
    `Wil je me uiterlijk ${day} laten weten hoe het er nu voor staat? Twee zinnen zijn genoeg.`,
  datesHeading: 'Zet in je agenda',
  channelHeading: 'Voor je eigen kanaal',
  channel: (name, days) =>
    `Ik noteerde voor ${name}: de kopij is er ${days === 1 ? 'een dag' : `${days} dagen`} vooraf.`,
  channelWords: (words) => `Er is plaats voor ${words} woorden.`,
  questionHeading: 'Vraag of idee?',
  close: 'Groet,\nNoor',
};

const dutchFormal: CatchUpWords = {
  ...dutch,
  subject: 'Bijpraatmail 2, vervolg: hoe staat het bij u?',
  opening: (day) =>
    `In Bijpraatmail 2, op ${day}, las u hoe u de kernboodschap gebruikt. Sindsdien is er veel gebeurd. Wat me opvalt: collega’s willen vooral weten wat er voor hen verandert. Daarom praat ik u hier kort bij.`,
  progressHeading: 'Wat uw organisatie deed',
  noProgress:
    'Van uw organisatie heb ik sinds de vorige mail nog niets genoteerd. Dat geeft niet. Ik ben wel benieuwd wat u al deed.',
  request: (day) =>
    `Wilt u me uiterlijk ${day} laten weten hoe het er nu voor staat? Twee zinnen zijn genoeg.`,
  datesHeading: 'Zet in uw agenda',
  channelHeading: 'Voor uw eigen kanaal',
  close: 'Met vriendelijke groet,\nNoor van den Akker',
};

const french: CatchUpWords = {
  subject: 'Bijpraatmail 2, suite : où en êtes-vous ?',
  opening: (day) =>
    `Dans le Bijpraatmail 2, le ${day}, vous avez lu comment utiliser le message clé. Depuis, il s’est passé beaucoup de choses. Ce que je remarque : les collègues veulent surtout savoir ce qui change pour eux. Voici donc un bref point de la situation.`,
  stageHeading: 'Où en sommes-nous ?',
  stage: (number, name, summary) => `Nous sommes à l’étape ${number} : ${name}. ${summary}`,
  progressHeading: 'Ce que vous avez fait',
  done: 'Fait : ',
  next: 'Prochaine étape : ',
  agreed: 'Convenu : ',
  noProgress:
    'Je n’ai encore rien noté de votre part depuis le dernier courriel. Ce n’est pas grave, mais je suis curieuse de savoir ce que vous avez déjà fait.',
  requestHeading: 'Ma demande',
  request: (day) =>
    `Pouvez-vous me dire, au plus tard le ${day}, où vous en êtes ? Deux phrases suffisent.`,
  datesHeading: 'À noter dans votre agenda',
  channelHeading: 'Pour votre propre canal',
  channel: (name, days) =>
    `J’ai noté pour « ${name} » : le texte arrive ${days === 1 ? 'un jour' : `${days} jours`} à l’avance.`,
  channelWords: (words) => `Il y a de la place pour ${words} mots.`,
  questionHeading: 'Une question ou une idée ?',
  close: 'Cordialement,\nNoor van den Akker',
};

const english: CatchUpWords = {
  subject: 'Bijpraatmail 2, follow-up: how are things with you?',
  opening: (day) =>
    `In Bijpraatmail 2, on ${day}, you read how to use the core message. A lot has happened since. What strikes me: colleagues mostly want to know what changes for them. So here is a short update.`,
  stageHeading: 'Where are we now?',
  stage: (number, name, summary) => `We are in stage ${number}: ${name}. ${summary}`,
  progressHeading: 'What you did',
  done: 'Done: ',
  next: 'Next step: ',
  agreed: 'Agreed: ',
  noProgress:
    'I have not noted anything from you since the last email. That is fine, but I would love to hear what you have done so far.',
  requestHeading: 'My request',
  request: (day) =>
    `Could you let me know by ${day} how things stand now? Two sentences are enough.`,
  datesHeading: 'For your diary',
  channelHeading: 'For your own channel',
  channel: (name, days) =>
    `I noted for ${name}: the copy is there ${days === 1 ? 'one day' : `${days} days`} in advance.`,
  channelWords: (words) => `There is room for ${words} words.`,
  questionHeading: 'Question or idea?',
  close: 'Kind regards,\nNoor',
};
