import { observedItem } from "../../correlation/pairs/observed-categories";
import type { PatternTable } from "../../data/answers/pattern-table";
import { ItemwiseError, type Warning } from "../../errors";
import * as messages from "../messages";
import type { FurtherParameter, IrtModelName, IrtPrior } from "./irt-models";

/** An item response model: its parameters, free, fixed or equal, in every group. */

export interface IrtItem {
  readonly id: string;
  /** Number of ordered categories, 2 or more. */
  readonly categories: number;
}

/**
 * One parameter of one group. "a": slope of an item on a factor; "d": intercept number `place` (from 0) of an item;
 * a further parameter of an item (`FurtherParameter`); "mean" of a factor; "cov" of two factors (variance where both are the same).
 */
export interface IrtParameter {
  readonly kind: "a" | "d" | FurtherParameter["kind"] | "mean" | "cov";
  readonly group: number;
  /** Index of the item; -1 of "mean" and "cov". */
  readonly item: number;
  /** "a": the factor; "d": the place; "mean", "cov": the (first) factor. */
  readonly place: number;
  /** "cov": the second factor (at most `place`); otherwise -1. */
  readonly second: number;
  /** Index among the free parameters; equal ones share it; -1 where fixed. */
  readonly free: number;
  /** Value of a fixed parameter, or the start. */
  readonly value: number;
  readonly prior: IrtPrior | null;
}

/**
 * Answers to items depend on factors by z = a1 f1 + a2 f2 + ..., without 1.702. Factors are normal with the group's
 * means and covariances. "Rasch", "2PL", "graded": the logit of answering in category k + 1 or above is z + d_k, the d
 * descending (Samejima 1969). "3PL", "4PL": asymptotes beside (`asymptotes`). "partial credit", "generalized partial
 * credit", "rating scale", "nominal": the logit of category k against the first is its score times z, plus d_k
 * (`adjacentCategories`, `ratingScale`, `nominalCategories`). "sequential", "sequential Rasch": the logit of going on to
 * category k for those who reached the one before is z + d_k (`sequentialSteps`).
 */
export interface IrtModel {
  readonly name: IrtModelName;
  readonly items: readonly IrtItem[];
  readonly factors: readonly string[];
  /** Names of the groups; [""] without groups. */
  readonly groups: readonly string[];
  readonly parameters: readonly IrtParameter[];
  readonly free: number;
  /** Bifactor: the index of the general factor, each item loading on it and at most one other; otherwise null. */
  readonly general: number | null;
}

export interface IrtModelSpec {
  /** The available items; the structure chooses among them. */
  readonly items: readonly IrtItem[];
  readonly structure: IrtStructure;
  /**
   * "Rasch", "partial credit", "rating scale", "sequential Rasch": slopes 1, variances free. @default "graded" ("2PL" where every item has
   * two categories)
   */
  readonly name?: IrtModelName | undefined;
  /** Names of the groups, two or more; the first has means 0 and variances 1. */
  readonly groups?: readonly string[] | undefined;
  /**
   * Items equal in all groups; their factors have free means and variances in all groups but the first. @default "all"
   */
  readonly equal?: "all" | readonly string[] | undefined;
  readonly priors?: IrtPriors | undefined;
}

/** By kind of parameter. */
export interface IrtPriors {
  readonly slope?: IrtPrior | undefined;
  readonly intercept?: IrtPrior | undefined;
  /**
   * Of the logit of the lower and of the upper asymptote; null for none. @default normal with mean -1.4 and standard
   * deviation .5; 2.2 and .5
   */
  readonly lower?: IrtPrior | null | undefined;
  readonly upper?: IrtPrior | null | undefined;
}

export type IrtStructure =
  | { readonly kind: "one factor"; readonly factor?: string | undefined }
  /** A measurement model in lavaan's syntax. */
  | { readonly kind: "confirmatory"; readonly model: string }
  /** Every item on every factor; uncorrelated, and the last factors' slopes on the first items fixed at 0. */
  | { readonly kind: "exploratory"; readonly factors: number }
  /** The factors of the model are specific; every item loads on a general one too, and none are correlated. */
  | { readonly kind: "bifactor"; readonly model: string; readonly general?: string | undefined };

/** Derivatives by rows of a model, added up by the free parameters behind them. */
export interface DerivativeTotals {
  readonly gradient: Float64Array;
  readonly complete: Float64Array | null;
}

/** Adds derivatives by rows to those by their free parameters. */
export function addRows(
  model: IrtModel,
  rows: readonly number[],
  {
    own,
    gradient,
    complete,
  }: DerivativeTotals & { own: { gradient: Float64Array; information: Float64Array | null } },
): void {
  const free = rows.map((row) => model.parameters[row]!.free);
  const size = rows.length;
  for (let i = 0; i < size; i++) {
    if (free[i]! < 0) continue;
    gradient[free[i]!]! += own.gradient[i]!;
    if (complete === null || own.information === null) continue;
    for (let j = 0; j < size; j++) {
      if (free[j]! >= 0) complete[free[i]! * model.free + free[j]!]! += own.information[i * size + j]!;
    }
  }
}

/** The items of a table as models name them. */
export function irtItems(table: PatternTable): IrtItem[] {
  return table.items.map(({ id, categories }) => ({ id, categories: categories.length }));
}

/**
 * Removes categories that nobody chose, since a boundary without answers cannot be estimated.
 * @returns the table, whose rows are the same, and a warning that names the categories left out
 * @throws ItemwiseError "constant-item" where an item has fewer than two left; "continuous-item"
 */
export function usedCategories(table: PatternTable): { table: PatternTable; warnings: Warning[] } {
  refuseContinuous(table);
  const warnings: Warning[] = [];
  const columns = table.columns.map((column, j) => {
    const item = table.items[j]!;
    const { answers, categories, unused } = observedItem(table, j, null);
    if (unused.length === 0) return { item, column };
    warnings.push({
      code: "unused-category",
      message: messages.unusedCategory({ item: item.id, categories: unused }),
    });
    const kept = item.categories.filter(({ label }) => !unused.includes(label));
    const renumbered = Int16Array.from(column, (cell, row) =>
      answers[row]! < categories ? answers[row]! : cell,
    );
    return { item: { ...item, categories: kept }, column: renumbered };
  });
  return {
    table: { ...table, items: columns.map(({ item }) => item), columns: columns.map(({ column }) => column) },
    warnings,
  };
}

/** @throws ItemwiseError "continuous-item", which names every item that has no categories */
export function refuseContinuous(
  { items }: Pick<PatternTable, "items">,
  method: "irt" | "dif" = "irt",
): void {
  const ids = items.filter(({ scale }) => scale === "continuous").map(({ id }) => id);
  if (ids.length === 0) return;
  throw new ItemwiseError("continuous-item", () => messages.continuousItems({ items: ids }), {
    hint: () => messages.continuousItemsHint({ method, items: ids }),
  });
}
