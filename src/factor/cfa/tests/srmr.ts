import type { GroupMoments } from "../../moments/group-moments";
import type { FittedModel } from "../estimation/fitted-model";
import { people } from "../standard-errors/weighted-groups";
import { hasMeanStructure } from "./mean-structure";

/**
 * Standardized root mean square residual (Bentler 1995): over the groups, weighted by people, the root of the summed
 * squares of residual correlations, their diagonal counted among the p (p + 1) / 2. Ordered items: of the correlations
 * alone. Continuous items: residuals over the sample's standard deviations, variances too, and the means where the
 * model restricts them or there are groups.
 *
 * @see Reference: lavaan's fitMeasures, `srmr` (not `crmr` or `srmr_mplus`).
 */
export function srmr(fitted: FittedModel): number {
  const total = people(fitted.data);
  const means = hasMeanStructure(fitted.table);
  return fitted.data.reduce((sum, data, group) => {
    const implied = fitted.implied[group]!;
    const mean = data.kind === "ordered" ? ordered(data, implied) : continuous(data, implied, means);
    return sum + (data.n / total) * Math.sqrt(mean);
  }, 0);
}

function ordered({ moments, items, thresholds }: GroupMoments, implied: Float64Array): number {
  const p = items.length;
  let sum = 0;
  for (let at = thresholds.reduce((total, count) => total + count, 0); at < moments.length; at++) {
    sum += (moments[at]! - implied[at]!) ** 2;
  }
  return sum / ((p * (p + 1)) / 2);
}

function continuous(
  { moments, items, covariance }: GroupMoments,
  implied: Float64Array,
  means: boolean,
): number {
  const p = items.length;
  let sum = 0;
  for (let i = 0; means && i < p; i++) sum += (moments[i]! - implied[i]!) ** 2 / covariance[i * p + i]!;
  for (let i = 0, at = p; i < p; i++) {
    for (let j = i; j < p; j++, at++) {
      sum += (moments[at]! - implied[at]!) ** 2 / (covariance[i * p + i]! * covariance[j * p + j]!);
    }
  }
  return sum / ((p * (p + 1)) / 2 + (means ? p : 0));
}
