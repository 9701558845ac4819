import { ItemwiseError } from "../../errors";
import * as f from "../../figures/declare";
import type { Structure } from "../../measures/structure";
import * as names from "../../words/messages";
import { assignColumns, tuckerCongruence } from "../efa/congruence";
import type { EfaSolution } from "../efa/solution";
import { type FactorCriteria, factorCriteria } from "../model/criteria";
import * as messages from "./messages";

export type DeclaredStructure = Omit<Structure, "model">;

/** An exploratory solution compared with a declared structure of the measure. */
export const matchedStructure = {
  structure: f.text,
  label: f.text,
  factors: f.listOf(
    {
      id: f.text,
      label: f.text,
      items: f.listOf(f.text),
      /** Column of the solution that is this factor (each column at most once). */
      column: f.exact,
      /**
       * Tucker's congruence of the (signed) column with the declared 0/1 pattern, 0 to 1; lower if items load oppositely.
       */
      congruence: f.estimate.named(names.congruence),
      /** Declared items with a salient absolute loading, and those without or absent from the solution. */
      salient: f.listOf(f.text),
      notSalient: f.listOf(f.text),
    },
    "everybody",
  ),
  /** Items with an absolute cross-loading above the criterion; items outside the structure last. */
  crossLoadings: f.listOf(
    { item: f.text, factor: f.text, loading: f.estimate.named(names.loading) },
    "everybody",
  ),
  /**
   * Share of the declared items with the largest absolute loading on a declared factor of theirs; null if not examined.
   */
  hitRate: f.orNull(f.estimate),
};
export interface MatchedStructure extends f.Declared<typeof matchedStructure> {}

/** The same EFA on two seeded random halves of the people; null with a warning if not computable. */
export const splitHalfReplicationRecord = {
  factors: f.exact,
  /** People in each half. */
  n: f.ends(f.people),
  /** Tucker's congruence of each factor of the first half with its match in the second. */
  congruences: f.orNull(f.listOf(f.estimate.named(names.congruence), "everybody")),
  /** Pattern matrices, the second's columns in the order and with the signs of the first's. */
  loadings: f.orNull(f.ends(f.listOf(f.listOf(f.estimate.named(names.loading), "everybody")))),
  /** By the smallest congruence: the same factors, similar ones, or others. */
  agreement: f.orNull(f.code<"same" | "similar" | "different">()),
  replicated: f.orNull(f.flag),
  warnings: f.warnings,
};
export interface SplitHalfReplication extends f.Declared<typeof splitHalfReplicationRecord> {}

/**
 * Compares an exploratory solution with a declared structure of as many factors: factors are assigned to columns so
 * that the sum of the congruences (Tucker 1951) of absolute loadings with the declared 0/1 patterns is largest.
 * @throws ItemwiseError "factors-differ" where the solution has another number of factors than the structure
 */
export function matchStructure(
  solution: EfaSolution,
  structure: DeclaredStructure,
  criteria: FactorCriteria = factorCriteria,
): MatchedStructure {
  if (solution.factors !== structure.factors.length) {
    const given = {
      factors: solution.factors,
      structure: structure.id,
      declared: structure.factors.length,
    };
    throw new ItemwiseError("factors-differ", () => messages.factorsDiffer(given), {
      hint: messages.factorsDifferHint,
    });
  }
  const congruences = structure.factors.map((factor) => patternCongruences(solution, factor.items));
  const columns = assignColumns(
    structure.factors.map((factor) => patternCongruences(sizesOf(solution), factor.items)),
  );
  const factors = structure.factors.map((factor, at) => {
    const column = columns[at]!;
    const isSalient = (item: string): boolean =>
      Math.abs(loadingOf(solution, item, column)) >= criteria.salientLoading.value;
    return {
      ...factor,
      column,
      congruence: congruences[at]![column]!,
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
