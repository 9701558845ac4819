/** What a process of either side says about its steps, as JSON on its standard output. */
export interface StepRecord {
  readonly id: string;
  /** Seconds of the first run in a fresh process, and of those after it; scaled up where `scaledFrom` is given. */
  readonly cold: number;
  readonly warm: readonly number[];
  /** Of so many random samples, all that were run; null where the step was run whole. */
  readonly scaledFrom: number | null;
  /** By name of the figure: what the other side must find, too. */
  readonly numbers: Readonly<Record<string, number | null>>;
}

export interface SideRecord {
  readonly versions: Readonly<Record<string, string>>;
  readonly steps: readonly StepRecord[];
  /** Most memory that the process had, in bytes; null where the system does not say. */
  readonly peak: number | null;
}

export type DataSet = "people" | "items";

/** A step over all rounds. */
export interface StepSummary extends Omit<StepRecord, "warm"> {
  /** Medians of seconds; warm is null where a process ran it once. */
  readonly warm: number | null;
}

export interface SideSummary extends Omit<SideRecord, "steps"> {
  readonly steps: ReadonlyMap<string, StepSummary>;
  /** Median seconds of the whole process, repeats included. */
  readonly seconds: number;
}

/** A process of a round and how long it took. */
export interface Run {
  readonly record: SideRecord;
  readonly seconds: number;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length / 2;
  const [low, high] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return ((low ?? Number.NaN) + (high ?? Number.NaN)) / 2;
}

/** Medians over rounds; the figures are those of the first round. */
export function summarize(runs: readonly Run[]): SideSummary | null {
  const first = runs[0]?.record;
  if (first === undefined) return null;
  const steps = first.steps.map((step): [string, StepSummary] => {
    const all = runs.flatMap(({ record }) => record.steps.filter(({ id }) => id === step.id));
    const warm = all.flatMap((one) => one.warm);
    return [
      step.id,
      { ...step, cold: median(all.map(({ cold }) => cold)), warm: warm.length === 0 ? null : median(warm) },
    ];
  });
  const peaks = runs.flatMap(({ record }) => record.peak ?? []);
  return {
    versions: first.versions,
    steps: new Map(steps),
    peak: peaks.length === 0 ? null : median(peaks),
    seconds: median(runs.map(({ seconds }) => seconds)),
  };
}
