import { ItemwiseError } from "../../errors";
import { assignColumns } from "../efa/assign-columns";
import { tuckerCongruence } from "../efa/congruence";
import type { EfaSolution } from "../efa/solution";
import { type FactorCriteria, factorCriteria } from "../model/criteria";
import type { DeclaredStructure, MatchedStructure } from "./structure-match";

/**
 * Holds an exploratory solution against a declared structure of as many factors.
 *
 * Factors are assigned to columns so that the sum of the congruences (Tucker 1951) of the columns' absolute loadings
 * with the declared 0/1 patterns is largest.
 *
 * @throws ItemwiseError "factors-differ" where the solution has another number of factors than the structure
 */
export function matchStructure(
  solution: EfaSolution,
  structure: DeclaredStructure,
  criteria: FactorCriteria = factorCriteria,
): MatchedStructure {
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
  return {
    structure: structure.id,
    label: structure.label,
    factors,
    crossLoadings: crossLoadings(solution, factors, criteria),
    hitRate: hitRate(solution, factors),
  };
}

function sizesOf(solution: EfaSolution): EfaSolution {
  return { ...solution, loadings: solution.loadings.map((row) => row.map(Math.abs)) };
}

type Matched = MatchedStructure["factors"];

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
): MatchedStructure["crossLoadings"] {
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
