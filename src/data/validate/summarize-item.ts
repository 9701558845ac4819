import type { MeasureItem } from "../../measures/measure";
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
  cells: readonly string[],
  options: { rows: Int32Array; people: Float64Array; wrong: number; blank: "missing" | "error" },
): ItemSummary {
  const { rows, people, wrong } = options;
  const byCode = new Map<number | null, number>();
  const codes = new Map<string, number | null>();
  let all = 0;
  for (let k = 0; k < rows.length; k++) {
    const cell = cells[rows[k]!]!;
    let code = codes.get(cell);
    if (code === undefined) {
      code = isBlank(cell) ? null : (parseNumber(cell) ?? Number.NaN);
      codes.set(cell, code);
    }
    byCode.set(code, (byCode.get(code) ?? 0) + people[k]!);
    all += people[k]!;
  }
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
