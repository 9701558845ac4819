import { correlationValues } from "../../correlation/correlate";
import type { CorrelationMatrix } from "../../correlation/correlation-matrix";
import type { Correction } from "../../correlation/ordinal/zero-cell";
import type { PatternTable } from "../../data/answers/pattern-table";
import { splitHalves } from "../../data/transform/resample";
import { nullIfProblem } from "../../errors";
import { createRandom } from "../../numeric/random/random";
import { alignFactors } from "../efa/congruence";
import { type EfaInput, efa } from "../efa/efa";
import type { EfaSolution } from "../efa/solution";
import { factorCriteria, MAX_ITEMS_TOGETHER } from "../model/criteria";

/** An exploratory solution with a number of factors that might be the right one. */
export interface CandidateSolution {
  readonly factors: number;
  /** Null for a proper solution. */
  readonly problem: "not-converged" | "single-item" | "heywood" | "factors-coincide" | null;
  /** Least congruence of a factor in two random halves: of the first of three splits that reaches .85, otherwise the best; null without solutions. */
  readonly congruence: number | null;
}

const SPLITS = 3;
const ROTATION_STARTS = 3;
/** Numbers of factors of many items that are tried, from the largest down. */
const MAX_TRIED = 4;
/** Factors with a larger correlation are one. */
const COINCIDING = 0.99;

/**
 * Minres solutions, oblimin-rotated, with each number of factors: whether they are proper, and how alike their factors
 * are in random halves of the people (Tucker's congruence; Lorenzo-Seva & ten Berge 2006). One split is enough where
 * the solution cannot count. Of more than 60 items one split is enough, and the numbers are tried from the largest down,
 * four at most, until one replicates: lower ones would not be recommended.
 * @param table the items of `correlation`, in that order
 * @param options.numbers numbers of factors that the items identify
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, 0, 1, 0], b: [0, 1, 1, 0, 0, 1], c: [0, 1, 1, 1, 0, 0] } });
 * const correlation = correlate(table, { missing: "listwise" });
 * candidateSolutions(table, correlation, { numbers: [1], seed: 1 })[0].factors; // 1
 * ```
 */
export function candidateSolutions(
  table: PatternTable,
  correlation: CorrelationMatrix,
  options: {
    readonly numbers: readonly number[];
    readonly seed: number;
    readonly correction?: Correction | undefined;
  },
): CandidateSolution[] {
  const { numbers, seed, correction } = options;
  const { items, missing, type: used } = correlation;
  const type = used === "pearson" || used === "spearman" ? used : "auto";
  const halves: (EfaInput | null)[][] = [];
  const halvesOf = (split: number): (EfaInput | null)[] =>
    (halves[split] ??= splitHalves(table, createRandom(seed, split)).map((half) =>
      nullIfProblem(() => ({ items, n: 1, matrix: correlationValues(half, { type, missing, correction }) })),
    ));
  const solve = (input: EfaInput | null | undefined, factors: number): EfaSolution | null =>
    input == null
      ? null
      : nullIfProblem(() => efa(input, { factors, rotationStarts: ROTATION_STARTS, seed }));
  const congruenceIn = (split: number, factors: number): number | null => {
    const [first, second] = halvesOf(split).map((half) => solve(half, factors));
    if (first == null || second == null) return null;
    return Math.min(...alignFactors(second.loadings, first.loadings).congruences);
  };
  const isMany = items.length > MAX_ITEMS_TOGETHER;
  const candidate = (factors: number): CandidateSolution => {
    const problem = problemOf(solve(correlation, factors));
    const splits = !isMany && (problem === null || problem === "heywood") ? SPLITS : 1;
    let best: number | null = null;
    for (let split = 0; split < splits && !isSimilar(best); split++) {
      const found = congruenceIn(split, factors);
      if (found !== null) best = Math.max(best ?? 0, found);
    }
    return { factors, problem, congruence: best };
  };
  if (!isMany) return numbers.map(candidate);
  const solved: CandidateSolution[] = [];
  for (const factors of [...numbers].reverse().slice(0, MAX_TRIED)) {
    const last = candidate(factors);
    solved.unshift(last);
    if ((last.problem === null || last.problem === "heywood") && isSimilar(last.congruence)) break;
  }
  return solved;
}

const isSimilar = (congruence: number | null): boolean =>
  congruence !== null && congruence >= factorCriteria.similarFactor.value;

function problemOf(solution: EfaSolution | null): CandidateSolution["problem"] {
  if (solution?.converged !== true || solution.rotationStarts?.converged === false) return "not-converged";
  if (hasSingleItem(solution)) return "single-item";
  if (solution.heywood.length > 0) return "heywood";
  const coincide = solution.phi.some((row, i) => row.some((r, j) => j < i && Math.abs(r) > COINCIDING));
  return coincide ? "factors-coincide" : null;
}

/** Whether fewer than two items have their largest loading on some factor: one item is no common factor. */
function hasSingleItem({ loadings, factors }: EfaSolution): boolean {
  const homes = loadings.map((row) => {
    const sizes = row.map(Math.abs);
    return sizes.indexOf(Math.max(...sizes));
  });
  return Array.from({ length: factors }, (_, k) => homes.filter((home) => home === k).length).some(
    (items) => items < factorCriteria.fewestItemsPerFactor.value,
  );
}
