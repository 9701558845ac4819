import type { PatternTable } from "../data/answers/pattern-table";
import { invariance } from "../factor/invariance/invariance";
import type { InvarianceResult } from "../factor/invariance/invariance-result";
import type { Workers } from "../numeric/workers/workers";
import type { ConfirmOptions } from "./confirm";
import { firstStructure } from "./one-factor";

/**
 * Tests the first of the structures (one factor where there is none) for invariance over a grouping. What cannot be
 * computed is told to `failures`.
 *
 * @param options.workers who computes the permutations, where there are any
 */
export function testInvariance(
  table: PatternTable,
  by: string,
  options: Omit<ConfirmOptions, "by"> & {
    readonly workers?: Workers | undefined;
    readonly onProgress?: (step: string, done: number, total: number) => void;
  },
): readonly InvarianceResult[] {
  const { settings, structures, failures, workers, onProgress } = options;
  const structure = firstStructure(table, structures);
  if (structure === null) return [];
  const { missing, estimator, permutations, seed } = settings;
  return failures.attempt({ analysis: "invariance", of: by }, () =>
    invariance(table, structure, {
      by,
      missing,
      permutations,
      seed,
      workers,
      ...(estimator === null ? {} : { estimator }),
      onProgress: (done, total) => onProgress?.(`Permutation test by ${by}`, done, total),
    }),
  );
}
