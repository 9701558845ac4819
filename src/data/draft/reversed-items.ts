import { cellText, type LabelledTable } from "../../formats/kit/labelled-table";
import { flatEigen } from "../../numeric/linear-algebra/flat-eigen";
import { parseNumber } from "../csv/cell-text";
import { type AnswerBlock, stem } from "./answer-blocks";
import type { ColumnProfile } from "./column-profile";
import { itemClusters, MIN_CORRELATION, weakestLink } from "./item-clusters";

/** Of more items it is not judged which are reversed. */
export const MAX_KEYED_ITEMS = 600;

/** An item is reverse-worded where its loading on the block's first component is below this. */
const MAX_REVERSED_LOADING = -0.3;
/** An item in no cluster is judged by this many nearest items, beyond so many standard errors. */
const NEAREST = 3;
const NEAREST_ERRORS = 3;
/** Columns that share a name stem are one scale where they are at most this many. */
const MAX_SCALE_ITEMS = 10;
const MIN_PEOPLE = 30;
/** Rows read of any number of items, and products of answers beyond which not all are. */
const MIN_READ_ROWS = 500;
const MOST_PRODUCTS = 4e7;

/**
 * Items of a block that go against the others: within each cluster, those with negative loadings on the first principal
 * component where most are positive. An item in no cluster is judged by its nearest items.
 * @param isScale whether all of the block's items are one scale
 * @returns column names; none where a cluster has fewer than three items or the block fewer than thirty complete rows
 *   or more items than can be judged
 */
export function reversedItems(table: LabelledTable, block: AnswerBlock, isScale = false): string[] {
  const names = block.columns.map(({ name }) => name);
  const k = names.length;
  const complete = completeRows(table, block);
  // Of many items some hundred people say as much: every second or third row, and so on.
  const step = Math.ceil(complete.length / Math.max(MIN_READ_ROWS, Math.floor(MOST_PRODUCTS / (k * k))));
  const rows = step > 1 ? complete.filter((_, row) => row % step === 0) : complete;
  if (k < 3 || k > MAX_KEYED_ITEMS || rows.length < MIN_PEOPLE) return [];
  const all = correlations(rows, k);
  const root = Math.sqrt(rows.length);
  const clusters = isScale
    ? [names.map((_, item) => item)]
    : itemClusters(all, k, weakestLink(rows.length)).filter(({ length }) => length > 2);
  const against = new Set(clusters.flatMap((cluster) => againstRest(all, k, cluster)));
  const link = (item: number): number => {
    const means = clusters.map((cluster) =>
      nearestMean(cluster.map((other) => (against.has(other) ? -1 : 1) * all[item * k + other]!)),
    );
    return means.reduce((best, mean) => (Math.abs(mean) > Math.abs(best) ? mean : best), 0);
  };
  const unclustered = names.flatMap((_, item) => (clusters.some((own) => own.includes(item)) ? [] : [item]));
  const opposing = unclustered.filter(
    (item) => link(item) < -Math.max(MIN_CORRELATION, NEAREST_ERRORS / root),
  );
  return names.filter((_, item) => against.has(item) || opposing.includes(item));
}

function nearestMean(correlations: readonly number[]): number {
  const strongest = [...correlations].sort((a, b) => Math.abs(b) - Math.abs(a)).slice(0, NEAREST);
  return strongest.reduce((sum, value) => sum + value, 0) / strongest.length;
}

/** Members of a cluster that go against the rest of it. */
function againstRest(all: Float64Array, k: number, cluster: readonly number[]): number[] {
  const n = cluster.length;
  if (n < 3) return [];
  const within = Float64Array.from(cluster.flatMap((i) => cluster.map((j) => all[i * k + j]!)));
  const { vectors, values } = flatEigen(within, n);
  const root = Math.sqrt(Math.max(0, values[0] ?? 0));
  const loadings = cluster.map((_, place) => (vectors[place * n] ?? 0) * root);
  const negative = loadings.filter((loading) => loading < 0).length;
  const sign = negative > n / 2 ? -1 : 1;
  return cluster.filter((_, place) => sign * loadings[place]! < MAX_REVERSED_LOADING);
}

function completeRows(table: LabelledTable, block: AnswerBlock): number[][] {
  const codes = new Map(
    block.answers.flatMap(({ code, cells }) => (cells ?? []).map((cell) => [cell, code])),
  );
  const answers = new Set(block.answers.map(({ code }) => code));
  const columns = block.columns.map(({ name }) => {
    const column = table.columns.find((other) => other.name === name);
    return Array.from({ length: table.rows }, (_, row) => {
      const cell = column === undefined ? "" : cellText(column, row);
      const code = codes.get(cell) ?? parseNumber(cell) ?? Number.NaN;
      return answers.has(code) ? code : Number.NaN;
    });
  });
  return Array.from({ length: table.rows }, (_, row) => columns.map((column) => column[row]!)).filter((row) =>
    row.every((code) => !Number.isNaN(code)),
  );
}

/** Larger codes are divided by the largest: their squares would overflow. */
const MAX_CODE = 1e60;

/** Pearson correlations; 0 for an item that does not vary. */
function correlations(given: readonly (readonly number[])[], k: number): Float64Array {
  const largest = given.flat().reduce((most, code) => Math.max(most, Math.abs(code)), 0);
  const rows = largest > MAX_CODE ? given.map((row) => row.map((code) => code / largest)) : given;
  const n = rows.length;
  const means = Array.from({ length: k }, (_, item) => rows.reduce((sum, row) => sum + row[item]!, 0) / n);
  const sums = new Float64Array(k * k);
  for (const row of rows) {
    for (let i = 0; i < k; i++) {
      for (let j = 0; j < k; j++) sums[i * k + j]! += (row[i]! - means[i]!) * (row[j]! - means[j]!);
    }
  }
  return sums.map((sum, at) => {
    const [i, j] = [Math.floor(at / k), at % k];
    const scale = Math.sqrt(sums[i * k + i]! * sums[j * k + j]!);
    return i === j ? 1 : scale > 0 ? sum / scale : 0;
  });
}

/** Reversed items of all blocks; within a block by name stem, since a stem with few items is one scale ("A1" to "A5"). */
export function reversedInBlocks(table: LabelledTable, blocks: readonly AnswerBlock[]): string[] {
  return blocks.flatMap((block) => {
    const stems = new Map<string, ColumnProfile[]>();
    for (const column of block.columns) {
      stems.set(stem(column.name), [...(stems.get(stem(column.name)) ?? []), column]);
    }
    return [...stems].flatMap(([name, columns]) =>
      reversedItems(table, { ...block, columns }, name !== "" && columns.length <= MAX_SCALE_ITEMS),
    );
  });
}
