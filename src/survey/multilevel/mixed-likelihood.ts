import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { ValueAndGradient } from "../../numeric/optimization/quasi-newton";
import { newtonFit } from "../../numeric/regression/newton-fit";

/** People by cell of the predictors. */
export interface MixedGroup {
  /** By predictor, the intercept first, and cell. */
  readonly columns: readonly Float64Array[];
  /** Share of the cell's people who said yes, 0 to 1. */
  readonly y: Float64Array;
  readonly weight: Float64Array;
}

export interface MixedData {
  /** Cells of all groups, and of each. */
  readonly all: MixedGroup;
  readonly groups: readonly MixedGroup[];
  /** Quadrature for the standard normal distribution; one point is Laplace's approximation. */
  readonly quadrature: { readonly points: Float64Array; readonly weights: Float64Array };
}

/** Mode of a group's intercept, in standard deviations of the intercepts. */
interface GroupMode {
  readonly mode: number;
  /** One over the root of the curvature there. */
  readonly spread: number;
}

/** Largest last step of a group's mode. */
const CONVERGED = 1e-12;

/**
 * Minus the log-likelihood by adaptive Gauss-Hermite quadrature, with its exact gradient (the points move with the
 * parameters), at the columns' coefficients and the standard deviation of the intercepts (of either sign). See Pinheiro
 * & Bates (1995), Journal of Computational and Graphical Statistics, 4, 12-35; Liu & Pierce (1994).
 */
export function mixedDeviance(data: MixedData, parameters: Float64Array): ValueAndGradient | null {
  const gradient = new Float64Array(parameters.length);
  let value = 0;
  for (const group of data.groups) value -= addGroup(group, data, { parameters, gradient });
  if (!Number.isFinite(value)) return null;
  for (let k = 0; k < gradient.length; k++) gradient[k] = -gradient[k]!;
  return { value, gradient };
}

/** The mode of every group's intercept, and the curvature there. */
export function groupModes(data: MixedData, parameters: Float64Array): GroupMode[] {
  return data.groups.map((group) => {
    const { mode, curvature } = modeOf(group, linear(group, parameters), parameters[parameters.length - 1]!);
    return { mode, spread: 1 / Math.sqrt(curvature) };
  });
}

function linear({ columns, y }: MixedGroup, parameters: Float64Array): Float64Array {
  return y.map((_, row) => columns.reduce((sum, values, k) => sum + values[row]! * parameters[k]!, 0));
}

/** A group at one value u of its intercept. */
interface AtValue {
  /** Log of the joint density up to a constant. */
  readonly value: number;
  /** Derivative by u. */
  readonly slope: number;
  /** Minus the second derivative by u. */
  readonly curvature: number;
  readonly probabilities: Float64Array;
}

function atValue(
  { y, weight }: MixedGroup,
  eta: Float64Array,
  { sd, u }: { sd: number; u: number },
): AtValue {
  const probabilities = new Float64Array(y.length);
  let [value, residualSum, spread] = [(-u * u) / 2, 0, 0];
  for (let row = 0; row < y.length; row++) {
    const logit = eta[row]! + sd * u;
    const p = 1 / (1 + exp(-logit));
    probabilities[row] = p;
    // log(1 + e^logit) without overflow.
    const softplus = logit > 0 ? logit - log(p) : -log(1 - p);
    value += weight[row]! * (y[row]! * logit - softplus);
    residualSum += weight[row]! * (y[row]! - p);
    spread += weight[row]! * p * (1 - p);
  }
  return { value, slope: sd * residualSum - u, curvature: 1 + sd * sd * spread, probabilities };
}

