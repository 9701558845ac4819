import type { PatternTable } from "../data/answers/pattern-table";
import type { CfaResult } from "../factor/cfa/cfa-result";
import { type DescribedCfa, withReliabilityIntervals } from "../factor/cfa/scores/reliability-intervals";
import type { Workers } from "../numeric/workers/workers";
import type { AnalysisSettings } from "./analysis";

/** The records of confirmatory models, with intervals of omega where samples are asked for; models of the same items share them. */
export function omegaIntervals(
  table: PatternTable,
  described: readonly DescribedCfa[],
  options: {
    readonly settings: AnalysisSettings;
    readonly workers: Workers;
    readonly onProgress: (done: number, total: number) => void;
  },
): CfaResult[] {
  const { settings, workers, onProgress } = options;
  const { bootstrap: samples, seed, missing, correction } = settings;
  if (samples === 0) return described.map(({ result }) => result);
  const done = new Map<DescribedCfa, CfaResult>();
  for (const models of byItems(described)) {
    const how = { samples, seed, missing, correction, workers, onProgress };
    const results = withReliabilityIntervals(table, models, how);
    for (const [at, model] of models.entries()) done.set(model, results[at] ?? model.result);
  }
  return described.map((one) => done.get(one) ?? one.result);
}

/** Models in lists of those with the same items in the same order. */
export function byItems(described: readonly DescribedCfa[]): DescribedCfa[][] {
  const sets = new Map<string, DescribedCfa[]>();
  for (const one of described) {
    const key = one.result.items.join(" ");
    sets.set(key, [...(sets.get(key) ?? []), one]);
  }
  return [...sets.values()];
}
