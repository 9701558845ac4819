import type { PatternTable } from "../../data/answers/pattern-table";

export interface KendallTau {
  /** Tau-b, -1 to 1; null with fewer than two people or without variation. */
  readonly tau: number | null;
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
 * @see Kendall, M. G. (1970). Rank correlation methods (4th ed.). Reference: R `cor.test(method = "kendall", exact =
 *   FALSE)`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [1, 2, 3, 4, 5], b: [1, 3, 2, 5, 4] } });
 * kendall(table, itemScores(table, 0), itemScores(table, 1)).tau; // 0.6
 * ```
 */
export function kendall(table: PatternTable, first: Float64Array, second: Float64Array): KendallTau {
  const cells = jointCells(table, first, second);
  let people = 0;
  for (let row = 0; row < table.rows; row++)
    if (!Number.isNaN(first[row]!) && !Number.isNaN(second[row]!)) people += table.count[row]!;
  const total = cells.reduce((sum, { weight }) => sum + weight, 0);
  const tiesOf = (values: readonly number[]): number[] => {
    const sums = new Map<number, number>();
    cells.forEach(({ weight }, k) => {
      sums.set(values[k]!, (sums.get(values[k]!) ?? 0) + weight);
    });
    return [...sums.values()];
  };
  const [t, u] = [tiesOf(cells.map(({ x }) => x)), tiesOf(cells.map(({ y }) => y))];
  const all = (total * (total - 1)) / 2;
  const tied = (sizes: readonly number[]): number =>
    sizes.reduce((sum, size) => sum + (size * (size - 1)) / 2, 0);
  const scale = Math.sqrt((all - tied(t)) * (all - tied(u)));
  if (people < 2 || t.length < 2 || u.length < 2 || !(scale > 0)) return { tau: null, z: null, people };
  const score = concordance(cells);
  const variance = varianceGivenTies(total, t, u);
  const isCounted = table.weighting !== "design";
  return {
    tau: Math.max(-1, Math.min(1, score / scale)),
    z: isCounted && variance > 0 ? score / Math.sqrt(variance) : null,
    people,
  };
}

interface Cell {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Distinct pairs of values in ascending order. */
function jointCells(table: PatternTable, first: Float64Array, second: Float64Array): Cell[] {
  const sums = new Map<number, Map<number, number>>();
  for (let row = 0; row < table.rows; row++) {
    const [x, y] = [first[row]!, second[row]!];
    if (Number.isNaN(x) || Number.isNaN(y) || !(table.weight[row]! > 0)) continue;
    const own = sums.get(x) ?? new Map<number, number>();
    own.set(y, (own.get(y) ?? 0) + table.weight[row]!);
    sums.set(x, own);
  }
  return [...sums]
    .flatMap(([x, own]) => [...own].map(([y, weight]) => ({ x, y, weight })))
    .sort((a, b) => a.x - b.x || a.y - b.y);
}

/** Concordant minus discordant pairs: a binary indexed tree holds the weights of smaller x by rank of y. */
function concordance(cells: readonly Cell[]): number {
  const values = [...new Set(cells.map(({ y }) => y))].sort((a, b) => a - b);
  const rankOf = new Map(values.map((value, rank) => [value, rank + 1]));
  const tree = new Float64Array(values.length + 1);
  const below = (rank: number): number => {
    let sum = 0;
    for (let at = rank; at > 0; at -= at & -at) sum += tree[at]!;
    return sum;
  };
  let score = 0;
  let before = 0;
  for (let from = 0, to = 0; from < cells.length; from = to) {
    while (to < cells.length && cells[to]!.x === cells[from]!.x) to++;
    for (let k = from; k < to; k++) {
      const rank = rankOf.get(cells[k]!.y)!;
      score += cells[k]!.weight * (below(rank - 1) - (before - below(rank)));
    }
    for (let k = from; k < to; k++) {
      before += cells[k]!.weight;
      for (let at = rankOf.get(cells[k]!.y)!; at < tree.length; at += at & -at) tree[at]! += cells[k]!.weight;
    }
  }
  return score;
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
