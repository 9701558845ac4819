/** Mode and curvature of the posterior distribution of a person's factors given the answers. */
import { exp } from "../../numeric/elementary/exp";
import { log1p } from "../../numeric/elementary/log";
import { choleskyFactor, choleskySolve, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import type { IrtModel } from "../model/irt-model";
import { type ItemRows, modelLayout } from "../model/model-layout";

/** The normal distribution of a group's factors, and the group's items. */
export interface LatentPrior {
  readonly items: readonly { readonly rows: ItemRows; readonly a: Float64Array; readonly d: Float64Array }[];
  readonly mean: Float64Array;
  readonly precision: Float64Array;
}

interface LogPosterior {
  readonly value: number;
  readonly gradient: Float64Array;
  /** Minus the second derivatives: positive definite everywhere, so that there is one mode. */
  readonly information: Float64Array;
}

const MAX_STEPS = 100;
const SETTLED = 1e-10;

/** A group's distribution (covariances positive definite) and items, at values of the model's rows. */
export function latentPrior(
  { model, values }: { readonly model: IrtModel; readonly values: Float64Array },
  group: number,
): LatentPrior {
  const { items, means, covariances } = modelLayout(model, group);
  const at = (rows: Int32Array): Float64Array => Float64Array.from(rows, (row) => values[row]!);
  const precision = symmetricInverse(at(covariances), means.length);
  if (precision === null) throw new Error("a fitted group's covariances are positive definite");
  return {
    items: items.map((rows) => ({ rows, a: at(rows.slopes), d: at(rows.intercepts) })),
    mean: at(means),
    precision,
  };
}

/** The mode by Newton's method, and minus the second derivatives there; `categories` are negative where missing. */
export function posteriorMode(
  prior: LatentPrior,
  categories: ArrayLike<number>,
): { mode: Float64Array; information: Float64Array } {
  const n = prior.mean.length;
  let mode: Float64Array = prior.mean.slice();
  let at = logPosterior(prior, categories, mode);
  for (let step = 0; step < MAX_STEPS; step++) {
    const direction = choleskySolve(choleskyFactor(at.information, n)!, at.gradient, { n });
    const largest = direction.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    let share = 1;
    let next = moved(mode, direction, share);
    let there = logPosterior(prior, categories, next);
    for (let k = 0; k < MAX_STEPS && there.value < at.value && share * largest > SETTLED; k++) {
      share /= 2;
      next = moved(mode, direction, share);
      there = logPosterior(prior, categories, next);
    }
    mode = next;
    at = there;
    if (largest < SETTLED) break;
  }
  return { mode, information: at.information };
}

function moved(from: Float64Array, direction: Float64Array, share: number): Float64Array {
  return from.map((value, f) => value + share * direction[f]!);
}

/** Up to a constant. A category's log probability is that of two logistic curves, and concave. */
function logPosterior(
  { items, mean, precision }: LatentPrior,
  categories: ArrayLike<number>,
  theta: Float64Array,
): LogPosterior {
  const m = theta.length;
  const centered = theta.map((value, f) => value - mean[f]!);
  const gradient = new Float64Array(m);
  const information = precision.slice();
  let value = 0;
  for (let f = 0; f < m; f++) {
    for (let g = 0; g < m; g++) gradient[f]! -= precision[f * m + g]! * centered[g]!;
    value += (gradient[f]! * centered[f]!) / 2;
  }
  items.forEach(({ rows: { factors }, a, d }, j) => {
    const category = categories[j]!;
    if (category < 0) return;
    let z = 0;
    for (let s = 0; s < a.length; s++) z += a[s]! * theta[factors[s]!]!;
    let slope = 0;
    let curvature = 0;
    if (category > 0) {
      const x = z + d[category - 1]!;
      const below = 1 / (1 + exp(x));
      value -= softplus(-x);
      slope += below;
      curvature += below * (1 - below);
    }
    if (category < d.length) {
      const y = z + d[category]!;
      const above = 1 / (1 + exp(-y));
      value -= softplus(y);
      slope -= above;
      curvature += above * (1 - above);
    }
    for (let s = 0; s < a.length; s++) {
      gradient[factors[s]!]! += a[s]! * slope;
      for (let t = 0; t < a.length; t++) {
        information[factors[s]! * m + factors[t]!]! += a[s]! * a[t]! * curvature;
      }
    }
  });
  return { value, gradient, information };
}

/** log(1 + e^x). */
function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)));
}
