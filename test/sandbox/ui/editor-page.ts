import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { transform } from '@swc/core';
import { chromium } from 'playwright-core';
import type { Browser, Page, Route } from 'playwright-core';
import type { FormEditor } from '../../../src/sandbox/outlook/ui/editor/form-editor.ts';
import { findBrowser } from '../../../src/tooling/find-browser.ts';

/* What the page below puts on its window, for the functions that tests run inside it. */
declare global {
  var editor: FormEditor;
  var openHtml: (body: string) => void;
  var openText: (body: string) => void;
}

const origin = 'https://editor.test';
const editorFolder = '/src/sandbox/outlook/ui/editor/';

const html = `<!doctype html><meta charset="utf-8">
<script type="importmap">{"imports":{"dompurify":"/node_modules/dompurify/dist/purify.es.mjs"}}</script>
<button id="elsewhere">Elsewhere</button><div id="html"></div><textarea id="text"></textarea>
<iframe id="pane" srcdoc="<button id=b>In the pane</button>"></iframe>
<script type="module">
  import { createHtmlBodyEditor } from '${editorFolder}html-body-editor.ts';
  import { createTextBodyEditor } from '${editorFolder}text-body-editor.ts';
  const place = (id, tag) => {
    const fresh = document.createElement(tag);
    fresh.id = id;
    document.getElementById(id).replaceWith(fresh);
    return fresh;
  };
  window.openHtml = (body) => { window.editor?.dispose(); window.editor = createHtmlBodyEditor(place('html', 'div'), body); };
  window.openText = (body) => { window.editor?.dispose(); window.editor = createTextBodyEditor(place('text', 'textarea'), body); };
</script>`;

/** The editors as modules of their own in a real page: nothing is bundled, each file is only stripped of its types. */
export async function openEditorPage(): Promise<{ browser: Browser; page: Page }> {
  const found = await findBrowser();
  const browser = await chromium.launch({
    executablePath: found.executablePath,
    args: found.args,
  });
  const page = await browser.newPage();
  await page.route(`${origin}/**`, answer);
  await page.goto(`${origin}/`);
  await page.waitForFunction('window.openText !== undefined');
  return { browser, page };
}

async function answer(route: Route): Promise<void> {
  const { pathname } = new URL(route.request().url());
  if (pathname === '/') {
    await route.fulfill({ contentType: 'text/html', body: html });
    return;
  }
  if (!/\.m?[jt]s$/u.test(pathname)) {
    await route.fulfill({ status: 404 });
    return;
  }
  const source = await readFile(path.join(process.cwd(), pathname), 'utf8');
  const body = pathname.endsWith('.ts') ? await stripTypes(source) : source;
  await route.fulfill({ contentType: 'text/javascript', body });
}

async function stripTypes(source: string): Promise<string> {
  const { code } = await transform(source, {
    jsc: { parser: { syntax: 'typescript' }, target: 'es2022' },
    module: { type: 'es6' },
  });
  return code;
}
