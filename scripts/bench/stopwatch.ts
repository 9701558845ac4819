import type { StepRecord } from "./record";
import type { Settings } from "./settings";

type Figures = Readonly<Record<string, number | null | undefined>>;

/** Times steps and keeps their records, as `step` of peer.R does. */
export interface Stopwatch {
  readonly records: readonly StepRecord[];
  /** Runs a step, cold and then warm; `figures` of what it gave are not timed. */
  step<T>(id: string, run: () => T, figures?: (value: T) => Figures): T;
}

export function createStopwatch({ repeats, budget }: Pick<Settings, "repeats" | "budget">): Stopwatch {
  const records: StepRecord[] = [];
  return {
    records,
    step(id, run, figures) {
      const first = timed(run);
      const warm: number[] = [];
      for (let spent = first.seconds; warm.length < repeats && spent < budget; spent += warm.at(-1) ?? 0) {
        warm.push(timed(run).seconds);
      }
      const numbers = Object.entries(figures?.(first.value) ?? {}).map(([name, value]) => [
        name,
        value ?? null,
      ]);
      records.push({ id, cold: first.seconds, warm, scaledFrom: null, numbers: Object.fromEntries(numbers) });
      return first.value;
    },
  };
}

function timed<T>(run: () => T): { readonly value: T; readonly seconds: number } {
  const start = performance.now();
  const value = run();
  return { value, seconds: (performance.now() - start) / 1000 };
}
