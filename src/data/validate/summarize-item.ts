import type { MeasureItem } from "../../measures/measure";
import type { Cells } from "../answers/distinct-cells";
import { isBlank, parseNumber } from "../csv/cell-text";
import type { ItemSummary } from "./data-summary";

/**
 * Counts the people by their answers in a column.
 *
 * @param options.rows which rows to count, by index
 * @param options.people by those: how many people each stands for
 * @param options.wrong how many people's cells cannot be read
 * @param options.blank whether blanks are missing answers, or among the wrong cells
 */
export function summarizeItem(
  item: MeasureItem,
  { texts, codes }: Cells,
  options: { rows: Int32Array; people: Float64Array; wrong: number; blank: "missing" | "error" },
): ItemSummary {
  const { rows, people, wrong } = options;
  const read = texts.map((text) => (isBlank(text) ? null : (parseNumber(text) ?? Number.NaN)));
  const places = new Map([...new Set(read)].map((code, place) => [code, place]));
  const placeOf = Int32Array.from(read, (code) => places.get(code) ?? 0);
  const totals = new Float64Array(places.size);
  let all = 0;
  for (let k = 0; k < rows.length; k++) {
    totals[placeOf[codes[rows[k]!]!]!]! += people[k]!;
    all += people[k]!;
  }
  const byCode = new Map([...places].map(([code, place]) => [code, totals[place] ?? 0]));
  const count = <T extends { code: number | null }>(entry: T): T & { rows: number } => ({
    ...entry,
    rows: byCode.get(entry.code) ?? 0,
  });
  if (options.blank === "error") byCode.delete(null);
  const missing = [{ code: null, label: "Blank" }, ...item.missing].map(count);
  const unanswered = missing.reduce((total, entry) => total + entry.rows, 0);
  return {
    id: item.id,
    column: item.column,
    label: item.label,
    valid: all - unanswered - wrong,
    categories: item.categories.map(count),
    missing,
    wrong,
  };
}
