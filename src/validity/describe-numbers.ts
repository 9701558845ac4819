import { pairTests } from "../correlation/pair-tests";
import type { PatternTable } from "../data/answers/pattern-table";
import { scoresOf } from "../data/transform/item-scores";
import { selectItems } from "../data/transform/select";
import { holm } from "../numeric/distributions/holm";
import { levelTest } from "../survey/comparison/level-test";
import type { TableColumn } from "../survey/description/describe-table";
import type { DescribedCorrelation, DescribedDifference } from "../survey/description/description-result";
import { rowFactor } from "../survey/design/row-variables";

/** Correlations are of so many columns, and means of so many by each grouping. */
const MAX_CORRELATED = 25;
const MAX_COMPARED = 40;

const isNumber = (table: PatternTable, { id }: TableColumn): boolean => {
  const values = table.columns[table.items.findIndex((item) => item.id === id)];
  return values instanceof Float64Array && new Set(values.filter((value) => !Number.isNaN(value))).size > 1;
};

/**
 * Pearson correlations of all pairs of columns of numbers with 95 % intervals and tests (`pairTests`).
 * @returns strongest first
 */
export function describeCorrelations(
  table: PatternTable,
  columns: readonly TableColumn[],
): DescribedCorrelation[] {
  const numbers = columns.filter((column) => isNumber(table, column)).slice(0, MAX_CORRELATED);
  if (numbers.length < 2) return [];
  const ids = numbers.map(({ id }) => id);
  const nameOf = (id: string): string => numbers.find((column) => column.id === id)?.column ?? id;
  const { pairs } = pairTests(selectItems(table, ids), { type: "pearson", missing: "pairwise" });
  const known = pairs.flatMap(({ r, p, first, second, people, low, high }) =>
    r === null ? [] : [{ one: nameOf(first), other: nameOf(second), n: people, r, low, high, p }],
  );
  return adjusted(known).sort((one, other) => Math.abs(other.r) - Math.abs(one.r));
}

/**
 * Means of columns of numbers by the levels of groupings, with eta squared and Welch's F or, under a sampling design, Wald's
 * (`levelTest`).
 * @returns strongest first
 */
export function describeDifferences(
  table: PatternTable,
  columns: readonly TableColumn[],
  groupings: readonly TableColumn[],
): DescribedDifference[] {
  const numbers = columns.filter((column) => isNumber(table, column)).slice(0, MAX_COMPARED);
  const found = numbers.flatMap(({ id, column }) => {
    const score = scoresOf(table, id);
    return groupings.flatMap((by): Omit<DescribedDifference, "adjustedP">[] => {
      const { levels, test, etaSquared } = levelTest(table, score, rowFactor(table, by.id));
      const used = levels.filter(({ n }) => n > 0);
      if (used.length < 2 || etaSquared === null) return [];
      const n = used.reduce((sum, level) => sum + level.n, 0);
      return [{ column, by: by.column, n, levels: used, etaSquared, test, p: test?.p ?? null }];
    });
  });
  return adjusted(found).sort((one, other) => other.etaSquared - one.etaSquared);
}

/** With Holm's probabilities over all that have a test. */
function adjusted<Tested extends { readonly p: number | null }>(
  tested: readonly Tested[],
): (Tested & { readonly adjustedP: number | null })[] {
  const corrected = holm(tested.flatMap(({ p }) => (p === null ? [] : [p])));
  let place = 0;
  return tested.map((one) => ({ ...one, adjustedP: one.p === null ? null : (corrected[place++] ?? null) }));
}
