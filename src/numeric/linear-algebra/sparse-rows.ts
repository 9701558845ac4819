import type { Shape } from "./dense";

/** Elements row by row (compressed sparse rows; Davis 2006, section 2.1). */
export interface SparseRows extends Shape {
  /** Where each row begins in `column` and `value`, and where the last one ends. */
  readonly start: Int32Array;
  readonly column: Int32Array;
  readonly value: Float64Array;
}

export interface ElementList {
  count: number;
  row: Int32Array;
  column: Int32Array;
  value: Float64Array;
}

export function elementList(capacity = 1024): ElementList {
  return {
    count: 0,
    row: new Int32Array(capacity),
    column: new Int32Array(capacity),
    value: new Float64Array(capacity),
  };
}

export function addElement(list: ElementList, row: number, column: number, value: number): void {
  if (value === 0) return;
  const at = list.count++;
  if (at === list.row.length) grow(list);
  list.row[at] = row;
  list.column[at] = column;
  list.value[at] = value;
}

function grow(list: ElementList): void {
  const { row, column, value } = list;
  Object.assign(list, elementList(2 * row.length), { count: list.count });
  list.row.set(row);
  list.column.set(column);
  list.value.set(value);
}

/** The matrix of a list of elements; adds up elements in the same place. */
export function sparseRows(list: ElementList, { rows, columns }: Shape): SparseRows {
  const { column, value, end } = sortedByRow(list, rows);
  const start = new Int32Array(rows + 1);
  const last = new Int32Array(columns).fill(-1);
  let to = 0;
  for (let i = 0, from = 0; i < rows; i++) {
    const begin = to;
    for (; from < end[i]!; from++) {
      const j = column[from]!;
      if (last[j]! >= begin) {
        value[last[j]!]! += value[from]!;
        continue;
      }
      last[j] = to;
      column[to] = j;
      value[to++] = value[from]!;
    }
    start[i + 1] = to;
  }
  return { rows, columns, start, column, value };
}

function sortedByRow({ count, row, column, value }: ElementList, rows: number) {
  const end = new Int32Array(rows + 1);
  for (let k = 0; k < count; k++) end[row[k]! + 1]!++;
  for (let i = 0; i < rows; i++) end[i + 1]! += end[i]!;
  const sorted = { column: new Int32Array(count), value: new Float64Array(count), end };
  for (let k = 0; k < count; k++) {
    const at = end[row[k]!]!++;
    sorted.column[at] = column[k]!;
    sorted.value[at] = value[k]!;
  }
  return sorted;
}

/** The dense matrix, row-major. */
export function denseRows({ rows, columns, start, column, value }: SparseRows): Float64Array {
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let at = start[i]!; at < start[i + 1]!; at++) out[i * columns + column[at]!] = value[at]!;
  }
  return out;
}

/** A B for a sparse A and a row-major B with this many columns. */
export function sparseProduct(a: SparseRows, b: Float64Array, columns: number): Float64Array {
  const { rows, start, column, value } = a;
  const out = new Float64Array(rows * columns);
  for (let i = 0; i < rows; i++) {
    for (let at = start[i]!; at < start[i + 1]!; at++) {
      const factor = value[at]!;
      for (let j = 0, to = i * columns, from = column[at]! * columns; j < columns; j++)
        out[to++]! += factor * b[from++]!;
    }
  }
  return out;
}

/** A' B for a sparse A and a row-major B with this many columns. */
export function sparseTransposedProduct(a: SparseRows, b: Float64Array, columns: number): Float64Array {
  const { rows, start, column, value } = a;
  const out = new Float64Array(a.columns * columns);
  for (let k = 0; k < rows; k++) {
    for (let at = start[k]!; at < start[k + 1]!; at++) {
      const factor = value[at]!;
      for (let j = 0, to = column[at]! * columns, from = k * columns; j < columns; j++)
        out[to++]! += factor * b[from++]!;
    }
  }
  return out;
}
