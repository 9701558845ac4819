import { isBlank, parseNumber } from "../data/csv/cell-text";
import { missingTest } from "../data/files/answers-table";
import { ItemwiseError } from "../errors";
import { cellText, type LabelledTable } from "../formats/kit/labelled-table";
import type { RatingKind } from "../questions/agreement-answer";
import * as messages from "./messages";

/** More values are taken as numbers with distances, as from five to seven categories on (Rhemtulla et al., 2012). */
const MAX_ORDERED = 6;

/**
 * Ratings as numbers, those of categories by their place among the values.
 * @throws ItemwiseError "not-a-number" for a word where the kind has an order and none is stated; "no-order" for one
 *   outside the stated order
 */
export function ratingsIn(
  table: LabelledTable,
  {
    raters,
    kind: asked,
    codes = [],
    order,
  }: {
    /** Names of columns. */
    readonly raters: readonly string[];
    readonly kind?: RatingKind | undefined;
    /** That mean no rating. */
    readonly codes?: readonly string[] | undefined;
    /** Words from the lowest to the highest. */
    readonly order?: readonly string[] | undefined;
  },
): { readonly items: Record<string, (number | null)[]>; readonly kind: RatingKind } {
  const missing = new Set(codes);
  const cells = table.columns
    .filter(({ name }) => raters.includes(name))
    .map((column) => {
      const isMissing = missingTest(column);
      const texts = Array.from({ length: table.rows }, (_, row) => cellText(column, row).trim());
      return {
        name: column.name,
        texts: texts.map((text) => (isBlank(text) || isMissing(text) || missing.has(text) ? null : text)),
      };
    });
  const found = [...new Set(cells.flatMap(({ texts }) => texts.filter((text) => text !== null)))].sort();
  const outside = order === undefined ? undefined : found.find((text) => !order.includes(text));
  if (outside !== undefined) throw notInOrder(table, cells, outside);
  const values = order ?? found;
  const words = order ?? values.filter((text) => parseNumber(text) === null);
  const isGraded =
    values.every((text) => Number.isInteger(parseNumber(text))) && values.length <= MAX_ORDERED;
  const ofWords = order === undefined ? "nominal" : "ordinal";
  const kind = asked ?? (words.length > 0 ? ofWords : isGraded ? "ordinal" : "interval");
  if (kind !== "nominal" && words.length > 0 && order === undefined)
    throw notNumber(table, cells, { kind, word: words[0] ?? "" });
  const code = (text: string): number => parseNumber(text) ?? 0;
  const place = new Map(values.map((text, at) => [text, words.length > 0 ? at : code(text)]));
  return {
    kind,
    items: Object.fromEntries(
      cells.map(({ name, texts }) => [
        name,
        texts.map((text) => (text === null ? null : (place.get(text) ?? null))),
      ]),
    ),
  };
}

type Ratings = readonly { readonly name: string; readonly texts: readonly (string | null)[] }[];

function notNumber(
  table: LabelledTable,
  cells: Ratings,
  { kind, word }: { readonly kind: RatingKind; readonly word: string },
): ItemwiseError {
  const { file, row, column } = placeOf(table, cells, word);
  return new ItemwiseError(
    "not-a-number",
    () => messages.ratingNotNumber({ kind, file, row, column, word }),
    { hint: messages.ratingNotNumberHint },
  );
}

function notInOrder(table: LabelledTable, cells: Ratings, word: string): ItemwiseError {
  const { file, row, column } = placeOf(table, cells, word);
  return new ItemwiseError("no-order", () => messages.ratingOutsideOrder({ file, row, column, word }), {
    hint: messages.ratingOutsideOrderHint,
  });
}

/** Where a rating stands first. */
function placeOf({ file, rowNumbers }: LabelledTable, cells: Ratings, word: string) {
  const own = cells.find(({ texts }) => texts.includes(word));
  const at = own?.texts.indexOf(word) ?? 0;
  return { file, row: String(rowNumbers?.[at] ?? at + 1), column: own?.name ?? "" };
}
