import type { Scene } from './stage.ts';

/* What a person does in the local Outlook, in the words of its buttons (Dutch). */

/** Opens a new mail and writes the addresses in To, each as one types and ends it. */
export async function newMail(scene: Scene, to: readonly string[] = []): Promise<void> {
  await scene.page.getByRole('button', { name: 'Nieuwe e-mail' }).click();
  await typeRecipients(scene, 'Aan', to);
}

export async function typeRecipients(
  scene: Scene,
  field: string,
  addresses: readonly string[],
): Promise<void> {
  const input = scene.page.getByRole('combobox', { name: field, exact: true });
  for (const address of addresses) {
    await input.pressSequentially(address);
    await input.press('Enter');
  }
}

/** Opens a mail from the list by its subject. */
export async function openMail(scene: Scene, subject: string | RegExp): Promise<void> {
  await scene.page.getByRole('option', { name: subject }).first().click();
  await scene.page.locator('[data-reading-title]').waitFor();
}

/** Presses the ribbon button and waits until the texts are there. */
export async function openBijpraat(scene: Scene): Promise<void> {
  await scene.page.getByRole('button', { name: 'Bijpraat', exact: true }).click();
  await scene.pane.locator('[role="option"]').first().waitFor();
}

/** Puts the caret in the body right after the given text, as a click there does. */
export async function caretAfter(scene: Scene, text: string): Promise<void> {
  await scene.body.evaluate((body, wanted) => {
    body.focus();
    if (body instanceof HTMLTextAreaElement) {
      const at = body.value.indexOf(wanted) + wanted.length;
      body.setSelectionRange(at, at);
      return;
    }
    const node = nodeWith(body, wanted);
    document.getSelection()?.collapse(node, node.data.indexOf(wanted) + wanted.length);

    function nodeWith(root: Node, words: string): Text {
      const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
      while (walker.nextNode()) {
        const current = walker.currentNode as Text;
        if (current.data.includes(words)) return current;
      }
      throw new Error('The body does not hold this text.');
    }
  }, text);
}

/** Selects the given text in the body. */
export async function selectText(scene: Scene, text: string): Promise<void> {
  await caretAfter(scene, text);
  for (let left = text.length; left > 0; left -= 1) {
    await scene.page.keyboard.press('Shift+ArrowLeft');
  }
}

/** The whole body: HTML of a rich one, text of a plain one. */
export function bodyOf(scene: Scene): Promise<string> {
  return scene.body.evaluate((body) =>
    body instanceof HTMLTextAreaElement ? body.value : body.innerHTML,
  );
}

/** What stands in `after` and not in `before`, when the rest is the same byte for byte; fails otherwise. */
export function insertedBetween(before: string, after: string): string {
  let start = 0;
  while (start < before.length && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < before.length - start && before.at(-1 - end) === after.at(-1 - end)) end += 1;
  if (start + end < before.length) {
    throw new Error(
      `Changed outside what was inserted: ${before.slice(start, before.length - end)}`,
    );
  }
  return after.slice(start, after.length - end);
}

/** Waits until the pane shows these words; a failure tells what it shows instead. */
export async function paneSays(scene: Scene, words: RegExp | string): Promise<void> {
  try {
    await scene.pane.getByText(words).first().waitFor();
  } catch {
    const shown = await scene.pane.locator('body').innerText();
    throw new Error(`The pane does not say ${String(words)} but:\n${shown}`);
  }
}
