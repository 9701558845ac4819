import { type AnswerColumn, answerAt } from "./answer-columns";

/** Rows are flagged where fewer people are expected to give the same answers. */
const MAX_EXPECTED = 0.001;

/**
 * Rows with the same answers to all items as another row, where chance hardly explains it: fewer than 0.001 people would be
 * expected to give them both if each answer depended on the previous one only (a Markov chain) and if it depended on the
 * person's level only (tenths by sum score), with the file's shares. Straight lines are excluded.
 * @param columns ordinal items in file order
 * @returns flags by row; and the number of rows that could be flagged
 */
export function alikeRows(columns: readonly AnswerColumn[]): {
  readonly alike: Uint8Array;
  readonly complete: Uint8Array;
} {
  const rows = columns[0]?.values.length ?? 0;
  const alike = new Uint8Array(rows);
  const complete = new Uint8Array(rows).fill(1);
  const keys = hashes(columns, complete);
  const answersOf = (row: number): string => columns.map((column) => answerAt(column, row)).join();
  const steps = stepsOf(columns);
  const levels = levelsOf(columns, complete);
  const byAnswers = new Map<string, number[]>();
  for (const row of repeated(keys, complete)) {
    const answers = answersOf(row);
    const same = byAnswers.get(answers);
    if (same === undefined) byAnswers.set(answers, [row]);
    else same.push(row);
  }
  for (const same of byAnswers.values()) {
    const [row] = same;
    if (row === undefined || same.length < 2 || isStraight(columns, row)) continue;
    const expected = Math.max(expectedBySteps(columns, steps, row), expectedByLevels(columns, levels, row));
    if (expected < MAX_EXPECTED) for (const one of same) alike[one] = 1;
  }
  return { alike, complete };
}

/** A 52-bit hash of each row's answers; rows that lack an answer are marked as incomplete. */
function hashes(columns: readonly AnswerColumn[], complete: Uint8Array): Float64Array {
  const rows = complete.length;
  const [high, low] = [new Int32Array(rows), new Int32Array(rows)];
  for (const column of columns) {
    for (let row = 0; row < rows; row++) {
      const value = column.values[row]!;
      if (value < 0) complete[row] = 0;
      high[row] = Math.imul(high[row]! ^ (high[row]! >>> 15) ^ (value + 1), 0x85ebca6b);
      low[row] = Math.imul(low[row]! ^ (low[row]! >>> 13) ^ (value + 7), 0xc2b2ae35);
    }
  }
  return Float64Array.from(high, (half, row) => (half >>> 0) * 0x100000 + (low[row]! >>> 12));
}

/** Complete rows whose hash occurs in another complete row. */
function repeated(keys: Float64Array, complete: Uint8Array): number[] {
  const sorted = keys.filter((_, row) => complete[row] === 1).sort();
  const twice = new Set<number>();
  for (let k = 1; k < sorted.length; k++) if (sorted[k] === sorted[k - 1]) twice.add(sorted[k]!);
  const rows: number[] = [];
  for (let row = 0; row < keys.length; row++)
    if (complete[row] === 1 && twice.has(keys[row]!)) rows.push(row);
  return rows;
}

function isStraight(columns: readonly AnswerColumn[], row: number): boolean {
  const [first] = columns;
  return first === undefined || columns.every((column) => answerAt(column, row) === answerAt(first, row));
}

/** By item: how often each answer follows each of the previous item, and how often that is followed by any. */
type Steps = readonly { readonly pairs: ReadonlyMap<number, number>; readonly starts: Float64Array }[];

function stepsOf(columns: readonly AnswerColumn[]): Steps {
  return columns.map(({ values, codes }, k) => {
    const before = columns[k - 1];
    const pairs = new Map<number, number>();
    const starts = new Float64Array(before?.codes?.length ?? 1);
    const size = codes?.length ?? 0;
    for (let row = 0; row < values.length; row++) {
      const from = before?.values[row] ?? 0;
      const to = values[row]!;
      if (from < 0 || to < 0) continue;
      starts[from]!++;
      pairs.set(from * size + to, (pairs.get(from * size + to) ?? 0) + 1);
    }
    return { pairs, starts };
  });
}

/** Expected number of people with a row's answers where each depends on the previous one only. */
function expectedBySteps(columns: readonly AnswerColumn[], steps: Steps, row: number): number {
  let expected = columns[0]?.values.length ?? 0;
  for (const [k, { pairs, starts }] of steps.entries()) {
    const from = columns[k - 1]?.values[row] ?? 0;
    const size = columns[k]?.codes?.length ?? 0;
    expected *= (pairs.get(from * size + (columns[k]?.values[row] ?? 0)) ?? 0) / starts[from]!;
  }
  return expected;
}

const LEVELS = 10;

/** By level: number of people, and frequencies by item and answer. */
type Levels = readonly { people: number; readonly counts: readonly Float64Array[] }[];

function levelsOf(columns: readonly AnswerColumn[], complete: Uint8Array): Levels {
  const sums = new Float64Array(complete.length);
  for (const { values } of columns)
    for (let row = 0; row < values.length; row++) sums[row]! += Math.max(0, values[row]!);
  const sorted = sums.filter((_, row) => complete[row] === 1).sort();
  const limits = Array.from(
    { length: LEVELS - 1 },
    (_, k) => sorted[Math.floor(((k + 1) * sorted.length) / LEVELS)] ?? 0,
  );
  const levels = Array.from({ length: LEVELS }, () => ({
    people: 0,
    counts: columns.map(({ codes }) => new Float64Array(codes?.length ?? 0)),
  }));
  for (let row = 0; row < complete.length; row++) {
    if (complete[row] === 0) continue;
    const level = levels[limits.filter((limit) => limit <= sums[row]!).length]!;
    level.people++;
    for (let k = 0; k < columns.length; k++) level.counts[k]![columns[k]!.values[row]!]!++;
  }
  return levels;
}

/** Expected number of people with a row's answers where each depends on the person's level only. */
function expectedByLevels(columns: readonly AnswerColumn[], levels: Levels, row: number): number {
  let expected = 0;
  for (const { people, counts } of levels) {
    let level = people;
    for (let k = 0; k < columns.length && level > 0; k++)
      level *= counts[k]![columns[k]!.values[row]!]! / people;
    expected += level;
  }
  return expected;
}
