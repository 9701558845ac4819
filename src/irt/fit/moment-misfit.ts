import { choleskyFactor, choleskyInverse, choleskySolve } from "../../numeric/linear-algebra/cholesky";
import { unitDiagonalCondition } from "../../numeric/linear-algebra/condition";
import { innerProduct, product, transposed, transposedProduct } from "../../numeric/linear-algebra/dense";
import { addAt, concatenated } from "../../numeric/linear-algebra/ranges";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { needsSandwich } from "../estimation/information/sandwich";
import type { FittedIrt } from "../model/fitted-irt";
import {
  type CompleteAnswers,
  type CompleteGroup,
  type DesignCovariances,
  designCovariances,
  sampleMoments,
} from "./complete-answers";
import { type ExpectedMoments, expectedMoments, type PointModel } from "./expected-moments";
import { type FitPoints, momentJacobian } from "./fit-points";
import { gridMoments } from "./grid-moments";
import type { Moments } from "./moment-kind";

export interface MomentSample {
  readonly fitted: FittedIrt;
  readonly answers: CompleteAnswers;
  readonly moments: Moments;
  readonly observed: readonly Float64Array[];
  /** Null for independent, equally weighted people. */
  readonly design: DesignCovariances | null;
}

export function observedMoments(
  about: Pick<MomentSample, "fitted" | "answers" | "moments">,
  clusterLabels: ClusterLabels | undefined,
): MomentSample {
  const { fitted, answers, moments } = about;
  const observed = answers.groups.map((group) => sampleMoments(fitted, group, moments));
  const design = needsSandwich(fitted.table)
    ? designCovariances(fitted, { answers, moments, observed }, clusterLabels)
    : null;
  return { ...about, observed, design };
}

export interface ModelMoments extends Pick<ExpectedMoments, "means" | "covariance"> {
  /** Moments x free parameters. */
  readonly jacobian: Float64Array;
}

export function modelMoments(
  fitted: FittedIrt,
  moments: Moments,
  groups: readonly FitPoints[],
): ModelMoments[] {
  return groups.map((own, g) => {
    if (own.grid !== null) return gridMoments(fitted, g, { moments, grid: own.grid });
    const points = own.all();
    const at = expectedMoments(moments, points);
    return { ...at, jacobian: momentJacobian(fitted, g, { moments, points, expected: at }) };
  });
}

/** Sums of some moments. @param sums by sum: the moments with their multiplicity */
export function summedMoments(
  { means, covariance, jacobian }: ModelMoments,
  sums: readonly (readonly (readonly [number, number])[])[],
): ModelMoments {
  const rows = (from: Float64Array): Float64Array => {
    const columns = from.length / means.length;
    const out = new Float64Array(sums.length * columns);
    for (let r = 0; r < sums.length; r++) {
      for (const [place, times] of sums[r]!) addAt(out, r * columns, times, from, place * columns, columns);
    }
    return out;
  };
  const half = transposed(rows(covariance), { rows: sums.length, columns: means.length });
  return { means: rows(means), covariance: rows(half), jacobian: rows(jacobian) };
}

/** Misfit of a fitted model's moments, or why there is none. */
export function modelMisfit(
  sample: MomentSample,
  expected: readonly ModelMoments[],
): ReturnType<typeof quadraticMisfit> {
  return misfit(sample, expected, concatenated(expected.map(({ jacobian }) => jacobian)));
}

/** The statistic of independent items; null if a category that nobody in a group chose leaves it undefined. */
export function independenceMisfit(
  sample: MomentSample,
): { chiSquare: number; df: number; expected: number } | null {
  const { fitted, answers, moments } = sample;
  const expected = answers.groups.map((group) => expectedMoments(moments, independencePoint(fitted, group)));
  const own = expected.map(({ given }) => independenceJacobian(moments, given));
  const parameters = own[0]!.parameters;
  const size = moments.moments.length;
  const all = parameters * own.length;
  const jacobian = new Float64Array(size * own.length * all);
  own.forEach((group, g) => {
    for (let r = 0; r < size; r++) {
      const from = group.jacobian.subarray(r * parameters, (r + 1) * parameters);
      jacobian.set(from, (g * size + r) * all + g * parameters);
    }
  });
  const found = misfit(sample, expected, jacobian);
  if (typeof found === "string") return null;
  const df = size * own.length - all;
  return { chiSquare: found.value / (designEffectOf(found, sample) ?? 1), df, expected: df };
}

function misfit(
  { answers, observed }: MomentSample,
  expected: readonly Pick<ExpectedMoments, "means" | "covariance">[],
  jacobian: Float64Array,
): ReturnType<typeof quadraticMisfit> {
  const residuals = concatenated(
    observed.map((own, g) => own.map((value, r) => value - expected[g]!.means[r]!)),
  );
  return quadraticMisfit({ residuals, covariance: modelCovariance(answers, expected), jacobian });
}

