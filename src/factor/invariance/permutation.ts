import type { PatternTable } from "../../data/answers/pattern-table";
import { createRandom } from "../../numeric/random/random";
import { inline, type ReplicateJob, type Workers } from "../../numeric/workers/workers";
import { fitModel } from "../cfa/estimation/fit-model";
import type { EstimatorParts } from "../cfa/estimator";
import { differenceTest } from "../cfa/tests/difference-test";
import type { InvarianceResult } from "./invariance-result";
import { permuteGroups } from "./permute-groups";
import type { StepModel } from "./steps";
import { type UsableMomentsOptions, usableMoments } from "./usable-moments";

/** Streams of a seed from here on are the permutations'. */
const FIRST_STREAM = 1000;

export interface PermutationInput {
  /** The people who entered, with the grouping alone. */
  readonly table: PatternTable;
  readonly moments: UsableMomentsOptions;
  /** The step with fewer constraints, and the one nested in it. */
  readonly from: StepModel;
  readonly to: StepModel;
  /** The (scaled) difference of the two that was observed. */
  readonly observed: number;
  readonly parts: EstimatorParts;
}

/**
 * A permutation test of what a step holds equal: people are dealt to the groups at random, again and again, both steps are
 * refitted, and the observed difference is held against those of the dealings. It does not rest on large groups. Under
 * its hypothesis the groups are alike in everything, so that it is one of the groups as a whole where their factor
 * means differ much (Jorgensen, Kite, Chen & Short 2018).
 *
 * @param options `permutations` to make; `seed`; `onProgress` is told how many are done
 * @returns p = (1 + dealings with at least the observed difference) / (1 + those whose models could be fitted) (Phipson &
 *   Smyth 2010)
 */
export function permutationTest(
  input: PermutationInput,
  options: {
    readonly permutations: number;
    readonly seed: number;
    readonly onProgress?: ((done: number, total: number) => void) | undefined;
    readonly workers?: Workers | undefined;
  },
): NonNullable<InvarianceResult["permutation"]> {
  const { permutations, seed, onProgress, workers = inline } = options;
  const dealings = workers.replicate(dealingJob, { ...input, seed }, { count: permutations, onProgress });
  const differences = dealings.filter((difference) => difference !== null);
  const asLarge = differences.filter((difference) => difference >= input.observed).length;
  return {
    from: input.from.name,
    to: input.to.name,
    permutations,
    completed: differences.length,
    p: (1 + asLarge) / (1 + differences.length),
  };
}

/** Each dealing: the difference of the two steps, or null. */
export const dealingJob: ReplicateJob<PermutationInput & { readonly seed: number }, number | null> = {
  id: "permutation-of-groups",
  prepare:
    ({ seed, ...input }) =>
    (dealing) =>
      differenceOfDealing(input, { seed, stream: FIRST_STREAM + dealing }),
};

/** Null where a group of the dealing cannot enter, or a model has no solution. */
function differenceOfDealing(
  { table, moments, from, to, parts }: PermutationInput,
  { seed, stream }: { readonly seed: number; readonly stream: number },
): number | null {
  const dealt = usableMoments(permuteGroups(table, createRandom(seed, stream)), moments);
  const alike = dealt.moments.every(({ thresholds }) => thresholds.join() === from.table.thresholds.join());
  if (dealt.leftOut.length > 0 || !alike) return null;
  const options = { discrepancy: parts.discrepancy };
  const larger = fitModel(from.table, dealt.moments, options);
  if (!larger.convergence.converged) return null;
  return differenceTest(larger, fitModel(to.table, dealt.moments, options), parts).difference;
}
