import { startStage } from '../support/stage.ts';
import { newMail, openBijpraat } from '../support/outlook-driver.ts';
import { median } from './results.ts';
import type { Result } from './results.ts';

const RUNS = 15;
const LONGEST_MS = 10_000;

/** From Enter in the pane to "Ingevoegd", which is after reading back; against one bare call of office.js. */
export async function benchInsertion(): Promise<Result[]> {
  const stage = await startStage();
  try {
    const scene = await stage.open({ realTime: true });
    await newMail(scene, ['unitmanager@reclassering-voorbeeld.example']);
    await scene.page.getByRole('textbox', { name: 'Onderwerp' }).fill('Bench');
    await openBijpraat(scene);
    const search = scene.pane.getByRole('combobox', { name: 'Zoek tekst' });
    const times = { ours: [] as number[], bare: [] as number[] };
    for (let run = -2; run < RUNS; run += 1) {
      await search.fill('wat is het');
      const ours = await search.evaluate(timeToInserted, LONGEST_MS);
      const bare = await search.evaluate(timeOfBareCall);
      // The pane takes the same key within half a second for the second half of a double press.
      await scene.page.waitForTimeout(600);
      if (run < 0) continue;
      times.ours.push(ours);
      times.bare.push(bare);
    }
    await scene.end();
    return [
      {
        name: 'Enter to inserted and read back',
        value: median(times.ours),
        unit: 'ms',
        yardstick: { name: 'a bare setSelectedDataAsync', value: median(times.bare) },
      },
    ];
  } finally {
    await stage.close();
  }
}

/** Runs in the pane. */
function timeToInserted(field: HTMLElement, longest: number): Promise<number> {
  const status = () => document.querySelector('footer [role="status"]')?.textContent ?? '';
  return new Promise((resolve, reject) => {
    setTimeout(() => reject(new Error(`Not inserted: ${status()}`)), longest);
    const start = performance.now();
    let cleared = false;
    const observer = new MutationObserver(() => {
      if (!status().startsWith('Ingevoegd')) cleared = true;
      else if (cleared) {
        observer.disconnect();
        resolve(performance.now() - start);
      }
    });
    cleared = status() === '';
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
  });
}

/** Runs in the pane. */
function timeOfBareCall(): Promise<number> {
  return new Promise((resolve) => {
    const start = performance.now();
    const { body } = Office.context.mailbox.item as Office.MessageCompose;
    body.setSelectedDataAsync('Een tekst.', { coercionType: Office.CoercionType.Html }, () => {
      resolve(performance.now() - start);
    });
  });
}