function modeOf(group: MixedGroup, eta: Float64Array, sd: number): AtValue & { readonly mode: number } {
  const derivatives = ([u = 0]: Float64Array) => {
    const { slope, curvature } = atValue(group, eta, { sd, u });
    return { gradient: Float64Array.of(slope), information: Float64Array.of(curvature) };
  };
  const { estimates } = newtonFit(
    derivatives,
    new Float64Array(1),
    ({ estimates: [u = 0], direction: [move = 0] }) =>
      Math.abs(move) <= CONVERGED * Math.max(1, Math.abs(u)) ? "converged" : 1,
  );
  const mode = estimates[0]!;
  return { mode, ...atValue(group, eta, { sd, u: mode }) };
}

/** Adds a group's gradient; returns its log-likelihood. */
function addGroup(
  group: MixedGroup,
  { quadrature: { points, weights } }: MixedData,
  { parameters, gradient }: { readonly parameters: Float64Array; readonly gradient: Float64Array },
): number {
  const { columns, y, weight } = group;
  const sd = parameters[columns.length]!;
  const eta = linear(group, parameters);
  const center = modeOf(group, eta, sd);
  const { mode, curvature } = center;
  const spread = 1 / Math.sqrt(curvature);
  const nodes = Array.from(points, (z) => atValue(group, eta, { sd, u: mode + spread * z }));
  const terms = nodes.map(({ value }, k) => value + (points[k]! * points[k]!) / 2);
  const largest = Math.max(...terms);
  const shares = terms.map((term, k) => weights[k]! * exp(term - largest));
  const total = shares.reduce((sum, share) => sum + share, 0);
  // Posterior means of the residuals, of u times them, and of the slopes, which account for the moving points.
  const residual = new Float64Array(y.length);
  let [bySd, slopes, slopesOfSpread] = [0, 0, 0];
  nodes.forEach(({ slope, probabilities }, k) => {
    const share = shares[k]! / total;
    const u = mode + spread * points[k]!;
    slopes += share * slope;
    slopesOfSpread += share * slope * points[k]!;
    for (let row = 0; row < y.length; row++) {
      const residualSum = share * weight[row]! * (y[row]! - probabilities[row]!);
      residual[row]! += residualSum;
      bySd += u * residualSum;
    }
  });
  const pointDerivatives = movingPoints(group, center, sd);
  const bySpread = (1 + spread * slopesOfSpread) / (2 * curvature);
  for (let k = 0; k <= columns.length; k++) {
    gradient[k]! += slopes * pointDerivatives.mode[k]! - bySpread * pointDerivatives.curvature[k]!;
  }
  columns.forEach((values, k) => {
    gradient[k]! += innerProduct(residual, values);
  });
  gradient[columns.length]! += bySd;
  return log(spread) + largest + log(total);
}

/** Derivatives of the mode and of the curvature there by the parameters. */
function movingPoints(
  { columns, y, weight }: MixedGroup,
  { mode, curvature, probabilities }: AtValue & { readonly mode: number },
  sd: number,
): { readonly mode: Float64Array; readonly curvature: Float64Array } {
  const byMode = new Float64Array(columns.length + 1);
  const byCurvature = new Float64Array(columns.length + 1);
  let [residualSum, spread, skew] = [0, 0, 0];
  for (let row = 0; row < y.length; row++) {
    const p = probabilities[row]!;
    const v = weight[row]! * p * (1 - p);
    const turned = v * (1 - 2 * p);
    residualSum += weight[row]! * (y[row]! - p);
    spread += v;
    skew += turned;
    for (let k = 0; k < columns.length; k++) {
      byMode[k]! -= (sd * v * columns[k]![row]!) / curvature;
      byCurvature[k]! += sd * sd * turned * columns[k]![row]!;
    }
  }
  byMode[columns.length] = (residualSum - sd * mode * spread) / curvature;
  byCurvature[columns.length] = 2 * sd * spread + sd * sd * mode * skew;
  for (let k = 0; k <= columns.length; k++) byCurvature[k]! += sd * sd * sd * skew * byMode[k]!;
  return { mode: byMode, curvature: byCurvature };
}
