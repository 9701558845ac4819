import { gaussHermite } from "../../numeric/distributions/gauss-hermite";
import { innerProduct, product } from "../../numeric/linear-algebra/dense";
import { logistic } from "../../numeric/regression/generalized-linear";
import { probabilityInterval } from "../regression/margins";
import type { MixedInput } from "./mixed-data";
import type { MixedEffect, MixedLogistic } from "./mixed-logistic";

/** Quadrature points over the intercepts. */
const POINTS = 41;
const QUADRATURE = gaussHermite(POINTS);

interface Parameters {
  /** Coefficients, the intercept first, then the standard deviation of the intercepts. */
  readonly estimates: Float64Array;
  readonly covariance: Float64Array;
}

type Rows = Pick<MixedInput, "x" | "weight" | "y">;
type Fit = Pick<MixedLogistic, "coefficients" | "sd" | "covariance">;

function parametersOf({ coefficients, sd, covariance }: Fit): Parameters {
  return {
    estimates: Float64Array.of(...coefficients.map(({ estimate }) => estimate), sd),
    covariance: Float64Array.from(covariance),
  };
}

/**
 * The probability of a yes averaged over people and random intercepts, with predictors fixed by `set` and others as
 * observed. Standard error by the delta method.
 * @param fit from `mixedLogistic` with the same input
 * @param set values by predictor name; for a factor, name all of its columns
 * @returns with a 95 % interval, symmetric on the logit scale, on the intercept's degrees of freedom
 * @see Skrondal & Rabe-Hesketh (2009), JRSS A, 172, 659-687. Reference: numerical integration of lme4's estimates.
 * @example
 * ```ts
 * const x = [{ name: "girl", values: [0, 1, 0, 1, 0, 1, 0, 1] }];
 * const input = { y: [0, 1, 1, 0, 1, 1, 0, 0], x, group: [0, 0, 0, 0, 1, 1, 1, 1] };
 * const fit = mixedLogistic(input, { points: 9 });
 * averageProbability(fit, input, { girl: 1 }).estimate.toFixed(3); // "0.500"
 * ```
 */
export function averageProbability(
  fit: Fit,
  input: Rows,
  set: Readonly<Record<string, number>>,
): {
  readonly estimate: number;
  readonly se: number;
  readonly low: number | null;
  readonly high: number | null;
} {
  const parameters = parametersOf(fit);
  const { value, gradient } = averageOf(input, parameters, (k, own) => set[input.x[k]!.name] ?? own);
  return probabilityInterval(value, errorOf(gradient, parameters), fit.coefficients[0]?.df ?? 0);
}

/** Step of the derivative by a numeric predictor, as a share of its largest value. */
const STEP = 1e-4;

/**
 * The predictors' average marginal effects on that probability, for a fit of the same input.
 * @example
 * ```ts
 * const x = [{ name: "girl", values: [0, 1, 0, 1, 0, 1, 0, 1] }];
 * const input = { y: [0, 1, 1, 0, 1, 1, 0, 0], x, group: [0, 0, 0, 0, 1, 1, 1, 1] };
 * marginalEffects(mixedLogistic(input, { points: 9 }), input)[0].kind; // "difference"
 * ```
 */
export function marginalEffects(fit: Fit, input: Rows): MixedEffect[] {
  const parameters = parametersOf(fit);
  return input.x.map(({ name, values, factor }, k) => {
    const all = Float64Array.from(values);
    const isDummy = all.every((value) => value === 0 || value === 1);
    const step = STEP * Math.max(...all.map((value) => Math.abs(value)));
    const [low, high] = ([0, 1] as const).map((side) =>
      averageOf(input, parameters, (j, own) => {
        if (j === k) return isDummy ? side : own + (2 * side - 1) * step;
        // The factor's other columns mark other levels.
        return isDummy && factor !== undefined && input.x[j]!.factor === factor ? 0 : own;
      }),
    );
    const unit = isDummy ? 1 : 2 * step;
    const gradient = high!.gradient.map((value, at) => (value - low!.gradient[at]!) / unit);
    const kind = isDummy ? ("difference" as const) : ("slope" as const);
    return { name, kind, estimate: (high!.value - low!.value) / unit, se: errorOf(gradient, parameters) };
  });
}

function errorOf(gradient: Float64Array, { covariance }: Parameters): number {
  const n = gradient.length;
  const moved = product(covariance, gradient, { rows: n, inner: n, columns: 1 });
  return Math.sqrt(Math.max(0, innerProduct(gradient, moved)));
}

/** The average with every value of a predictor changed. */
function averageOf(
  { x, y, weight }: Rows,
  { estimates }: Parameters,
  change: (predictor: number, value: number) => number,
): { readonly value: number; readonly gradient: Float64Array } {
  const size = x.length + 1;
  const sd = estimates[size]!;
  const gradient = new Float64Array(size + 1);
  let [sum, total] = [0, 0];
  for (let row = 0; row < y.length; row++) {
    const own = weight?.[row] ?? 1;
    const values = [1, ...x.map((one, k) => change(k, one.values[row]!))];
    const eta = values.reduce((all, value, k) => all + value * estimates[k]!, 0);
    let slope = 0;
    for (let k = 0; k < POINTS; k++) {
      const z = QUADRATURE.points[k]!;
      const at = logistic(eta + sd * z);
      const part = own * QUADRATURE.weights[k]!;
      sum += part * at.mean;
      slope += part * at.slope;
      gradient[size]! += part * at.slope * z;
    }
    values.forEach((value, k) => {
      gradient[k]! += slope * value;
    });
    total += own;
  }
  return { value: sum / total, gradient: gradient.map((value) => value / total) };
}
