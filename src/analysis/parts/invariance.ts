import { ItemwiseError } from "../../errors";
import { invariance as ladder } from "../../factor/invariance/invariance";
import { type InvarianceResult, isAnswered } from "../../factor/invariance/invariance-result";
import type { Structure } from "../../measures/structure";
import { comparedGroupings, compareLevels } from "../compared-groups";
import * as messages from "../messages";
import type { Context, ModelInput, ModelPart, Models, Piece } from "../part";

const reads = ["missing", "estimator", "permutations", "seed", "crossed", "firstGrouping"] as const;
type Choices = (typeof reads)[number];
const models: Models<Choices> = {
  reads,
  inputs: ["table", "working", "withheld"],
  pieces: (input) => (input.settings.permutations === 0 ? ladders(input) : []),
};

/**
 * Invariance of the working model over each grouping. Where it has no admissible configural solution, the next
 * candidate that has one is tested.
 */
export const invariance: ModelPart<"invariance", "withheld" | "working", Choices, "withDesign"> = {
  id: "invariance",
  title: messages.partInvariance,
  needs: ["withheld", "working"],
  reads,
  tables: ["withDesign"],
  context: [],
  optional: { asked: "invariance", otherwise: { invariance: [] } },
  laterModels: models,
  /** With permutations, ladders run one after the other and workers share the regroupings. */
  run({ withDesign: table }, settings, context) {
    const { workers, onProgress, failures, found, pieces } = context;
    const { working, withheld } = found;
    const permuted =
      settings.permutations === 0
        ? []
        : ladders({ table, settings, working, withheld }, { workers, onProgress });
    const results = [...pieces(), ...permuted.map((compute) => compute(failures))];
    return { invariance: results.flatMap((result) => result.invariance ?? []) };
  },
};

/** A ladder per grouping; `permuting` says who computes permutations, if any. */
function ladders(
  {
    table,
    settings,
    working,
    withheld,
  }: Pick<ModelInput<Choices>, "table" | "settings" | "working" | "withheld">,
  permuting?: Pick<Context<never>, "workers" | "onProgress">,
): readonly Piece[] {
  const { missing, estimator, permutations, seed, firstGrouping } = settings;
  const [structure] = working;
  if (structure === undefined) return [];
  const all = comparedGroupings(table, settings);
  const groupings = firstGrouping === undefined ? all : all.slice(0, 1);
  return groupings.map((by) => (failures) => {
    const ladderOf = (structure: Structure) =>
      compareLevels({ table, withheld }, by, (compared) =>
        ladder(compared.table, compared.structureOf(structure), {
          by,
          missing,
          permutations,
          seed,
          only: firstGrouping === "whole" ? undefined : firstGrouping,
          workers: permuting?.workers,
          estimator: estimator ?? undefined,
          onProgress: (done, total) => permuting?.onProgress(`Permutation test by ${by}`, done, total),
        }),
      );
    return {
      invariance: failures.attempt({ analysis: "invariance", of: by }, () =>
        firstWithBaseline(working, ladderOf),
      ),
    };
  });
}

/** The first structure with an admissible configural solution that fits, otherwise the first. */
function firstWithBaseline(
  [first, ...others]: readonly Structure[],
  ladderOf: (structure: Structure) => InvarianceResult,
): InvarianceResult {
  const own = ladderOf(first!);
  if (hasBaseline(own)) return own;
  for (const other of others) {
    try {
      const found = ladderOf(other);
      if (hasBaseline(found) && found.baseline.code !== "does-not-fit") return found;
    } catch (error) {
      if (!(error instanceof ItemwiseError)) throw error;
    }
  }
  return own;
}

const hasBaseline = ({ steps }: InvarianceResult): boolean => {
  const configural = steps.find(({ name }) => name === "configural");
  return configural !== undefined && isAnswered(configural) && configural.admissible;
};
