/** What an outcome is, and how its mean follows from a sum of effects. */
import { exp } from "../numeric/elementary/exp";
import type { RowVariable } from "../survey/design/row-variables";
import { logistic, type MeanOfSum } from "../survey/regression/predict";

/** "binary": 1 yes, 0 no, its mean a share; "count": 0, 1, 2, ..., its mean a rate; "continuous": any number. */
export type OutcomeFamily = "binary" | "continuous" | "count";

/** What goes with experiences, by row of a table; NaN where it is not known. */
export interface OutcomeVariable extends RowVariable {
  readonly family: OutcomeFamily;
}

/** Logit, identity and logarithm, turned round. */
export const LINKS: Readonly<Record<OutcomeFamily, (sum: number) => MeanOfSum>> = {
  binary: logistic,
  continuous: (sum) => ({ mean: sum, slope: 1 }),
  count(sum) {
    const mean = exp(sum);
    return { mean, slope: mean };
  },
};
