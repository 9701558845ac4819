/** Mode and curvature of the posterior distribution of a person's factors given the answers. */
import { exp } from "../../numeric/elementary/exp";
import { expm1 } from "../../numeric/elementary/expm1";
import { log, log1p } from "../../numeric/elementary/log";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import {
  type AnswerTerm,
  type NormalPrior,
  type PosteriorMode,
  posteriorMode,
} from "../../numeric/optimization/posterior-mode";
import { curveSums, type ItemCurve } from "../model/curves/response-curve";
import type { IrtModel } from "../model/irt-model";
import { type ItemRows, modelLayout } from "../model/model-layout";

/** The normal distribution of a group's factors, and the group's items. */
export interface LatentPrior extends NormalPrior {
  readonly items: readonly LatentItem[];
}

interface LatentItem {
  readonly rows: ItemRows;
  readonly a: Float64Array;
  readonly d: Float64Array;
  /** Null for the graded response model. */
  readonly curve: ItemCurve | null;
  /** Of a category at a predictor z: its log probability, the derivative, and minus the second. */
  readonly term: (z: number, category: number) => AnswerAt;
}

export type AnswerAt = Pick<AnswerTerm, "logProbability" | "slope" | "curvature">;

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
    items: items.map((rows) => {
      const d = at(rows.intercepts);
      const curve = rows.curve?.of(d) ?? null;
      const term = curve === null ? gradedTerm(d) : curveTerm(curve);
      return { rows, a: at(rows.slopes), d, curve, term };
    }),
    mean: at(means),
    precision,
  };
}

/** The mode given the answers of a person; `categories` are negative where missing. */
export function latentMode(prior: LatentPrior, categories: ArrayLike<number>): PosteriorMode {
  return posteriorMode(prior, (theta, add) => {
    prior.items.forEach(({ rows: { factors }, a, term }, j) => {
      const category = categories[j]!;
      if (category < 0) return;
      let z = 0;
      for (let s = 0; s < a.length; s++) z += a[s]! * theta[factors[s]!]!;
      add({ places: factors, coefficients: a, ...term(z, category) });
    });
  });
}

/** A category's log probability is that of two logistic curves and of the distance of their intercepts, and concave. */
function gradedTerm(d: Float64Array): LatentItem["term"] {
  const logShares = Float64Array.from({ length: d.length + 1 }, (_, k) =>
    k === 0 || k === d.length ? 0 : log(-expm1(d[k]! - d[k - 1]!)),
  );
  return (z, category) => {
    let [logProbability, slope, curvature] = [logShares[category]!, 0, 0];
    if (category > 0) {
      const x = z + d[category - 1]!;
      const below = 1 / (1 + exp(x));
      logProbability -= softplus(-x);
      slope += below;
      curvature += below * (1 - below);
    }
    if (category < d.length) {
      const y = z + d[category]!;
      const above = 1 / (1 + exp(-y));
      logProbability -= softplus(y);
      slope -= above;
      curvature += above * (1 - above);
    }
    return { logProbability, slope, curvature };
  };
}

function curveTerm(curve: ItemCurve): LatentItem["term"] {
  const p = new Float64Array(curve.categories);
  const answer = new Float64Array(curve.categories);
  const sums = curveSums(curve);
  return (z, category) => {
    curve.probabilities(z, p);
    answer.fill(0);
    answer[category] = 1;
    curve.sums(z, answer, sums);
    return { logProbability: log(p[category]!), slope: sums.gradient[0]!, curvature: sums.information[0]! };
  };
}

/** log(1 + e^x). */
function softplus(x: number): number {
  return Math.max(x, 0) + log1p(exp(-Math.abs(x)));
}
