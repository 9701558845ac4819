import { distinctCells } from "../../formats/kit/distinct-cells";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { flatEigenvalues } from "../../numeric/linear-algebra/flat-eigen";
import type { ColumnProfile } from "../columns/column-profile";
import { holdParts } from "../columns/parts-of-whole";
import { isBlank, parseNumber } from "../csv/cell-text";
import type { AnswerBlock } from "./answer-blocks";

/** The answers of all columns of some blocks, a row for each person who gave all; columns without answers hold numbers. */
export function completeRows(table: LabelledTable, blocks: readonly ItemColumns[]): number[][] {
  const columns = blocks.flatMap((block) => answersOf(table, block));
  const kept = new Uint8Array(table.rows).fill(1);
  for (const column of columns) {
    for (let row = 0; row < table.rows; row++) if (Number.isNaN(column[row]!)) kept[row] = 0;
  }
  const complete: number[][] = [];
  for (let row = 0; row < table.rows; row++) {
    if (kept[row] === 0) continue;
    const answers: number[] = [];
    for (let k = 0; k < columns.length; k++) answers.push(columns[k]![row]!);
    complete.push(answers);
  }
  return complete;
}

/** By row, 1 where any of the columns holds an answer. */
export function isAnswered(table: LabelledTable, columns: readonly ColumnProfile[]): Uint8Array {
  const answered = new Uint8Array(table.rows);
  for (const { name, missing, ticked } of columns) {
    if (ticked !== undefined) return answered.fill(1);
    const column = table.columns.find((other) => other.name === name);
    if (column === undefined) continue;
    const { texts, places } = distinctCells(column);
    const holds = texts.map((cell) => !isBlank(cell) && !missing.has(cell));
    for (let row = 0; row < table.rows; row++) if (holds[places[row]!]) answered[row] = 1;
  }
  return answered;
}

/** Columns of items with their answers; none for continuous items. */
export type ItemColumns = Pick<AnswerBlock, "columns" | "answers" | "kind">;

/** By column, the codes of the answers; NaN for anything else. */
export function answersOf(table: LabelledTable, block: ItemColumns): Float64Array[] {
  const codes = new Map(
    block.answers.flatMap(({ code, cells }) => (cells ?? []).map((cell) => [cell, code])),
  );
  const answers = new Set(block.answers.map(({ code }) => code));
  const isAnswer = (code: number): boolean => answers.size === 0 || answers.has(code);
  return block.columns.map(({ name, missing, ticked }) => {
    const column = table.columns.find((other) => other.name === name);
    const answerIn = (cell: string): number => {
      if (ticked !== undefined) return isBlank(cell) ? 0 : 1;
      const code = codes.get(cell) ?? parseNumber(cell) ?? Number.NaN;
      return isAnswer(code) && !missing.has(cell) ? code : Number.NaN;
    };
    if (column === undefined) return new Float64Array(table.rows).fill(answerIn(""));
    const { texts, places } = distinctCells(column);
    const answered = Float64Array.from(texts, answerIn);
    const values = new Float64Array(table.rows);
    for (let row = 0; row < table.rows; row++) values[row] = answered[places[row]!]!;
    return values;
  });
}

/** Fewer people show nothing, and more than these nothing else. */
const MIN_PEOPLE = 30;
const MAX_PEOPLE = 2000;
/** The largest eigenvalue of unrelated columns is beyond this in one sample of a hundred (Tracy and Widom's law). */
const ONE_IN_HUNDRED = 2.02;

/**
 * Whether items are related to each other: the largest eigenvalue of their correlations is larger than that of unrelated
 * columns. Columns whose names differ in numbers only, and whose answers end alike, are related by name, and those with answers in words of a longer scale
 * than yes and no by these; fewer than thirty people show nothing.
 * @see Johnstone (2001), Annals of Statistics, 29, 295-327, equations 1.3 to 1.5
 */
function areRelated(table: LabelledTable, blocks: readonly ItemColumns[]): boolean {
  const columns = blocks.flatMap((block) => block.columns);
  const k = columns.length;
  const names = new Set(columns.map(({ name }) => name.replace(/\d+/gu, "#")));
  if (names.size === 1 && columns[0]?.name.match(/\d/u) && blocks.every(endAlike)) return true;
  if (blocks.every(hasScale)) return true;
  const found = k < 2 ? null : answerCorrelations(table, blocks);
  return found === null || areBeyondChance(found);
}

/** Whether answers are words of a scale longer than yes and no. */
const hasScale = ({ kind }: ItemColumns): boolean => kind !== null && kind !== "yes or no";

/** Of more columns that share no answers, as many at least are a scale. */
const MIN_TOGETHER = 3;

/**
 * Of columns that share no answers, each a block of its own, the largest cluster by their correlations, and those whose
 * answers are words of a scale: of years of study, ages of lecturers and a rating, none. All of two, and of fewer than thirty people.
 */
