import { ItemwiseError } from "../../../errors";
import { choleskyFactor } from "../../../numeric/linear-algebra/cholesky";
import type { GroupMoments } from "../../moments/group-moments";
import { impliedCovariance } from "../../moments/moment-square";
import { fitModel } from "../estimation/fit-model";
import type { FittedModel } from "../estimation/fitted-model";
import { groupLayout } from "../estimation/group-layout";
import { modelState } from "../estimation/model-state";

/** A discrepancy per person that is no more than rounding. */
const NO_DISCREPANCY = 1e-9;
/** A smallest eigenvalue of the factor correlations that is no more than 0. */
const BOUNDARY = 1e-4;

/** Whether a model has another as a special case, and whether that case lies on the boundary of what it allows. */
export interface Nesting {
  readonly nested: boolean;
  /** The larger model reproduces the smaller one only with a correlation of 1 or a variance of 0. */
  readonly boundary: boolean;
}

/**
 * Whether one model is nested in another of the same items: the larger one is fitted to the moments that the smaller
 * one implies, and reproduces them exactly where it is.
 *
 * @param larger the fitted model with fewer degrees of freedom
 * @param smaller the fitted model with more
 * @see Bentler & Satorra (2010), Psychological Methods, 15, 111-123. Reference: semTools `net()`.
 */
export function nesting(larger: FittedModel, smaller: FittedModel): Nesting {
  const none = { nested: false, boundary: false };
  const same = larger.table.items.join() === smaller.table.items.join();
  if (!same || larger.table.df >= smaller.table.df) return none;
  const data = larger.data.map((group, index) => impliedData(group, smaller.implied[index]!));
  for (const starts of [larger.estimates, undefined]) {
    const fitted = attempt(larger, data, starts);
    if (fitted !== null && fitted.minimum < NO_DISCREPANCY) {
      return { nested: true, boundary: onBoundary(fitted) };
    }
  }
  return none;
}

function attempt(
  larger: FittedModel,
  data: readonly GroupMoments[],
  starts: Float64Array | undefined,
): FittedModel | null {
  try {
    return fitModel(larger.table, data, { discrepancy: larger.discrepancy, starts, mostStarts: 1 });
  } catch (error) {
    if (error instanceof ItemwiseError) return null;
    throw error;
  }
}

/** The group as if its people had answered as a model says. */
function impliedData(group: GroupMoments, implied: Float64Array): GroupMoments {
  return {
    ...group,
    moments: implied,
    covariance: impliedCovariance(group, implied),
    incomplete: undefined,
  };
}

/** Whether no population a little further out in every direction can exist. */
function onBoundary(fitted: FittedModel): boolean {
  return fitted.table.groups.some((_, group) => {
    const layout = groupLayout(fitted.table, group);
    const state = modelState(layout, fitted.values, undefined, { marginal: true });
    if (state === null) return true;
    const m = layout.factors;
    const deviations = Array.from({ length: m }, (_, f) => Math.sqrt(Math.max(0, state.phi[f * m + f]!)));
    const correlations = state.phi.map(
      (value, at) => value / (deviations[Math.floor(at / m)]! * deviations[at % m]!),
    );
    const lowered = correlations.map((value, at) => (at % (m + 1) === 0 ? value - BOUNDARY : value));
    return choleskyFactor(lowered, m) === null;
  });
}
