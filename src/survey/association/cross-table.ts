import type { Grouping, PatternTable } from "../../data/answers/pattern-table";

export interface CrossTable {
  readonly rowLevels: readonly string[];
  readonly columnLevels: readonly string[];
  /** Weighted, row by row. */
  readonly shares: Float64Array;
  /** By row of the table: the cell; -1 where a factor is unknown. */
  readonly cell: Int32Array;
  /** People with both known. */
  readonly n: number;
  /** Sum of their weights. */
  readonly weight: number;
  /** Pearson's X2 of the shares. */
  readonly pearson: number;
}

export function crossTable(table: PatternTable, rows: Grouping, columns: Grouping): CrossTable {
  const known = Uint8Array.from({ length: table.rows }, (_, row) =>
    Number(rows.codes[row]! >= 0 && columns.codes[row]! >= 0 && table.weight[row]! > 0),
  );
  const [down, across] = [usedLevels(rows, known), usedLevels(columns, known)];
  const width = across.levels.length;
  const sums = new Float64Array(down.levels.length * width);
  let [n, weight] = [0, 0];
  const cell = new Int32Array(table.rows).fill(-1);
  for (let row = 0; row < table.rows; row++) {
    if (known[row] === 0) continue;
    const at = down.place[rows.codes[row]!]! * width + across.place[columns.codes[row]!]!;
    cell[row] = at;
    sums[at]! += table.weight[row]!;
    weight += table.weight[row]!;
    n += table.count[row]!;
  }
  const shares = sums.map((sum) => sum / weight);
  const levels = { rowLevels: down.levels, columnLevels: across.levels };
  return { ...levels, shares, cell, n, weight, pearson: pearsonOf(shares, width) };
}

function usedLevels(
  { levels, codes }: Grouping,
  known: Uint8Array,
): { readonly levels: readonly string[]; readonly place: Int32Array } {
  const used = new Set(codes.filter((_, row) => known[row] === 1));
  const kept = levels.flatMap((_, level) => (used.has(level) ? [level] : []));
  const place = new Int32Array(levels.length).fill(-1);
  kept.forEach((level, index) => {
    place[level] = index;
  });
  return { levels: kept.map((level) => levels[level]!), place };
}

function pearsonOf(shares: Float64Array, columns: number): number {
  const down = new Float64Array(shares.length / columns);
  const across = new Float64Array(columns);
  shares.forEach((share, k) => {
    down[Math.floor(k / columns)]! += share;
    across[k % columns]! += share;
  });
  let sum = 0;
  shares.forEach((share, k) => {
    const expected = down[Math.floor(k / columns)]! * across[k % columns]!;
    sum += (share - expected) ** 2 / expected;
  });
  return sum;
}
