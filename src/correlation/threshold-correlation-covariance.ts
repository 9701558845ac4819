import type { PatternTable } from "../data/pattern-table";
import { ItemwiseError } from "../errors";
import type { MissingRule } from "./correlation-matrix";
import { completeRows } from "./observed-categories";
import { type OrdinalItems, ordinalItems } from "./ordinal-pairs";
import { pairInfluence, standardErrorOf, thresholdInfluence } from "./pair-influence";
import type { Correction } from "./zero-cell";

export interface ThresholdCorrelationCovariance {
  /** "a|t1", "a|t2", ... by item, then "a~~b", "a~~c", ..., "b~~c" by pair. */
  readonly names: readonly string[];
  /** Thresholds and correlations in the order of `names`. */
  readonly estimates: readonly number[];
  /** Asymptotic covariance of the estimates (lavaan's NACOV divided by the number of people). */
  readonly covariance: readonly (readonly number[])[];
  /**
   * By name and row of the table: what one unit of weight there does to the estimate; 0 in rows without the answer.
   * Summed over a sampling unit with the weights it gives design-based covariances.
   */
  readonly influence: readonly Float64Array[];
}

/**
 * The asymptotic covariance matrix of all thresholds and tetrachoric or polychoric correlations of a table, from the
 * influence functions of its rows: the sum of w^2 times the products of influences. Independent people with unequal
 * weights; strata and clusters are not used.
 *
 * A pair whose empty cell was given half a person has the variance of the adjusted table; the half person's answers to
 * other items are not known, so that its covariances rest on the people there are.
 *
 * @param table ordinal items, at least two
 * @throws ItemwiseError as `correlate`, and "perfect-association" where a correlation is at its bound, or
 *   "no-information" where the table tells next to nothing of it: such a pair has no variance
 * @see Muthén (1984), Psychometrika, 49, 115-132; Jöreskog (1994), Psychometrika, 59, 381-389. Reference: lavaan's
 *   `lavInspect(fit, "gamma")`, also with weights and pairwise deletion.
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 0, 1, 1, 0, 1, 0, 1], b: [0, 0, 1, 1, 0, 0, 1, 1] } });
 * thresholdCorrelationCovariance(table, { missing: "listwise" }).names; // ["a|t1", "b|t1", "a~~b"]
 * ```
 */
export function thresholdCorrelationCovariance(
  table: PatternTable,
  options: { readonly missing: MissingRule; readonly correction?: Correction },
): ThresholdCorrelationCovariance {
  const all = table.items.map((_, index) => index);
  const included = options.missing === "listwise" ? completeRows(table, all) : null;
  const items = ordinalItems(table, included, options.correction);
  const parameters = [...thresholdParameters(items), ...correlationParameters(items)];
  const influence = parameters.map(({ influenceOf }) =>
    Float64Array.from({ length: table.rows }, (_, row) =>
      included !== null && included[row] === 0 ? 0 : influenceOf(row),
    ),
  );
  const covariance = crossProducts(influence, table.weightSquared);
  parameters.forEach(({ variance }, k) => {
    if (variance !== null) covariance[k]![k] = variance;
  });
  return {
    names: parameters.map((parameter) => parameter.name),
    estimates: parameters.map((parameter) => parameter.estimate),
    covariance,
    influence,
  };
}

interface Parameter {
  readonly name: string;
  readonly estimate: number;
  readonly influenceOf: (row: number) => number;
  /** Where it is not the sum over the rows. */
  readonly variance: number | null;
}

function thresholdParameters({ items, thresholds }: OrdinalItems): Parameter[] {
  return items.flatMap((item, index) =>
    thresholds[index]!.map((value, place) => {
      const influence = [...thresholdInfluence({ value, place }, item.weights), 0];
      return {
        name: `${item.id}|t${place + 1}`,
        estimate: value,
        influenceOf: (row: number) => influence[item.answers[row]!]!,
        variance: null,
      };
    }),
  );
}

function correlationParameters({ items, solve }: OrdinalItems): Parameter[] {
  return items.flatMap((one, first) =>
    items.slice(first + 1).map((other, offset) => {
      const solved = solve(first, first + 1 + offset);
      const effect = pairInfluence(solved.pair, solved);
      if (effect === null) throw noVariance(one.id, other.id, solved.rho);
      const width = other.categories + 1;
      return {
        name: `${one.id}~~${other.id}`,
        estimate: solved.rho,
        influenceOf: (row: number) => effect.influence[one.answers[row]! * width + other.answers[row]!]!,
        variance: solved.adjusted ? standardErrorOf(effect) ** 2 : null,
      };
    }),
  );
}

function crossProducts(columns: readonly Float64Array[], weightSquared: Float64Array): number[][] {
  const scaled = columns.map((column) => column.map((value, row) => value * Math.sqrt(weightSquared[row]!)));
  const products = scaled.map(() => new Array<number>(scaled.length).fill(0));
  scaled.forEach((one, i) => {
    for (let j = 0; j <= i; j++) {
      const other = scaled[j]!;
      let sum = 0;
      for (let row = 0; row < one.length; row++) sum += one[row]! * other[row]!;
      products[i]![j] = sum;
      products[j]![i] = sum;
    }
  });
  return products;
}

function noVariance(first: string, second: string, rho: number): ItemwiseError {
  const hint = "Leave one of the two items out.";
  return Math.abs(rho) >= 1
    ? new ItemwiseError(
        "perfect-association",
        `Items ${first} and ${second} are perfectly associated: their correlation is at its bound and has no variance.`,
        { hint },
      )
    : new ItemwiseError(
        "no-information",
        `The people who answered both items ${first} and ${second} tell next to nothing of their correlation: it has no variance.`,
        { hint },
      );
}
