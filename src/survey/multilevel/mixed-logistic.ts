import type { Warning } from "../../errors";
import { INFORMATION_CRITERIA } from "../../figures/information-criteria";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { STENCIL } from "../../numeric/distributions/stencil";
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { symmetrize } from "../../numeric/linear-algebra/dense";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { sum } from "../../numeric/sums/sum";
import * as messages from "../messages";
import { testedCoefficient } from "../regression/regression-parts";
import { type MixedInput, mixedData, plainFit, separation } from "./mixed-data";
import { groupModes, type MixedData, mixedDeviance } from "./mixed-likelihood";

export interface MixedOptions {
  /** Quadrature points, 1 (Laplace) to 100. @default 25 */
  readonly points?: number | undefined;
}

/** A gain in log-likelihood up to this counts as none. */
const NO_GAIN = 1e-7;
const MAX_ITERATIONS = 500;
const TOLERANCE = 1e-13;
/** Above this standard deviation, on the logit scale, all of a group answer alike. */
const MAX_SD = 20;
/** Fewer groups reveal little of the variance (Maas & Hox 2005; Bryan & Jenkins 2016). */
const FEW_GROUPS = 25;
/** Step of the second derivatives, in standard errors. */
const STEP = 0.02;

/**
 * Logistic regression with a normal random intercept by group, by maximum likelihood with adaptive Gauss-Hermite
 * quadrature.
 *
 * Standard errors come from the second derivatives by all parameters, including the intercepts' standard deviation. A
 * predictor constant within groups has as many degrees of freedom as groups minus such predictors and the intercept;
 * others have those of people minus groups and predictors. Where the likelihood is highest without variance between
 * groups, the estimates are those of plain logistic regression (`boundary`). Weights are numbers of people, not
 * sampling weights.
 * @param input rows without missing values
 * @throws ItemwiseError "wrong-length"; "wrong-value" for a number that is not finite, a y outside 0 to 1, a group that
 *   is not an integer, a weight that is not positive; "wrong-points"; "constant-outcome"; "too-few-groups";
 *   "dependent-columns", "separated", "groups-separate" where there is no maximum
 * @see Pinheiro & Bates (1995); Skrondal & Rabe-Hesketh (2004), Generalized latent variable modeling; Self & Liang
 *   (1987) for the test of the variance. Reference: lme4 `glmer(nAGQ = 1)` and `nAGQ = 25`.
 * @example
 * ```ts
 * const random = createRandom(3);
 * const group = Array.from({ length: 120 }, (_, row) => row % 12);
 * const shifts = Array.from({ length: 12 }, () => 2 * random.normal());
 * const age = group.map((_, row) => row % 5);
 * const y = group.map((g, row) => (random.uniform() < 1 / (1 + Math.exp(1 - 0.3 * age[row] - shifts[g])) ? 1 : 0));
 * const fit = mixedLogistic({ y, x: [{ name: "age", values: age }], group }, { points: 7 });
 * fit.coefficients[1].name; // "age"
 * fit.boundary; // false
 * ```
 */
export function mixedLogistic(input: MixedInput, { points = 25 }: MixedOptions = {}): MixedLogistic {
  const data = mixedData(input, points);
  const names = ["(Intercept)", ...input.x.map(({ name }) => name)];
  const size = names.length;
  const plain = plainFit(data, names);
  const plainCovariance = withZeroVariance(plain.inverse, size);
  const start = Float64Array.of(...plain.estimates, 1);
  const metric = plainCovariance.slice();
  metric[metric.length - 1] = 1 / groupsOf(data);
  const target = (x: Float64Array) => mixedDeviance(data, x);
  const [none, first] = [target(Float64Array.of(...plain.estimates, 0)), target(start)];
  if (none === null || first === null) throw separation("separated", messages.noLikelihood);
  const how = { metric, tolerance: TOLERANCE, maxIterations: MAX_ITERATIONS, maxStep: 2 };
  const found = quasiNewton(target, { x: start, ...first }, how);
  const sd = Math.abs(found.x[size]!);
  if (sd > MAX_SD) throw separation("groups-separate", messages.groupsTooDifferent);
  const boundary = none.value - found.value <= NO_GAIN;
  const estimates = boundary ? Float64Array.of(...plain.estimates, 0) : found.x.slice();
  estimates[size] = Math.abs(estimates[size]!);
  const covariance = boundary ? plainCovariance : inverseCurvature(data, estimates, plain.inverse);
  const logLikelihood = -(boundary ? none : found).value;
  const chiSquare = Math.max(0, 2 * (logLikelihood + none.value));
  const variance = estimates[size]! ** 2;
  const isConverged = boundary || found.converged || found.change < NO_GAIN;
  return {
    points,
    n: sum(data.all.weight),
    groups: groupsOf(data),
    logLikelihood,
    aic: INFORMATION_CRITERIA.aic.of({ logLikelihood, parameters: size + 1, n: sum(data.all.weight) }),
    coefficients: coefficientsOf(data, { names, estimates, covariance }),
    sd: estimates[size]!,
    variance,
    icc: variance / (variance + Math.PI ** 2 / 3),
    test: { chiSquare, p: chiSquare > 0 ? chiSquareUpper(chiSquare, 1) / 2 : 1 },
    boundary,
    intercepts: groupModes(data, estimates).map(({ mode, spread }) => ({
      estimate: estimates[size]! * mode,
      sd: estimates[size]! * spread,
    })),
    covariance: Array.from(covariance),
    warnings: warningsOf({ boundary, isConverged, data }),
  };
}

