import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { ExtensionPoint } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childrenOf, typeOf } from './place.ts';
import type { Place } from './place.ts';

const everywhere: readonly ExtensionPoint[] = [
  'MessageReadCommandSurface',
  'MessageComposeCommandSurface',
  'AppointmentOrganizerCommandSurface',
  'AppointmentAttendeeCommandSurface',
];

/** Beside which items the `Rule` of the old kind shows the add-in. */
export function pointsOfRule(rule: Place, findings: Findings): readonly ExtensionPoint[] {
  const type = typeOf(rule);
  if (type === 'RuleCollection') return pointsOfCollection(rule, findings);
  if (type === 'ItemIs') return pointsOfItem(rule, findings);
  if (contentRules.includes(type)) {
    findings.unsupported.add(
      `The rule ${type}: this Outlook does not look into a mail and shows the add-in beside every one.`,
    );
  } else {
    const message = `"${excerpt(type)}" is no rule of an Outlook add-in.`;
    findings.problem('unknown-rule', rule.path, message);
  }
  return everywhere;
}

const contentRules = ['ItemHasAttachment', 'ItemHasKnownEntity', 'ItemHasRegularExpressionMatch'];

function pointsOfCollection(rule: Place, findings: Findings): readonly ExtensionPoint[] {
  const all = childrenOf(rule, 'Rule').map((inner) => pointsOfRule(inner, findings));
  const isAnd = attribute(rule.element, 'Mode') === 'And';
  return everywhere.filter((point) =>
    isAnd
      ? all.every((points) => points.includes(point))
      : all.some((points) => points.includes(point)),
  );
}

function pointsOfItem(rule: Place, findings: Findings): readonly ExtensionPoint[] {
  const { element, path } = rule;
  if (element.attributes.has('ItemClass')) {
    findings.unsupported.add(
      'A rule for a class of items (ItemClass): here the add-in shows beside every mail.',
    );
  }
  const itemType = attribute(element, 'ItemType');
  // The first schema had no FormType, and no add-ins beside a mail that is written.
  const formType = attribute(element, 'FormType') || 'Read';
  const points = byItem.get(`${itemType} ${formType}`);
  if (points) return points;
  const message = `There is no item "${excerpt(itemType)}" with a form "${excerpt(formType)}".`;
  findings.problem('unknown-rule', path, message);
  return [];
}

const byItem: ReadonlyMap<string, readonly ExtensionPoint[]> = new Map([
  ['Message Read', ['MessageReadCommandSurface']],
  ['Message Edit', ['MessageComposeCommandSurface']],
  ['Message ReadOrEdit', ['MessageReadCommandSurface', 'MessageComposeCommandSurface']],
  ['Appointment Read', ['AppointmentAttendeeCommandSurface']],
  ['Appointment Edit', ['AppointmentOrganizerCommandSurface']],
  [
    'Appointment ReadOrEdit',
    ['AppointmentOrganizerCommandSurface', 'AppointmentAttendeeCommandSurface'],
  ],
]);
