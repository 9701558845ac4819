import type { PatternTable } from "../../data/answers/pattern-table";
import { invariance as ladder } from "../../factor/invariance/invariance";
import type { AnalysisSettings } from "../analysis";
import type { Context, ModelInput, ModelPart, Piece } from "../part";
import { firstStructure } from "./one-factor";

/** Invariance of the first structure (one factor where there is none) over each grouping. */
export const invariance: ModelPart<"invariance"> = {
  id: "invariance",
  needs: ["pieces"],
  optional: { asked: "invariance", otherwise: { invariance: [] } },
  pieces: (input) => (input.settings.permutations === 0 ? ladders(input) : []),
  /** With permutations the ladders are computed one after the other, and the workers deal the groups. */
  run({ designed: table }, settings, { confirmed: structures, workers, onProgress, failures, found }) {
    const permuted =
      settings.permutations === 0 ? [] : ladders({ table, settings, structures }, { workers, onProgress });
    const results = [...found.pieces, ...permuted.map((compute) => compute(failures))];
    return { invariance: results.flatMap((result) => result.invariance ?? []) };
  },
};

/** A ladder for every grouping; where there are permutations, `dealing` says who computes them. */
function ladders(
  { table, settings, structures }: ModelInput,
  dealing?: Pick<Context<never>, "workers" | "onProgress">,
): readonly Piece[] {
  const { missing, estimator, permutations, seed } = settings;
  const structure = firstStructure(table, structures);
  if (structure === null) return [];
  return comparedGroupings(table, settings).map((by) => (failures) => ({
    invariance: failures.attempt({ analysis: "invariance", of: by }, () =>
      ladder(table, structure, {
        ...{ by, missing, permutations, seed, workers: dealing?.workers },
        estimator: estimator ?? undefined,
        onProgress: (done, total) => dealing?.onProgress(`Permutation test by ${by}`, done, total),
      }),
    ),
  }));
}

/** Names of the groupings and crossed groupings that items are compared by. */
export function comparedGroupings(table: PatternTable, { crossed }: AnalysisSettings): string[] {
  return [...table.groupings.map(({ name }) => name), ...crossed];
}
