import { ItemwiseError } from "../../errors";
import type { AnalyzedItem, Grouping, PatternTable } from "../answers/pattern-table";
import { byTextAndNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { collapse } from "./build-pattern-table";

/** More distinct values need `scale: "continuous"`. */
const MAX_CATEGORIES = 20;

/** Answers in arrays, one entry per person. */
export interface Answers {
  /** By item id: answer codes, null (or undefined, or NaN) where missing. */
  readonly items: Readonly<Record<string, ArrayLike<number | null | undefined>>>;
  /** Default "ordinal". */
  readonly scale?: "ordinal" | "continuous" | undefined;
  /** All answer codes, ascending (default: the values that occur in any item). */
  readonly categories?: readonly number[] | undefined;
  readonly weights?: ArrayLike<number> | undefined;
  /** "design" (sampling weights, the default) or "frequency" (each entry stands for so many people). */
  readonly weighting?: "design" | "frequency" | undefined;
  /** By grouping: each person's group, null where unknown. */
  readonly groups?: Readonly<Record<string, ArrayLike<string | number | null>>> | undefined;
}

/**
 * The pattern table of answers in memory: the shortest way from arrays to an analysis.
 * @param answers arrays of one length, one entry per person
 * @throws ItemwiseError "bad-answers" with item, person and value; "bad-weight"
 * @example
 * ```ts
 * const table = fromAnswers({ items: { a: [0, 1, 1, null], b: [0, 1, 1, 1] } });
 * table.rows; // 3
 * Array.from(table.count); // [1, 1, 2]
 * ```
 */
export function fromAnswers(answers: Answers): PatternTable {
  const items = Object.entries(answers.items);
  const n = items[0]?.[1].length ?? 0;
  if (n === 0) throw badAnswers(messages.noAnswersGiven, messages.noAnswersGivenHint);
  checkLengths(answers, n);
  const continuous = answers.scale === "continuous";
  const codes = continuous ? [] : (answers.categories ?? distinctCodes(items));
  if (!continuous) checkCodes(codes);
  const weighting = answers.weights ? (answers.weighting ?? "design") : "none";
  const weights = answers.weights ? Float64Array.from(answers.weights) : new Float64Array(n).fill(1);
  checkWeights(weights);
  const ones = new Float64Array(n).fill(1);
  return collapse({
    items: items.map(([id]) => analyzedItem(id, codes)),
    rows: n,
    columns: items.map(([id, values]) => (continuous ? numbers(id, values) : indices(id, values, codes))),
    count: weighting === "frequency" ? weights : ones,
    weight: weights,
    weightSquared: weighting === "design" ? weights.map((weight) => weight * weight) : weights,
    weighting,
    groupings: Object.entries(answers.groups ?? {}).map(([name, values]) => groupingOf(name, values)),
    stratum: null,
    cluster: null,
  });
}

type Values = ArrayLike<number | null | undefined>;

function analyzedItem(id: string, codes: readonly number[]): AnalyzedItem {
  return {
    id,
    label: id,
    wording: null,
    scale: codes.length === 0 ? "continuous" : "ordinal",
    categories: codes.map((code) => ({ label: String(code), score: code })),
    missing: [],
  };
}

function isMissing(value: number | null | undefined): value is null | undefined {
  return value === null || value === undefined || Number.isNaN(value);
}

function distinctCodes(items: readonly [string, Values][]): number[] {
  const found = new Set<number>();
  for (const [id, values] of items) {
    for (let person = 0; person < values.length; person++) {
      const value = values[person];
      if (isMissing(value)) continue;
      if (typeof value !== "number" || !Number.isFinite(value)) throw notANumber(id, person, value);
      found.add(value === 0 ? 0 : value);
    }
    if (found.size > MAX_CATEGORIES) {
      throw badAnswers(() => messages.manyValues({ most: MAX_CATEGORIES }), messages.manyValuesHint);
    }
  }
  return [...found].sort((a, b) => a - b);
}

function checkCodes(codes: readonly number[]): void {
  if (codes.length >= 2 && codes.every((code, k) => k === 0 || code > codes[k - 1]!)) return;
  throw badAnswers(() => messages.badCategories({ codes: codes.map(String) }), messages.badCategoriesHint);
}

function indices(id: string, values: Values, codes: readonly number[]): Int16Array {
  const index = new Map(codes.map((code, k) => [code, k]));
  return Int16Array.from({ length: values.length }, (_, person) => {
    const value = values[person];
    if (isMissing(value)) return -1;
    const category = index.get(value);
    if (category !== undefined) return category;
    throw badAnswers(
      () => messages.noCategory({ item: id, person: String(person + 1), value: JSON.stringify(value) }),
      () => messages.noCategoryHint({ codes: codes.map(String) }),
    );
  });
}

function numbers(id: string, values: Values): Float64Array {
  return Float64Array.from({ length: values.length }, (_, person) => {
    const value = values[person];
    if (isMissing(value)) return Number.NaN;
    if (typeof value !== "number" || !Number.isFinite(value)) throw notANumber(id, person, value);
    return value;
  });
}

function groupingOf(name: string, values: ArrayLike<string | number | null>): Grouping {
  const labels = Array.from(values, (value) => (value === null ? null : String(value)));
  const levels = [...new Set(labels.filter((label) => label !== null))].sort(byTextAndNumber);
  const index = new Map<string | null, number>(levels.map((level, k) => [level, k]));
  return { name, levels, codes: Int16Array.from(labels, (label) => index.get(label) ?? -1) };
}

function checkLengths(answers: Answers, n: number): void {
  const arrays = [
    ...Object.entries(answers.items).map(([name, values]) => ({ of: "item" as const, name, values })),
    ...Object.entries(answers.groups ?? {}).map(([name, values]) => ({ of: "group" as const, name, values })),
    ...(answers.weights ? [{ of: "weights" as const, name: "weights", values: answers.weights }] : []),
  ];
  const [first] = arrays;
  const odd = arrays.find(({ values }) => values.length !== n);
  if (odd === undefined || first === undefined) return;
  throw badAnswers(
    () =>
      messages.lengthsDiffer({
        one: messages.entriesOf(odd),
        entries: String(odd.values.length),
        other: messages.entriesOf(first),
        wanted: String(n),
      }),
    messages.lengthsDifferHint,
  );
}

function checkWeights(weights: Float64Array): void {
  const wrong = weights.findIndex((weight) => !(weight > 0 && Number.isFinite(weight)));
  if (wrong < 0) return;
  const person = { person: String(wrong + 1), weight: String(weights[wrong]) };
  throw new ItemwiseError("bad-weight", () => messages.personWeight(person), {
    hint: messages.personWeightHint,
  });
}

function notANumber(id: string, person: number, value: unknown): ItemwiseError {
  return badAnswers(
    () => messages.notFinite({ item: id, person: String(person + 1), value: String(JSON.stringify(value)) }),
    messages.notFiniteHint,
  );
}

function badAnswers(message: () => string, hint: () => string): ItemwiseError {
  return new ItemwiseError("bad-answers", message, { hint });
}
