import { productTransposed } from "../../numeric/dense";
import { type AnalysedSample, cellCovariance } from "./analysed-sample";
import type { BinaryCells, FiniteFit } from "./finite-fit";
import { predict } from "./predict";

/**
 * Sandwich covariance of the estimates of a fit: a row's influence is the inverse of the information times its score.
 *
 * @param scale people per unit of weight, by which the cells' weights are scaled
 * @returns by place in the fit's basis, row-major
 * @see Binder (1983), International Statistical Review, 51, 279-292. Reference: R's survey, `vcov(svyglm(...))`.
 */
export function coefficientCovariance(
  sample: AnalysedSample,
  fit: FiniteFit,
  { columns, scale }: Pick<BinaryCells, "columns"> & { readonly scale: number },
): Float64Array {
  const size = fit.basis.length;
  const scores = new Float64Array(2 * sample.cells * size);
  const x = new Float64Array(columns.length);
  for (let cell = 0; cell < sample.cells; cell++) {
    if (fit.foretold[cell] !== 0) continue;
    columns.forEach((values, j) => {
      x[j] = values[cell]!;
    });
    const probability = predict(fit, x)?.probability ?? 0;
    for (const outcome of [0, 1]) {
      fit.basis.forEach((j, k) => {
        scores[(2 * cell + outcome) * size + k] = scale * (outcome - probability) * x[j]!;
      });
    }
  }
  const shape = { rows: 2 * sample.cells, inner: size, columns: size };
  return cellCovariance(sample, productTransposed(scores, fit.inverse, shape), size);
}
