import {
  checkMatrix,
  indefiniteWarnings,
  type MatrixInput,
  matrixCorrelations,
  symmetricMatrix,
} from "../correlation/matrix-input";
import { ItemwiseError } from "../errors";
import { endsWithinUnit, withinUnit } from "../figures/unit-coefficients";
import { endsOf, intervalOn } from "../numeric/distributions/interval";
import type { Rows } from "../numeric/linear-algebra/matrix";
import { createRandom } from "../numeric/random/random";
import * as names from "../words/messages";
import { alphaIfDropped, averageCorrelation, cronbachAlpha, sumOf } from "./alpha";
import { guttmanLambdas, scaleWarnings } from "./guttman";
import * as messages from "./messages";
import { omega } from "./omega";
import type { ScaleReliability } from "./scale-result";
import { splitHalf } from "./split-half";
import { spearmanBrown } from "./standardized-reliability";

/**
 * Reliability of the sum of all items of a covariance or correlation matrix; of correlations, alpha is standardized alpha.
 * @param input the matrix, with names and the number of people; items keyed alike
 * @param options.seed of random splits of more than 16 items and of the rotation's starts
 * @returns what `reliability` gives, but nothing that needs answers (null)
 * @throws ItemwiseError "bad-matrix", "too-few-people" as `checkMatrix`
 * @see `cronbachAlpha`, `guttmanLambdas`, `splitHalf`, `omega`. Reference: psych `alpha(R, n.obs)`, `omega`.
 * @example
 * ```ts
 * const matrix = [
 *   [1, 0.56, 0.48],
 *   [0.56, 1, 0.42],
 *   [0.48, 0.42, 1],
 * ];
 * matrixReliability({ items: ["a", "b", "c"], matrix, n: 500 }).alpha?.toFixed(2); // "0.74"
 * ```
 */
export function matrixReliability(
  input: MatrixInput,
  options: { seed?: number | undefined } = {},
): ScaleReliability {
  checkMatrix(input);
  const { items, n } = input;
  if (items.length < 2) {
    throw new ItemwiseError(
      "too-few-items",
      () => messages.singleItem({ scale: "all", item: items[0] ?? "" }),
      {
        hint: messages.singleItemHint,
      },
    );
  }
  const matrix = symmetricMatrix(input);
  const { seed = 1 } = options;
  const correlations = matrixCorrelations(input);
  const alpha = cronbachAlpha(matrix);
  const itemRest = withinUnit(byId(items, itemRestOf(matrix))).values;
  const split = splitHalf(matrix, createRandom(seed));
  const lambdas = split && guttmanLambdas(matrix, split.highest);
  const factored = omega({ matrix: correlations, items, n }, { seed });
  const { values, outside } = withinUnit({
    alpha,
    standardizedAlpha: cronbachAlpha(correlations),
    spearmanBrown: items.length === 2 ? spearmanBrown(correlations[0]?.[1] ?? 0) : null,
    omegaTotal: factored.total,
    omegaHierarchical: factored.hierarchical,
  });
  const error = { estimate: alpha ?? 0, se: normalTheoryError(matrix, n), df: n - 1 };
  const interval = alpha === null ? null : endsOf(intervalOn("complement", error));
  return {
    scale: "all",
    structure: null,
    label: names.allItems(),
    items: [...items],
    n,
    descriptives: null,
    ends: null,
    opposite: [],
    ...values,
    outside,
    alphaInterval: endsWithinUnit(interval, values.alpha),
    alphaIntervalMethod: values.alpha === null || interval === null ? null : "normal-theory",
    alphaBootstrapInterval: null,
    standardizedAlphaInterval: null,
    ordinalAlpha: null,
    ordinalAlphaInterval: null,
    averageCorrelation: averageCorrelation(correlations),
    itemRest,
    alphaIfDropped: withinUnit(byId(items, alphaIfDropped(matrix))).values,
    splitHalf: split && {
      ...split,
      ...withinUnit({ mean: split.mean, lowest: split.lowest, highest: split.highest }).values,
    },
    lambdas: lambdas && withinUnit({ ...lambdas }).values,
    warnings: [
      ...indefiniteWarnings(input),
      ...scaleWarnings({ items, alpha, itemRest, constant: [], split, lambdas, interval, hasDesign: false }),
      ...factored.warnings,
    ],
  };
}

function byId(items: readonly string[], values: readonly (number | null)[]): Record<string, number | null> {
  return Object.fromEntries(items.map((id, item) => [id, values[item] ?? null]));
}

/** Correlation of each item with the sum of the others; null where that does not vary. */
function itemRestOf(matrix: Rows): (number | null)[] {
  const total = sumOf(matrix);
  return matrix.map((row, item) => {
    const own = row[item]!;
    const whole = row.reduce((sum, value) => sum + value, 0);
    const rest = total - 2 * whole + own;
    return rest > 1e-12 * total ? (whole - own) / Math.sqrt(own * rest) : null;
  });
}

/**
 * Standard error of alpha by the delta method under normality, without assumptions on the covariances.
 * @see van Zyl, Neudecker & Nel (2000), Psychometrika, 65, 271-280, equation 21; psych's `ase`.
 */
function normalTheoryError(matrix: Rows, n: number): number {
  const k = matrix.length;
  const sums = matrix.map((row) => row.reduce((sum, value) => sum + value, 0));
  const total = sumOf(matrix);
  const trace = matrix.reduce((sum, row, i) => sum + row[i]!, 0);
  const squares = matrix.reduce((sum, row) => sum + row.reduce((own, value) => own + value * value, 0), 0);
  const squaredSums = sums.reduce((sum, value) => sum + value * value, 0);
  const variance =
    (2 * k ** 2 * (total * (squares + trace ** 2) - 2 * trace * squaredSums)) /
    ((k - 1) ** 2 * total ** 2 * total * n);
  return Math.sqrt(Math.max(0, variance));
}
