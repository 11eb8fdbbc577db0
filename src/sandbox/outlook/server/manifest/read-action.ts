import type { ButtonAction } from '../../shared/addin.ts';
import { excerpt } from './excerpt.ts';
import { childOf, isTrue, textOf, typeOf } from './place.ts';
import type { Place } from './place.ts';
import type { Reading } from './reading.ts';
import { reportOthers } from './report-others.ts';

/** What a button does; null when it cannot be told, which is a problem by then. */
export function readAction(action: Place, reading: Reading): ButtonAction | null {
  const type = typeOf(action);
  if (type === 'ShowTaskpane') return readShowPane(action, reading);
  if (type === 'ExecuteFunction') return readRunFunction(action, reading);
  const message = `An Action is ShowTaskpane or ExecuteFunction, not "${excerpt(type)}".`;
  reading.findings.problem('unknown-action', action.path, message);
  return null;
}

function readShowPane(action: Place, { findings, resources }: Reading): ButtonAction | null {
  reportOthers(action, ['SourceLocation', 'SupportsPinning', 'TaskpaneId', 'Title'], findings);
  const location = childOf(action, 'SourceLocation');
  if (!location) {
    findings.problem('missing-element', action.path, 'There is no SourceLocation in Action.');
    return null;
  }
  const url = resources.page(location);
  const supportsPinning = isTrue(textOf(action, 'SupportsPinning'));
  return url === null ? null : { kind: 'show-pane', url, supportsPinning };
}

function readRunFunction(action: Place, { findings }: Reading): ButtonAction | null {
  reportOthers(action, ['FunctionName'], findings);
  const functionName = textOf(action, 'FunctionName');
  if (functionName !== '') return { kind: 'run-function', functionName };
  findings.problem('missing-element', action.path, 'There is no FunctionName in Action.');
  return null;
}
