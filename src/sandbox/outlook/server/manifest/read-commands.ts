import type { AddinDescription, ExtensionPoint } from '../../shared/addin.ts';
import { childOf, childrenOf, typeOf } from './place.ts';
import type { Place } from './place.ts';
import { readLaunchEvents } from './read-launch-events.ts';
import { readSurface } from './read-surface.ts';
import type { Reading } from './reading.ts';
import { reportOthers } from './report-others.ts';
import { APPOINTMENTS, otherExtensionPoint } from './unsupported-points.ts';

export type Commands = Pick<
  AddinDescription,
  'surfaces' | 'functionFile' | 'launchEvents' | 'launchEventRuntime'
>;

const surfacePoints: ReadonlyMap<string, ExtensionPoint> = new Map(
  (
    [
      'MessageReadCommandSurface',
      'MessageComposeCommandSurface',
      'AppointmentOrganizerCommandSurface',
      'AppointmentAttendeeCommandSurface',
    ] as const
  ).map((point) => [point, point]),
);

/** Everything a `DesktopFormFactor` adds to Outlook. */
export function readCommands(formFactor: Place, reading: Reading): Commands {
  const { findings, resources } = reading;
  reportOthers(formFactor, ['FunctionFile', 'ExtensionPoint'], findings);
  const points = childrenOf(formFactor, 'ExtensionPoint');
  const functionFile = childOf(formFactor, 'FunctionFile');
  const launches = points
    .filter((point) => typeOf(point) === 'LaunchEvent')
    .map((point) => readLaunchEvents(point, reading));
  const commands: Commands = {
    surfaces: readSurfaces(points, reading),
    functionFile: functionFile ? resources.page(functionFile) : null,
    launchEvents: launches.flatMap(({ events }) => events),
    launchEventRuntime: launches.find(({ runtime }) => runtime !== null)?.runtime ?? null,
  };
  if (!functionFile && runsFunctions(commands)) {
    const message = 'Buttons run functions, but there is no FunctionFile.';
    findings.problem('missing-element', formFactor.path, message);
  }
  for (const sentence of points.map((point) => pointSentence(typeOf(point)))) {
    if (sentence !== null) findings.unsupported.add(sentence);
  }
  return commands;
}

/** An extension point that is there twice is one surface. */
function readSurfaces(points: readonly Place[], reading: Reading): Commands['surfaces'] {
  const surfaces = new Map<ExtensionPoint, Commands['surfaces'][number]>();
  for (const place of points) {
    const point = surfacePoints.get(typeOf(place));
    if (!point) continue;
    const groups = [...(surfaces.get(point)?.groups ?? []), ...readSurface(place, reading)];
    surfaces.set(point, { point, groups });
  }
  return [...surfaces.values()].filter(({ groups }) => groups.length > 0);
}

function pointSentence(type: string): string | null {
  if (type === 'LaunchEvent') return null;
  if (!surfacePoints.has(type)) return otherExtensionPoint(type);
  return type.startsWith('Appointment') ? APPOINTMENTS : null;
}

function runsFunctions({ surfaces }: Commands): boolean {
  return surfaces
    .flatMap(({ groups }) => groups)
    .flatMap(({ controls }) => controls)
    .flatMap((control) => (control.kind === 'menu' ? control.items : [control]))
    .some(({ action }) => action.kind === 'run-function');
}
