import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { RibbonButton, RibbonMenu } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import { childOf, childrenOf, typeOf } from './place.ts';
import type { Place } from './place.ts';
import { readAction } from './read-action.ts';
import { readNamedText, requiredChild } from './read-reference.ts';
import { readTooltip } from './read-tooltip.ts';
import type { Reading } from './reading.ts';
import { reportOthers } from './report-others.ts';

/** A button or a menu; nothing when the problems with it leave nothing to show. */
export function readControl(place: Place, reading: Reading): (RibbonButton | RibbonMenu)[] {
  const type = typeOf(place);
  if (type === 'Button') return readButton(place, reading, 'with-icon');
  if (type === 'Menu') return [readMenu(place, reading)];
  const message = `A Control is a Button or a Menu, not "${excerpt(type)}".`;
  reading.findings.problem('unknown-control', place.path, message);
  return [];
}

export function readId({ element, path }: Place, { findings }: Reading): string {
  const id = attribute(element, 'id').trim();
  if (id === '') findings.problem('missing-attribute', path, `${element.name} has no id.`);
  return id;
}

function readButton(
  place: Place,
  reading: Reading,
  icon: 'with-icon' | 'icon-optional',
): RibbonButton[] {
  reportOthers(place, [...parts, 'Action'], reading.findings);
  const face = readFace(place, reading);
  if (icon === 'with-icon') requiredChild(place, 'Icon', reading);
  const action = requiredChild(place, 'Action', reading);
  const does = action && readAction(action, reading);
  return does ? [{ kind: 'button', ...face, action: does }] : [];
}

function readMenu(place: Place, reading: Reading): RibbonMenu {
  reportOthers(place, [...parts, 'Items'], reading.findings);
  const face = readFace(place, reading);
  requiredChild(place, 'Icon', reading);
  const items = requiredChild(place, 'Items', reading);
  if (items) requiredChild(items, 'Item', reading);
  return {
    kind: 'menu',
    ...face,
    items: (items ? childrenOf(items, 'Item') : []).flatMap((item) =>
      readButton(item, reading, 'icon-optional'),
    ),
  };
}

const parts = ['Label', 'Tooltip', 'Supertip', 'Icon'];

function readFace(place: Place, reading: Reading): Omit<RibbonMenu, 'kind' | 'items'> {
  const label = readNamedText(place, 'Label', reading);
  return {
    id: readId(place, reading),
    label,
    tooltip: readTooltip(place, label, reading),
    icons: readIcons(place, reading),
  };
}

function readIcons(place: Place, reading: Reading): Record<string, string> {
  const icon = childOf(place, 'Icon');
  const images = icon ? childrenOf(icon, 'Image') : [];
  return Object.fromEntries(
    images.flatMap((image) => {
      const size = attribute(image.element, 'size').trim();
      const url = reading.resources.image(image);
      if (!/^[1-9]\d{0,3}$/.test(size)) {
        const message = `The size of an icon is a number of pixels, not "${excerpt(size)}".`;
        reading.findings.problem('bad-icon-size', image.path, message);
        return [];
      }
      return url === null ? [] : [[size, url] as const];
    }),
  );
}
