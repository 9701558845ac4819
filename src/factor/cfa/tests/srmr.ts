import type { GroupMoments } from "../../moments/group-moments";
import type { FittedModel } from "../estimation/fitted-model";
import { people } from "../standard-errors/weighted-groups";
import { hasMeanStructure } from "./mean-structure";

/**
 * Standardized root mean square residual (Bentler 1995): over the groups, weighted by people, the root of the mean
 * squared residual correlation, the diagonal counted among the p (p + 1) / 2. Ordered items: correlations only, given
 * covariates, which lavaan counts. Continuous items: residuals over the sample's standard deviations, with variances,
 * and with means if the model restricts them or there are groups; without auxiliary variables.
 * @see Reference: lavaan's fitMeasures, `srmr` (not `crmr` or `srmr_mplus`).
 */
export function srmr(fitted: FittedModel): number {
  const total = people(fitted.data);
  const means = hasMeanStructure(fitted);
  return fitted.data.reduce((sum, data, group) => {
    const implied = fitted.implied[group]!;
    const own = data.items.length - (fitted.table.auxiliary?.length ?? 0);
    const mean = data.kind === "ordered" ? ordered(data, implied) : continuous(data, implied, { means, own });
    return sum + (data.n / total) * Math.sqrt(mean);
  }, 0);
}

function ordered({ moments, items, covariance, covariates }: GroupMoments, implied: Float64Array): number {
  const p = items.length;
  const pairs = (p * (p - 1)) / 2;
  let sum = 0;
  for (let i = 0, at = moments.length - pairs; i < p; i++) {
    for (let j = i + 1; j < p; j++, at++) {
      sum += (moments[at]! - implied[at]!) ** 2 / (covariance[i * p + i]! * covariance[j * p + j]!);
    }
  }
  return sum / (pairs + p + (covariates?.ids.length ?? 0));
}

function continuous(
  { moments, items, covariance }: GroupMoments,
  implied: Float64Array,
  { means, own }: { readonly means: boolean; readonly own: number },
): number {
  const p = items.length;
  let sum = 0;
  for (let i = 0; means && i < own; i++) sum += (moments[i]! - implied[i]!) ** 2 / covariance[i * p + i]!;
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      if (j >= own) continue;
      sum += (moments[at]! - implied[at]!) ** 2 / (covariance[i * p + i]! * covariance[j * p + j]!);
    }
  }
  return sum / ((own * (own + 1)) / 2 + (means ? own : 0));
}
