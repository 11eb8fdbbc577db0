import type { ComposeSession } from '../../shared/compose-session.ts';
import { wireAttachment } from '../wire-attachment.ts';
import { contentTypeOf } from './content-type.ts';
import { limits } from './limits.ts';
import { OfficeCallError, officeCode } from './office-codes.ts';
import { onCompose, onItem } from './operation.ts';
import type { OperationContext, Operations } from './operation.ts';
import { textOf } from './parameters.ts';

/** Everything about attachments. Three at a time, as in Outlook. */
export const attachmentOperations: Operations = {
  16: onCompose('write', ({ item, parameters, context }) =>
    oneOfThree(context, async () => {
      const content = await download(textOf(parameters, 'uri'));
      return attach(item, textOf(parameters, 'name'), content, parameters['isInline'] === true);
    }),
  ),
  148: onCompose('write', ({ item, parameters, context }) =>
    oneOfThree(context, async () => {
      const content = textOf(parameters, 'base64String');
      if (!isBase64(content)) throw new OfficeCallError(officeCode.attachmentUploadFailed);
      return attach(item, textOf(parameters, 'name'), content, parameters['isInline'] === true);
    }),
  ),
  20: onCompose('write', ({ item, parameters, context }) =>
    oneOfThree(context, async () => {
      const id = textOf(parameters, 'attachmentIndex');
      if (!has(item, id)) throw new OfficeCallError(officeCode.attachmentToDeleteMissing);
      await item.removeAttachment(id);
    }),
  ),
  149: onCompose('read', ({ item }) => item.state().attachments.map(wireAttachment)),
  150: onItem('read', ({ item, parameters, context }) =>
    oneOfThree(context, async () => {
      const id = textOf(parameters, 'id');
      const attachments =
        item.kind === 'read' ? item.message.attachments : item.state().attachments;
      if (!attachments.some((attachment) => attachment.id === id)) {
        throw new OfficeCallError(officeCode.invalidAttachmentId);
      }
      if (item.readAttachment === undefined) {
        throw new OfficeCallError(officeCode.attachmentDownloadFailed);
      }
      return { content: await item.readAttachment(id), format: 'base64' };
    }),
  ),
};

async function oneOfThree<T>(context: OperationContext, call: () => Promise<T>): Promise<T> {
  const { callsUnderWay } = context;
  if (callsUnderWay.attachments >= limits.concurrentAttachmentCalls) {
    throw new OfficeCallError(officeCode.attachmentUploadFailed);
  }
  callsUnderWay.attachments += 1;
  try {
    return await call();
  } finally {
    callsUnderWay.attachments -= 1;
  }
}

async function attach(
  item: ComposeSession,
  name: string,
  content: string,
  isInline: boolean,
): Promise<string> {
  const { attachments } = item.state();
  if (attachments.length >= limits.attachments) {
    throw new OfficeCallError(officeCode.tooManyAttachments);
  }
  const present = attachments.reduce((sum, attachment) => sum + attachment.size, 0);
  if (present + (content.length * 3) / 4 > limits.attachmentBytes) {
    throw new OfficeCallError(officeCode.attachmentTooLarge);
  }
  const file = { name, contentType: contentTypeOf(name), content, isInline };
  return (await item.addAttachment(file)).id;
}

function has(item: ComposeSession, id: string): boolean {
  return item.state().attachments.some((attachment) => attachment.id === id);
}

function isBase64(text: string): boolean {
  return /^[A-Za-z0-9+/]*={0,2}$/u.test(text) && text.length % 4 === 0;
}

async function download(url: string): Promise<string> {
  let bytes: Uint8Array;
  try {
    const response = await fetch(url);
    if (!response.ok) throw new Error(`status ${response.status}`);
    bytes = new Uint8Array(await response.arrayBuffer());
  } catch (error) {
    throw new OfficeCallError(officeCode.attachmentDownloadFailed, error);
  }
  if (bytes.length > limits.attachmentBytes) {
    throw new OfficeCallError(officeCode.attachmentTooLarge);
  }
  let binary = '';
  for (const byte of bytes) binary += String.fromCharCode(byte);
  return btoa(binary);
}
