import { ItemwiseError } from "../../errors";
import { assignColumns } from "../efa/assign-columns";
import { tuckerCongruence } from "../efa/congruence";
import type { EfaSolution } from "../efa/solution";
import { type FactorCriteria, factorCriteria } from "../model/criteria";
import type { DeclaredStructure, StructureMatch } from "./structure-match";
import { structureReasons } from "./structure-reasons";
import { structureVerdict } from "./structure-verdict";

export interface MatchOptions {
  readonly criteria?: FactorCriteria;
  readonly rules?: readonly number[];
}

/**
 * Holds an exploratory solution against a declared structure of as many factors.
 *
 * Factors are assigned to columns so that the sum of the congruences (Tucker 1951) of the columns' absolute loadings
 * with the declared 0/1 patterns is largest. Verdict, with the figures of `criteria`:
 * - *reproduced*: every declared item loads saliently on its factor, with the same sign as the factor's other items;
 *   no item loads saliently on a factor it is not declared for, be it an item that the structure does not name; every
 *   item's largest loading is where it was declared; the solution is proper (converged, no uniqueness at its bound);
 *   and, for a structure of one factor, the counted rules for the number of factors do not suggest several and do not
 *   all say that there is none;
 * - *partly reproduced*: at least 80 % of the largest loadings are where they were declared (of one factor, where they cannot be
 *   elsewhere: at least 80 % of the items load saliently), and every factor has two
 *   or more of its items loading saliently;
 * - *not reproduced* otherwise.
 *
 * Cross-loadings from .30 on, factors with fewer than three salient items and factors correlated above .85 are told as
 * reasons and do not change the verdict by themselves: it is about the pattern of the loadings. The rules for the
 * number of factors enter for one factor only, whose pattern nearly any items show that correlate. Declared items that
 * the solution lacks count as not found.
 *
 * @param structure its factors' ids differ; an item may belong to several
 * @param options.criteria other figures than the defaults
 * @param options.rules the numbers of factors that the counted rules name (`suggestedFactors`); left out, they have no part
 * @throws ItemwiseError "factors-differ" where the solution has another number of factors than the structure
 *
 * @example
 * ```ts
 * const items = ["a", "b", "c", "d", "e", "f"];
 * const matrix = items.map((_, i) => items.map((_, j) => (i === j ? 1 : i < 3 === j < 3 ? 0.5 : 0.1)));
 * const solution = efa({ matrix, n: 500, items }, { factors: 2 });
 * const factors = [
 *   { id: "x", label: "X", items: ["a", "b", "c"] },
 *   { id: "y", label: "Y", items: ["d", "e", "f"] },
 * ];
 * const match = matchStructure(solution, { id: "xy", label: "X and Y", factors });
 * match.verdict; // "reproduced"
 * match.factors[0].congruence.toFixed(3); // "1.000"
 * ```
 */
export function matchStructure(
  solution: EfaSolution,
  structure: DeclaredStructure,
  options: MatchOptions = {},
): StructureMatch {
  const { criteria = factorCriteria, rules = [] } = options;
  if (solution.factors !== structure.factors.length) {
    throw new ItemwiseError(
      "factors-differ",
      `The solution has ${solution.factors} factors; the structure "${structure.id}" has ${structure.factors.length}.`,
      { hint: "Match a structure with a solution of as many factors." },
    );
  }
  const congruences = structure.factors.map((factor) => patternCongruences(solution, factor.items));
  const columns = assignColumns(
    structure.factors.map((factor) => patternCongruences(sizesOf(solution), factor.items)),
  );
  const factors = structure.factors.map((factor, f) => {
    const column = columns[f]!;
    const isSalient = (item: string): boolean =>
      Math.abs(loadingOf(solution, item, column)) >= criteria.salientLoading.value;
    return {
      ...factor,
      column,
      congruence: congruences[f]![column]!,
      salient: factor.items.filter(isSalient),
      notSalient: factor.items.filter((item) => !isSalient(item)),
    };
  });
  const match = {
    structure: structure.id,
    label: structure.label,
    factors,
    crossLoadings: crossLoadings(solution, factors, criteria),
    hitRate: hitRate(solution, factors),
  };
  const basis = { solution, match, criteria, rules };
  return { ...match, verdict: structureVerdict(basis), reasons: structureReasons(basis) };
}

function sizesOf(solution: EfaSolution): EfaSolution {
  return { ...solution, loadings: solution.loadings.map((row) => row.map(Math.abs)) };
}

type Matched = StructureMatch["factors"];

function loadingOf(solution: EfaSolution, item: string, column: number): number {
  return solution.loadings[solution.items.indexOf(item)]?.[column] ?? 0;
}

/** Absolute congruence of each column with the pattern that is 1 for the items and 0 elsewhere. */
function patternCongruences(solution: EfaSolution, items: readonly string[]): number[] {
  const pattern = solution.items.map((item) => (items.includes(item) ? 1 : 0));
  return Array.from({ length: solution.factors }, (_, column) => {
    const loadings = solution.loadings.map((row) => row[column]!);
    return Math.abs(tuckerCongruence(loadings, pattern));
  });
}

function declaredItems(factors: Matched): string[] {
  return [...new Set(factors.flatMap((factor) => factor.items))];
}

function crossLoadings(
  solution: EfaSolution,
  factors: Matched,
  criteria: FactorCriteria,
): StructureMatch["crossLoadings"] {
  return [...new Set([...declaredItems(factors), ...solution.items])].flatMap((item) =>
    factors
      .filter((factor) => !factor.items.includes(item))
      .map((factor) => ({ item, factor: factor.id, loading: loadingOf(solution, item, factor.column) }))
      .filter(({ loading }) => Math.abs(loading) >= criteria.crossLoading.value),
  );
}

function hitRate(solution: EfaSolution, factors: Matched): number {
  const items = declaredItems(factors);
  const hits = items.filter((item) => {
    const row = solution.loadings[solution.items.indexOf(item)];
    if (!row) return false;
    const largest = Math.max(...row.map(Math.abs));
    return factors.some((factor) => factor.items.includes(item) && Math.abs(row[factor.column]!) === largest);
  });
  return items.length === 0 ? 0 : hits.length / items.length;
}
