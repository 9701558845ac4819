import type { PatternTable } from "../../data/answers/pattern-table";

/** A table in which everybody with a missing answer has a row, since each is imputed separately. */
export interface SplitTable {
  readonly table: PatternTable;
  /** Rows with a missing answer, ascending. */
  readonly open: Int32Array;
}

/** Above this number, people with the same answers are partly imputed together. */
const MAX_ROWS = 20_000;

/** Splits rows with a missing answer (-1) into people of equal weight: sums and sums of squares stay the same. */
export function splitMissing(table: PatternTable): SplitTable {
  const isOpen = Uint8Array.from({ length: table.rows }, (_, row) =>
    Number(table.columns.some((column) => column[row]! < 0)),
  );
  const people = table.count.reduce((sum, count, row) => sum + (isOpen[row] === 1 ? count : 0), 0);
  const each = Math.max(1, people / MAX_ROWS);
  const from: number[] = [];
  const share: number[] = [];
  const open: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    const parts = isOpen[row] === 1 ? Math.max(1, Math.round(table.count[row]! / each)) : 1;
    for (let part = 0; part < parts; part++) {
      if (isOpen[row] === 1) open.push(from.length);
      from.push(row);
      share.push(1 / parts);
    }
  }
  const rows = from.length;
  const codes = <T extends Int16Array | Int32Array>(values: T): T =>
    values.constructor === Int16Array
      ? (Int16Array.from(from, (row) => values[row]!) as T)
      : (Int32Array.from(from, (row) => values[row]!) as T);
  const shared = (values: Float64Array): Float64Array =>
    Float64Array.from(from, (row, at) => values[row]! * share[at]!);
  return {
    table: {
      ...table,
      rows,
      columns: table.columns.map((column) => Int16Array.from(from, (row) => column[row]!)),
      count: shared(table.count),
      weight: shared(table.weight),
      weightSquared: shared(table.weightSquared),
      groupings: table.groupings.map((grouping) => ({ ...grouping, codes: codes(grouping.codes) })),
      stratum: table.stratum && codes(table.stratum),
      cluster: table.cluster && codes(table.cluster),
    },
    open: Int32Array.from(open),
  };
}
