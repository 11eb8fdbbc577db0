import type { BodySelection } from '../../ports/mail-item.ts';
import { OfficeError } from './office-error.ts';

/** What `getSelectedDataAsync` answers; clients leave out what they do not know. */
export type SelectedData = { readonly data?: string; readonly sourceProperty?: string } | undefined;

/** Things that are selected without a word of text. */
const wordless = /<(?:img|hr)\b/i;
/** Unicode's character for a thing in the middle of text. */
const THING = '\ufffc';

/** As text a picture is nothing, and would be replaced unasked: without words the HTML is looked at. */
export async function readSelection(
  selected: (as: Office.CoercionType) => Promise<SelectedData>,
): Promise<BodySelection> {
  try {
    const words = await selected(Office.CoercionType.Text);
    const text = words?.data ?? '';
    if (words?.sourceProperty === 'subject') return { source: 'subject', text };
    if (text.trim() !== '') return { source: 'body', text };
    const html = (await selected(Office.CoercionType.Html))?.data ?? '';
    return { source: 'body', text: wordless.test(html) ? THING : text };
  } catch (error) {
    if (isUnknownSelection(error)) return { source: 'none', text: '' };
    throw error;
  }
}

/** Clients differ in what they answer when nothing has the cursor: that is no failure, only unknown. */
function isUnknownSelection(error: unknown): boolean {
  return (
    error instanceof OfficeError && ['invalid', 'not-supported', 'failed'].includes(error.code)
  );
}
