import { influenceProducts, influenceReader } from "../../correlation/ordinal/influence-products";
import { type OrdinalItems, ordinalItems } from "../../correlation/ordinal/ordinal-pairs";
import { type OrdinalParameter, ordinalParameters } from "../../correlation/ordinal/ordinal-parameters";
import type { Correction } from "../../correlation/ordinal/zero-cell";
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import { normalCdf } from "../../numeric/distributions/special";
import { remember } from "../../numeric/workers/remember";
import { influenceCovariance, refuseEmptyReplicates } from "../../survey/design/influence-covariance";
import { kishEffectiveN } from "../../survey/design/kish";
import type { GroupMoments } from "./group-moments";
import {
  checkNumberOfItems,
  designDegrees,
  type GroupTable,
  type GroupTableOptions,
  groupTables,
  inGroup,
  optionsKey,
} from "./group-tables";
import * as messages from "./messages";

export interface OrdinalMomentsOptions extends GroupTableOptions {
  /** "half" (default): an empty cell of a 2 x 2 table gets half a person, margins kept. */
  readonly correction?: Correction | undefined;
  /** "diagonal": only the variances, much faster; enough for ULS and DWLS estimates without tests. @default "full" */
  readonly gamma?: "full" | "diagonal" | undefined;
}

/**
 * Thresholds, tetrachoric or polychoric correlations and their asymptotic covariance for each group.
 *
 * The covariance is n times the sum over people of the squared weight times the products of their influences, a group's
 * weights scaled to sum to 1; with strata or clusters (`design: true`), n times that of the sampling units' totals
 * instead, a group being a domain. n is the number of people who answered all items (listwise) or any of them
 * (pairwise). A pair whose empty cell got half a person has the variance of the adjusted table (with strata or clusters
 * times the design effect of its influences); its covariances are from the observed people.
 * @param table ordinal items
 * @returns in the order of `levels`; one with the group "" without `by`
 * @throws ItemwiseError "unknown-item", "unknown-grouping", "unknown-choice", "clusters-straddle-strata", "too-many-items" (above 100,
 *   for the full covariance); and, with the group named, "constant-item", "constant-pair", "no-common-people", "perfect-association", "no-information", and
 *   "unused-category" where nobody in a group chose a category that others chose (its threshold does not exist)
 * @see Muthén (1984), Psychometrika, 49, 115-132; Jöreskog (1994), Psychometrika, 59, 381-389. Reference: lavaan's
 *   `lavInspect(fit, "gamma")`; R's survey for strata and clusters.
 * @example
 * ```ts
 * const a = [0, 0, 0, 1, 1, 1, 1, 0, 0, 0, 1, 1];
 * const b = [0, 0, 0, 1, 1, 1, 0, 1, 0, 1, 0, 1];
 * const table = fromAnswers({ items: { a, b } });
 * const [{ names, moments }] = ordinalMoments(table, { items: ["a", "b"], missing: "listwise" });
 * names; // ["a|t1", "b|t1", "a~~b"]
 * Array.from(moments, (moment) => moment.toFixed(3)); // ["0.000", "0.000", "0.500"]
 * ```
 */
export function ordinalMoments(table: PatternTable, options: OrdinalMomentsOptions): GroupMoments[] {
  const { correction = "half", gamma = "full", items } = options;
  if (gamma === "full") checkNumberOfItems(items.length);
  return [...known(table, `${optionsKey(options)} ${correction} ${gamma}`, options)];
}

/** Cached, so that models of the same answers share their moments and what is computed from them. */
const known = remember((table: PatternTable, _options: string, options: OrdinalMomentsOptions) =>
  computed(table, options),
);

function computed(table: PatternTable, options: OrdinalMomentsOptions): GroupMoments[] {
  const groups = groupTables(table, options).map((group) => ({
    group,
    ordinal: inGroup(group, () => ordinalItems(group.table, group.included, options.correction)),
  }));
  const observed = groups.map(({ ordinal }) => ordinal);
  for (const { group, ordinal } of groups) inGroup(group, () => checkCategories(ordinal, observed));
  return groups.map(({ group, ordinal }) =>
    inGroup(group, () => momentsOfGroup(group, ordinal, options.gamma)),
  );
}