/** Mean factor by which the design inflates a statistic; null if equally weighted. */
export function designEffectOf({ expected }: Misfit, { design }: MomentSample): number | null {
  return design === null ? null : expected(design.design) / expected(design.simple);
}

/** Groups are independent samples. */
function modelCovariance(
  { groups }: CompleteAnswers,
  expected: readonly Pick<ExpectedMoments, "means" | "covariance">[],
): Float64Array {
  const width = expected[0]!.means.length;
  const size = width * expected.length;
  const out = new Float64Array(size * size);
  expected.forEach(({ covariance }, g) => {
    for (let r = 0; r < width; r++) {
      for (let s = 0; s < width; s++) {
        out[(g * width + r) * size + g * width + s] = covariance[r * width + s]! / groups[g]!.people;
      }
    }
  });
  return out;
}

/** The model of independent items with a group's observed category shares: one point. */
export function independencePoint({ table, model }: FittedIrt, group: CompleteGroup): PointModel {
  const curves = model.items.map(({ categories }, item) => {
    const shares = new Float64Array(categories);
    group.rows.forEach((row, at) => {
      shares[table.columns[item]![row]!]! += group.share[at]!;
    });
    return shares;
  });
  return { curves, weights: Float64Array.of(1) };
}

/** Derivatives of the independence model's moments by category shares (or means): moments x parameters, row-major. */
export function independenceJacobian(
  { functions, moments, single }: Moments,
  given: readonly Float64Array[],
): { jacobian: Float64Array; parameters: number } {
  const starts: number[] = [];
  let parameters = 0;
  for (const own of single) {
    starts.push(parameters);
    parameters += own;
  }
  const jacobian = new Float64Array(moments.length * parameters);
  moments.forEach(({ first, second }, r) => {
    const add = (own: number, times: number): void => {
      const { item, values } = functions[own]!;
      for (let k = 0; k < single[item]!; k++) {
        jacobian[r * parameters + starts[item]! + k]! += (values[k + 1]! - values[0]!) * times;
      }
    };
    add(first, second < 0 ? 1 : given[second]![0]!);
    if (second >= 0) add(second, given[first]![0]!);
  });
  return { jacobian, parameters };
}

/** Residuals of some moments, their covariance, and their derivatives. */
interface MomentResiduals {
  readonly residuals: Float64Array;
  readonly covariance: Float64Array;
  /** Residuals x parameters, row-major. */
  readonly jacobian: Float64Array;
}

interface Misfit {
  readonly value: number;
  /** Mean of the value under the model for moments with this covariance. */
  readonly expected: (covariance: Float64Array) => number;
}

/**
 * The quadratic form e' U e with U = C - C D (D' C D)^-1 D' C and C the inverse of the covariance: the part of the
 * residuals that no change of the parameters explains, chi-square with as many degrees of freedom as there are residuals
 * less parameters for any consistent estimates.
 * @returns a reason where there is none
 * @see Browne (1984), British Journal, 37, 62-83, proposition 4; Maydeu-Olivares & Joe (2006), equation 14
 */
function quadraticMisfit({
  residuals,
  covariance,
  jacobian,
}: MomentResiduals): Misfit | "covariance" | "jacobian" {
  const n = residuals.length;
  const parameters = jacobian.length / n;
  const factor = choleskyFactor(covariance, n);
  if (factor === null || nearlySingular(factor, covariance, n)) return "covariance";
  const weighted = choleskySolve(factor, jacobian, { n, columns: parameters });
  const shape = { rows: parameters, inner: n, columns: parameters };
  const information = transposedProduct(jacobian, weighted, shape);
  if (unitDiagonalCondition(information, parameters).nullity > 0) return "jacobian";
  const inner = choleskyFactor(information, parameters);
  if (inner === null) return "jacobian";
  const score = transposedProduct(weighted, residuals, { rows: parameters, inner: n, columns: 1 });
  const change = choleskySolve(inner, score, { n: parameters });
  const explained = product(jacobian, change, { rows: n, inner: parameters, columns: 1 });
  const left = residuals.map((value, r) => value - explained[r]!);
  return {
    value: innerProduct(left, choleskySolve(factor, left, { n })),
    expected: (gamma) => {
      const whole = innerProduct(choleskyInverse(factor, n), gamma);
      const spread = product(gamma, weighted, { rows: n, inner: n, columns: parameters });
      const taken = transposedProduct(weighted, spread, shape);
      return whole - innerProduct(choleskyInverse(inner, parameters), taken);
    },
  };
}

/** Whether a variable has less than a billionth of its variance left, given those before it. */
function nearlySingular(factor: Float64Array, covariance: Float64Array, n: number): boolean {
  for (let i = 0; i < n; i++) if (factor[i * n + i]! ** 2 < 1e-9 * covariance[i * n + i]!) return true;
  return false;
}
