/** What chained equations start from. */
import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { type Answers, type ModelShape, modelShape, setAnswer } from "./answers";
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
  for (let at = 0; at < closed.length; at++) count[group[at]!]! += table.count[closed[at]!]!;
  open.forEach((row, at) => {
    count[first.length + at] = table.count[row]!;
  });
  const words = Math.ceil(table.columns.length / 32);
  const profile = rows.map((row) => profiles.ofRow[row]!);
  const state = new Int32Array(rows.length * words);
  const kinds = groupRows(
    first.length,
    table.columns.map((column) => first.map((at) => column[closed[at]!]!)),
  );
  const answers: Answers = {
    ...{ profiles, count, profile, state, words, firstOpen: first.length },
    ...{ kind: kinds.group, ofKind: kinds.first },
  };
  table.columns.forEach((column, j) => {
    for (let unit = 0; unit < rows.length; unit++)
      if (column[rows[unit]!] === 1) setAnswer(answers, unit, j, true);
  });
  return { answers, rows };
}

/** A column to be filled in, and by which model. */
export interface Target extends ModelShape {
  readonly parent: number | null;
  /** Units whose answer is missing, and which row of factors their flags have. */
  readonly missing: Int32Array;
  readonly missingRow: Int32Array;
}

/** The columns with missing answers, as they come. */
export function targetsOf(
  table: PatternTable,
  { answers, rows }: Units,
  columns: readonly AnswerColumn[],
): Target[] {
  const { profile, profiles } = answers;
  const [without, having] = [new Int32Array(rows.length), new Int32Array(rows.length)];
  return columns.flatMap(({ parent }, target) => {
    const column = table.columns[target]!;
    const above = parent === null ? null : table.columns[parent]!;
    let [open, known] = [0, 0];
    for (let unit = 0; unit < rows.length; unit++) {
      const row = rows[unit]!;
      if (column[row]! < 0) without[open++] = unit;
      else if (above === null || above[row] === 1) having[known++] = unit;
    }
    if (open === 0) return [];
    const missing = without.slice(0, open);
    const explained = flagsOf(table, target, { columns, levels: profiles.levels });
    const shape = modelShape(answers, { target, ...explained }, having.slice(0, known));
    const missingRow = missing.map((unit) => (shape.crossed ? profiles.level[profile[unit]!]! + 1 : 0));
    return [{ ...shape, parent, missing, missingRow }];
  });
}
