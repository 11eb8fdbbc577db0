import { OfficeCallError, officeCode } from './office-codes.ts';
import { onMailbox, onRead } from './operation.ts';
import type { Operation, OperationContext, Operations } from './operation.ts';
import { optionalTextOf, optionalTextsOf, textOf } from './parameters.ts';
import type { Parameters } from './parameters.ts';

const openMessage = onMailbox('read', ({ parameters, context }) => {
  context.page.openMessage(textOf(parameters, 'itemId'));
});

const openNewMessage = onMailbox('read', ({ item, parameters, context }) => {
  // office.js does not offer it while composing; whoever posts it all the same is refused.
  if (item?.kind === 'compose') throw new OfficeCallError(officeCode.notSupportedHere);
  reportAttachments(parameters, context);
  context.page.openNewMessage({
    to: optionalTextsOf(parameters, 'toRecipients'),
    cc: optionalTextsOf(parameters, 'ccRecipients'),
    bcc: optionalTextsOf(parameters, 'bccRecipients'),
    subject: optionalTextOf(parameters, 'subject'),
    htmlBody: optionalTextOf(parameters, 'htmlBody'),
  });
});

const reply = openReply(false);
const replyAll = openReply(true);

/** Forms of Outlook that an add-in opens. Each has an older id and one that answers. */
export const formOperations: Operations = {
  8: openMessage,
  179: openMessage,
  44: openNewMessage,
  178: openNewMessage,
  10: reply,
  30: reply,
  181: reply,
  183: reply,
  11: replyAll,
  31: replyAll,
  182: replyAll,
  184: replyAll,
};

function openReply(all: boolean): Operation {
  return onRead('read', ({ parameters, context }) => {
    reportAttachments(parameters, context);
    context.page.openReply({ replyAll: all, htmlBody: optionalTextOf(parameters, 'htmlBody') });
  });
}

function reportAttachments(parameters: Parameters, context: OperationContext): void {
  const { attachments } = parameters;
  if (!Array.isArray(attachments) || attachments.length === 0) return;
  const names = attachments
    .map((attachment: unknown) => (Array.isArray(attachment) ? String(attachment[1]) : '?'))
    .join(', ');
  context.page.report('unsupported', `Attachments given to a new form are left out here: ${names}`);
}
