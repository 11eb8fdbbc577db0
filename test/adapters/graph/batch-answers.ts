import type { Outcome } from '../../../src/adapters/graph/batch-steps.ts';
import type { BatchStep } from '../../../src/adapters/graph/graph-request.ts';
import { json } from './a-client.ts';
import type { Answer, Sent } from './a-client.ts';

export interface WireStep {
  id: string;
  method: string;
  url: string;
  headers: Record<string, string>;
  body?: unknown;
  dependsOn?: string[];
}

export const stepsOf = ({ body }: Sent): WireStep[] => (body as { requests: WireStep[] }).requests;

export type Reply = readonly [
  status: number,
  body?: unknown,
  headers?: Record<string, string | number>,
];

/** Answers each step by its address, in whatever order Graph likes. */
export const replying =
  (reply: (step: WireStep) => Reply | null): Answer =>
  (sent) =>
    json({
      responses: stepsOf(sent)
        .flatMap((step) => {
          const [status, body, headers = {}] = reply(step) ?? [0];
          return status === 0 ? [] : [{ id: step.id, status, headers, body }];
        })
        .reverse(),
    });

export const echo = replying(({ url }) => [200, { url }, { 'Content-Type': 'application/json' }]);

export const step = (path: string, more: Partial<BatchStep> = {}): BatchStep => ({
  operation: `touch ${path.slice(-1)}`,
  method: 'GET',
  path,
  ...more,
});

export const batchOf = (steps: readonly BatchStep[]) => ({
  operation: 'apply plan',
  scopes: ['Calendars.ReadWrite'],
  steps,
});

export const summary = (outcomes: readonly Outcome[]) =>
  outcomes.map((outcome) =>
    outcome.ok
      ? ((outcome.value.value as { url?: string } | null)?.url ?? 'done')
      : outcome.error.code,
  );

export const busy: Reply = [429, { error: { code: 'TooManyRequests' } }, { 'Retry-After': '2.5' }];
