import type { PatternTable } from "../../data/answers/pattern-table";
import { Estimate } from "../../survey/design/estimate";

export interface KendallTau {
  /** Tau-b, -1 to 1; null with fewer than two people or without variation. */
  readonly tau: Estimate | null;
  /** Of the normal approximation with ties; null where it is undefined, and with weights. */
  readonly z: number | null;
  readonly people: number;
}

/**
 * Kendall's tau-b of two columns over the rows where both have a value: (concordant - discordant pairs) over the
 * geometric mean of the pairs that are not tied in either. A weight counts as that many people. z is concordant minus
 * discordant over its standard deviation without association, given the ties (Kendall 1970, section 4).
 * @param first values by row, NaN where missing
 * @param second values by row, NaN where missing
 * @see Kendall, M. G. (1970). Rank correlation methods (4th ed.). Brown, M. B., & Benedetti, J. K. (1977). Journal of
 *   the American Statistical Association, 72, 309-315. Reference: R `cor.test(method = "kendall", exact = FALSE)`; the
 *   influence: the infinitesimal jackknife.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [1, 2, 3, 4, 5], b: [1, 3, 2, 5, 4] } });
 * kendall(table, itemScores(table, 0), itemScores(table, 1)).tau?.value; // 0.6
 * ```
 */
export function kendall(table: PatternTable, first: Float64Array, second: Float64Array): KendallTau {
  const cells = jointCells(table, first, second);
  let people = 0;
  for (let row = 0; row < table.rows; row++)
    if (!Number.isNaN(first[row]!) && !Number.isNaN(second[row]!)) people += table.count[row]!;
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const [t, u] = [tiesOf(cells, ({ x }) => x), tiesOf(cells, ({ y }) => y)];
  const untied = (ties: ReadonlyMap<number, number>): number =>
    [...ties.values()].reduce((sum, size) => sum + (size * (total - size)) / 2, 0);
  const [left, right] = [untied(t), untied(u)];
  const scale = Math.sqrt(left * right);
  if (people < 2 || t.size < 2 || u.size < 2 || !(scale > 0)) return { tau: null, z: null, people };
  const own = concordances(cells);
  const score = cells.reduce((sum, { weight }, k) => sum + (weight * own[k]!) / 2, 0);
  const tau = Math.max(-1, Math.min(1, score / scale));
  const influence = new Float64Array(table.rows);
  cells.forEach(({ x, y, rows }, k) => {
    const [inX, inY] = [(total - t.get(x)!) / left, (total - u.get(y)!) / right];
    for (const row of rows) influence[row] = own[k]! / scale - (tau * (inX + inY)) / 2;
  });
  const variance = varianceGivenTies(total, [...t.values()], [...u.values()]);
  const isCounted = table.weighting !== "design";
  return {
    tau: new Estimate(tau, influence),
    z: isCounted && variance > 0 ? score / Math.sqrt(variance) : null,
    people,
  };
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
  readonly rows: readonly number[];
}

/** Distinct pairs of values in ascending order. */
function jointCells(table: PatternTable, first: Float64Array, second: Float64Array): Cell[] {
  const found = new Map<number, Map<number, { weight: number; rows: number[] }>>();
  for (let row = 0; row < table.rows; row++) {
    const [x, y] = [first[row]!, second[row]!];
    if (Number.isNaN(x) || Number.isNaN(y) || !(table.weight[row]! > 0)) continue;
    const own = found.get(x) ?? new Map<number, { weight: number; rows: number[] }>();
    const cell = own.get(y) ?? { weight: 0, rows: [] };
    cell.weight += table.weight[row]!;
    cell.rows.push(row);
    found.set(x, own.set(y, cell));
  }
  return [...found]
    .flatMap(([x, own]) => [...own].map(([y, cell]) => ({ x, y, ...cell })))
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** The weight of the people with each value. */
function tiesOf(cells: readonly Cell[], value: (cell: Cell) => number): Map<number, number> {
  const sums = new Map<number, number>();
  for (const cell of cells) sums.set(value(cell), (sums.get(value(cell)) ?? 0) + cell.weight);
  return sums;
}

/** By cell, the weight of people in agreement with it minus that of people in disagreement. */
function concordances(cells: readonly Cell[]): Float64Array {
  const smaller = concordancesBelow(cells);
  const larger = concordancesBelow(cells.map((cell) => ({ ...cell, x: -cell.x, y: -cell.y })).reverse());
  return smaller.map((own, k) => own + larger[cells.length - 1 - k]!);
}

/** The same with cells of smaller x: a binary indexed tree holds their weights by rank of y. */
function concordancesBelow(cells: readonly Cell[]): Float64Array {
  const values = [...new Set(cells.map(({ y }) => y))].sort((a, b) => a - b);
  const rankOf = new Map(values.map((value, rank) => [value, rank + 1]));
  const tree = new Float64Array(values.length + 1);
  const below = (rank: number): number => {
    let sum = 0;
    for (let at = rank; at > 0; at -= at & -at) sum += tree[at]!;
    return sum;
  };
  const scores = new Float64Array(cells.length);
  let before = 0;
  for (let from = 0, to = 0; from < cells.length; from = to) {
    while (to < cells.length && cells[to]!.x === cells[from]!.x) to++;
    for (let k = from; k < to; k++) {
      const rank = rankOf.get(cells[k]!.y)!;
      scores[k] = below(rank - 1) - (before - below(rank));
    }
    for (let k = from; k < to; k++) {
      before += cells[k]!.weight;
      for (let at = rankOf.get(cells[k]!.y)!; at < tree.length; at += at & -at) tree[at]! += cells[k]!.weight;
    }
  }
  return scores;
}

function varianceGivenTies(n: number, t: readonly number[], u: readonly number[]): number {
  const sum = (sizes: readonly number[], of: (size: number) => number): number =>
    sizes.reduce((all, size) => all + of(size), 0);
  const linear = (size: number): number => size * (size - 1);
  const cubic = (size: number): number => size * (size - 1) * (2 * size + 5);
  const triple = (size: number): number => size * (size - 1) * (size - 2);
  const plain = (cubic(n) - sum(t, cubic) - sum(u, cubic)) / 18;
  const two = (sum(t, linear) * sum(u, linear)) / (2 * n * (n - 1));
  const three = n > 2 ? (sum(t, triple) * sum(u, triple)) / (9 * n * (n - 1) * (n - 2)) : 0;
  return plain + two + three;
}
