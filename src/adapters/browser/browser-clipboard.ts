import type { Clipboard } from '../../ports/clipboard.ts';

/** The browser did not let the text onto the clipboard. */
export class ClipboardError extends Error {
  override readonly name = 'ClipboardError';
  readonly code = 'refused';
}

type Copied = Parameters<Clipboard['copy']>[0];

/**
 * Outlook's frame may lack the permission for the asynchronous clipboard; a copy event that we answer
 * ourselves is the older way, and works inside the user's own click or key.
 */
export function createBrowserClipboard(page: Document = document): Clipboard {
  return {
    copy: async (content) => {
      if (copyThroughEvent(page, content)) return;
      try {
        const shownIn = page.defaultView;
        if (shownIn === null) throw new TypeError('The page is shown nowhere.');
        await shownIn.navigator.clipboard.write([toItem(content)]);
      } catch (cause) {
        throw new ClipboardError('copy: refused', { cause });
      }
    },
  };
}

function copyThroughEvent(page: Document, content: Copied): boolean {
  let copied = false;
  const answer = (event: ClipboardEvent): void => {
    if (!event.clipboardData) return;
    event.clipboardData.setData('text/plain', content.text);
    event.clipboardData.setData('text/html', content.html);
    event.preventDefault();
    copied = true;
  };
  page.addEventListener('copy', answer, { capture: true, once: true });
  try {
    // Deprecated in name only: nothing else copies where the permission is missing.
    const { execCommand } = page as { execCommand?: (command: string) => boolean };
    execCommand?.call(page, 'copy');
  } catch {
    // Some browsers refuse by throwing: the newer way is still left.
  } finally {
    page.removeEventListener('copy', answer, { capture: true });
  }
  return copied;
}

function toItem({ text, html }: Copied): ClipboardItem {
  return new ClipboardItem({
    'text/plain': new Blob([text], { type: 'text/plain' }),
    'text/html': new Blob([html], { type: 'text/html' }),
  });
}
