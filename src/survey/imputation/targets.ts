/** What chained equations start from. */
import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import type { Answers, ModelShape } from "./answer-derivatives";
import { type AnswerColumn, flagsOf } from "./predictors";
import type { Profiles } from "./profiles";

/** Units of the models: those without missing answers who are alike, then everybody else, each by a row of the table. */
export interface Units {
  readonly answers: Answers;
  readonly rows: Int32Array;
}

/** @param open rows with missing answers, ascending */
export function unitsOf(table: PatternTable, open: Int32Array, profiles: Profiles): Units {
  const isOpen = new Uint8Array(table.rows);
  for (const row of open) isOpen[row] = 1;
  const closed = Int32Array.from(isOpen.keys()).filter((row) => isOpen[row] === 0);
  const { group, first } = groupRows(closed.length, [
    closed.map((row) => profiles.ofRow[row]!),
    ...table.columns.map((column) => closed.map((row) => column[row]!)),
  ]);
  const rows = new Int32Array(first.length + open.length);
  rows.set(first.map((at) => closed[at]!));
  rows.set(open, first.length);
  const count = new Float64Array(rows.length);
  closed.forEach((row, at) => {
    count[group[at]!]! += table.count[row]!;
  });
  open.forEach((row, at) => {
    count[first.length + at] = table.count[row]!;
  });
  const width = table.columns.length;
  const state = new Uint8Array(rows.length * width);
  rows.forEach((row, unit) => {
    for (let j = 0; j < width; j++) state[unit * width + j] = table.columns[j]![row] === 1 ? 1 : 0;
  });
  const profile = rows.map((row) => profiles.ofRow[row]!);
  const busy = Uint8Array.from(rows, (_, unit) =>
    Number(unit >= first.length || state.subarray(unit * width, (unit + 1) * width).includes(1)),
  );
  return { answers: { profiles, count, profile, state, width, busy }, rows };
}

/** A column to be filled in, and by which model. */
export interface Target extends ModelShape {
  readonly parent: number | null;
  /** Units whose answer is missing. */
  readonly missing: Int32Array;
}

/** The columns with missing answers, as they come. */
export function targetsOf(
  table: PatternTable,
  { answers, rows }: Units,
  columns: readonly AnswerColumn[],
): Target[] {
  return columns.flatMap(({ parent }, target) => {
    const column = table.columns[target]!;
    const above = parent === null ? null : table.columns[parent]!;
    const at = Int32Array.from(rows.keys());
    const missing = at.filter((unit) => column[rows[unit]!]! < 0);
    if (missing.length === 0) return [];
    const units = at.filter(
      (unit) => column[rows[unit]!]! >= 0 && (above === null || above[rows[unit]!] === 1),
    );
    const { flags, crossed } = flagsOf(table, target, { columns, levels: answers.profiles.levels });
    return [{ target, parent, flags, crossed, units, missing }];
  });
}
