export type Correction = "half" | "none";

export interface AdjustedTable {
  readonly table: Float64Array;
  readonly adjusted: boolean;
}

/**
 * Gives the empty cell of a 2 x 2 table half a person and keeps the margins: the opposite cell gains as much, the two
 * adjacent ones lose it. If one of these holds less than a person (weights), half of it moves. Other tables are
 * returned unchanged, also with two empty cells (perfect association).
 * @param table (n00, n01, n10, n11), summing to the number of people
 * @see Muthén & Muthén's Mplus and lavaan, `zero.add = .5` with `zero.keep.margins`; psych does not keep the margins
 * @example
 * ```ts
 * keepMargins(Float64Array.of(990, 9, 1, 0)).table; // Float64Array [990.5, 8.5, 0.5, 0.5]
 * ```
 */
export function keepMargins(table: Float64Array): AdjustedTable {
  if (table.length !== 4) return { table, adjusted: false };
  const [n00 = 0, n01 = 0, n10 = 0, n11 = 0] = table;
  const empty = Number(n00 === 0) + Number(n01 === 0) + Number(n10 === 0) + Number(n11 === 0);
  if (empty !== 1) return { table, adjusted: false };
  const diagonalEmpty = n00 === 0 || n11 === 0;
  const move = diagonalEmpty ? Math.min(0.5, n01 / 2, n10 / 2) : -Math.min(0.5, n00 / 2, n11 / 2);
  return { table: Float64Array.of(n00 + move, n01 - move, n10 - move, n11 + move), adjusted: true };
}
