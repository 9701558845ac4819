import { chiSquareUpper } from "../../../numeric/distributions/special";
import type { DifferenceTest } from "../cfa-result";
import type { FittedModel } from "../estimation/fitted-model";
import type { EstimatorParts } from "../estimator";
import { restrictionTraces } from "./restriction-traces";
import { scaledTest } from "./scaled-test";
import { chiSquareOf, testedModel } from "./tested-model";

/** The part of a comparison that comes from the chi-squares. */
export type ChiSquareDifference = Pick<
  DifferenceTest,
  "difference" | "df" | "p" | "scale" | "shift" | "problem"
>;

/**
 * Tests the constraints by which one model is a special case of another.
 *
 * Without a correction the difference of the chi-squares; with the mean-adjusted tests (WLSM, MLM, MLR) that over its
 * scale (Satorra & Bentler 2001); with the mean-and-variance adjusted ones (WLSMV, WLSMVS, MLMV, ...) scaled and shifted
 * by the traces of Satorra (2000), the constraints taken from the models' derivatives at their own solutions.
 *
 * @param larger the model with fewer constraints
 * @param smaller the model nested in it, fitted to the same moments by the same discrepancy
 * @param parts what the estimator's name stands for
 * @see Reference: lavaan's `lavTestLRT()`; for the last `method = "satorra.2000", A.method = "delta",
 *   scaled.shifted = TRUE`.
 */
export function differenceTest(
  larger: FittedModel,
  smaller: FittedModel,
  parts: EstimatorParts,
): ChiSquareDifference {
  const df = smaller.table.df - larger.table.df;
  const difference = chiSquareOf(smaller) - chiSquareOf(larger);
  const none = { difference: null, df, p: null, scale: null, shift: null };
  const problem = obstacle(larger, smaller);
  if (problem !== null) return { ...none, problem };
  if (parts.test === "none") {
    return { ...none, difference, p: chiSquareUpper(difference, df), problem: null };
  }
  const corrected =
    parts.test === "mean" || parts.test === "yuan-bentler"
      ? byScales([larger, smaller], { difference, df, parts })
      : byTraces([larger, smaller], { difference, df });
  if (typeof corrected === "string") return { ...none, problem: corrected };
  const { chiSquare, scale, shift } = corrected;
  return { difference: chiSquare, df, p: chiSquareUpper(chiSquare, df), scale, shift, problem: null };
}

function obstacle(larger: FittedModel, smaller: FittedModel): string | null {
  if (smaller.table.df <= larger.table.df) {
    return "the models have the same degrees of freedom, or the second has fewer";
  }
  for (const [which, { convergence }] of [
    ["larger", larger],
    ["smaller", smaller],
  ] as const) {
    if (!convergence.converged) return `the ${which} model did not converge`;
    if (!convergence.identified) return `the ${which} model is not identified at its solution`;
  }
  return null;
}

type Pair = readonly [larger: FittedModel, smaller: FittedModel];
interface Corrected {
  readonly chiSquare: number;
  readonly scale: number;
  readonly shift: number | null;
}

/** Satorra & Bentler (2001): the scale of the difference from the scales and degrees of freedom of the two. */
function byScales(
  [larger, smaller]: Pair,
  { difference, df, parts }: { difference: number; df: number; parts: EstimatorParts },
): Corrected | string {
  const first = (model: FittedModel): number | null =>
    model.table.df === 0 ? 0 : (testedModel(model, parts.test).traces?.first ?? null);
  const small = first(smaller);
  const large = first(larger);
  if (small === null || large === null) return "a model has no scaled test";
  const scale = (small - large) / df;
  if (!(scale > 0)) return "the scale of the difference is not positive";
  return { chiSquare: difference / scale, scale, shift: null };
}

function byTraces(
  [larger, smaller]: Pair,
  { difference, df }: { difference: number; df: number },
): Corrected | string {
  const traces = restrictionTraces(larger, smaller);
  const scaled = scaledTest(difference, { df, traces, correction: "scaled-shifted" });
  return scaled ?? "the constraints cannot be taken from the derivatives of the models";
}
