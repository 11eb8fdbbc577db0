import { formatDayMonth } from '../core/time/format-date.ts';
import type { Language } from '../core/workspace/schema.ts';
import type { FavouriteOutcome } from '../workflows/insert-favourite.ts';
import type { NotInsertedReason } from '../workflows/insert-content.ts';

/** What a quick insert says above the mail: one sentence or two, since there is no pane to explain more. */
interface Words {
  inserted(title: string): string;
  insertedOpen(title: string, open: number): string;
  insertedExpired(title: string, date: string): string;
  selection: string;
  noText: string;
  noWorkspace: string;
  notInserted: Readonly<Record<NotInsertedReason, string>>;
}

const nl: Words = {
  inserted: (title) => `‘${title}’ staat in je mail.`,
  insertedOpen: (title, open) =>
    `‘${title}’ staat in je mail. Vul nog ${open === 1 ? 'één plek' : `${open} plekken`} in: zoek de [haken].`,
  insertedExpired: (title, date) =>
    `‘${title}’ staat in je mail. De tekst is verlopen op ${date}. Klopt hij nog?`,
  selection: 'Er is tekst geselecteerd. Er is niets ingevoegd. Klik eerst op één plek in je mail.',
  noText:
    'Deze favoriet is er niet. Er is niets ingevoegd. Kies favorieten in Bijpraat met de ster.',
  noWorkspace:
    'De teksten zijn nu niet te lezen. Er is niets ingevoegd. Probeer het straks opnieuw.',
  notInserted: {
    'item-changed': 'Je bent naar een andere mail gegaan. Hier is niets ingevoegd.',
    'not-found-in-body':
      'Niet ingevoegd. De tekst kwam niet aan. Open Bijpraat om hem te kopiëren.',
    'body-refused':
      'Niet ingevoegd. Outlook nam de tekst niet aan. Klik in je mail en probeer het opnieuw.',
    'no-permission':
      'Niet ingevoegd. Bijpraat mag deze mail niet wijzigen. Vraag je beheerder om hulp.',
    'too-long': 'Niet ingevoegd. De tekst past niet meer in deze mail.',
    'timed-out': 'Outlook antwoordt niet. Kijk in je mail of de tekst er staat.',
    'not-confirmed': 'Outlook gaf een fout. Kijk in je mail of de tekst er staat.',
    'office-failed': 'Niet ingevoegd. Outlook gaf een fout. Open Bijpraat om de tekst te kopiëren.',
  },
};

const fr: Words = {
  inserted: (title) => `« ${title} » est dans votre message.`,
  insertedOpen: (title, open) =>
    `« ${title} » est dans votre message. À compléter : ${open === 1 ? 'un endroit' : `${open} endroits`} entre [crochets].`,
  insertedExpired: (title, date) =>
    `« ${title} » est dans votre message. Le texte a expiré le ${date}. Est-il encore juste ?`,
  selection: 'Du texte est sélectionné. Rien n’a été inséré. Cliquez d’abord à un seul endroit.',
  noText:
    'Ce favori n’existe pas. Rien n’a été inséré. Choisissez vos favoris dans Bijpraat avec l’étoile.',
  noWorkspace: 'Les textes ne sont pas lisibles. Rien n’a été inséré. Réessayez plus tard.',
  notInserted: {
    'item-changed': 'Vous êtes passé à un autre message. Rien n’a été inséré ici.',
    'not-found-in-body': 'Rien inséré. Le texte n’est pas arrivé. Ouvrez Bijpraat pour le copier.',
    'body-refused': 'Rien inséré. Outlook a refusé le texte. Cliquez dans le message et réessayez.',
    'no-permission':
      'Rien inséré. Bijpraat ne peut pas modifier ce message. Demandez à l’administrateur.',
    'too-long': 'Rien inséré. Le texte ne tient plus dans ce message.',
    'timed-out': 'Outlook ne répond pas. Regardez si le texte est dans votre message.',
    'not-confirmed': 'Outlook a donné une erreur. Regardez si le texte est dans votre message.',
    'office-failed':
      'Rien inséré. Outlook a donné une erreur. Ouvrez Bijpraat pour copier le texte.',
  },
};

const en: Words = {
  inserted: (title) => `“${title}” is in your mail.`,
  insertedOpen: (title, open) =>
    `“${title}” is in your mail. Still to fill in: ${open === 1 ? 'one place' : `${open} places`} in [brackets].`,
  insertedExpired: (title, date) =>
    `“${title}” is in your mail. The text expired on ${date}. Is it still right?`,
  selection: 'Text is selected. Nothing was inserted. First click in one place in your mail.',
  noText:
    'This favourite does not exist. Nothing was inserted. Choose favourites in Bijpraat with the star.',
  noWorkspace: 'The texts cannot be read now. Nothing was inserted. Try again later.',
  notInserted: {
    'item-changed': 'You went to another mail. Nothing was inserted here.',
    'not-found-in-body': 'Not inserted. The text did not arrive. Open Bijpraat to copy it.',
    'body-refused': 'Not inserted. Outlook refused the text. Click in your mail and try again.',
    'no-permission': 'Not inserted. Bijpraat may not change this mail. Ask your administrator.',
    'too-long': 'Not inserted. The text no longer fits in this mail.',
    'timed-out': 'Outlook does not answer. Look whether the text is in your mail.',
    'not-confirmed': 'Outlook gave an error. Look whether the text is in your mail.',
    'office-failed': 'Not inserted. Outlook gave an error. Open Bijpraat to copy the text.',
  },
};

const words: Readonly<Record<Language, Words>> = { nl, fr, en };

/** The words for an outcome, and whether they tell of a failure. */
export function describeOutcome(
  result: Exclude<FavouriteOutcome, { kind: 'no-item' }>,
  language: Language,
): { readonly kind: 'information' | 'error'; readonly message: string } {
  const say = words[language];
  if (result.kind === 'no-text') return { kind: 'error', message: say.noText };
  if (result.kind === 'no-workspace') return { kind: 'error', message: say.noWorkspace };
  const { outcome } = result;
  switch (outcome.kind) {
    case 'inserted':
      return { kind: 'information', message: insertedWords(result, outcome.open.length, language) };
    case 'selection':
      return { kind: 'error', message: say.selection };
    case 'not-inserted':
      return { kind: 'error', message: say.notInserted[outcome.reason] };
  }
}

/** Open places show in the mail by themselves; that a text has expired shows nowhere else. */
function insertedWords(
  { title, expiredOn }: Extract<FavouriteOutcome, { kind: 'done' }>,
  open: number,
  language: Language,
): string {
  const say = words[language];
  if (expiredOn !== null) return say.insertedExpired(title, formatDayMonth(expiredOn, language));
  return open === 0 ? say.inserted(title) : say.insertedOpen(title, open);
}
