import { invariance as ladder } from "../../factor/invariance/invariance";
import { firstStructure } from "../../factor/structures/one-factor";
import { comparedGroupings, compareLevels } from "../compared-groups";
import * as messages from "../messages";
import type { Context, ModelInput, ModelPart, Models, Piece } from "../part";

const reads = ["missing", "estimator", "permutations", "seed", "crossed", "disclosure"] as const;
type Choices = (typeof reads)[number];
const models: Models<Choices> = {
  reads,
  inputs: ["table", "structures", "withheld"],
  pieces: (input) => (input.settings.permutations === 0 ? ladders(input) : []),
};

/** Invariance of the first structure (otherwise one factor) over each grouping. */
export const invariance: ModelPart<"invariance", "withheld" | "confirmed", Choices, "withDesign"> = {
  id: "invariance",
  title: messages.partInvariance,
  needs: ["withheld", "confirmed"],
  reads,
  tables: ["withDesign"],
  context: [],
  optional: { asked: "invariance", otherwise: { invariance: [] } },
  models,
  /** With permutations, ladders run one after the other and workers share the regroupings. */
  run({ withDesign: table }, settings, context) {
    const { workers, onProgress, failures, found, pieces } = context;
    const { confirmed: structures, withheld } = found;
    const permuted =
      settings.permutations === 0
        ? []
        : ladders({ table, settings, structures, withheld }, { workers, onProgress });
    const results = [...pieces(), ...permuted.map((compute) => compute(failures))];
    return { invariance: results.flatMap((result) => result.invariance ?? []) };
  },
};

/** A ladder per grouping; `permuting` says who computes permutations, if any. */
function ladders(
  { table, settings, structures, withheld }: Omit<ModelInput<Choices>, "alternateCoding" | "withAuxiliary">,
  permuting?: Pick<Context<never>, "workers" | "onProgress">,
): readonly Piece[] {
  const { missing, estimator, permutations, seed } = settings;
  const structure = firstStructure(table, structures);
  if (structure === null) return [];
  return comparedGroupings(table, settings).map((by) => (failures) => ({
    invariance: failures.attempt({ analysis: "invariance", of: by }, () =>
      compareLevels({ table, settings, withheld }, by, (levels) =>
        ladder(levels, structure, {
          by,
          missing,
          permutations,
          seed,
          workers: permuting?.workers,
          estimator: estimator ?? undefined,
          onProgress: (done, total) => permuting?.onProgress(`Permutation test by ${by}`, done, total),
        }),
      ),
    ),
  }));
}
