import * as v from "valibot";
import { positive } from "./entries";
import { must } from "./schema-problem";

/** How weights are calibrated: by iterative proportional fitting, by regression, or within bounds. */
export const CALIBRATION_METHODS = ["raking", "linear", "logit"] as const;

const bound = v.pipe(v.number(), v.finite(must("finite")), v.minValue(0, must("from-zero")));

/** Population margins that weights are calibrated to; one margin is post-stratification. */
export const calibrationSchema = v.strictObject({
  method: v.optional(v.picklist(CALIBRATION_METHODS), "raking"),
  /** The least and the largest factor of a weight; method "logit" needs them. */
  bounds: v.optional(
    v.nullable(
      v.pipe(
        v.strictTuple([bound, bound]),
        v.check(([low, high]) => low < 1 && high > 1, must("around-one")),
      ),
    ),
    null,
  ),
  /**
   * By grouping, or crossing such as "sex x age" with levels such as "girl, 12-13": people in the population by level.
   * A column of numbers has the only level "", with its total in the population.
   */
  margins: v.pipe(
    v.record(v.string(), v.record(v.string(), positive)),
    v.check((margins) => Object.keys(margins).length > 0, must("margin")),
  ),
});

/** The total of a column of numbers; null for the margin of a grouping. */
export function totalOf(levels: Readonly<Record<string, number>>): number | null {
  const total = levels[""];
  return total !== undefined && Object.keys(levels).length === 1 ? total : null;
}
