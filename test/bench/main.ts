import 'temporal-polyfill/global';
import { benchInsertion } from './insertion.ts';
import { benchPaneStart } from './pane-start.ts';
import { printResults } from './results.ts';
import { benchSearch } from './search.ts';
import { benchSizes } from './sizes.ts';

/* One after another: side by side they would only measure each other. */
for (const bench of [benchSizes, benchSearch, benchPaneStart, benchInsertion]) {
  printResults(await bench());
}
