import type { Rows } from "../../../numeric/linear-algebra/matrix";
import type { BoxMinimum } from "../../../numeric/optimization/minimize";
import { MAX_ITEMS_TOGETHER } from "../../model/criteria";
import { startingUniquenesses, UNIQUENESS_BOX } from "./reduced-eigen";

/** Failed starts in a row that end the search. */
const MAX_FAILED_STARTS = 3;
/** Gradient at which a start's minimum can be recognized. */
const COARSE = 1e-5;
/** Uniqueness of the other items in starts where it is equal for all. */
const OTHER_UNIQUENESS = 0.7;
const AT_BOUND = 1e-6;
/** Values that differ by less, absolutely or as a share, are the same minimum. */
const SAME = { absolute: 1e-9, relative: 1e-6 } as const;

/** The discrepancy of a factor model with optimal loadings for given uniquenesses. */
export interface ConcentratedDiscrepancy {
  /** Minimizes the discrepancy with some number of factors, starting from uniquenesses. */
  readonly minimizer: (factors: number) => (psi: readonly number[], gradient?: number) => BoxMinimum;
  readonly uniquenessesOf: (minimum: BoxMinimum) => number[];
  /** By item, its value with that item at the bound and the others unchanged. */
  readonly valuesAtBound: (psi: readonly number[], factors: number) => number[];
}

export interface BestStart {
  readonly minimum: BoxMinimum;
  /** Null with a single start. */
  readonly search: Search | null;
}

/**
 * The lowest minimum from several starts. The discrepancy of a factor model can have several minima where an item's
 * uniqueness is at or near its bound (Jöreskog 1967): one factor is then that item's, and the others fit the rest as a
 * solution with one factor fewer. So the other starts are that solution's uniquenesses with one item at the bound, in
 * order of the discrepancy there, until three in a row fail. If not all of them led to one minimum inside the bounds,
 * the same items are tried with equal uniquenesses of all others, again until three fail. docs/simulation-extraction.md
 * has the rate of misses. Of more than 60 items, where one item's factor explains little, the usual start alone is taken.
 * @param matrix p x p correlations
 * @returns the minimum; of equal ones the first that converged
 */
export function bestStart(matrix: Rows, factors: number, discrepancy: ConcentratedDiscrepancy): BestStart {
  const defaultStart = startingUniquenesses(matrix);
  const first = discrepancy.minimizer(factors)(defaultStart(factors));
  if (matrix.length > MAX_ITEMS_TOGETHER) return { minimum: first, search: null };
  const fewer = oneFactorFewer(defaultStart, factors, discrepancy);
  const items = inOrder(discrepancy.valuesAtBound(fewer, factors));
  const bounded = (psi: readonly number[]) =>
    items.map((item) => psi.map((value, i) => (i === item ? UNIQUENESS_BOX.lower : value)));
  let minima = extended([first], { starts: bounded(fewer), factors, discrepancy });
  if (factors > 1 && needsMoreStarts(minima, discrepancy)) {
    const alike = bounded(matrix.map(() => OTHER_UNIQUENESS));
    minima = extended(minima, { starts: alike, factors, discrepancy });
  }
  const least = Math.min(...minima.map(reached));
  const best = minima.filter((minimum) => isSame(reached(minimum), least));
  return {
    minimum: best.find(({ converged }) => converged) ?? best[0] ?? first,
    search: { starts: minima.length, reachedBest: best.length, usualReachedBest: best[0] === first },
  };
}

/** The minima with those from more starts, until some in a row fail. */
function extended(
  known: readonly BoxMinimum[],
  {
    starts,
    factors,
    discrepancy: { minimizer, uniquenessesOf },
  }: {
    readonly starts: readonly (readonly number[])[];
    readonly factors: number;
    readonly discrepancy: ConcentratedDiscrepancy;
  },
): BoxMinimum[] {
  const minimizeFrom = minimizer(factors);
  const minima = [...known];
  let least = Math.min(...known.map(reached));
  let failedStarts = 0;
  for (const start of starts) {
    const coarse = minimizeFrom(start, COARSE);
    const isLower = reached(coarse) < least && !isSame(reached(coarse), least);
    const minimum = isLower ? continued(coarse, minimizeFrom(uniquenessesOf(coarse))) : coarse;
    minima.push(minimum);
    least = Math.min(least, reached(minimum));
    failedStarts = isLower ? 0 : failedStarts + 1;
    if (failedStarts === MAX_FAILED_STARTS) break;
  }
  return minima;
}

/** Whether the minima differ, or one has an item at the bound. */
function needsMoreStarts(
  minima: readonly BoxMinimum[],
  { uniquenessesOf }: ConcentratedDiscrepancy,
): boolean {
  const first = reached(minima[0]!);
  return minima.some(
    (minimum) =>
      !isSame(reached(minimum), first) ||
      uniquenessesOf(minimum).some((psi) => psi <= UNIQUENESS_BOX.lower + AT_BOUND),
  );
}

/** The uniquenesses of a solution with one factor fewer; for none, equal ones. */
function oneFactorFewer(
  defaultStart: (factors: number) => number[],
  factors: number,
  { minimizer, uniquenessesOf }: ConcentratedDiscrepancy,
): number[] {
  const start = defaultStart(factors - 1);
  return factors === 1
    ? start.map(() => OTHER_UNIQUENESS)
    : uniquenessesOf(minimizer(factors - 1)(start, COARSE));
}

function continued(coarse: BoxMinimum, fine: BoxMinimum): BoxMinimum {
  return { ...fine, iterations: coarse.iterations + fine.iterations };
}

function reached({ value }: BoxMinimum): number {
  return Number.isFinite(value) ? value : Number.POSITIVE_INFINITY;
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= SAME.absolute + SAME.relative * Math.abs(other);
}

function inOrder(values: readonly number[]): number[] {
  const defined = values.map((value) => (Number.isFinite(value) ? value : Number.MAX_VALUE));
  return defined.map((_, item) => item).sort((a, b) => defined[a]! - defined[b]!);
}

export interface Extracted {
  /** p x m; columns in descending order of their eigenvalues, signs arbitrary. */
  readonly loadings: readonly (readonly number[])[];
  /** The minimized uniquenesses, from `UNIQUENESS_BOUND` to 1. */
  readonly psi: readonly number[];
  readonly converged: boolean;
  readonly iterations: number;
  /** Largest absolute element of the projected gradient of the discrepancy by the uniquenesses. */
  readonly gradient: number;
  /** How the minimum was searched for; absent with a single start. */
  readonly search?: Search | undefined;
}

interface Search {
  readonly starts: number;
  readonly reachedBest: number;
  readonly usualReachedBest: boolean;
}

/** Extracts m factors from a p x p correlation matrix, from given uniquenesses or its own starts. */
export type Extract = (
  matrix: readonly (readonly number[])[],
  factors: number,
  start?: readonly number[],
) => Extracted;
