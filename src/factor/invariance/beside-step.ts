import { sampleRankCorrelation } from "simple-statistics";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { meanOf } from "../../numeric/sums/percentile";
import type { AlignedFactor } from "../alignment/aligned-factor";
import type { AlignmentResult } from "../alignment/alignment-result";
import type { FittedStep } from "./fit-step";

/** An alignment with its means beside those of a step that has means; without one it stays as it is. */
export function besideStep(alignment: AlignmentResult, step: FittedStep | null): AlignmentResult {
  if (step === null) return alignment;
  const factors = alignment.factors.map((factor) => ({ ...factor, comparison: comparisonOf(factor, step) }));
  return { ...alignment, factors };
}

/** Null where a variance of the step is not positive. */
function comparisonOf({ factor, means }: AlignedFactor, { fitted }: FittedStep): AlignedFactor["comparison"] {
  const { table, values } = fitted;
  const estimate = (op: "~1" | "~~", rhs: string, group: number): number =>
    values[
      table.parameters.findIndex(
        (one) => one.op === op && one.lhs === factor && one.rhs === rhs && one.group === group,
      )
    ]!;
  const logs = means.map((_, g) => log(estimate("~~", factor, g)) / 2);
  const unit = exp(meanOf(logs));
  if (!(unit > 0)) return null;
  const theirs = means.map((_, g) => estimate("~1", "", g) / unit);
  const center = meanOf(theirs);
  const rank = sampleRankCorrelation([...means], theirs);
  return {
    largestDifference: Math.max(...means.map((mean, g) => Math.abs(mean - theirs[g]! + center))),
    rankCorrelation: Number.isFinite(rank) ? rank : null,
  };
}
