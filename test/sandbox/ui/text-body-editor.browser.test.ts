import type { Browser, Page } from 'playwright-core';
import { openEditorPage } from './editor-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openEditorPage());
});
afterAll(async () => {
  await browser.close();
});

describe('a plain-text body', () => {
  const openText = (body: string, caret?: number) =>
    page.evaluate(
      ([text, at]) => {
        globalThis.openText(text);
        const area = document.getElementById('text') as HTMLTextAreaElement;
        if (at === undefined) return;
        area.focus();
        area.setSelectionRange(at, at);
      },
      [body, caret] as const,
    );

  test('writes at the top when it never had a caret', async () => {
    await openText('\n\nNoor');
    await page.evaluate(() => editor.insertAtCaret('X', 'text'));
    expect(await page.evaluate(() => editor.getText())).toBe('X\n\nNoor');
  });

  test('writes at the caret, and Ctrl+Z takes exactly that out', async () => {
    await openText('Een twee', 4);
    await page.keyboard.type('en ');
    await page.evaluate(() => editor.insertAtCaret('X\r\nY ', 'text'));
    expect(await page.evaluate(() => editor.getText())).toBe('Een en X\nY twee');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => editor.getText())).toBe('Een en twee');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => editor.getText())).toBe('Een twee');
  });
});