function belongTogether<Block extends ItemColumns>(
  table: LabelledTable,
  blocks: readonly Block[],
): readonly Block[] {
  const found = blocks.length < MIN_TOGETHER ? null : answerCorrelations(table, blocks);
  if (found === null) return blocks;
  const clusters = itemClusters(found.values, found.k, weakestLink(found.n));
  const largest = clusters.reduce((most, one) => (one.length > most.length ? one : most), []);
  const kept = blocks.filter((block, at) => largest.includes(at) || hasScale(block));
  return kept.length < MIN_TOGETHER ? [] : kept;
}

interface AnswerCorrelations {
  /** k by k, row by row. */
  readonly values: Float64Array;
  readonly k: number;
  readonly n: number;
}

/** What tells items from other columns with the same answers. */
export interface Links {
  /** Whether blocks are related to each other, by names, words or answers. */
  readonly areRelated: (blocks: readonly ItemColumns[]) => boolean;
  /** Of columns in blocks of their own, those that are a scale; none where fewer than three of more are. */
  readonly belongTogether: <Block extends ItemColumns>(blocks: readonly Block[]) => readonly Block[];
  /** Whether a block's answers correlate; not where fewer than thirty people show nothing. */
  readonly areCorrelated: (block: ItemColumns) => boolean;
  /** Whether columns of numbers hold the parts of a whole, in percent. */
  readonly holdParts: (columns: readonly ColumnProfile[]) => boolean;
  /** Null where fewer than thirty people show nothing. */
  readonly correlations: (block: ItemColumns) => AnswerCorrelations | null;
}

export function linksIn(table: LabelledTable): Links {
  const found = (block: ItemColumns): AnswerCorrelations | null => answerCorrelations(table, [block]);
  return {
    areRelated: (blocks) => areRelated(table, blocks),
    belongTogether: (blocks) => belongTogether(table, blocks),
    areCorrelated: (block) => {
      const own = found(block);
      return own !== null && areBeyondChance(own);
    },
    holdParts: (columns) => holdParts(answersOf(table, { columns, answers: [], kind: null })),
    correlations: found,
  };
}

/** Rows read of any number of items, and products of answers beyond which not all are. */
const MIN_READ_ROWS = 500;
const MOST_PRODUCTS = 4e7;
export const rowsRead = (items: number): number =>
  Math.max(MIN_READ_ROWS, Math.floor(MOST_PRODUCTS / (items * items)));

/** Of people who answered all, or of those who answered each pair; null where fewer than thirty people show nothing. */
export function answerCorrelations(
  table: LabelledTable,
  blocks: readonly ItemColumns[],
): AnswerCorrelations | null {
  const k = blocks.flatMap((block) => block.columns).length;
  const complete = completeRows(table, blocks);
  if (complete.length < MIN_PEOPLE) return pairCorrelations(table, blocks);
  const step = Math.ceil(complete.length / MAX_PEOPLE);
  const rows = complete.filter((_, row) => row % step === 0);
  return { values: correlations(rows, k), k, n: rows.length };
}

/**
 * Of the people who answered both items of a pair, where few answered all: each was asked some of the items, or blanks are
 * scattered. With as many people as the pair with the fewest; null where these are fewer than thirty.
 */
export function pairCorrelations(
  table: LabelledTable,
  blocks: readonly ItemColumns[],
): AnswerCorrelations | null {
  const columns = blocks.flatMap((block) => answersOf(table, block));
  const k = columns.length;
  const step = Math.ceil(table.rows / Math.min(MAX_PEOPLE, rowsRead(k)));
  const values = new Float64Array(k * k).fill(1);
  let n = Number.POSITIVE_INFINITY;
  for (let i = 0; i < k; i++) {
    for (let j = 0; j < i; j++) {
      const [one, other] = [columns[i]!, columns[j]!];
      const { r, people } = pairCorrelation(one, other, step);
      if (people < MIN_PEOPLE) return null;
      n = Math.min(n, people);
      values[i * k + j] = values[j * k + i] = r;
    }
  }
  return k < 2 ? null : { values, k, n };
}

/** Of every so many people who answered both; 0 for an item that does not vary. */
function pairCorrelation(one: ArrayLike<number>, other: ArrayLike<number>, step: number) {
  let [people, meanX, meanY, xx, xy, yy] = [0, 0, 0, 0, 0, 0];
  for (let row = 0; row < one.length; row += step) {
    const [x, y] = [one[row]!, other[row]!];
    if (Number.isNaN(x) || Number.isNaN(y)) continue;
    people++;
    const [dx, dy] = [x - meanX, y - meanY];
    meanX += dx / people;
    meanY += dy / people;
    xx += dx * (x - meanX);
    yy += dy * (y - meanY);
    xy += dx * (y - meanY);
  }
  const scale = Math.sqrt(xx) * Math.sqrt(yy);
  return { people, r: scale > 0 && Number.isFinite(scale) ? xy / scale : 0 };
}

export function areBeyondChance({ values, k, n }: AnswerCorrelations): boolean {
  const largest = flatEigenvalues(values.slice(), k)[0] ?? 0;
  const [a, b] = [Math.sqrt(n - 1), Math.sqrt(k)];
  const center = (a + b) ** 2;
  const scale = (a + b) * exp(log(1 / a + 1 / b) / 3);
  return (n * largest - center) / scale > ONE_IN_HUNDRED;
}

