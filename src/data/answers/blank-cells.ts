import type { Measure, MeasureItem } from "../../measures/measure";
import type { Cells } from "./answer-source";
import { type EncodedColumn, encodeItem } from "./encode-item";

/** An item's column, read. */
interface ItemCells {
  readonly item: MeasureItem;
  readonly cells: Cells;
}

const blankOf = (item: MeasureItem, measure: Pick<Measure, "blank">) => item.blank ?? measure.blank;

/** How an item's empty cells are read one by one. */
export const blankAlone = (item: MeasureItem, measure: Pick<Measure, "blank">): "missing" | "error" =>
  blankOf(item, measure) === "error" ? "error" : "missing";

/**
 * Recodes the cells of all items (`encodeItem`). Where a definition says that an empty cell means no ("no-if-answered"), it
 * does of rows with an answer to any item, of a kind of no answer too; a row without any did not see the question. An item
 * that is not asked after an answer to another counts as the definition says.
 */
export function encodeItems(
  columns: readonly ItemCells[],
  measure: Pick<Measure, "blank">,
  rows: Int32Array,
): EncodedColumn[] {
  const encoded = columns.map(({ item, cells }) =>
    encodeItem(item, cells, { rows, blank: blankAlone(item, measure) }),
  );
  const rules = columns.map(({ item }) => blankOf(item, measure));
  if (rules.every((rule) => rule === "missing" || rule === "error")) return encoded;
  const answered = new Uint8Array(rows.length);
  for (const { values } of encoded) {
    for (let row = 0; row < rows.length; row++) {
      if (values instanceof Float64Array ? !Number.isNaN(values[row]) : values[row] !== -1) answered[row] = 1;
    }
  }
  return encoded.map((column, k) => {
    const [rule, { values }] = [rules[k], column];
    if (typeof rule === "object") return { ...column, values: skipped(rule, { k, columns, encoded }) };
    if ((rule !== "no" && rule !== "no-if-answered") || values instanceof Float64Array) return column;
    const { reverse, categories } = columns[k]!.item;
    const no = reverse ? categories.length - 1 : 0;
    const read = values.map((value, row) =>
      value === -1 && (rule === "no" || answered[row] === 1) ? no : value,
    );
    return { ...column, values: read };
  });
}

/** The values of an item with its empty cells counted where the other item has the answer. */
function skipped(
  rule: Extract<MeasureItem["blank"], object>,
  of: {
    readonly k: number;
    readonly columns: readonly ItemCells[];
    readonly encoded: readonly EncodedColumn[];
  },
): EncodedColumn["values"] {
  const { k, columns, encoded } = of;
  const asked = columns.findIndex(({ item }) => item.id === rule.if);
  const [values, others] = [encoded[k]!.values, encoded[asked]?.values];
  if (others === undefined || values instanceof Float64Array) return values;
  const placeOf = ({ categories, reverse }: MeasureItem, code: number): number => {
    const place = categories.findIndex((category) => category.code === code);
    return reverse ? categories.length - 1 - place : place;
  };
  const [is, counts] = [placeOf(columns[asked]!.item, rule.is), placeOf(columns[k]!.item, rule.counts)];
  return values.map((value, row) => (value === -1 && others[row] === is ? counts : value));
}
