import { groupRows } from "../../data/patterns/group-rows";
import type { FittedIrt } from "../model/fitted-irt";
import type { GroupPatterns } from "../model/irt-patterns";

/** Answers to a model's items in its categories, row by row. */
export interface Answers {
  readonly rows: number;
  /** By item of the model: the category, negative where missing. */
  readonly columns: readonly Int16Array[];
  /** By row: index of the group, -1 where it has none. */
  readonly group: Int16Array;
}

export interface DistinctAnswers extends Answers {
  /** By row of the answers: which of the distinct ones it has; -1 without a group or without any answer. */
  readonly of: Int32Array;
}

/** The answers that a model was fitted to, by row of its table. */
export function fittedAnswers({ table, group }: FittedIrt): Answers {
  return { rows: table.rows, columns: table.columns.map(asOrdinal), group };
}

/** Joins rows of the same group with the same answers; every kind of missing answer is the same. */
export function distinctAnswers({ rows, columns, group }: Answers): DistinctAnswers {
  const used: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (group[row]! >= 0 && columns.some((column) => column[row]! >= 0)) used.push(row);
  }
  const groups = Int16Array.from(used, (row) => group[row]!);
  const own = columns.map((column) => Int16Array.from(used, (row) => Math.max(-1, column[row]!)));
  const { group: joined, first } = groupRows(used.length, [groups, ...own]);
  const of = new Int32Array(rows).fill(-1);
  used.forEach((row, at) => {
    of[row] = joined[at]!;
  });
  const firsts = (column: Int16Array): Int16Array => Int16Array.from(first, (at) => column[at]!);
  return { rows: first.length, columns: own.map(firsts), group: firsts(groups), of };
}

/** The distinct answers of one group, and which rows they are. */
export function patternsOf(
  answers: Answers,
  group: number,
): { readonly rows: readonly number[]; readonly patterns: GroupPatterns } {
  const rows: number[] = [];
  answers.group.forEach((own, row) => {
    if (own === group) rows.push(row);
  });
  const columns = answers.columns.map((column) => Int16Array.from(rows, (row) => column[row]!));
  return { rows, patterns: { rows: rows.length, columns, weight: new Float64Array(rows.length).fill(1) } };
}

function asOrdinal(column: Int16Array | Float64Array): Int16Array {
  return column instanceof Int16Array ? column : Int16Array.from(column);
}