/**
 * Whether the answers of half of a block's columns end alike, or none has twice as many as another: "S1" to 2, "S2" to 7 and
 * "S3" to 5 are sex, education and work.
 */
function endAlike({ columns, answers }: ItemColumns): boolean {
  if (answers.length === 0) return true;
  const codes = answers.map(({ code }) => code);
  const ends = columns.map(({ numbers }) => codes.findLastIndex((code) => numbers?.includes(code)) + 1);
  const isShared = ends.some((end) => 2 * ends.filter((other) => other === end).length >= ends.length);
  return isShared || Math.max(...ends) < 2 * Math.min(...ends);
}

/** Larger codes are divided by the largest: their squares would overflow. */
const MAX_CODE = 1e60;

/** Pearson correlations; 0 for an item that does not vary. */
export function correlations(given: readonly (readonly number[])[], k: number): Float64Array {
  let largest = 0;
  for (const row of given) {
    for (let i = 0; i < k; i++) {
      const size = Math.abs(row[i]!);
      if (size > largest) largest = size;
    }
  }
  const rows = largest > MAX_CODE ? given.map((row) => row.map((code) => code / largest)) : given;
  const n = rows.length;
  const totals = new Float64Array(k);
  for (const row of rows) for (let i = 0; i < k; i++) totals[i]! += row[i]!;
  const means = totals.map((total) => total / n);
  const sums = new Float64Array(k * k);
  const centered = new Float64Array(k);
  for (const row of rows) {
    for (let i = 0; i < k; i++) centered[i] = row[i]! - means[i]!;
    for (let i = 0, start = 0; i < k; i++, start += k) {
      const own = centered[i]!;
      for (let j = 0; j <= i; j++) sums[start + j]! += own * centered[j]!;
    }
  }
  for (let i = 0; i < k; i++) for (let j = 0; j < i; j++) sums[j * k + i] = sums[i * k + j]!;
  return sums.map((sum, at) => {
    const [i, j] = [Math.floor(at / k), at % k];
    const scale = Math.sqrt(sums[i * k + i]! * sums[j * k + j]!);
    return i === j ? 1 : scale > 0 ? sum / scale : 0;
  });
}

/** Two clusters join where the link between them is at least this share of the weaker cluster's mean link. */
const MIN_LINK_SHARE = 0.5;

/** Correlations weaker than this, or than so many standard errors, join no items. */
export const MIN_CORRELATION = 0.15;
const MIN_ERRORS = 2;

/** The weakest link that joins items of so many people. */
export const weakestLink = (people: number): number =>
  Math.max(MIN_CORRELATION, MIN_ERRORS / Math.sqrt(people));

/**
 * Clusters of items that correlate, whatever their direction: the two clusters with the highest mean correlation, items
 * reflected to point the same way, are joined as long as they correlate at least half as much as within.
 * @param correlations k by k, row by row
 * @param weakest weaker links join nothing
 * @returns item indices by cluster
 */
export function itemClusters(correlations: Float64Array, k: number, weakest: number): number[][] {
  const clusters = Array.from({ length: k }, (_, item) => [item]);
  /** Sums of correlations between clusters, and within them over pairs. */
  const between = Float64Array.from(correlations);
  const within = new Float64Array(k);
  const next = (): readonly [number, number] | null => bestPair(clusters, { between, within, weakest });
  for (let best = next(); best !== null; best = next()) {
    const [one, other] = best;
    const sum = between[one * k + other]!;
    const sign = sum < 0 ? -1 : 1;
    within[one]! += within[other]! + Math.abs(sum);
    for (let cluster = 0; cluster < k; cluster++) {
      between[one * k + cluster]! += sign * between[other * k + cluster]!;
      between[cluster * k + one] = between[one * k + cluster]!;
    }
    clusters[one]!.push(...clusters[other]!);
    clusters[other] = [];
  }
  return clusters.filter((cluster) => cluster.length > 0);
}

/** The two clusters with the strongest admissible link; null if none. */
function bestPair(
  clusters: readonly (readonly number[])[],
  links: { readonly between: Float64Array; readonly within: Float64Array; readonly weakest: number },
): readonly [number, number] | null {
  const { between, within, weakest } = links;
  const k = clusters.length;
  const sizes = clusters.map(({ length }) => length);
  const inside = sizes.map((size, place) =>
    size < 2 ? Number.POSITIVE_INFINITY : within[place]! / ((size * (size - 1)) / 2),
  );
  let [best, strongest]: [readonly [number, number] | null, number] = [null, weakest];
  for (let one = 0; one < k; one++) {
    for (let other = one + 1; other < k; other++) {
      const pairs = sizes[one]! * sizes[other]!;
      if (pairs === 0) continue;
      const link = Math.abs(between[one * k + other]!) / pairs;
      const weaker = Math.min(inside[one]!, inside[other]!);
      if (link <= strongest || (weaker < Number.POSITIVE_INFINITY && link < MIN_LINK_SHARE * weaker))
        continue;
      [best, strongest] = [[one, other], link];
    }
  }
  return best;
}
