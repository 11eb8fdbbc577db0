import 'temporal-polyfill/global';
import { benchGraphClient } from './graph-client.ts';
import { benchInsertion } from './insertion.ts';
import { benchPaneStart } from './pane-start.ts';
import { printResults } from './results.ts';
import { benchSearch } from './search.ts';
import { benchSizes } from './sizes.ts';

/* One after another: side by side they would only measure each other. */
const benches = [benchSizes, benchSearch, benchGraphClient, benchPaneStart, benchInsertion];
for (const bench of benches) {
  printResults(await bench());
}
