import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { needsSandwich } from "../estimation/information/sandwich";
import type { FittedIrt } from "../model/fitted-irt";

/**
 * How many people some rows of a table count as in a chi-square of observed and expected numbers: with design weights
 * Kish's effective number.
 */
export function effectivePeople(table: PatternTable, rows: Iterable<number>): number {
  let people = 0;
  let weight = 0;
  let squares = 0;
  for (const row of rows) {
    people += table.count[row]!;
    weight += table.weight[row]!;
    squares += table.weightSquared[row]!;
  }
  if (table.weighting !== "design") return people;
  return squares > 0 ? weight ** 2 / squares : 0;
}

/** What a reader must know of such a chi-square where the sample is not a simple random one. */
export function designWarnings(what: string, { table }: FittedIrt): Warning[] {
  if (!needsSandwich(table)) return [];
  const message = `${what}: weighted answers count as Kish's effective number of people, and strata and clusters do not enter; the probabilities are approximate.`;
  return [{ code: "design-approximated", message }];
}
