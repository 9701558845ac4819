import { influenceProducts } from "../../correlation/influence-products";
import { type OrdinalItems, ordinalItems } from "../../correlation/ordinal-pairs";
import { type OrdinalParameter, ordinalParameters } from "../../correlation/ordinal-parameters";
import type { Correction } from "../../correlation/zero-cell";
import type { PatternTable } from "../../data/pattern-table";
import { ItemwiseError } from "../../errors";
import type { GroupMoments } from "./group-moments";
import { type GroupTable, type GroupTableOptions, groupTables } from "./group-tables";

export interface OrdinalMomentsOptions extends GroupTableOptions {
  /** "half" (default): an empty cell of a 2 x 2 table is given half a person, the margins kept. */
  readonly correction?: Correction;
}

/**
 * Thresholds, tetrachoric or polychoric correlations and their asymptotic covariance for each group.
 *
 * The covariance is n times the sum over people of the squared weight times the products of their influences, over
 * the square of the sum of weights. n is the number of people: of those who answered all items (listwise), or any of
 * them (pairwise).
 *
 * @param table ordinal items
 * @returns in the order of `levels`; one with the group "" without `by`
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice"; and, with the group named, "constant-item",
 *   "constant-pair", "no-common-people", "perfect-association", "no-information", and "unused-category" where nobody in
 *   a group chose a category that others chose (its threshold does not exist)
 * @see Muthén (1984), Psychometrika, 49, 115-132; Jöreskog (1994), Psychometrika, 59, 381-389. Reference: lavaan's
 *   `lavInspect(fit, "gamma")`.
 */
export function ordinalMoments(table: PatternTable, options: OrdinalMomentsOptions): GroupMoments[] {
  const groups = groupTables(table, options);
  const ordinal = groups.map((group) =>
    inGroup(group, options.by, () => ordinalItems(group.table, group.included, options.correction)),
  );
  groups.forEach((group, index) => {
    inGroup(group, options.by, () => checkCategories(ordinal, index));
  });
  return groups.map((group, index) => inGroup(group, options.by, () => momentsOf(group, ordinal[index]!)));
}

function momentsOf({ label, table, included, n }: GroupTable, ordinal: OrdinalItems): GroupMoments {
  const { items, thresholds } = ordinal;
  const parameters = ordinalParameters(ordinal);
  const gamma = influenceProducts(parameters, { items, rows: table.rows, included }, table.weightSquared);
  parameters.forEach(({ adjustedVariance }, k) => {
    if (adjustedVariance !== null) gamma[k * parameters.length + k] = adjustedVariance;
  });
  for (let cell = 0; cell < gamma.length; cell++) gamma[cell]! *= n;
  const ids = items.map((item) => item.id);
  return {
    group: label,
    n,
    items: ids,
    kind: "ordered",
    thresholds: thresholds.map((values) => values.length),
    names: parameters.map((parameter) => parameter.name),
    moments: Float64Array.from(parameters, (parameter) => parameter.estimate),
    gamma,
    covariance: correlationMatrix(parameters, items.length),
    adjustedPairs: parameters
      .filter((parameter) => parameter.adjustedVariance !== null)
      .map(({ first, second }) => [ids[first]!, ids[second]!] as const),
  };
}

function correlationMatrix(parameters: readonly OrdinalParameter[], size: number): Float64Array {
  const matrix = new Float64Array(size * size);
  for (let j = 0; j < size; j++) matrix[j * size + j] = 1;
  for (const { first, second, estimate } of parameters) {
    if (second < 0) continue;
    matrix[first * size + second] = estimate;
    matrix[second * size + first] = estimate;
  }
  return matrix;
}

/** Every group has the categories that any group has. */
function checkCategories(groups: readonly OrdinalItems[], index: number): void {
  groups[index]!.items.forEach((item, j) => {
    const empty = item.unused.find((label) =>
      groups.some((group) => !group.items[j]!.unused.includes(label)),
    );
    if (empty === undefined) return;
    throw new ItemwiseError("unused-category", `nobody chose "${empty}" on item ${item.id}, as others did.`, {
      hint: "Join the category with its neighbour in every group (or dichotomise), or leave the group out.",
    });
  });
}

/** What an error says, with the group in which it happened. */
function inGroup<T>({ label }: GroupTable, by: string | undefined, run: () => T): T {
  try {
    return run();
  } catch (error) {
    if (by === undefined || !(error instanceof ItemwiseError)) throw error;
    const { code, hint, message } = error;
    throw new ItemwiseError(code, `${by} ${label}: ${message}`, { hint, cause: error });
  }
}
