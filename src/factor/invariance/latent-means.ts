import { normalInterval } from "../../numeric/distributions/interval";
import { standardErrors } from "../cfa/standard-errors/estimate-covariance";
import type { FittedStep } from "./fit-step";
import type { InvarianceResult } from "./invariance-result";

/**
 * Means of the factors that items load on, with 95 % intervals: 0 in the first group, in standard deviations of the
 * first group's factor (which has variance 1).
 * @param step with equal intercepts and free means
 * @returns by factor, then by group
 */
export function latentMeans({
  fitted,
  covariance,
}: Pick<FittedStep, "fitted" | "covariance">): InvarianceResult["latentMeans"] {
  const { table, values } = fitted;
  const errors = standardErrors(fitted, covariance);
  const measured = new Set(
    table.parameters.filter(({ op, rhs }) => op === "=~" && table.items.includes(rhs)).map(({ lhs }) => lhs),
  );
  return table.factors
    .filter((factor) => measured.has(factor))
    .flatMap((factor) =>
      table.groups.map((group, g) => {
        const row = table.parameters.findIndex(
          (one) => one.op === "~1" && one.lhs === factor && one.group === g,
        );
        const est = values[row]!;
        const se = errors[row]!;
        const [low, high] = normalInterval(est, se) ?? [null, null];
        return { group, factor, est, se, low, high };
      }),
    );
}
