import { groupRows } from "../../data/patterns/group-rows";
import type { FittedIrt } from "../model/fitted-irt";
import type { GroupPatterns } from "../model/irt-patterns";
import type { IrtResult } from "../model/irt-result";

/** Scores by distinct answers: restricted output if given row by row. */
export interface PersonScores {
  readonly factors: readonly string[];
  /** By scored row: its distinct score; -1 without one. */
  readonly of: Int32Array;
  /** Distinct answers x factors, row-major. */
  readonly estimates: Float64Array;
  readonly standardErrors: Float64Array;
}

export function emptyScores(factors: readonly string[], { rows, of }: DistinctAnswers): PersonScores {
  const size = rows * factors.length;
  return { factors, of, estimates: new Float64Array(size), standardErrors: new Float64Array(size) };
}

/** Answers to a model's items in its categories, row by row. */
export interface Answers {
  readonly rows: number;
  /** By item of the model: the category, negative where missing. */
  readonly columns: readonly Int16Array[];
  /** By row: index of the group, -1 where it has none. */
  readonly group: Int16Array;
}

export interface DistinctAnswers extends Answers {
  /** By row of the answers: its distinct answer; -1 without a group or any answer. */
  readonly of: Int32Array;
}

/** The answers of a fitted model, by row of its table. */
export function fittedAnswers({ table, group }: FittedIrt): Answers {
  return { rows: table.rows, columns: table.columns.map(asOrdinal), group };
}

/** Joins rows of the same group with the same answers; all kinds of missing answers are equal. */
export function distinctAnswers({ rows, columns, group }: Answers): DistinctAnswers {
  const used: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (group[row]! >= 0 && columns.some((column) => column[row]! >= 0)) used.push(row);
  }
  const groups = Int16Array.from(used, (row) => group[row]!);
  const own = columns.map((column) => Int16Array.from(used, (row) => Math.max(-1, column[row]!)));
  const { group: joined, first } = groupRows(used.length, [groups, ...own]);
  const of = new Int32Array(rows).fill(-1);
  used.forEach((row, at) => {
    of[row] = joined[at]!;
  });
  const firsts = (column: Int16Array): Int16Array => Int16Array.from(first, (at) => column[at]!);
  return { rows: first.length, columns: own.map(firsts), group: firsts(groups), of };
}

/** The distinct answers of one group, and which rows they are. */
export function patternsOf(
  answers: Answers,
  group: number,
): { readonly rows: readonly number[]; readonly patterns: GroupPatterns } {
  const rows: number[] = [];
  answers.group.forEach((own, row) => {
    if (own === group) rows.push(row);
  });
  const columns = answers.columns.map((column) => Int16Array.from(rows, (row) => column[row]!));
  return { rows, patterns: { rows: rows.length, columns, weight: new Float64Array(rows.length).fill(1) } };
}

function asOrdinal(column: Int16Array | Float64Array): Int16Array {
  return column instanceof Int16Array ? column : Int16Array.from(column);
}

const LOWEST = -4;
const WIDTH = 0.25;
const BINS = 32;
/** A bin with fewer people is joined with the next one farther out. */
const MIN_BIN_PEOPLE = 5;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly weight: number;
}

/**
 * Distribution of people's scores: shares (by weight) in bins of .25 from -4 to 4, the outer ones open-ended. A bin
 * with one to four people is joined with the next one farther out, at the end with the one before.
 */
export function scoreDistribution(
  fitted: FittedIrt,
  { factors, of, estimates }: PersonScores,
): IrtResult["scoreDistribution"] {
  const { count, weight } = fitted.table;
  return factors.map((factor, f) => {
    const people = new Float64Array(BINS);
    const weights = new Float64Array(BINS);
    let total = 0;
    of.forEach((distinct, row) => {
      if (distinct < 0) return;
      const place = Math.floor((estimates[distinct * factors.length + f]! - LOWEST) / WIDTH);
      const bin = Math.min(BINS - 1, Math.max(0, place));
      people[bin]! += count[row]!;
      weights[bin]! += weight[row]!;
      total += weight[row]!;
    });
    const bins = Array.from(people, (own, k): Bin => {
      const from = LOWEST + k * WIDTH;
      return { from, to: from + WIDTH, people: own, weight: weights[k]! };
    });
    const shown = withoutSmall([
      ...mergedOutwards(bins.slice(0, BINS / 2).reverse()).reverse(),
      ...mergedOutwards(bins.slice(BINS / 2)),
    ]);
    return { factor, bins: shown.map(({ from, to, weight: own }) => ({ from, to, share: own / total })) };
  });
}

/** From the middle outwards; the last may stay small. */
function mergedOutwards(bins: readonly Bin[]): Bin[] {
  const out: Bin[] = [];
  let open: Bin | null = null;
  for (const bin of bins) {
    const wide: Bin = open === null ? bin : merged(open, bin);
    open = isSmall(wide) ? wide : null;
    if (open === null) out.push(wide);
  }
  return open === null ? out : [...out, open];
}

/** Joins what is still small, at either end, with its neighbor until nothing is. */
function withoutSmall(bins: readonly Bin[]): Bin[] {
  const place = bins.findIndex(isSmall);
  if (place < 0 || bins.length === 1) return [...bins];
  const left = place < bins.length / 2 ? place : place - 1;
  return withoutSmall([
    ...bins.slice(0, left),
    merged(bins[left]!, bins[left + 1]!),
    ...bins.slice(left + 2),
  ]);
}

function isSmall({ people }: Bin): boolean {
  return people > 0 && people < MIN_BIN_PEOPLE;
}

function merged(one: Bin, other: Bin): Bin {
  return {
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    people: one.people + other.people,
    weight: one.weight + other.weight,
  };
}
