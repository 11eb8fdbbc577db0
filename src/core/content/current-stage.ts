import type { Stage } from '../workspace/schema.ts';

/** A stage with the number it has on the route, from 1. */
export interface NumberedStage {
  readonly number: number;
  readonly stage: Stage;
}

/**
 * The stage that contains the day; on a day two stages share the one that has just begun. Between
 * stages, before the first and after the last it is the nearest one. Null for a route without stages.
 */
export function currentStage(stages: readonly Stage[], today: string): NumberedStage | null {
  const route = [...stages].sort((one, other) => compare(one.start, other.start));
  let nearest: { readonly days: number; readonly found: NumberedStage } | null = null;
  for (const [index, stage] of route.entries()) {
    const days = daysOutside(stage, today);
    if (nearest === null || days <= nearest.days) {
      nearest = { days, found: { number: index + 1, stage } };
    }
  }
  return nearest?.found ?? null;
}

/** How many days the stage is away; 0 on any of its own days. */
function daysOutside(stage: Stage, today: string): number {
  if (today < stage.start) return daysBetween(today, stage.start);
  return today > stage.end ? daysBetween(stage.end, today) : 0;
}

function daysBetween(from: string, until: string): number {
  return Temporal.PlainDate.from(from).until(until).days;
}

function compare(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}
