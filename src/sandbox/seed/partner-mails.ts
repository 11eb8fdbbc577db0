import { formatShortDate } from '../../core/time/format-date.ts';
import { copyDeadline, workingDaysAfter } from './seed-days.ts';
import type { SeedFile, SeedMail } from './seed-mail.ts';
import { dayInMail, personOf, sentAt } from './seed-scene.ts';
import type { SeedScene } from './seed-scene.ts';
import { csvFile, pdfFile, textFile } from './seed-file.ts';

/** What partners wrote of their own accord, and a mail the lead has begun. */
export function partnerMails(scene: SeedScene): readonly SeedMail[] {
  return [
    shortTextRequest(scene),
    channelProof(scene),
    questionToColleagues(scene),
    meetingPlan(scene),
    begunMail(scene),
  ];
}

/** In plain text, as some organisations have it set. */
function shortTextRequest(scene: SeedScene): SeedMail {
  return {
    slug: 'request-briefing',
    from: personOf(scene, 'p03'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 5, '07:08'),
    subject: 'Tekst voor de briefing',
    bodyType: 'text',
    parts: [
      'Noor,',
      'Twee basisteams hoorden het korte bericht in de briefing. Dat werkte goed: kort en feitelijk.',
      'Voor de andere teams heb ik nodig:',
      { list: ['een tekst van hooguit 60 woorden', 'één zin over wat er voor ons verandert'] },
      'Ik lees het voor, dus liever geen lange zinnen. Kan dat twee dagen vooraf bij de operationeel coördinator liggen?',
      'Groet,\nMo',
    ],
  };
}

function channelProof(scene: SeedScene): SeedMail {
  const text = [
    'Samen één plan',
    'Onze polikliniek doet mee aan het Centrum.',
    'Met 15 organisaties werken we aan één verhaal en één plan.',
    'Vragen? Kom langs bij de behandelcoördinator.',
  ];
  return {
    slug: 'proof-intranet',
    from: personOf(scene, 'p13'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 7, '14:30'),
    subject: 'Proef van ons bericht op het intranet',
    parts: [
      'Beste Noor,',
      'In de bijlage vind je de proef van ons bericht op het intranet. De tekst staat er ook apart bij, dan kan je hem makkelijk verbeteren.',
      `Is het goed zo? Dan zetten we het ${dayInMail(workingDaysAfter(scene.today, 3), 'nl')} online.`,
      'Vriendelijke groet,\nTom',
    ],
    files: [pdfFile('bericht-intranet.pdf', text), textFile('bericht-intranet.txt', text)],
  };
}

function questionToColleagues(scene: SeedScene): SeedMail {
  return {
    slug: 'question-to-colleagues',
    from: personOf(scene, 'p07'),
    to: [personOf(scene, 'lead')],
    cc: ['adviser', 'p01', 'p05', 'p10', 'p11', 'p12', 'p13'].map((key) => personOf(scene, key)),
    date: sentAt(scene, 4, '11:37'),
    subject: 'Wie gaf de presentatie al in een teamoverleg?',
    parts: [
      'Dag Noor, dag collega’s,',
      'Ons bericht staat op het medewerkersportaal. Nu wil ik de presentatie laten zien in een teamoverleg. Ik ben benieuwd naar jullie ervaring:',
      {
        list: [
          'Welke vraag kwam het vaakst?',
          'Vertelde je alles zelf, of samen met een collega?',
          'Wat zou je de volgende keer anders doen?',
        ],
      },
      'Op het scherm komt bij ons alleen algemene uitleg, geen informatie over gezinnen. Een kort antwoord is genoeg. Ik maak er een lijstje van voor iedereen.',
      'Groet,\nTess',
    ],
    unreadBy: ['adviser', 'p12', 'p13'],
  };
}

function meetingPlan(scene: SeedScene): SeedMail {
  return {
    slug: 'meeting-plan',
    from: personOf(scene, 'p10'),
    to: [personOf(scene, 'lead')],
    date: sentAt(scene, 1, '13:05'),
    subject: 'Planning: presentatie in onze werkoverleggen',
    parts: [
      'Hoi Noor,',
      'Het Wijkteambericht plaatste ons bericht. Nu praat ik de werkoverleggen bij met de presentatie. De planning zit in de bijlage.',
      'Wil jij bij één overleg aansluiten? Dat zouden de teams leuk vinden.',
      'Groetjes,\nFatima',
    ],
    files: [planFile(scene)],
    unreadBy: ['lead'],
  };
}

function planFile(scene: SeedScene): SeedFile {
  const rows = [4, 9, 14].map((days, index) => [
    formatShortDate(workingDaysAfter(scene.today, days), 'nl'),
    `Werkoverleg team ${['Noord', 'Midden', 'Zuid'][index] ?? ''}`,
    '15',
    'coördinator',
  ]);
  return csvFile('planning-werkoverleg.csv', [
    ['Datum', 'Overleg', 'Minuten', 'Wie praat bij'],
    ...rows,
  ]);
}

function begunMail(scene: SeedScene): SeedMail {
  const deadline = copyDeadline(workingDaysAfter(scene.today, 10), 3);
  return {
    slug: 'draft-intranet',
    from: personOf(scene, 'lead'),
    to: [personOf(scene, 'p11')],
    date: sentAt(scene, 2, '17:20'),
    subject: 'Het derde team en het bericht op het intranet',
    parts: [
      'Dag Lotte,',
      `Wat fijn dat twee teams de presentatie kregen. Heeft het derde team al een datum? En wil je het bericht voor het intranet uiterlijk ${dayInMail(deadline, 'nl')}`,
    ],
    isDraft: true,
  };
}
