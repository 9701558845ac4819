import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { remember } from "../../numeric/workers/remember";
import * as messages from "../messages";

/** An ordinal item with its observed categories numbered from 0. */
export interface ObservedItem {
  readonly id: string;
  /** By row: the answer's observed category, or `categories` where missing. */
  readonly answers: Uint16Array;
  readonly categories: number;
  readonly people: number;
  /** Scores of the observed categories. */
  readonly scores: readonly number[];
  /** Labels of declared categories that nobody chose. */
  readonly unused: readonly string[];
  readonly weights: readonly number[];
  /** Sums of the squared weights by observed category. */
  readonly squares: readonly number[];
}

/**
 * The observed categories of an ordinal item.
 * @param index of the item
 * @param included by row; null for everyone
 * @throws ItemwiseError "constant-item" where fewer than two categories occur
 */
export function observedItem(table: PatternTable, index: number, included: Uint8Array | null): ObservedItem {
  const item = table.items[index]!;
  const column = table.columns[index]!;
  const weights = new Float64Array(item.categories.length);
  const squares = new Float64Array(item.categories.length);
  const { rows, count, weight, weightSquared } = table;
  let people = 0;
  for (let row = 0; row < rows; row++) {
    const category = column[row]!;
    if (category < 0 || (included !== null && included[row] === 0)) continue;
    weights[category]! += weight[row]!;
    squares[category]! += weightSquared[row]!;
    people += count[row]!;
  }
  const numbers = new Int16Array(item.categories.length).fill(-1);
  let categories = 0;
  // A category that is nothing beside the others has no threshold.
  const least = Number.EPSILON * weights.reduce((sum, weight) => sum + weight, 0);
  weights.forEach((weight, category) => {
    if (weight > least) numbers[category] = categories++;
  });
  if (categories < 2) throw constantItem(item.id, categories);
  return {
    id: item.id,
    answers: renumbered(column, numbers.join(), { numbers, none: categories }),
    categories,
    people,
    scores: item.categories.flatMap(({ score }, category) => (numbers[category] === -1 ? [] : [score])),
    unused: item.categories
      .filter((_, category) => numbers[category] === -1)
      .map((category) => category.label),
    weights: Array.from(weights).filter((weight) => weight > least),
    squares: Array.from(squares).filter((_, category) => numbers[category]! >= 0),
  };
}

/** Bootstrap samples share their columns, and nearly always their observed categories. */
const renumbered = remember(withNumbers);

function withNumbers(
  column: PatternTable["columns"][number],
  _key: string,
  { numbers, none }: { readonly numbers: Int16Array; readonly none: number },
): Uint16Array {
  const answers = new Uint16Array(column.length);
  for (let row = 0; row < answers.length; row++) {
    const category = column[row]!;
    const number = category < 0 ? -1 : numbers[category]!;
    answers[row] = number < 0 ? none : number;
  }
  return answers;
}

export function constantItem(id: string, categories: number): ItemwiseError {
  const what = categories === 0 ? "no-answer" : "alike";
  return new ItemwiseError("constant-item", () => messages.constantItem({ item: id, what }), {
    hint: messages.constantItemHint,
  });
}

/** Marks the rows where every one of the items has a valid answer. */
export function completeRows(table: PatternTable, items: readonly number[]): Uint8Array {
  const complete = new Uint8Array(table.rows).fill(1);
  for (const index of items) {
    const column = table.columns[index]!;
    const continuous = table.items[index]!.scale === "continuous";
    for (let row = 0; row < table.rows; row++) {
      const value = column[row]!;
      if (continuous ? Number.isNaN(value) : value < 0) complete[row] = 0;
    }
  }
  return complete;
}

export function answeredRows(table: PatternTable, index: number): Uint8Array {
  return completeRows(table, [index]);
}

export function peopleIn(table: PatternTable, included: Uint8Array): number {
  let people = 0;
  for (let row = 0; row < table.rows; row++) if (included[row] === 1) people += table.count[row]!;
  return people;
}

/** Ids of items with fewer than two different valid answers among the people used. */
export function constantItems(table: PatternTable, missing: "pairwise" | "listwise"): string[] {
  const all = table.items.map((_, index) => index);
  const included = missing === "listwise" ? completeRows(table, all) : null;
  return all
    .filter((index) => {
      const column = table.columns[index]!;
      const seen = new Set<number>();
      for (let row = 0; row < table.rows && seen.size < 2; row++) {
        const value = column[row]!;
        const valid = table.items[index]!.scale === "continuous" ? !Number.isNaN(value) : value >= 0;
        if (valid && table.weight[row]! > 0 && (included === null || included[row] === 1)) seen.add(value);
      }
      return seen.size < 2;
    })
    .map((index) => table.items[index]!.id);
}