/** @throws ItemwiseError of a pair without a correlation or without a variance */
export function momentsOfGroup(
  group: GroupTable,
  ordinal: OrdinalItems,
  entries: "full" | "diagonal" = "full",
): GroupMoments {
  const { label, n, warnings } = group;
  const { items, thresholds } = ordinal;
  const parameters = ordinalParameters(ordinal);
  const gamma =
    entries === "diagonal" && group.design === null
      ? variancesOf(parameters, n)
      : covarianceOf(parameters, group, ordinal).map((value) => n * value);
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
      .filter((parameter) => parameter.adjusted)
      .map(({ first, second }) => [ids[first]!, ids[second]!] as const),
    designDegrees: designDegrees(group),
    warnings: entries === "diagonal" ? warnings : [...warnings, ...severeTestWarning(group, thresholds)],
  };
}

function covarianceOf(
  parameters: readonly OrdinalParameter[],
  { table, included, design }: GroupTable,
  { items }: Pick<OrdinalItems, "items">,
): Float64Array {
  const size = parameters.length;
  const data = { items, rows: table.rows, included };
  if (design !== null) {
    const read = influenceReader(parameters, data);
    const covariance = refuseEmptyReplicates(influenceCovariance({ ...data, size, read }, table, design));
    return withAdjusted(covariance, parameters, (one) => {
      return influenceProducts([one], data, table.weightSquared)[0]!;
    });
  }
  return withAdjusted(influenceProducts(parameters, data, table.weightSquared), parameters);
}

/** n times the diagonal alone, for independent people. */
function variancesOf(parameters: readonly OrdinalParameter[], n: number): Float64Array {
  const size = parameters.length;
  const gamma = new Float64Array(size * size);
  for (let k = 0; k < size; k++) gamma[k * (size + 1)] = n * parameters[k]!.variance;
  return gamma;
}

/**
 * Replaces the variances of adjusted tables' correlations, times a design effect (variance over `ofPeople`) if given.
 */
export function withAdjusted<T extends Pick<OrdinalParameter, "adjusted" | "variance">>(
  covariance: Float64Array,
  parameters: readonly T[],
  ofPeople?: (parameter: T, place: number) => number,
): Float64Array {
  const size = parameters.length;
  parameters.forEach((parameter, k) => {
    if (!parameter.adjusted) return;
    const own = k * (size + 1);
    const designEffect = ofPeople === undefined ? 1 : covariance[own]! / ofPeople(parameter, k);
    covariance[own] = parameter.variance * designEffect;
  });
  return covariance;
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

/** Which declared categories nobody in a group chose, by item. */
export interface UsedCategories {
  readonly items: readonly { readonly id: string; readonly unused: readonly string[] }[];
}

/** A category that nobody in a group chose on an item although people of another group did. */
export function lackingCategory(
  ordinal: UsedCategories,
  groups: readonly UsedCategories[],
): { item: string; category: string } | null {
  for (const [j, { id, unused }] of ordinal.items.entries()) {
    const category = unused.find((label) => groups.some(({ items }) => !items[j]!.unused.includes(label)));
    if (category !== undefined) return { item: id, category };
  }
  return null;
}

/** @throws ItemwiseError "unused-category" */
export function checkCategories(ordinal: UsedCategories, groups: readonly UsedCategories[]): void {
  const lacking = lackingCategory(ordinal, groups);
  if (lacking === null) return;
  throw new ItemwiseError("unused-category", () => messages.unusedCategory(lacking), {
    hint: messages.unusedCategoryHint,
  });
}

/** With fewer people, divided by the square of the loss by unequal weights, the test rejects too often. */
const ENOUGH = 500;

const RARE = 0.05;

/**
 * Warns where the scaled-and-shifted test of WLSMV rejects a true structure too often: items of three categories or
 * more, some rare, answered by few people, the more so with unequal weights. In simulations (seed 20251126) it rejects
 * at 5 % in 7 to 19 % of samples of 500 to 200 people without weights, and in 19 to 60 % of 1,000 to 200 people whose
 * weights have a coefficient of variation of 1; for yes-or-no items it does not. See docs/simulation-power.md.
 * @param thresholds by item, ascending
 */
export function severeTestWarning(
  { table, n }: Pick<GroupTable, "table" | "n">,
  thresholds: readonly (readonly number[])[],
): Warning[] {
  const people = table.count.reduce((sum, count) => sum + count, 0);
  const loss = kishEffectiveN(table) / people;
  if (n * loss * loss >= ENOUGH || !thresholds.some(hasRareCategory)) return [];
  return [{ code: "severe-test", message: messages.severeTest({ isWeighted: loss < 1 }) }];
}

function hasRareCategory(thresholds: readonly number[]): boolean {
  if (thresholds.length < 2) return false;
  const below = [0, ...thresholds.map(normalCdf), 1];
  return below.some((share, k) => k > 0 && share - below[k - 1]! < RARE);
}
