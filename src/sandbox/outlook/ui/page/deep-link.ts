import type { FolderId } from '../../shared/mail.ts';

/** Where one is, as the part of the address after `#`, so that a reload comes back to the same place. */
export interface DeepLink {
  address: string | null;
  folder: FolderId;
  messageId: string | null;
}

const folders: readonly string[] = ['inbox', 'drafts', 'sent', 'deleted'] satisfies FolderId[];

export function parseDeepLink(hash: string): DeepLink {
  const [address, folder, messageId] = hash.replace(/^#\/?/, '').split('/').map(decode);
  return {
    address: address ?? null,
    folder: folder !== undefined && isFolder(folder) ? folder : 'inbox',
    messageId: messageId ?? null,
  };
}

export function formatDeepLink({ address, folder, messageId }: DeepLink): string {
  const parts = [address ?? '', folder, ...(messageId === null ? [] : [messageId])];
  return `#/${parts.map(encodeURIComponent).join('/')}`;
}

function isFolder(text: string): text is FolderId {
  return folders.includes(text);
}

function decode(part: string): string | undefined {
  try {
    return part === '' ? undefined : decodeURIComponent(part);
  } catch {
    return undefined; // someone typed a lone %
  }
}
