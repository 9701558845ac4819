import { polychoric } from "../../../correlation/ordinal/polychoric";
import { innerProduct } from "../../../numeric/linear-algebra/dense";
import type { Random } from "../../../numeric/random/random";
import { randomBinaryData } from "./random-binary-data";
import type { RandomItems } from "./random-items";
import { randomOrderedData } from "./random-ordered-data";
import { type CategorySeries, categorySeries, smallCorrelation } from "./small-correlations";

export interface RandomCorrelation {
  /** Row-major. */
  readonly matrix: Float64Array;
  /** Pairs of items whose table has an empty cell; 0 where the items are continuous. */
  readonly pairsWithEmptyCell: number;
}

/**
 * Returns a function that draws a data set of independent random items with the given margins and returns its
 * correlations, estimated as for the real items. People are placed in each item's categories (or given its values) at
 * random without replacement, so that every data set has exactly the margins. Working arrays are reused; results depend
 * on the stream alone.
 * @param items from `randomItems`
 * @param correction treatment of an empty cell of a 2 x 2 table, as for the real items
 */
export function randomCorrelations(
  items: RandomItems,
  correction: "half" | "none",
): (random: Random) => RandomCorrelation {
  return items.margins === null ? valuesShuffler(items) : categoriesDrawer(items, items.margins, correction);
}

function categoriesDrawer(
  items: RandomItems,
  margins: readonly (readonly number[])[],
  correction: "half" | "none",
): (random: Random) => RandomCorrelation {
  const binary = margins.every((counts) => counts.length === 2);
  const data = binary ? randomBinaryData(margins) : randomOrderedData(margins);
  const size = margins.length;
  const estimator = pairEstimators(items, correction);
  const pairs = margins.flatMap((rowCounts, row) =>
    margins.slice(0, row).map((columnCounts, column) => ({
      row,
      column,
      table: new Float64Array(rowCounts.length * columnCounts.length),
      estimate: estimator(row, column),
    })),
  );
  return (random) => {
    data.draw(random);
    const matrix = flatIdentity(size);
    let pairsWithEmptyCell = 0;
    for (const { row, column, table, estimate } of pairs) {
      data.fillJointCounts(table, row, column);
      if (table.includes(0)) pairsWithEmptyCell++;
      const correlation = estimate(table);
      matrix[row * size + column] = correlation;
      matrix[column * size + row] = correlation;
    }
    return { matrix, pairsWithEmptyCell };
  };
}

function valuesShuffler(items: RandomItems): (random: Random) => RandomCorrelation {
  const columns = items.scores.map((values) => Float64Array.from(values));
  return (random) => {
    for (const [j, column] of columns.entries()) {
      column.set(items.scores[j]!);
      shuffle(column, random);
    }
    const matrix = flatIdentity(columns.length);
    for (let i = 1; i < columns.length; i++) {
      for (let j = 0; j < i; j++) {
        const correlation = meanProduct(columns[i]!, columns[j]!);
        matrix[i * columns.length + j] = correlation;
        matrix[j * columns.length + i] = correlation;
      }
    }
    return { matrix, pairsWithEmptyCell: 0 };
  };
}

function flatIdentity(size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let i = 0; i < size; i++) matrix[i * size + i] = 1;
  return matrix;
}

/** Fisher-Yates. */
function shuffle(values: Float64Array, random: Random): void {
  for (let last = values.length - 1; last > 0; last--) {
    const other = random.integer(last + 1);
    const value = values[last]!;
    values[last] = values[other]!;
    values[other] = value;
  }
}

const meanProduct = (one: Float64Array, other: Float64Array): number => innerProduct(one, other) / one.length;

/** From the table of joint counts of two random items (row-major) to their correlation. */
type Estimate = (table: Float64Array) => number;

/**
 * By pair of items: the function from their table of joint counts to their correlation, of the type `items.type`. The
 * margins are constant, so functions of them are computed once, and a tetrachoric correlation, which then depends on
 * one cell alone, once for each count that occurs.
 * @param items from `randomItems`, not continuous
 * @param correction treatment of an empty cell of a 2 x 2 table
 */
function pairEstimators(
  items: RandomItems,
  correction: "half" | "none",
): (row: number, column: number) => Estimate {
  if (items.type === "pearson" || items.type === "spearman") {
    return (row, column) => {
      const [rowScores, columnScores] = [items.scores[row]!, items.scores[column]!];
      return (table) => productMoment(table, rowScores, columnScores) / items.n;
    };
  }
  const series = (items.margins ?? []).map(categorySeries);
  return (row, column) => ordinalEstimate(series[row]!, series[column]!, correction);
}

function ordinalEstimate(row: CategorySeries, column: CategorySeries, correction: "half" | "none"): Estimate {
  const [rows, columns] = [row.shares.length, column.shares.length];
  const any = (table: Float64Array): number => polychoric(table, rows, columns, { correction }).rho;
  if (rows > 2 || columns > 2) return (table) => smallCorrelation(table, row, column) ?? any(table);
  const known = new Map<number, number>();
  return (table) => {
    const both = table[3]!;
    let correlation = known.get(both);
    if (correlation === undefined) {
      correlation = (table.includes(0) ? null : smallCorrelation(table, row, column)) ?? any(table);
      known.set(both, correlation);
    }
    return correlation;
  };
}

function productMoment(table: Float64Array, rowScores: Float64Array, columnScores: Float64Array): number {
  let sum = 0;
  let cell = 0;
  for (const row of rowScores) {
    for (const column of columnScores) sum += row * column * table[cell++]!;
  }
  return sum;
}
