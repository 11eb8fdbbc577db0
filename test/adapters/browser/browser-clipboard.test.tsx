import { createBrowserClipboard } from '../../../src/adapters/browser/browser-clipboard.ts';

const content = { text: '1 < 2', html: '<p>1 &lt; 2</p>' };
type Kept = Record<string, string>;

/** What the browser does when a page asks to copy: it gives an event with an empty clipboard, or does nothing. */
function browserThat(does: 'copies' | 'refuses' | 'throws' | 'gives no clipboard'): { kept: Kept } {
  const clipboard: { kept: Kept } = { kept: {} };
  Object.assign(document, {
    execCommand: (command: string) => {
      if (does === 'throws') throw new DOMException('denied', 'NotAllowedError');
      if (does === 'refuses' || command !== 'copy') return false;
      const data: Kept = {};
      const event = new Event('copy', { bubbles: true, cancelable: true });
      const transfer = { setData: (type: string, value: string) => (data[type] = value) };
      Object.assign(event, { clipboardData: does === 'copies' ? transfer : null });
      document.dispatchEvent(event);
      // Without an answer the browser copies what is selected, which is nothing.
      if (event.defaultPrevented) clipboard.kept = data;
      return true;
    },
  });
  return clipboard;
}

/** The newer clipboard, that asks for a permission; absent where the page around the pane does not give it. */
function newerClipboard(does: 'copies' | 'refuses' | 'is absent'): { kept: Kept } {
  const clipboard: { kept: Kept } = { kept: {} };
  const write = async ([item]: readonly { readonly parts: Record<string, Blob> }[]) => {
    if (does === 'refuses') throw new DOMException('denied', 'NotAllowedError');
    for (const [type, part] of Object.entries(item!.parts)) {
      clipboard.kept[type] = await readBlob(part);
    }
  };
  Object.assign(window, {
    ClipboardItem: class {
      readonly parts: Record<string, Blob>;
      constructor(parts: Record<string, Blob>) {
        this.parts = parts;
      }
    },
  });
  Object.defineProperty(navigator, 'clipboard', {
    configurable: true,
    value: does === 'is absent' ? undefined : { write },
  });
  return clipboard;
}

function readBlob(blob: Blob): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.readAsText(blob);
  });
}

const both = { 'text/plain': content.text, 'text/html': content.html };
const refused = { name: 'ClipboardError', code: 'refused' };

test('a text is copied as text and as HTML, without asking for a permission', async () => {
  const older = browserThat('copies');
  const newer = newerClipboard('copies');
  await createBrowserClipboard().copy(content);
  expect(older.kept).toEqual(both);
  expect(newer.kept).toEqual({});
});

test.each(['refuses', 'throws', 'gives no clipboard'] as const)(
  'where the older way %s the newer one is used',
  async (does) => {
    browserThat(does);
    const newer = newerClipboard('copies');
    await createBrowserClipboard().copy(content);
    expect(newer.kept).toEqual(both);
  },
);

test.each(['refuses', 'is absent'] as const)(
  'where the newer way %s as well, that is told',
  async (does) => {
    browserThat('refuses');
    newerClipboard(does);
    await expect(createBrowserClipboard().copy(content)).rejects.toMatchObject(refused);
  },
);

test('a page that is shown nowhere cannot copy, and says so', async () => {
  newerClipboard('copies');
  const page = document.implementation.createHTMLDocument();
  await expect(createBrowserClipboard(page).copy(content)).rejects.toMatchObject(refused);
});

test('what the user copies afterwards is left alone', async () => {
  browserThat('refuses');
  newerClipboard('copies');
  await createBrowserClipboard().copy(content);
  const event = new Event('copy', { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { setData() {} } });
  document.dispatchEvent(event);
  expect(event.defaultPrevented).toBe(false);
});
