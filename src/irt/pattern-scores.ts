import type { Expectation } from "./expectation/expectation";
import type { GroupPatterns } from "./irt-patterns";
import { addGroup, type Likelihood, stateOfGroup } from "./likelihood";

/**
 * Derivatives of each pattern's log-likelihood by the free parameters (without the priors).
 *
 * @param prepare the E-step of some patterns of the group
 * @returns patterns x free parameters, row-major
 */
export function patternScores(
  likelihood: Likelihood,
  values: Float64Array,
  {
    group,
    patterns,
    prepare,
  }: { group: number; patterns: GroupPatterns; prepare: (patterns: GroupPatterns) => Expectation },
): Float64Array {
  const { free } = likelihood.model;
  const out = new Float64Array(patterns.rows * free);
  const state = stateOfGroup(likelihood, values, group);
  if (state === null) throw new Error("a fitted model is defined at its estimates");
  const weight = Float64Array.of(1);
  for (let row = 0; row < patterns.rows; row++) {
    const columns = patterns.columns.map((column) => column.subarray(row, row + 1));
    const expectation = prepare({ rows: 1, columns, weight });
    const gradient = out.subarray(row * free, (row + 1) * free);
    addGroup(likelihood, { group, state, expectation }, { gradient, complete: null });
  }
  return out;
}
