import { bivariateNormalCdf } from "../../../numeric/distributions/bivariate-normal";
import { type Cumulants, quantileByCumulants } from "../../../numeric/distributions/cumulants";
import { normalCdf } from "../../../numeric/distributions/special";
import { symmetricInverse } from "../../../numeric/linear-algebra/cholesky";
import {
  innerProduct,
  product,
  symmetricProduct,
  transposed,
  transposedProduct,
} from "../../../numeric/linear-algebra/dense";
import type { GroupMoments } from "../../moments/group-moments";
import { sampleOrNull } from "../../moments/sample-or-null";
import { fitModel } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import { expectedInformation, type WeightedGroup, weightedGroups } from "../standard-errors/weighted-groups";
import type { ScaledTest } from "../tests/scaled-test";
import { testedModel } from "../tests/tested-model";

/** How a model's chi-square is distributed: before its correction, which is that of the population. */
export interface TestDistribution {
  readonly cumulants: Cumulants;
  readonly correction: Pick<ScaledTest, "scale" | "shift"> | null;
}

/** The chi-square that a share `p` of samples does not exceed. */
export function pointOf({ cumulants, correction }: TestDistribution, p: number): number {
  const { scale, shift } = correction ?? { scale: 1, shift: null };
  return quantileByCumulants(cumulants, p) / scale + (shift ?? 0);
}

/** Of normal answers by their own test: chi-square, with the noncentrality `added` where the model is false. */
export function normalCumulants(df: number, added: number): Cumulants {
  return { mean: df + added, variance: 2 * (df + 2 * added), third: 8 * (df + 3 * added) };
}

/** What the chi-square near a solution is made of. */
interface QuadraticForm {
  /** n d' U d: what moments that lie off by d add. */
  readonly added: (difference: Float64Array, n: number) => number;
  /** Of n e' U e, e about the difference; without one about 0. */
  readonly cumulants: (difference: Float64Array | null, n: number) => Cumulants;
}

/**
 * The chi-square of a model in samples whose moments vary about those of `fitted`: n e' U e, with U = W - W J (J' W
 * J)^-1 J' W and e normal with covariance Gamma / n about 0 where the model is true, about the difference d between the
 * population's moments and the model's where it is not (Satorra & Bentler 1994; Shapiro 1983). Its cumulants follow
 * from the traces of U Gamma, its square and cube, and from d' U d, d' U Gamma U d and d' U Gamma U Gamma U d.
 * @param fitted a model of one group, at its solution for the population
 * @returns null where the information is singular
 */
export function quadraticForm(fitted: FittedModel): QuadraticForm | null {
  const [group] = weightedGroups(fitted);
  const restrict = group === undefined ? null : restriction(group, fitted.table.free);
  if (group === undefined || restrict === null) return null;
  const { gamma } = group.data;
  const q = group.data.moments.length;
  const added = (difference: Float64Array, n: number) =>
    n * innerProduct(difference, restrict(difference, 1));
  let central: Cumulants | null = null;
  return {
    added,
    cumulants(difference, n) {
      central ??= traces(gamma, restrict, q);
      const own = central;
      if (difference === null) return own;
      const pulled = restrict(difference, 1);
      const spread = product(gamma, pulled, { rows: q, inner: q, columns: 1 });
      return {
        mean: own.mean + n * innerProduct(difference, pulled),
        variance: own.variance + 4 * n * innerProduct(pulled, spread),
        third: own.third + 24 * n * innerProduct(spread, restrict(spread, 1)),
      };
    },
  };
}

/** Cumulants of e' U e. The trace of the cube of U Gamma is that of U Gamma U times Gamma U Gamma, which are symmetric. */
function traces(gamma: Float64Array, restrict: Restrict, size: number): Cumulants {
  const matrix = restrict(gamma, size);
  const turned = transposed(matrix, { rows: size, columns: size });
  const outer = symmetricProduct(gamma, matrix, { rows: size, columns: size });
  let first = 0;
  for (let k = 0; k < size; k++) first += matrix[k * (size + 1)]!;
  return {
    mean: first,
    variance: 2 * innerProduct(matrix, turned),
    third: 8 * innerProduct(outer, restrict(turned, size)),
  };
}

type Restrict = (matrix: Float64Array, columns: number) => Float64Array;

/** U times a matrix of so many columns. */
function restriction(group: WeightedGroup, free: number): Restrict | null {
  const { jacobian, weightedJacobian, applyWeight, columns } = group;
  const k = columns.length;
  const q = group.data.moments.length;
  const inverse = k === free ? symmetricInverse(expectedInformation([group], free), free) : null;
  if (inverse === null) return null;
  return (matrix, width) => {
    const out = applyWeight(matrix, width);
    const projected = transposedProduct(jacobian, out, { rows: k, inner: q, columns: width });
    const steps = product(inverse, projected, { rows: k, inner: k, columns: width });
    const back = product(weightedJacobian, steps, { rows: q, inner: k, columns: width });
    return out.map((value, at) => value - back[at]!);
  };
}

/** The smallest share of a population in a cell of two yes-or-no items. */
export function smallestCell({ items, moments }: Pick<GroupMoments, "items" | "moments">): number {
  const p = items.length;
  let least = 1;
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i + 1; j < p; j++, at++) {
      const [h, k] = [moments[i]!, moments[j]!];
      const neither = bivariateNormalCdf(h, k, moments[at]!);
      const [one, other] = [normalCdf(h) - neither, normalCdf(k) - neither];
      least = Math.min(least, neither, one, other, 1 - neither - one - other);
    }
  }
  return least;
}

/**
 * How the chi-square of a model is distributed in samples of so many people from each population, the model being fitted
 * to the population first: about a population's solution it is a quadratic form of normal moments, and its correction
 * that of the population.
 * @param fitted the model, with estimates to begin with
 * @param populations moments and their covariance, of people who are drawn at random
 * @returns null where the model has no solution in a population
 */
export function populationTests(
  { table, estimates }: FittedModel,
  populations: readonly GroupMoments[],
  people: number,
): TestDistribution[] | null {
  const tests = populations.map((population): TestDistribution | null => {
    const fitted = sampleOrNull(() =>
      fitModel(table, [population], { discrepancy: "DWLS", starts: estimates, mostStarts: 1 }),
    );
    if (!fitted?.convergence.converged) return null;
    const form = quadraticForm(fitted);
    const correction = testedModel(fitted, "scaled-shifted").scaled;
    if (form === null || correction === null) return null;
    const difference = population.moments.map((value, at) => value - fitted.implied[0]![at]!);
    return { cumulants: form.cumulants(difference, people - 1), correction };
  });
  return tests.every((test) => test !== null) ? tests : null;
}
