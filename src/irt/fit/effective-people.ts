import type { PatternTable } from "../../data/answers/pattern-table";
import type { Warning } from "../../errors";
import { needsSandwich } from "../estimation/information/sandwich";
import * as messages from "../messages";
import type { FittedIrt } from "../model/fitted-irt";

/** Effective number of people of some rows for a chi-square: with design weights Kish's. */
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

/** Warnings about such a chi-square for samples that are not simple random ones. */
export function designWarnings(what: string, { table }: FittedIrt): Warning[] {
  if (!needsSandwich(table)) return [];
  return [{ code: "design-approximated", message: messages.designApproximated({ what }) }];
}
