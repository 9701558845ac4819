import type { PatternTable } from "../../data/answers/pattern-table";

/** The names of strata for messages: as in the file where the table has them, else their numbers; five at most. */
export function stratumNames(table: PatternTable, codes: readonly number[]): string {
  const names = codes.slice(0, 5).map((code) => `"${table.strata?.labels[code] ?? code + 1}"`);
  const more = codes.length - names.length;
  const list = `${names.join(", ")}${more > 0 ? ` and ${more} more` : ""}`;
  return `${codes.length === 1 ? "stratum" : "strata"} ${list}`;
}
