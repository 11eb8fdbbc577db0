import { isRecord } from './dispatch/parameters.ts';

/** What a frame asks through the API all Office programs share. */
export interface CommonCallTarget {
  /** A function command or launch event has ended. */
  completed(id: string, status: number, event: Record<string, unknown>): void;
  closePane(): void;
  messageParent(message: string): void;
  messageChild(message: string): void;
  report(message: string): void;
}

/** The platform has no sign-on of its own: what Office.auth documents for such places. */
const noSingleSignOn = 13012;
const notSupported = 5000;

/** Carries out one such call; answers what office.js reads its result from. */
export function callCommon(
  dispid: number | null,
  data: unknown,
  target: CommonCallTarget,
): Record<string, unknown> {
  const fields = isRecord(data) ? data : {};
  switch (dispid ?? -1) {
    case 94:
      target.completed(textIn(fields, '0'), Number(fields['1']), eventIn(fields['2']));
      return answer(0);
    case 97:
      target.closePane();
      return answer(0);
    case 98:
      target.report('Office.auth.getAccessToken: there is no sign-in in this Outlook.');
      return answer(noSingleSignOn);
    case 144:
      target.messageParent(textIn(fields, 'messageToParent'));
      return answer(0);
    case 145:
      target.messageChild(textIn(fields, 'messageContent'));
      return answer(0);
    default:
      target.report(`Common API call ${dispid ?? 'without a number'} is not supported.`);
      return answer(notSupported);
  }
}

function answer(error: number): Record<string, unknown> {
  return { Version: 1, Error: error };
}

function textIn(fields: Record<string, unknown>, name: string): string {
  const value = fields[name];
  return typeof value === 'string' ? value : '';
}

function eventIn(text: unknown): Record<string, unknown> {
  if (typeof text !== 'string' || text === '') return {};
  try {
    const event: unknown = JSON.parse(text);
    return isRecord(event) ? event : {};
  } catch {
    return {};
  }
}
