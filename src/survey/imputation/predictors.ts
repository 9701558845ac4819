import type { PatternTable } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { type Answers, type ModelShape, modelShape, setAnswer } from "./answers";
import type { Profiles } from "./profiles";

/** A column of the table: an item, or a context of an item (its parent, by column). */
export interface AnswerColumn {
  readonly parent: number | null;
  readonly context: string | null;
}

/** Of more items, those most correlated with the target are used (van Buuren, Boshuizen & Knook 1999). */
const MAX_ITEMS = 20;
/** Effects do not vary over groups where there would be more of them. */
const MAX_CROSSED = 250;

/** Predictors of an item (other items) or its context (and their same context); items' effects vary by `levels`. */
function predictorColumns(
  table: PatternTable,
  target: number,
  { columns, levels }: { readonly columns: readonly AnswerColumn[]; readonly levels: number },
): Pick<ModelShape, "flags" | "crossed"> {
  const { parent, context } = columns[target]!;
  const item = parent ?? target;
  const others = columns.flatMap((column, at) => (column.parent === null && at !== item ? [at] : []));
  const near = mostCorrelated(table, item, others);
  if (parent === null)
    return { flags: Int32Array.from(near), crossed: levels > 1 && near.length * levels <= MAX_CROSSED };
  const same = columns.flatMap((column, at) =>
    column.context === context && column.parent !== null && near.includes(column.parent) ? [at] : [],
  );
  return { flags: Int32Array.from([...near, ...same]), crossed: false };
}

function mostCorrelated(table: PatternTable, item: number, others: readonly number[]): readonly number[] {
  if (others.length <= MAX_ITEMS) return others;
  const by = new Map(others.map((other) => [other, Math.abs(phi(table, item, other))]));
  const chosen = [...others].sort((a, b) => by.get(b)! - by.get(a)! || a - b).slice(0, MAX_ITEMS);
  return chosen.sort((a, b) => a - b);
}

/** Phi coefficient of two yes-or-no columns over people who answered both; 0 where undefined. */
function phi({ columns, count, rows }: PatternTable, one: number, other: number): number {
  const [x, y] = [columns[one]!, columns[other]!];
  let [n, a, b, both] = [0, 0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (x[row]! < 0 || y[row]! < 0) continue;
    n += count[row]!;
    a += count[row]! * x[row]!;
    b += count[row]! * y[row]!;
    both += count[row]! * x[row]! * y[row]!;
  }
  const spread = a * (n - a) * b * (n - b);
  return spread > 0 ? (n * both - a * b) / Math.sqrt(spread) : 0;
}

/** Units of the models: complete people who are alike, then everybody else, each by a row of the table. */
interface Units {
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
  const answers: Answers = { profiles, count, profile, state, words, firstOpen: first.length };
  table.columns.forEach((column, j) => {
    for (let unit = 0; unit < rows.length; unit++)
      if (column[rows[unit]!] === 1) setAnswer(answers, unit, j, true);
  });
  return { answers, rows };
}

/** A column to be imputed, and its model. */
export interface Target extends ModelShape {
  readonly parent: number | null;
  /** Units whose answer is missing, and the row of factors for their flags. */
  readonly missing: Int32Array;
  readonly missingRow: Int32Array;
}

/** The columns with missing answers, in order. */
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
    const explained = predictorColumns(table, target, { columns, levels: profiles.levels });
    const shape = modelShape(answers, { target, ...explained }, having.slice(0, known));
    const missingRow = missing.map((unit) => (shape.crossed ? profiles.level[profile[unit]!]! + 1 : 0));
    return [{ ...shape, parent, missing, missingRow }];
  });
}
