import type { BodyEditor, Coercion, EditorRefusal } from '../../shared/body-editor.ts';
import type { ComposeSession } from '../../shared/compose-session.ts';
import { escapeHtml } from '../html-to-text.ts';
import { appendOnSend } from '../pending-appends.ts';
import { convertBody } from '../quote.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose, onItem } from './operation.ts';
import type { Operations } from './operation.ts';
import { coercionOf, isRecord, optionalTextOf, textOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

/** Everything that reads or writes the body, the signature and the selection. */
export const bodyOperations: Operations = {
  13: onCompose('write', async ({ item, parameters }) => {
    const { data, coercion } = written(parameters, limits.bodyCharacters);
    const editor = await accepting(item, coercion);
    editing(() => editor.insertAtCaret(data, coercion));
  }),
  14: onItem('read', ({ item }) =>
    item.kind === 'compose' ? item.state().bodyType : item.message.bodyType,
  ),
  23: onCompose('write', async ({ item, parameters }) => {
    const { data, coercion } = written(parameters, limits.bodyCharacters);
    const editor = await accepting(item, coercion);
    editing(() => editor.prepend(data, coercion));
  }),
  28: onCompose('write', async ({ item, parameters }) => {
    const coercion = coercionOf(parameters);
    const state = item.state();
    if (state.selectionSource === 'subject') {
      const data =
        coercion === 'html' ? escapeHtml(state.subjectSelection) : state.subjectSelection;
      return { data, sourceProperty: 'subject' };
    }
    const { html, text } = (await item.editor()).getSelection();
    return { data: coercion === 'html' ? html : text, sourceProperty: 'body' };
  }),
  29: onCompose('write', async ({ item, parameters }) => {
    const { data, coercion } = written(parameters, limits.bodyCharacters);
    const state = item.state();
    if (state.selectionSource === 'subject') {
      // Where in the subject the caret stands is not kept: a selection is replaced, else it goes last.
      if (coercion === 'html') throw new OfficeCallError(officeCode.invalidSelection);
      const { subject, subjectSelection } = state;
      const next =
        subjectSelection !== '' && subject.includes(subjectSelection)
          ? subject.replace(subjectSelection, () => data)
          : subject + data;
      if (next.length > limits.subjectCharacters) {
        throw new OfficeCallError(officeCode.dataTooLarge);
      }
      item.change({ subject: next, subjectSelection: '' }, 'addin');
      return;
    }
    const editor = await accepting(item, coercion);
    editing(() => editor.insertAtCaret(data, coercion));
  }),
  37: onItem('read', async ({ item, parameters }) => {
    const coercion = coercionOf(parameters);
    if (item.kind === 'read') {
      return convertBody(item.message.body, item.message.bodyType, coercion);
    }
    const editor = await item.editor();
    return coercion === 'html' ? editor.getHtml() : editor.getText();
  }),
  38: onCompose('write', async ({ item, parameters }) => {
    const { data, coercion } = written(parameters, limits.bodyCharacters);
    const editor = await accepting(item, coercion);
    editing(() => editor.setBody(data, coercion));
  }),
  100: onCompose('write', ({ item, parameters }) => {
    const data = optionalTextOf(parameters, 'appendTxt');
    const coercion = coercionOf(parameters);
    if (data.length > limits.appendOnSendCharacters) {
      throw new OfficeCallError(officeCode.dataTooLarge);
    }
    refuseHtmlInText(item, coercion);
    if (data !== '') appendOnSend(item, { data, coercion });
  }),
  173: onCompose('write', async ({ item, parameters }) => {
    const { data, coercion } = written(parameters, limits.signatureCharacters);
    const editor = await accepting(item, coercion);
    editing(() => editor.setSignature(data, coercion));
  }),
  175: onCompose('read', ({ item }) => item.state().clientSignature),
  176: onCompose('write', async ({ item }) => {
    const editor = await item.editor();
    editing(() => editor.removeSignature());
    item.change({ clientSignature: false }, 'addin');
  }),
};

function written(parameters: Parameters, most: number): { data: string; coercion: Coercion } {
  const data = textOf(parameters, 'data');
  if (data.length > most) throw new OfficeCallError(officeCode.dataTooLarge);
  return { data, coercion: coercionOf(parameters) };
}

/** Waits for the form, which may be opening still; HTML needs a body that can hold it. */
async function accepting(item: ComposeSession, coercion: Coercion): Promise<BodyEditor> {
  refuseHtmlInText(item, coercion);
  return item.editor();
}

/**
 * Outlook documents `InvalidFormatError` for HTML in a plain-text body. office.js has no number of
 * Outlook's own for it; 2006 is the one whose name reads "Invalid Format Error".
 */
function refuseHtmlInText(item: ComposeSession, coercion: Coercion): void {
  if (coercion === 'html' && item.state().bodyType === 'text') {
    throw new OfficeCallError(officeCode.invalidFormat);
  }
}

/** An editor refuses by throwing an object with the number to answer. */
function editing(write: () => void): void {
  try {
    write();
  } catch (error) {
    if (isRefusal(error)) throw new OfficeCallError(error.code, error);
    throw error;
  }
}

function isRefusal(error: unknown): error is EditorRefusal {
  return isRecord(error) && typeof error['code'] === 'number';
}
