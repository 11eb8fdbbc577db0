/** One figure, and what it is held against. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: 'kB' | 'ms';
  /** The same kind of figure from the same run. */
  readonly yardstick: { readonly name: string; readonly value: number } | null;
}

export function printResults(results: readonly Result[]): void {
  for (const { name, value, unit, yardstick } of results) {
    const figure = `${value.toFixed(value < 10 ? 2 : 1)} ${unit}`;
    const ratio =
      yardstick === null
        ? ''
        : `   ${(value / yardstick.value).toFixed(2)} × ${yardstick.name} (${yardstick.value.toFixed(yardstick.value < 10 ? 2 : 1)} ${unit})`;
    console.log(`${name.padEnd(58)} ${figure.padStart(10)}${ratio}`);
  }
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((one, other) => one - other);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (middle === undefined) throw new Error('Nothing was measured.');
  return middle;
}

/** The median time of a task in milliseconds, after a few runs that do not count. */
export function timeOf(task: () => unknown, runs = 41): number {
  const times: number[] = [];
  for (let run = -5; run < runs; run += 1) {
    const start = performance.now();
    task();
    if (run >= 0) times.push(performance.now() - start);
  }
  return median(times);
}
