import type { RibbonButton, RibbonGroup, RibbonMenu } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import { childrenOf } from './place.ts';
import type { Place } from './place.ts';
import { readControl, readId } from './read-control.ts';
import { readNamedText } from './read-reference.ts';
import type { Reading } from './reading.ts';
import { reportOthers } from './report-others.ts';

/** The groups of one command surface, of all its tabs together. */
export function readSurface(point: Place, reading: Reading): RibbonGroup[] {
  const { findings } = reading;
  reportOthers(point, ['OfficeTab', 'CustomTab'], findings);
  const tabs = [...childrenOf(point, 'OfficeTab'), ...childrenOf(point, 'CustomTab')];
  const groups = tabs.flatMap((tab) => readTab(tab, reading));
  checkIds(point, groups.flatMap(idsIn), reading);
  return groups.filter(({ controls }) => controls.length > 0);
}

/** In one go, for a hostile manifest can have very many. */
function checkIds(point: Place, ids: readonly string[], { findings }: Reading): void {
  const seen = new Set<string>();
  for (const id of ids) {
    if (id !== '' && seen.has(id)) {
      const message = `More than one group, button or item is called "${excerpt(id)}".`;
      findings.problem('duplicate-id', point.path, message);
    }
    seen.add(id);
  }
}

function readTab(tab: Place, reading: Reading): RibbonGroup[] {
  if (tab.element.name === 'CustomTab') {
    readNamedText(tab, 'Label', reading);
    reading.findings.unsupported.add(
      'A tab of its own in the ribbon (CustomTab): its groups stand beside the others here.',
    );
  }
  reportOthers(tab, ['Label', 'Group'], reading.findings);
  return childrenOf(tab, 'Group').map((group) => readGroup(group, reading));
}

function readGroup(group: Place, reading: Reading): RibbonGroup {
  reportOthers(group, ['Label', 'Tooltip', 'Icon', 'Control'], reading.findings);
  return {
    id: readId(group, reading),
    label: readNamedText(group, 'Label', reading),
    controls: childrenOf(group, 'Control').flatMap((control) => readControl(control, reading)),
  };
}

function idsIn({ id, controls }: RibbonGroup): string[] {
  return [id, ...controls.flatMap(idsOf)];
}

function idsOf(control: RibbonButton | RibbonMenu): string[] {
  if (control.kind === 'button') return [control.id];
  return [control.id, ...control.items.map((item) => item.id)];
}
