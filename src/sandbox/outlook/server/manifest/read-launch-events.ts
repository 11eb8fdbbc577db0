import { attribute } from '../../../../tooling/manifest/xml-tree.ts';
import type { LaunchEvent } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import type { Findings } from './findings.ts';
import { childOf, childrenOf } from './place.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { reportOthers } from './report-others.ts';

export interface LaunchEvents {
  readonly events: LaunchEvent[];
  readonly runtime: string | null;
}

const happening = ['OnMessageSend', 'OnNewMessageCompose'];
const sendEvents = ['OnMessageSend', 'OnAppointmentSend'];

/** The events of one extension point, and the page whose script handles them. */
export function readLaunchEvents(point: Place, reading: Reading): LaunchEvents {
  const { findings, resources } = reading;
  reportOthers(point, ['LaunchEvents', 'SourceLocation'], findings);
  const list = childOf(point, 'LaunchEvents');
  if (!list) findings.problem('missing-element', point.path, 'There is no LaunchEvents.');
  const location = childOf(point, 'SourceLocation');
  if (!location) findings.problem('missing-element', point.path, 'There is no SourceLocation.');
  return {
    events: (list ? childrenOf(list, 'LaunchEvent') : []).map((event) =>
      readEvent(event, findings),
    ),
    runtime: location ? resources.page(location) : null,
  };
}

function readEvent(event: Place, findings: Findings): LaunchEvent {
  const type = attribute(event.element, 'Type').trim();
  const functionName = attribute(event.element, 'FunctionName').trim();
  for (const [name, value] of Object.entries({ Type: type, FunctionName: functionName })) {
    if (value !== '') continue;
    findings.problem('missing-attribute', event.path, `LaunchEvent has no ${name}.`);
  }
  if (type !== '' && !happening.includes(type)) {
    findings.unsupported.add(`The launch event ${excerpt(type)} never happens in this Outlook.`);
  }
  return { type, functionName, sendMode: readSendMode(event, type, findings) };
}

function readSendMode(event: Place, type: string, findings: Findings): LaunchEvent['sendMode'] {
  if (!sendEvents.includes(type)) return null;
  const mode = attribute(event.element, 'SendMode').trim();
  if (mode === 'PromptUser' || mode === 'SoftBlock' || mode === 'Block') return mode;
  if (mode !== '') {
    const message = `A SendMode is PromptUser, SoftBlock or Block, not "${excerpt(mode)}".`;
    findings.problem('bad-send-mode', event.path, message);
  }
  // What Outlook takes when there is none.
  return 'SoftBlock';
}
