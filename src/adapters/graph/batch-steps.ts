import { err } from '../../core/result.ts';
import type { Result } from '../../core/result.ts';
import { GraphError, isGraphError } from './graph-error.ts';
import type { BatchStep, GraphAnswer } from './graph-request.ts';
import { mailboxOf } from './mailbox-of.ts';
import { relativeUrl } from './relative-url.ts';

export type Outcome = Result<GraphAnswer, GraphError>;

/** One step of a batch, and how far it is. */
export interface StepState {
  readonly index: number;
  readonly step: BatchStep;
  readonly url: string;
  readonly mailbox: string;
  /** Places of the steps that must still go well before this one. */
  waitsFor: readonly number[];
  /** How often it has been sent and may have run. */
  tries: number;
  /** Null as long as it is to be sent, or to be sent again. */
  outcome: Outcome | null;
}

/** A step that cannot be sent at all has its outcome from the start. */
export function toStates(steps: readonly BatchStep[], ownNames: readonly string[]): StepState[] {
  return steps.map((step, index) => {
    try {
      const url = relativeUrl(step);
      if (!isPossible(step, index)) throw new GraphError('invalid', step.operation);
      return toState(step, index, { url, mailbox: mailboxOf(url, ownNames), outcome: null });
    } catch (error) {
      const failure = isGraphError(error) ? error : new GraphError('invalid', step.operation);
      return toState(step, index, { url: '', mailbox: '', outcome: err(failure) });
    }
  });
}

function toState(
  step: BatchStep,
  index: number,
  rest: Pick<StepState, 'url' | 'mailbox' | 'outcome'>,
): StepState {
  return { index, step, ...rest, waitsFor: [], tries: 0 };
}

/** A batch in a batch is refused by Graph, and a step can wait only for one before it. */
function isPossible({ path, dependsOn = [] }: BatchStep, index: number): boolean {
  return (
    !/^\/\$batch\b/i.test(path) &&
    dependsOn.every((place) => Number.isInteger(place) && place >= 0 && place < index)
  );
}

/**
 * Looks again at what each step waits for, and gives up those for which a step has failed that they
 * depend on. In order, so that one failure reaches all that hang on it.
 */
export function followDependencies(states: readonly StepState[]): void {
  for (const state of states) {
    const needed = [...new Set(state.step.dependsOn ?? [])];
    if (state.outcome === null && needed.some((place) => states[place]?.outcome?.ok === false)) {
      state.outcome = err(new GraphError('dependency-failed', state.step.operation));
    }
    state.waitsFor = needed.filter((place) => states[place]?.outcome === null);
  }
}
