import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import {
  expectedInformation,
  people,
  type WeightedGroup,
  weightedGroups,
} from "../factor/cfa/standard-errors/weighted-groups";
import type { ScaledTest } from "../factor/cfa/tests/scaled-test";
import { semidefiniteRoot, symmetricInverse } from "../numeric/linear-algebra/cholesky";
import { innerProduct, product, transposedProduct } from "../numeric/linear-algebra/dense";
import { createRandom } from "../numeric/random/random";
import type { DrawnTests } from "./fit-draws";

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
  const restrict = group === undefined ? null : restriction(group, fitted.table.free);
  if (group === undefined || restrict === null) return null;
  const n = people(fitted.data);
  const added = n * innerProduct(difference, restrict(difference, 1));
  const tests =
    correction === null
      ? normalTests(fitted.table.df, { added, draws, seed })
      : drawnTests(group, {
          restrict,
          difference: difference.map((value) => value * Math.sqrt(n)),
          added,
          draws,
          seed,
        });
  const { scale, shift } = correction ?? { scale: 1, shift: 0 };
  return tests.map(([first, second]) => [first / scale + (shift ?? 0), second / scale + (shift ?? 0)]);
}

/** Normal moments with covariance Gamma, about 0 and about the difference. */
function drawnTests(
  { data }: WeightedGroup,
  options: {
    readonly restrict: Restrict;
    /** Times the root of n. */
    readonly difference: Float64Array;
    readonly added: number;
    readonly draws: number;
    readonly seed: number;
  },
): [number, number][] {
  const { restrict, difference, added, draws, seed } = options;
  const q = difference.length;
  const normal = new Float64Array(q * draws);
  for (let draw = 0; draw < draws; draw++) {
    const random = createRandom(seed, draw + 1);
    for (let k = 0; k < q; k++) normal[k * draws + draw] = random.normal();
  }
  const moments = product(semidefiniteRoot(data.gamma, q), normal, { rows: q, inner: q, columns: draws });
  const restricted = restrict(moments, draws);
  return Array.from({ length: draws }, (_, draw) => {
    let own = 0;
    let crossed = 0;
    for (let k = 0, at = draw; k < q; k++, at += draws) {
      own += moments[at]! * restricted[at]!;
      crossed += difference[k]! * restricted[at]!;
    }
    return [own, own + 2 * crossed + added];
  });
}

/** Chi-squares of normal answers: central, and with the noncentrality that the difference adds. */
function normalTests(
  df: number,
  { added, draws, seed }: { readonly added: number; readonly draws: number; readonly seed: number },
): [number, number][] {
  const moved = Math.sqrt(Math.max(added, 0));
  return Array.from({ length: draws }, (_, draw) => {
    const random = createRandom(seed, draw + 1);
    let own = 0;
    let first = 0;
    for (let k = 0; k < df; k++) {
      const z = random.normal();
      if (k === 0) first = z;
      own += z * z;
    }
    return [own, own + 2 * moved * first + added];
  });
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
