import type { Grouping, PatternTable } from "../../../src/data/answers/pattern-table";
import { numbersOf } from "../../support/survey-models";

/** A grouping by name, or a 0/1 item as one. */
export function variable(table: PatternTable, name: string): string | Grouping {
  if (table.groupings.some((grouping) => grouping.name === name)) return name;
  const codes = Int16Array.from(numbersOf(table, name).values, (value) => (Number.isNaN(value) ? -1 : value));
  return { name, levels: ["no", "yes"], codes };
}

/** Without the rows of race r4 and age 4, as the sample had none. */
export function withoutCell(table: PatternTable): PatternTable {
  const [race, age] = ["race", "age"].map((name) => table.groupings.find((one) => one.name === name)!);
  const keep = [...race!.codes.keys()].filter(
    (row) => !(race!.levels[race!.codes[row]!] === "r4" && age!.levels[age!.codes[row]!] === "4"),
  );
  const pick = <T extends Float64Array | Int16Array | Int32Array>(values: T): T =>
    values.filter((_, row) => keep.includes(row)) as T;
  return {
    ...table,
    rows: keep.length,
    columns: table.columns.map(pick),
    count: pick(table.count),
    weight: pick(table.weight),
    weightSquared: pick(table.weightSquared),
    groupings: table.groupings.map((one) => ({ ...one, codes: pick(one.codes) })),
    stratum: pick(table.stratum!),
    cluster: pick(table.cluster!),
  };
}
