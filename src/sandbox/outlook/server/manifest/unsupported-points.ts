import { excerpt } from './excerpt.ts';

export const APPOINTMENTS =
  'Commands beside appointments: this Outlook shows mail only and has no appointment forms.';

/** What is missing here of an extension point that is no command surface. */
export function otherExtensionPoint(type: string): string {
  return (
    sentences.get(type) ?? `The extension point "${excerpt(type)}" is not known to this Outlook.`
  );
}

const sentences: ReadonlyMap<string, string> = new Map([
  ['Module', 'A module in the bar at the side (Module): this Outlook has mail only.'],
  [
    'Events',
    'Handlers of the old kind for sending (Events, ItemSend): this Outlook knows launch events only.',
  ],
  ['CustomPane', 'A pane above a mail that is read (CustomPane).'],
  [
    'DetectedEntity',
    'Opening the add-in from words in a mail (DetectedEntity): Outlook itself has left this behind.',
  ],
  ['ReportPhishingCommandSurface', 'A button to report spam (ReportPhishingCommandSurface).'],
]);
