import type { AddinDescription, ExtensionPoint } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { pointsOfRule } from './form-rules.ts';
import { childOf, childrenOf, typeOf } from './place.ts';
import type { Place } from './place.ts';
import { readUrl } from './read-url.ts';
import { reportOthers } from './report-others.ts';

/** A page of the old kind, and beside which items it shows. */
export interface FormPage {
  readonly url: string;
  readonly points: readonly ExtensionPoint[];
}

/** What `FormSettings` and `Rule` show: all there was before add-ins had commands. */
export function readForms(root: Place, findings: Findings): FormPage[] {
  const forms = formsIn(root, findings);
  const rule = childOf(root, 'Rule');
  const ruled = rule && forms.length > 0 ? pointsOfRule(rule, findings) : null;
  return forms.flatMap(({ place, points: all }) => {
    const url = readFormUrl(place, findings);
    const points = all.filter((point) => ruled?.includes(point) ?? true);
    return url === null || points.length === 0 ? [] : [{ url, points }];
  });
}

/** One button for each form, with the name and the icon of the add-in. */
export function surfacesOfForms(
  pages: readonly FormPage[],
  addin: Pick<AddinDescription, 'displayName' | 'description'>,
  icons: Record<string, string>,
): AddinDescription['surfaces'] {
  return pages.flatMap(({ url, points }) =>
    points.map((point) => ({
      point,
      groups: [
        {
          id: `${point}.Group`,
          label: addin.displayName,
          controls: [
            {
              kind: 'button' as const,
              id: `${point}.Button`,
              label: addin.displayName,
              tooltip: addin.description,
              icons,
              action: { kind: 'show-pane' as const, url, supportsPinning: false },
            },
          ],
        },
      ],
    })),
  );
}

/** The icons of the add-in itself, by the sizes that Outlook asks for. */
export function readAddinIcons(root: Place, findings: Findings): Record<string, string> {
  const icons = [
    ['64', childOf(root, 'IconUrl')],
    ['128', childOf(root, 'HighResolutionIconUrl')],
  ] as const;
  return Object.fromEntries(
    icons.flatMap(([size, place]) => {
      const url = place ? readUrl(place, findings) : null;
      return url === null ? [] : [[size, url] as const];
    }),
  );
}

interface Form {
  readonly place: Place;
  readonly points: readonly ExtensionPoint[];
}

const readPoints = ['MessageReadCommandSurface', 'AppointmentAttendeeCommandSurface'] as const;
const editPoints = ['MessageComposeCommandSurface', 'AppointmentOrganizerCommandSurface'] as const;

function formsIn(root: Place, findings: Findings): Form[] {
  const settings = childOf(root, 'FormSettings');
  // The first schema (1.0) had one page, beside what is read, and named it at the top.
  if (!settings) return [{ place: root, points: readPoints }];
  return childrenOf(settings, 'Form').flatMap<Form>((place) => {
    reportOthers(place, ['DesktopSettings'], findings);
    const type = typeOf(place);
    if (type === 'ItemRead') return [{ place, points: readPoints }];
    if (type === 'ItemEdit') return [{ place, points: editPoints }];
    const message = `A Form is ItemRead or ItemEdit, not "${excerpt(type)}".`;
    findings.problem('unknown-form', place.path, message);
    return [];
  });
}

function readFormUrl(form: Place, findings: Findings): string | null {
  const settings = childOf(form, 'DesktopSettings');
  // A form may be for tablets only.
  if (!settings) return null;
  const location = childOf(settings, 'SourceLocation');
  if (location) return readUrl(location, findings);
  findings.problem('missing-element', settings.path, 'There is no SourceLocation.');
  return null;
}
