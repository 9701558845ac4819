import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import {
  expectedInformation,
  people,
  type WeightedGroup,
  weightedGroups,
} from "../factor/cfa/standard-errors/weighted-groups";
import type { ScaledTest } from "../factor/cfa/tests/scaled-test";
import { symmetricInverse } from "../numeric/linear-algebra/cholesky";
import { product, transposedProduct } from "../numeric/linear-algebra/dense";
import { flatEigen } from "../numeric/linear-algebra/flat-eigen";
import { createRandom } from "../numeric/random/random";
import type { DrawnTests } from "./fit-draws";

/** Chi-square is a sum of so many independent squares (z + shift)^2, each times its weight. */
interface Squares {
  readonly weights: Float64Array;
  /** Where the model is false: what each square is moved by, times its weight. */
  readonly moved: Float64Array;
  /** What all of it adds. */
  readonly added: number;
}

/**
 * Chi-squares of a model in samples of moments that vary as the sampling design has them vary, without fitting it
 * again: moments near the model's have the chi-square n e' U e, with U = W - W J (J' W J)^-1 J' W and e normal with
 * covariance Gamma / n about 0 where the model is true, about `difference` where it is not (Satorra & Bentler 1994).
 *
 * @param fitted a model of one group
 * @param options.difference moments where the model is false less those that it implies
 * @param options.correction of the chi-square, the sample's own; null where the estimator has none: the answers are then
 *   taken to be normal, as the estimator does
 * @returns null where the information is singular
 */
export function linearTests(
  fitted: FittedModel,
  options: {
    readonly difference: Float64Array;
    readonly correction: ScaledTest | null;
    readonly draws: number;
    readonly seed: number;
  },
): DrawnTests[] | null {
  const { difference, correction, draws, seed } = options;
  const [group] = weightedGroups(fitted);
  const found =
    group === undefined
      ? null
      : correction === null
        ? normalSquares(group, fitted, difference)
        : squares(group, fitted, difference);
  if (found === null) return null;
  const { scale, shift } = correction ?? { scale: 1, shift: 0 };
  return Array.from({ length: draws }, (_, draw) => {
    const random = createRandom(seed, draw + 1);
    let first = 0;
    let second = found.added;
    found.weights.forEach((weight, k) => {
      const z = random.normal();
      first += weight * z * z;
      second += (weight * z + 2 * found.moved[k]!) * z;
    });
    return [first / scale + (shift ?? 0), second / scale + (shift ?? 0)];
  });
}

function squares(group: WeightedGroup, fitted: FittedModel, difference: Float64Array): Squares | null {
  const q = difference.length;
  const restrict = restriction(group, fitted.table.free);
  if (restrict === null) return null;
  const root = rootOf(group.data.gamma, q);
  const square = { rows: q, inner: q, columns: q };
  const { values, vectors } = flatEigen(transposedProduct(root, restrict(root, q), square), q);
  const n = people(fitted.data);
  const turned = transposedProduct(root, restrict(difference, 1), { rows: q, inner: q, columns: 1 });
  const moved = transposedProduct(vectors, turned, { rows: q, inner: q, columns: 1 });
  return {
    weights: values.map((value) => Math.max(value, 0)),
    moved: moved.map((value) => value * Math.sqrt(n)),
    added: n * misfit(restrict, difference),
  };
}

/** R with R R' = Gamma, which rare answers can leave without full rank. */
function rootOf(gamma: Float64Array, q: number): Float64Array {
  const { values, vectors } = flatEigen(gamma.slice(), q);
  return vectors.map((value, at) => value * Math.sqrt(Math.max(values[at % q]!, 0)));
}

function normalSquares(group: WeightedGroup, fitted: FittedModel, difference: Float64Array): Squares | null {
  const restrict = restriction(group, fitted.table.free);
  if (restrict === null) return null;
  const added = people(fitted.data) * misfit(restrict, difference);
  const moved = new Float64Array(fitted.table.df);
  moved[0] = Math.sqrt(Math.max(added, 0));
  return { weights: moved.map(() => 1), moved, added };
}

type Restrict = (matrix: Float64Array, columns: number) => Float64Array;

/** U times a matrix of so many columns. */
function restriction(group: WeightedGroup, free: number): Restrict | null {
  const { jacobian, weighed, weigh, columns } = group;
  const k = columns.length;
  const q = group.data.moments.length;
  const inverse = k === free ? symmetricInverse(expectedInformation([group], free), free) : null;
  if (inverse === null) return null;
  return (matrix, width) => {
    const out = weigh(matrix, width);
    const projected = transposedProduct(jacobian, out, { rows: k, inner: q, columns: width });
    const steps = product(inverse, projected, { rows: k, inner: k, columns: width });
    const back = product(weighed, steps, { rows: q, inner: k, columns: width });
    return out.map((value, at) => value - back[at]!);
  };
}

function misfit(restrict: Restrict, difference: Float64Array): number {
  const weighed = restrict(difference, 1);
  return difference.reduce((sum, value, at) => sum + value * weighed[at]!, 0);
}
