import { choleskyFactor, choleskyInverse } from "../../numeric/linear-algebra/cholesky";
import { quasiNewton } from "../../numeric/optimization/quasi-newton";
import { withPositiveSlopes } from "../estimation/fit-irt";
import type { FittedIrt } from "../model/fitted-irt";
import type { IrtModel } from "../model/irt-model";
import { parameterValues } from "../model/model-layout";
import { type GroupedLikelihood, groupedAt, groupedComplete, groupedInformation } from "./grouped-likelihood";

/** A step that promises no more than this, and gradients that a person may leave, as for other item response models. */
const TOLERANCE = 1e-12;
const CHANGE = 1e-8;
const GRADIENT_PER_PERSON = 1e-6;
const MOST_STEPS = 500;
/** The information is taken anew after so many steps. */
const STEPS_PER_METRIC = 4;
/** No step moves a parameter further, in units of its size where that is above 1. */
const LONGEST = 1;
/** Shares of the complete data's information, which is positive definite, that are tried. */
const SHARES = [0.2, 0.5, 1];
/** Far from the maximum the observed information is no measure: so many steps are those of the EM algorithm. */
const EM_STEPS = 6;

/**
 * Fits a model of all groups by quasi-Newton steps whose metric is the inverse of the observed information.
 *
 * @param starts of the free parameters; "warm": the estimates of a model that differs little
 */
export function fitGrouped(
  grouped: GroupedLikelihood,
  model: IrtModel,
  { starts, start }: { readonly starts: Float64Array; readonly start: "cold" | "warm" },
): FittedIrt {
  const { patterns } = grouped;
  const target = (x: Float64Array) => groupedAt(grouped, model, x);
  const first = target(starts) ?? { value: Number.POSITIVE_INFINITY, gradient: new Float64Array(model.free) };
  let end = { x: starts, ...first, change: 0, converged: false };
  let iterations = 0;
  while (iterations < MOST_STEPS && Number.isFinite(end.value)) {
    const isFar = start === "cold" && iterations < EM_STEPS;
    const metric = positiveMetric(grouped, model, { x: end.x, isFar });
    if (metric === null) break;
    const maxIterations = isFar ? 1 : STEPS_PER_METRIC;
    const limits = { metric, maxIterations, tolerance: TOLERANCE, longest: LONGEST };
    const next = quasiNewton(target, end, limits);
    iterations += next.iterations;
    end = next;
    if (next.iterations < maxIterations) break;
  }
  const gradient = end.gradient.reduce((most, one) => Math.max(most, Math.abs(one)), 0);
  const isFlat = gradient <= GRADIENT_PER_PERSON * patterns.n && Number.isFinite(end.value);
  const estimates = withPositiveSlopes(model, end.x);
  const values = parameterValues(model, estimates);
  if (Number.isFinite(end.value)) groupedAt(grouped, model, estimates);
  const { nodes } = grouped.groups[0]!;
  return {
    ...{ model, estimates, values, n: patterns.n, table: patterns.table, group: patterns.group },
    logLikelihood: -end.value,
    quadrature: {
      ...{ kind: "grid", points: nodes.length, perFactor: nodes.length, dimensions: 1 },
      nodes: grouped.groups.map(() => nodes),
      weights: grouped.groups.map(({ weights }) => weights.slice()),
    },
    ...{ covariance: null, standardErrors: null },
    convergence: {
      converged: isFlat && (end.converged || end.change <= CHANGE),
      ...{ iterations, change: end.change, gradient, starts: 1 },
    },
  };
}

/** The inverse of the observed information, mixed with the complete data's where it is not positive definite. */
function positiveMetric(
  grouped: GroupedLikelihood,
  model: IrtModel,
  { x, isFar }: { readonly x: Float64Array; readonly isFar: boolean },
): Float64Array | null {
  const coarse = { ...grouped, groups: grouped.coarse };
  const observed = isFar ? null : (groupedInformation(coarse, model, x)?.information ?? null);
  const known = observed && choleskyFactor(observed, model.free);
  if (known !== null) return choleskyInverse(known, model.free);
  const complete = groupedComplete(coarse, model, x);
  if (complete === null) return null;
  for (const share of SHARES) {
    const mixed = complete.map((value, at) => share * value + (1 - share) * (observed?.[at] ?? value));
    const factor = choleskyFactor(mixed, model.free);
    if (factor !== null) return choleskyInverse(factor, model.free);
  }
  return null;
}

/** Free parameters of a model at the values of another of the same items and groups. */
export function startsAt({ parameters, free }: IrtModel, values: Float64Array): Float64Array {
  const starts = new Float64Array(free);
  parameters.forEach((row, at) => {
    if (row.free >= 0) starts[row.free] = values[at]!;
  });
  return starts;
}
