import { ItemwiseError } from "../../errors";
import type { Measure, MeasureItem } from "../../measures/measure";
import type { AnalyzedItem, PatternTable } from "../answers/pattern-table";
import * as messages from "../messages";
import { collapse } from "../patterns/build-pattern-table";

/**
 * Reduces every item's declared categories to two, "no" and "yes" by the measure's rule (`dichotomize`), scored 0 and 1. The
 * rule's codes are declared codes: a reverse-keyed item is first yes or no and then reversed, so that its "no" scores 1.
 * @param table in the declared categories, as from `patternTable`; it may hold a selection of the items
 * @param options.keep ids of columns that are no items of the measure and stay unchanged
 * @returns two categories per item, identical rows joined; codes for "no answer" are kept apart, continuous items unchanged
 * @throws ItemwiseError "no-dichotomy" where the measure has no rule, "unknown-item" where it has no such item
 * @example
 * ```ts
 * const categories = [{ code: 1 }, { code: 2 }, { code: 3 }];
 * const measure = parseMeasure({ id: "one", items: [{ id: "a", categories }], dichotomize: { yes: [2, 3] } });
 * const table = dichotomize(patternTable(readResponses(parseCsv("a\n1\n2\n3\n"), measure)), measure);
 * Array.from(table.count); // [1, 2]
 * ```
 */
export function dichotomize(
  table: PatternTable,
  measure: Measure,
  { beside: keep = [] }: { readonly beside?: readonly string[] | undefined } = {},
): PatternTable {
  const { dichotomize } = measure;
  if (dichotomize === null) {
    throw new ItemwiseError("no-dichotomy", () => messages.noDichotomy({ measure: measure.id }), {
      hint: messages.noDichotomyHint,
    });
  }
  const declared = table.items.map((item) => (keep.includes(item.id) ? null : declaredOf(measure, item)));
  return collapse({
    ...table,
    items: table.items.map((item, index) => twoCategories(item, declared[index] ?? null, dichotomize.labels)),
    columns: table.columns.map((column, index) => {
      const declaredItem = declared[index] ?? null;
      if (column instanceof Float64Array || declaredItem === null) return column;
      return lowOrHigh(column, declaredItem, dichotomize.yes);
    }),
  });
}

/** A column of declared categories in two, as in `dichotomize`. */
export function lowOrHigh(
  column: Int16Array,
  { categories, reverse }: Pick<MeasureItem, "categories" | "reverse">,
  codes: readonly number[],
): Int16Array {
  const yes = categories.map(({ code }) => codes.includes(code));
  const binary = (reverse ? yes.reverse() : yes).map((isYes) => Number(isYes !== reverse));
  return column.map((cell) => (cell < 0 ? cell : binary[cell]!));
}

function twoCategories(
  item: AnalyzedItem,
  declared: MeasureItem | null,
  labels: readonly [string, string],
): AnalyzedItem {
  if (item.scale === "continuous" || declared === null) return item;
  const [low, high] = declared.reverse ? [labels[1], labels[0]] : labels;
  return {
    ...item,
    categories: [
      { label: low, score: 0 },
      { label: high, score: 1 },
    ],
  };
}

function declaredOf(measure: Measure, item: AnalyzedItem): MeasureItem {
  const declared = measure.items.find((candidate) => candidate.id === item.id);
  if (declared && declared.categories.length === item.categories.length) return declared;
  const isDeclared = declared !== undefined;
  throw new ItemwiseError(
    "unknown-item",
    () => messages.notOfMeasure({ item: item.id, isDeclared, measure: measure.id }),
    { hint: messages.notOfMeasureHint },
  );
}
