/** What an outcome is, and how its mean follows from a sum of effects. */
import { exp } from "../numeric/elementary/exp";
import type { RowVariable } from "../survey/design/row-variables";

/** "binary": 1 yes, 0 no, its mean a share; "count": 0, 1, 2, ..., its mean a rate; "continuous": any number. */
export type OutcomeFamily = "binary" | "continuous" | "count";

/** What goes with experiences, by row of a table; NaN where it is not known. */
export interface OutcomeVariable extends RowVariable {
  readonly family: OutcomeFamily;
}

/** A mean and its derivative by the sum of effects, which is the variance too where the link is the canonical one. */
export interface MeanOfSum {
  readonly mean: number;
  readonly slope: number;
}

/** Logit, identity and logarithm, turned round. */
export const LINKS: Readonly<Record<OutcomeFamily, (sum: number) => MeanOfSum>> = {
  binary(sum) {
    const mean = 1 / (1 + exp(-sum));
    return { mean, slope: mean / (1 + exp(sum)) };
  },
  continuous: (sum) => ({ mean: sum, slope: 1 }),
  count(sum) {
    const mean = exp(sum);
    return { mean, slope: mean };
  },
};
