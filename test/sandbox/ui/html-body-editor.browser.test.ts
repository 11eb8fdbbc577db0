import type { Browser, Page } from 'playwright-core';
import { openEditorPage } from './editor-page.ts';

const signature = '<div id="Signature"><p>Met groet,<br>Noor</p></div>';
const quote =
  '<div id="appendonsend"></div><hr><div id="divRplyFwdMsg" dir="ltr"><b>Van:</b> Sanne</div><div><p style="margin:0">Hoi  Noor,&nbsp;hoe gaat het?</p></div>';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  ({ browser, page } = await openEditorPage());
});
afterAll(async () => {
  await browser.close();
});

/** Opens a body in which `|` marks the caret, or two of them a selection; the marks are taken out. */
async function open(body: string): Promise<void> {
  await page.evaluate((marked) => {
    openHtml(marked);
    const root = document.getElementById('html')!;
    const range = document.createRange();
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    let found = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (let at = node.textContent!.indexOf('|'); at >= 0; at = node.textContent!.indexOf('|')) {
        (node as Text).deleteData(at, 1);
        if (found === 0) range.setStart(node, at);
        range.setEnd(node, at);
        found += 1;
      }
    }
    if (found > 0) {
      root.focus();
      const selection = document.getSelection()!;
      selection.removeAllRanges();
      selection.addRange(range);
    }
  }, body);
  // selectionchange is told a moment later
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 20)));
}

const insert = (html: string) => page.evaluate((data) => editor.insertAtCaret(data, 'html'), html);
const html = () => page.evaluate(() => editor.getHtml());

describe('inserting at the caret', () => {
  test.each([
    [
      'inline in a sentence',
      '<p>Hallo  |wereld</p>',
      '<span lang="nl">mooie</span>',
      '<p>Hallo  <span lang="nl">mooie</span>wereld</p>',
    ],
    [
      'inline inside bold',
      '<p><b>Hal|lo</b></p>',
      '<span lang="nl">X</span>',
      '<p><b>Hal<span lang="nl">X</span>lo</b></p>',
    ],
    [
      'a block in the middle of a paragraph',
      '<p class="a">Een |twee</p>',
      '<p lang="nl">X</p>',
      '<p class="a">Een </p><p lang="nl">X</p><p class="a">twee</p>',
    ],
    [
      'a block inside bold',
      '<div>a<b>b|c</b>d</div>',
      '<p>X</p>',
      '<div>a<b>b</b></div><p>X</p><div><b>c</b>d</div>',
    ],
    [
      'a block at the edge of bold',
      '<div>a<b>b|</b>d</div>',
      '<p>X</p>',
      '<div>a<b>b</b></div><p>X</p><div>d</div>',
    ],
    ['a block at the start of a paragraph', '<p>|Een</p>', '<p>X</p>', '<p>X</p><p>Een</p>'],
    [
      'a block at the end of a paragraph',
      '<p>Een|</p><p>Twee</p>',
      '<p>X</p>',
      '<p>Een</p><p>X</p><p>Twee</p>',
    ],
    ['a block in loose text', 'Een |twee', '<p>X</p>', 'Een <p>X</p>twee'],
    [
      'a block in a list item',
      '<ul><li>Een |twee</li></ul>',
      '<p>X</p>',
      '<ul><li>Een <p>X</p>twee</li></ul>',
    ],
    [
      'two blocks with an id on the paragraph',
      '<p id="k">Een |twee</p>',
      '<p>X</p><p>Y</p>',
      '<p id="k">Een </p><p>X</p><p>Y</p><p>twee</p>',
    ],
    [
      'over a selection',
      '<p>Een |twee| drie</p>',
      '<span lang="nl">X</span>',
      '<p>Een <span lang="nl">X</span> drie</p>',
    ],
    [
      'over a selection of two paragraphs',
      '<p>Een |twee</p><p>drie| vier</p>',
      '<b>X</b>',
      '<p>Een <b>X</b> vier</p>',
    ],
    [
      'a block over a selection of two paragraphs',
      '<p>Een |twee</p><p>drie| vier</p>',
      '<p>X</p>',
      '<p>Een </p><p>X</p><p> vier</p>',
    ],
  ])('puts %s there and nothing else changes', async (_name, body, data, expected) => {
    await open(body + signature + quote);
    await insert(data);
    expect(await html()).toBe(expected + signature + quote);
  });

  test('writes at the top, above signature and quote, when the body never had a caret', async () => {
    await open('<div><br></div>' + signature + quote);
    await insert('<p lang="nl">X</p><p lang="nl">Y</p>');
    expect(await html()).toBe(
      '<p lang="nl">X</p><p lang="nl">Y</p><div><br></div>' + signature + quote,
    );
  });

  test('writes one sentence into the empty first line when the body never had a caret', async () => {
    await open('<div><br></div>' + signature);
    await insert('<span lang="nl">X</span>');
    expect(await html()).toBe('<div><span lang="nl">X</span><br></div>' + signature);
  });

  test('leaves the focus in the pane, and goes on after what it wrote', async () => {
    await open('<p>Een |twee</p>');
    await page.frameLocator('#pane').locator('#b').focus();
    await insert('<i>X</i>');
    await insert('<i>Y</i>');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('pane');
    expect(await html()).toBe('<p>Een <i>X</i><i>Y</i>twee</p>');
    await page.evaluate(() => document.getElementById('elsewhere')!.focus());
    await page.evaluate(() => editor.focus());
    await page.keyboard.type('!');
    expect(await page.evaluate(() => editor.getText())).toBe('Een XY!twee');
  });

  test('lets nothing in that runs or escapes', async () => {
    await open('<p>|</p>');
    await insert(
      '<p onclick="x()">a<script>window.hit=1</script><img src=x onerror="window.hit=1"><a href="javascript:hit()">b</a></p><form><input></form>',
    );
    expect(await html()).toBe('<p>a<img src="x"><a>b</a></p><p></p>');
    expect(await page.evaluate(() => 'hit' in window)).toBe(false);
  });

  test('writes text as text', async () => {
    await open('<p>Een |twee</p>');
    await page.evaluate(() => editor.insertAtCaret('a < b\nc', 'text'));
    expect(await html()).toBe('<p>Een a &lt; b<br>ctwee</p>');
  });
});

