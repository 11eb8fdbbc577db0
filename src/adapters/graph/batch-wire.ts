import * as v from 'valibot';
import type { BatchStep } from './graph-request.ts';
import { parseBody } from './raw-answer.ts';
import type { RawAnswer } from './raw-answer.ts';
import { targetHeaders } from './set-headers.ts';

export interface WireStep {
  readonly index: number;
  readonly url: string;
  readonly step: BatchStep;
  /** Places of the steps in the same batch that come first. */
  readonly waitsFor: readonly number[];
}

/** The body of a batch request. Written by hand: what the SDK writes has the version in its addresses. */
export function toWire(steps: readonly WireStep[], timeZone: string): { requests: object[] } {
  return {
    requests: steps.map(({ index, url, step, waitsFor }) => ({
      id: String(index),
      method: step.method,
      url,
      headers: {
        ...(step.body === undefined ? {} : { 'Content-Type': 'application/json' }),
        ...targetHeaders(step, timeZone),
      },
      ...(step.body === undefined ? {} : { body: step.body }),
      ...(waitsFor.length === 0 ? {} : { dependsOn: waitsFor.map(String) }),
    })),
  };
}

const batchSchema = v.object({
  responses: v.array(
    v.object({
      id: v.string(),
      status: v.number(),
      headers: v.optional(v.record(v.string(), v.union([v.string(), v.number()]))),
      body: v.optional(v.unknown()),
    }),
  ),
});

type WireAnswer = v.InferOutput<typeof batchSchema>['responses'][number];

/** The answers by the places of their steps; null when it is no answer to a batch. */
export function fromWire(value: unknown): ReadonlyMap<number, RawAnswer> | null {
  const result = v.safeParse(batchSchema, value);
  if (!result.success) return null;
  return new Map(result.output.responses.map((each) => [Number(each.id), toRaw(each)]));
}

function toRaw({ status, headers = {}, body }: WireAnswer): RawAnswer {
  const byName = new Map(
    Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]),
  );
  const header = (name: string): string | null => byName.get(name.toLowerCase()) ?? null;
  return { status, header, value: toValue(body, header('Content-Type')) };
}

/** A body that is JSON stands there as it is; as a text it is JSON only if its type says so. */
function toValue(body: unknown, contentType: string | null): unknown {
  if (body === undefined) return null;
  const isJson = contentType?.toLowerCase().startsWith('application/json') === true;
  return typeof body === 'string' && isJson ? parseBody(body) : body;
}
