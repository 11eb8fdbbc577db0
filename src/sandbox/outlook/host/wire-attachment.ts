import type { AttachmentInfo } from '../shared/mail.ts';

/** An attachment as office.js expects one: 0 is a file, 1 is an item. */
export function wireAttachment(attachment: AttachmentInfo): Record<string, unknown> {
  return {
    id: attachment.id,
    name: attachment.name,
    size: attachment.size,
    contentType: attachment.contentType,
    isInline: attachment.isInline,
    attachmentType: attachment.contentType === 'message/rfc822' ? 1 : 0,
  };
}