describe('undo', () => {
  test('takes one insertion out again with Ctrl+Z, byte for byte, and puts it back', async () => {
    const body = '<p>Een twee</p>' + signature + quote;
    await open(body.replace('twee', '|twee'));
    await insert('<p lang="nl">X</p><p lang="nl">Y</p>');
    const after = await html();
    await page.keyboard.press('Control+z');
    expect(await html()).toBe(body);
    await page.keyboard.press('Control+y');
    expect(await html()).toBe(after);
  });

  test('goes back through typing and insertions in order', async () => {
    await open('<p>A|</p>');
    await page.keyboard.type('bc');
    await insert('<i>X</i>');
    await page.keyboard.type('de');
    expect(await page.evaluate(() => editor.getText())).toBe('AbcXde');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => editor.getText())).toBe('AbcX');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => editor.getText())).toBe('Abc');
    await page.keyboard.press('Control+z');
    expect(await page.evaluate(() => editor.getText())).toBe('A');
  });
});

describe('the rest of the body', () => {
  test('tells the selection while the focus is elsewhere', async () => {
    await open('<p>Een |twee</p><p>drie| vier</p>');
    await page.frameLocator('#pane').locator('#b').focus();
    expect(await page.evaluate(() => editor.getSelection())).toEqual({
      html: '<p>twee</p><p>drie</p>',
      text: 'twee\ndrie',
    });
  });

  test('tells no selection when there is only a caret', async () => {
    await open('<p>Een |twee</p>');
    expect(await page.evaluate(() => editor.getSelection())).toEqual({ html: '', text: '' });
  });

  test.each([
    [
      'replaces',
      '<p>a</p>' + signature + quote,
      '<p>a</p><div id="Signature"><b>N</b></div>' + quote,
    ],
    [
      'adds before the quote',
      '<p>a</p>' + quote,
      '<p>a</p><div id="Signature"><b>N</b></div>' + quote,
    ],
    ['adds at the end', '<p>a</p>', '<p>a</p><div id="Signature"><b>N</b></div>'],
  ])('%s a signature', async (_name, body, expected) => {
    await open(body);
    await page.evaluate(() => editor.setSignature('<b>N</b>', 'html'));
    expect(await html()).toBe(expected);
  });

  test('pastes safely at the caret', async () => {
    await open('<p>Een |twee</p>');
    await page.evaluate(() => {
      const data = new DataTransfer();
      data.setData(
        'text/html',
        '<html><body><!--StartFragment--><b onclick="x()">X</b><!--EndFragment--></body></html>',
      );
      document
        .getElementById('html')!
        .dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, cancelable: true }));
    });
    expect(await html()).toBe('<p>Een <b>X</b>twee</p>');
  });

  test('makes the selection bold, as one step back', async () => {
    await open('<p>Een |twee|</p>');
    await page.evaluate(() => editor.format('bold'));
    expect(await html()).toBe('<p>Een <b>twee</b></p>');
    await page.keyboard.press('Control+z');
    expect(await html()).toBe('<p>Een twee</p>');
  });

  test('tells every change, by the user and by the add-in', async () => {
    await open('<p>a|</p>');
    await page.evaluate(() => {
      Object.assign(window, { told: 0 });
      editor.onChange(() => (window as unknown as { told: number }).told++);
      editor.prepend('b', 'text');
    });
    await page.keyboard.type('c');
    expect(await page.evaluate(() => (window as unknown as { told: number }).told)).toBe(2);
  });

  test.each([
    ['<p>a</p><p>b</p>', 'a\nb'],
    ['<div>a</div><div><br></div><div>b</div>', 'a\n\nb'],
    ['a<br>b<br>', 'a\nb'],
    ['<ul><li>a</li><li>b</li></ul>', 'a\nb'],
    ['<p>a  b&nbsp;\n c</p>', 'a b  c'],
    ['<pre>a\n b</pre>', 'a\n b'],
  ])('reads %s as text', async (body, text) => {
    await open(body);
    expect(await page.evaluate(() => editor.getText())).toBe(text);
  });
});
