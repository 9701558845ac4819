import type { PatternTable } from "../../data/answers/pattern-table";
import { firstOf } from "../../errors";

/** The names of strata for messages: as in the file where the table has them, else their numbers; five at most. */
export function stratumNames(table: PatternTable, codes: readonly number[]): string {
  const names = codes.map((code) => `"${table.strata?.labels[code] ?? code + 1}"`);
  return `${codes.length === 1 ? "stratum" : "strata"} ${firstOf(names, 5)}`;
}
