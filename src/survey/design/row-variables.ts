import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { crossedGrouping, crossedNames } from "../../data/transform/cross-groupings";
import { ItemwiseError } from "../../errors";
import * as messages from "../messages";

/** A number by row of a table; NaN where unknown. */
export interface RowVariable {
  readonly name: string;
  readonly values: Float64Array;
}

/**
 * A factor by name: a grouping of the table, crossed groupings ("sex x age"), or an ordinal item by its id, with
 * category labels as levels.
 * @throws ItemwiseError "unknown-variable"
 */
export function rowFactor(table: PatternTable, name: string): Grouping {
  const names = crossedNames(table, name);
  const known = new Set(table.groupings.map((grouping) => grouping.name));
  if (names.every((part) => known.has(part))) return crossedGrouping(table, names);
  const index = table.items.findIndex((item) => item.id === name);
  const column = table.columns[index];
  if (column instanceof Int16Array) {
    const levels = table.items[index]!.categories.map((category) => category.label);
    return { name, levels, codes: column.map((code) => Math.max(-1, code)) };
  }
  const there = [...known, ...table.items.filter(({ scale }) => scale === "ordinal").map(({ id }) => id)];
  throw new ItemwiseError("unknown-variable", () => messages.unknownVariable({ name }), {
    hint: () => messages.unknownVariableHint({ names: there }),
  });
}
