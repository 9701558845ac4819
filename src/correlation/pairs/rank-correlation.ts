import type { PatternTable } from "../../data/answers/pattern-table";
import { Estimate } from "../../survey/design/estimate";
import type { ScoreCorrelation } from "./product-moment";

export interface RankedColumn {
  /** NaN where missing. */
  readonly values: Float64Array;
  /** Rows with a value, in ascending order of it. */
  readonly order: readonly number[];
}

/** Orders a column once for all its pairs. */
export function rankedColumn(values: Float64Array): RankedColumn {
  const order: number[] = [];
  for (let row = 0; row < values.length; row++) if (!Number.isNaN(values[row]!)) order.push(row);
  order.sort((a, b) => values[a]! - values[b]!);
  return { values, order };
}

/**
 * Weighted Spearman correlation over the rows where both columns have a value: the product-moment correlation of
 * average ranks among those rows; a weight counts as that many people.
 *
 * The standard error is that of the influence function, in which a row also moves the ranks of all others: with u =
 * F(x) - 1/2 and v = G(y) - 1/2 from the mid-distribution functions F and G, the covariance E(uv) has the influence uv
 * + E[s(x, X) v(Y)] + E[u(X) s(y, Y)] - 3 E(uv), s being 1, 1/2 or 0 as x is below, at or above X; the variances
 * likewise, and the correlation by the delta method.
 * @see Spearman, C. (1904). American Journal of Psychology, 15, 72-101; the expansion of a functional of distribution
 *   functions: von Mises, R. (1947). Annals of Mathematical Statistics, 18, 309-348. Reference: R `cor(method =
 *   "spearman")`; the standard error against the infinitesimal jackknife.
 */
export function rankCorrelation(
  table: PatternTable,
  first: RankedColumn,
  second: RankedColumn,
): ScoreCorrelation {
  const x = rowsWithBoth(table, first, second);
  const y = rowsWithBoth(table, second, first);
  const u = centeredRanks(table.weight, first, x);
  const v = centeredRanks(table.weight, second, y);
  const people = x.order.reduce((all, row) => all + table.count[row]!, 0);
  const [above, beyond] = [
    { ...x, values: first.values },
    { ...y, values: second.values },
  ];
  /** A mean product of ranks; a row also moves the ranks above it. */
  const moment = (a: Float64Array, b: Float64Array, raised: readonly Float64Array[]): Estimate => {
    const mean = x.order.reduce((all, row) => all + (table.weight[row]! / x.total) * a[row]! * b[row]!, 0);
    const influence = new Float64Array(table.rows);
    for (const row of x.order)
      influence[row] = (a[row]! * b[row]! + raised[0]![row]! + raised[1]![row]! - 3 * mean) / x.total;
    return new Estimate(mean, influence);
  };
  const [ofU, ofV] = [meanAbove(table.weight, above, u), meanAbove(table.weight, beyond, v)];
  const spread = moment(u, u, [ofU, ofU]).times(moment(v, v, [ofV, ofV]));
  if (people < 2 || !(spread.value > 0)) return { estimate: null, people };
  const raised = [meanAbove(table.weight, above, v), meanAbove(table.weight, beyond, u)];
  const { value, influence } = moment(u, v, raised).over(spread.sqrt());
  return { estimate: new Estimate(Math.max(-1, Math.min(1, value)), influence), people };
}

interface Ordered {
  readonly order: readonly number[];
  readonly total: number;
}

/** Rows of a column, in its order, where the other has a value too. */
function rowsWithBoth(table: PatternTable, own: RankedColumn, other: RankedColumn): Ordered {
  const order = own.order.filter((row) => !Number.isNaN(other.values[row]!) && table.weight[row]! > 0);
  return { order, total: order.reduce((sum, row) => sum + table.weight[row]!, 0) };
}

/** By row: weighted share below plus half the share tied, less one half. */
function centeredRanks(weight: Float64Array, column: RankedColumn, { order, total }: Ordered): Float64Array {
  const ranks = new Float64Array(weight.length);
  forEachTie(column.values, order, (start, end, below) => {
    let alike = 0;
    for (let place = start; place < end; place++) alike += weight[order[place]!]!;
    for (let place = start; place < end; place++) ranks[order[place]!] = (below + alike / 2) / total - 0.5;
    return below + alike;
  });
  return ranks;
}

/** By row: mean over everyone of the scores of those above the row, plus half of those tied. */
function meanAbove(
  weight: Float64Array,
  { values, order, total }: Ordered & { values: Float64Array },
  scores: Float64Array,
): Float64Array {
  const means = new Float64Array(weight.length);
  let all = 0;
  for (const row of order) all += weight[row]! * scores[row]!;
  forEachTie(values, order, (start, end, below) => {
    let alike = 0;
    for (let place = start; place < end; place++) alike += weight[order[place]!]! * scores[order[place]!]!;
    for (let place = start; place < end; place++) means[order[place]!] = (all - below - alike / 2) / total;
    return below + alike;
  });
  return means;
}

/** Calls `visit` for each run of equal values; its result is passed to the next as `below`. */
function forEachTie(
  values: Float64Array,
  order: readonly number[],
  visit: (start: number, end: number, below: number) => number,
): void {
  let below = 0;
  for (let start = 0; start < order.length; ) {
    let end = start + 1;
    while (end < order.length && values[order[end]!] === values[order[start]!]) end++;
    below = visit(start, end, below);
    start = end;
  }
}