function groupsOf({ groups }: MixedData): number {
  return groups.filter(({ y }) => y.length > 0).length;
}

/** With zeros for the standard deviation of the intercepts. */
function withZeroVariance(covariance: Float64Array, size: number): Float64Array {
  const out = new Float64Array((size + 1) ** 2);
  covariance.forEach((value, at) => {
    out[Math.floor(at / size) * (size + 1) + (at % size)] = value;
  });
  return out;
}

/** Inverse of the second derivatives of minus the log-likelihood; NaN where not positive definite. */
function inverseCurvature(data: MixedData, at: Float64Array, plain: Float64Array): Float64Array {
  const n = at.length;
  const curvature = new Float64Array(n * n);
  for (let k = 0; k < n; k++) {
    const error = k === n - 1 ? at[k]! / 10 : Math.sqrt(plain[k * n]!);
    const step = STEP * error;
    for (const [steps, weight] of STENCIL) {
      const moved = at.slice();
      moved[k]! += steps * step;
      const gradient = mixedDeviance(data, moved)?.gradient;
      for (let j = 0; j < n; j++) curvature[k * n + j]! += (weight / step) * (gradient?.[j] ?? Number.NaN);
    }
  }
  return symmetricInverse(symmetrize(curvature, n), n) ?? new Float64Array(n * n).fill(Number.NaN);
}

function coefficientsOf(
  data: MixedData,
  {
    names,
    estimates,
    covariance,
  }: { names: readonly string[]; estimates: Float64Array; covariance: Float64Array },
): MixedLogistic["coefficients"] {
  const between = names.map((_, k) => isConstantWithin(data, k));
  const many = between.filter((own) => own).length;
  const groups = groupsOf(data);
  const rows = sum(data.all.weight);
  return names.map((name, k) => {
    const df = between[k] === true ? groups - many : rows - groups - (names.length - many);
    const estimate = estimates[k]!;
    const se = Math.sqrt(covariance[k * estimates.length + k]!);
    const level = between[k] === true ? ("between" as const) : ("within" as const);
    return { name, level, df, ...testedCoefficient({ estimate, se, df }) };
  });
}

function isConstantWithin({ groups }: MixedData, k: number): boolean {
  return groups.every(({ columns }) => columns[k]!.every((value) => value === columns[k]![0]));
}

function warningsOf(about: { boundary: boolean; isConverged: boolean; data: MixedData }): Warning[] {
  const warnings: Warning[] = [];
  if (about.boundary) {
    warnings.push({ code: "no-variance-between", message: messages.noVarianceBetween() });
  }
  if (!about.isConverged) {
    warnings.push({ code: "not-converged", message: messages.randomInterceptsNotConverged() });
  }
  const groups = groupsOf(about.data);
  if (groups < FEW_GROUPS) warnings.push({ code: "few-groups", message: messages.fewGroups({ groups }) });
  return warnings;
}

/** A logistic regression with random intercepts. */
export interface MixedLogistic {
  /** Points of the adaptive quadrature; 1 is Laplace's approximation. */
  readonly points: number;
  /** Sum of the rows' weights. */
  readonly n: number;
  readonly groups: number;
  readonly logLikelihood: number;
  readonly aic: number;
  /** The intercept first. */
  readonly coefficients: readonly {
    readonly name: string;
    /** "between": constant within groups, as the intercept. */
    readonly level: "within" | "between";
    readonly estimate: number;
    readonly se: number;
    readonly t: number;
    /** By the number of people ("within") or of groups ("between"). */
    readonly df: number;
    /** Null, as the interval, without degrees of freedom. */
    readonly p: number | null;
    readonly oddsRatio: number;
    readonly low: number | null;
    readonly high: number | null;
  }[];
  /** Of the intercepts, on the logit scale. */
  readonly sd: number;
  readonly variance: number;
  /** Intraclass correlation on the latent scale: variance / (variance + pi^2 / 3). */
  readonly icc: number;
  /** Likelihood-ratio test of no variance: an equal mixture of 0 and chi-square on 1 df. */
  readonly test: { readonly chiSquare: number; readonly p: number };
  /** Whether the likelihood is highest without variance between groups. */
  readonly boundary: boolean;
  /** Mode of every group's deviation from the common intercept, with its conditional standard deviation. */
  readonly intercepts: readonly { readonly estimate: number; readonly sd: number }[];
  /** Of the coefficients and the standard deviation (last; zeros at the boundary), row-major. */
  readonly covariance: readonly number[];
  readonly warnings: readonly Warning[];
}

/** Average marginal effect of a predictor on the population-averaged probability. */
export interface MixedEffect {
  readonly name: string;
  /** "difference": 1 minus 0 for a dummy; "slope": per unit. */
  readonly kind: "difference" | "slope";
  readonly estimate: number;
  readonly se: number;
}
