import type { Language } from '../workspace/schema.ts';
import type { PlaceholderName } from './placeholder.ts';

/*
 * What an open place is called inside a text. This is content, in the language of the text and not of the
 * screen: it stands in the mail until the writer fills it.
 */
const labels: Readonly<Record<Language, Readonly<Record<PlaceholderName, string>>>> = {
  nl: {
    'fase.nummer': 'nummer van de fase',
    'fase.naam': 'naam van de fase',
    'fase.samenvatting': 'uitleg van de fase',
    'moment.titel': 'naam van het moment',
    'moment.datum': 'datum',
    'moment.begintijd': 'begintijd',
    'moment.eindtijd': 'eindtijd',
    'moment.locatie': 'plaats',
    deadline: 'uiterste datum',
    'link.informatiepagina': 'link naar de informatiepagina',
    'link.presentatie': 'link naar de presentatie',
    'link.kalender': 'link naar de kalender',
    'partner.naam': 'naam van de partner',
    'partner.naamInZin': 'naam van de partner in een zin',
    'partner.contactpersoon': 'contactpersoon',
    'afzender.naam': 'naam afzender',
    'afzender.rol': 'functie afzender',
    aanhef: 'aanhef',
  },
  fr: {
    'fase.nummer': 'numéro de l’étape',
    'fase.naam': 'nom de l’étape',
    'fase.samenvatting': 'résumé de l’étape',
    'moment.titel': 'nom du moment',
    'moment.datum': 'date',
    'moment.begintijd': 'heure de début',
    'moment.eindtijd': 'heure de fin',
    'moment.locatie': 'lieu',
    deadline: 'date limite',
    'link.informatiepagina': 'lien vers la page d’information',
    'link.presentatie': 'lien vers la présentation',
    'link.kalender': 'lien vers le calendrier',
    'partner.naam': 'nom du partenaire',
    'partner.naamInZin': 'nom du partenaire dans une phrase',
    'partner.contactpersoon': 'personne de contact',
    'afzender.naam': 'nom de l’expéditeur',
    'afzender.rol': 'fonction de l’expéditeur',
    aanhef: 'salutation',
  },
  en: {
    'fase.nummer': 'number of the stage',
    'fase.naam': 'name of the stage',
    'fase.samenvatting': 'summary of the stage',
    'moment.titel': 'name of the moment',
    'moment.datum': 'date',
    'moment.begintijd': 'start time',
    'moment.eindtijd': 'end time',
    'moment.locatie': 'place',
    deadline: 'deadline',
    'link.informatiepagina': 'link to the information page',
    'link.presentatie': 'link to the presentation',
    'link.kalender': 'link to the calendar',
    'partner.naam': 'partner’s name',
    'partner.naamInZin': 'partner’s name in a sentence',
    'partner.contactpersoon': 'contact person',
    'afzender.naam': 'sender’s name',
    'afzender.rol': 'sender’s role',
    aanhef: 'salutation',
  },
};

/** The name of an open place in a text of the given language, such as "uiterste datum". */
export function placeholderLabel(name: PlaceholderName, language: Language): string {
  return labels[language][name];
}
