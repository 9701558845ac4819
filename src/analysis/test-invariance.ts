import type { PatternTable } from "../data/pattern-table";
import { invariance } from "../factor/invariance/invariance";
import type { InvarianceResult } from "../factor/invariance/invariance-result";
import type { Structure } from "../measures/structure";
import type { ConfirmOptions } from "./confirm";
import { oneFactorStructure } from "./one-factor";

/**
 * Tests the first of the structures (one factor where there is none) for invariance over every grouping and over those
 * crossed. What cannot be computed is told to `failures`.
 */
export function testInvariance(
  table: PatternTable,
  { settings, structures, failures, onProgress }: Omit<ConfirmOptions, "by">,
): InvarianceResult[] {
  const structure: Structure | null = structures[0] ?? oneFactorStructure(table, structures);
  if (structure === null) return [];
  const { missing, estimator, permutations, seed } = settings;
  const groupings = [...table.groupings.map(({ name }) => name), ...settings.crossed];
  return groupings.flatMap((by) =>
    failures.attempt({ analysis: "invariance", of: by }, () =>
      invariance(table, structure, {
        by,
        missing,
        permutations,
        seed,
        ...(estimator === null ? {} : { estimator }),
        onProgress: (done, total) => onProgress(`Permutation test by ${by}`, done, total),
      }),
    ),
  );
}
