/* What the browser has to fetch before the pane starts: the scripts its page names, measured as gzip sends them. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/** kB (1000 bytes) of gzip. The pane's figure is what a user on a slow line waits for. */
export const budgets = { 'taskpane.html': 110, 'commands.html': 60 };

/** The initial scripts of a built page, each with its size in bytes after gzip -9. */
export function initialScripts(directory, page) {
  const html = readFileSync(path.join(directory, page), 'utf8');
  const names = [...html.matchAll(/<script[^>]+src="([^":]+\.js)"/g)].map((match) => match[1]);
  // Without this a page that lost its script would weigh nothing.
  if (names.length === 0) throw new Error(`${page} names no script of its own.`);
  return names.map((name) => ({
    name,
    gzip: gzipSync(readFileSync(path.join(directory, name)), { level: 9 }).length,
  }));
}

/** Prints the sizes; answers whether every page is within its budget. */
export function reportBudgets(directory) {
  let within = true;
  for (const [page, budget] of Object.entries(budgets)) {
    const size =
      initialScripts(directory, page).reduce((sum, script) => sum + script.gzip, 0) / 1000;
    const verdict = size <= budget ? 'within' : 'OVER';
    console.log(
      `${page}: ${size.toFixed(1)} kB gzip at start, ${verdict} the budget of ${budget} kB`,
    );
    within &&= size <= budget;
  }
  return within;
}
