import { product, productTransposed } from "../../../numeric/linear-algebra/dense";
import { flatInverse } from "../../../numeric/linear-algebra/matrix";
import { remember } from "../../../numeric/workers/remember";
import type { ModelTable } from "../../model/model-table";
import {
  type CovariateMoments,
  type GroupMoments,
  momentPlace,
  normalMoments,
} from "../../moments/group-moments";

/** The model with the sample's means, variances and covariances of its covariates, if any. */
export function withSampleMoments(table: ModelTable, data: readonly GroupMoments[]): ModelTable {
  if (!isConditional(table)) return table;
  const place = new Map(table.items.map((item, at) => [item, at]));
  const p = table.items.length;
  const parameters = table.parameters.map((row) => {
    if (row.role !== "sample") return row;
    const { moments, covariance, covariates } = data[row.group]!;
    if (covariates !== undefined) return { ...row, value: sampleValue(row, covariates) };
    const one = place.get(row.lhs) ?? 0;
    const value = row.op === "~1" ? moments[one]! : covariance[one * p + (place.get(row.rhs) ?? 0)]!;
    return { ...row, value };
  });
  return { ...table, parameters };
}

function sampleValue({ op, lhs, rhs }: ModelTable["parameters"][number], sample: CovariateMoments): number {
  const one = sample.ids.indexOf(lhs);
  return op === "~1"
    ? sample.means[one]!
    : sample.covariance[one * sample.ids.length + sample.ids.indexOf(rhs)]!;
}

function isConditional({ covariates, parameters }: ModelTable): boolean {
  return covariates.length > 0 && parameters.some(({ role }) => role === "sample");
}

/**
 * Moments with the covariance of samples with the same covariates (lavaan's gamma with `fixed.x = TRUE`): removes from
 * each person's contribution the effect of the covariates' moments, by regressing the other items on them.
 */
export function conditionalOnCovariates(group: GroupMoments, table: ModelTable): GroupMoments {
  return isConditional(table) && table.kind === "continuous"
    ? conditional(group, table.covariates.join("\n"), table.covariates)
    : group;
}

const conditional = remember(
  (group: GroupMoments, _key: string, covariates: readonly string[]): GroupMoments => {
    const { group: label, n, items, moments, covariance, designDegrees, warnings, incomplete } = group;
    const own = { group: label, n, items, moments, covariance, designDegrees, warnings, incomplete };
    return normalMoments({ ...own, unconditional: group }, () => conditionalGamma(group, covariates));
  },
);

/** A Gamma A', A removing from each moment the effect of the covariates' moments. */
function conditionalGamma(group: GroupMoments, covariates: readonly string[]): Float64Array {
  const size = group.moments.length;
  const square = { rows: size, inner: size, columns: size };
  const left = whatIsLeft(group, covariates);
  return productTransposed(product(left, group.gamma, square), left, square);
}

function whatIsLeft(
  { items, covariance, moments }: GroupMoments,
  covariates: readonly string[],
): Float64Array {
  const p = items.length;
  const size = moments.length;
  const weights = regressionOn(
    items.map((item) => covariates.indexOf(item)),
    covariance,
  );
  const q = covariates.length;
  const out = new Float64Array(size * size);
  for (let k = 0; k < size; k++) out[k * size + k] = 1;
  const place = (i: number, j: number): number => momentPlace(p, Math.min(i, j), Math.max(i, j));
  const of = covariates.map((name) => items.indexOf(name));
  for (let i = 0; i < p; i++) {
    for (let a = 0; a < q; a++) out[i * size + of[a]!]! -= weights[i * q + a]!;
    for (let j = i; j < p; j++) {
      for (let a = 0; a < q; a++) {
        for (let b = 0; b < q; b++) {
          const to = place(i, j) * size + place(of[a]!, of[b]!);
          out[to]! -= weights[i * q + a]! * weights[j * q + b]!;
        }
      }
    }
  }
  return out;
}

/** Items x covariates: slopes of the regression of each item on the covariates, 1 of each on itself. */
function regressionOn(which: readonly number[], covariance: Float64Array): Float64Array {
  const p = which.length;
  const q = which.filter((at) => at >= 0).length;
  const crossed = new Float64Array(p * q);
  const own = new Float64Array(q * q);
  which.forEach((a, j) => {
    if (a < 0) return;
    which.forEach((b, i) => {
      crossed[i * q + a] = covariance[i * p + j]!;
      if (b >= 0) own[b * q + a] = covariance[i * p + j]!;
    });
  });
  const inverse = flatInverse(own, q);
  return inverse === null
    ? new Float64Array(p * q)
    : product(crossed, inverse, { rows: p, inner: q, columns: q });
}
