import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import { childOf, childrenOf } from './place.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';

/**
 * Checks what `Runtimes` names. Nothing else is taken from it: a command or an event names its page
 * itself, and gets a frame of its own here.
 */
export function checkRuntimes(host: Place, { findings, resources }: Reading): void {
  const list = childOf(host, 'Runtimes');
  for (const runtime of list ? childrenOf(list, 'Runtime') : []) {
    resources.page(runtime);
    if (attribute(runtime.element, 'lifetime') === 'long') {
      findings.unsupported.add(
        'A runtime that lives on (lifetime "long"): every command and event starts anew here.',
      );
    }
    for (const override of childrenOf(runtime, 'Override')) {
      resources.page(override);
      findings.unsupported.add(
        'The runtime of classic Outlook without a page (Override of Runtime): launch events run in the page here.',
      );
    }
  }
}
