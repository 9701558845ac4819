import type { NamedMatrix } from "./cfa-result";
import type { FittedModel } from "./fitted-model";

/**
 * Observed less implied correlations of one group; of continuous items the residual covariances over the sample's
 * standard deviations, as in the SRMR.
 *
 * @param group index into `table.groups`
 */
export function residualCorrelations(fitted: FittedModel, group = 0): NamedMatrix {
  const { items, thresholds, kind, moments, covariance } = fitted.data[group]!;
  const implied = fitted.implied[group]!;
  const p = items.length;
  const matrix = items.map(() => new Array<number>(p).fill(0));
  const ordered = kind === "ordered";
  let at = ordered ? thresholds.reduce((sum, count) => sum + count, 0) : p;
  for (let i = 0; i < p; i++) {
    for (let j = ordered ? i + 1 : i; j < p; j++, at++) {
      const scale = ordered ? 1 : Math.sqrt(covariance[i * p + i]! * covariance[j * p + j]!);
      const residual = (moments[at]! - implied[at]!) / scale;
      matrix[i]![j] = residual;
      matrix[j]![i] = residual;
    }
  }
  return { names: items, matrix };
}
