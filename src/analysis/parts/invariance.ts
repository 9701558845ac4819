import { invariance as ladder } from "../../factor/invariance/invariance";
import { firstStructure } from "../../factor/structures/one-factor";
import { comparedGroupings, compareLevels } from "../compared-groups";
import { differenceRules, estimateRules } from "../disclosure/model-release-rules";
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
  releaseRules: {
    invariance: {
      group: "text",
      structure: "text",
      items: "text",
      estimator: "text",
      missing: "text",
      levels: { label: "text", n: "people" },
      leftOut: { label: "text", n: "people", reason: "text" },
      steps: {
        name: "text",
        equal: "text",
        parameters: "exact",
        chiSquare: "statistic",
        df: "exact",
        p: "p",
        chiSquareScaled: "statistic",
        scale: "estimate",
        shift: "estimate",
        pScaled: "p",
        cfi: "estimate",
        cfiScaled: "estimate",
        cfiRobust: "estimate",
        rmsea: "estimate",
        rmseaScaled: "estimate",
        rmseaRobust: "estimate",
        srmr: "estimate",
        converged: "text",
        identified: "text",
        admissible: "text",
        problem: "text",
        estimates: estimateRules,
      },
      tests: differenceRules,
      notTestable: "text",
      holds: "text",
      partial: {
        step: "text",
        holds: "text",
        problem: "text",
        releases: {
          lhs: "text",
          op: "text",
          rhs: "text",
          group: "text",
          score: "statistic",
          p: "p",
          adjustedP: "p",
          epc: "estimate",
          cfiScaled: "estimate",
          rmseaScaled: "estimate",
        },
      },
      latentMeansFrom: "text",
      latentMeans: {
        group: "text",
        factor: "text",
        est: "estimate",
        se: "error",
        low: "estimate",
        high: "estimate",
      },
      alignment: {
        loss: "estimate",
        converged: "text",
        starts: "exact",
        reachedBest: "exact",
        groups: "text",
        factors: {
          factor: "text",
          items: "text",
          interceptNames: "text",
          means: "estimate",
          meanStandardErrors: "error",
          standardDeviations: "estimate",
          loadings: "estimate",
          level: "estimate",
          levelStandardError: "error",
          curvature: "estimate",
          weaklyIdentified: "text",
          recovery: { correlation: "estimate", samples: "exact" },
          comparison: { largestDifference: "estimate", rankCorrelation: "estimate" },
          intercepts: "estimate",
          rSquaredLoadings: "estimate",
          rSquaredIntercepts: "estimate",
          different: { parameter: "text", item: "text", group: "text", z: "statistic", p: "p" },
          loss: "estimate",
        },
        shareDifferent: "estimate",
      },
      permutation: { from: "text", to: "text", permutations: "exact", completed: "exact", p: "p" },
      warnings: "warnings",
    },
  },
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
