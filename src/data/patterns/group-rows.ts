/** Distinct rows of some columns: which rows are alike, in ascending order of the columns' values, first column first. */
export interface RowGroups {
  /** For each row the index of its group. */
  readonly group: Int32Array;
  /** For each group its first row. */
  readonly first: Int32Array;
}

/** Dense look-up up to this many cells per row; beyond, the keys are sorted. */
const DENSE = 8;

/**
 * Finds the rows that are alike in every column, one column after the other: rows alike so far are told apart by the
 * next column, so that any number of columns is handled with small integer keys. Groups come in ascending order of
 * their values, NaN last, whatever the order of the rows.
 *
 * @param rows number of rows
 * @param columns integers, or numbers (where NaN equals NaN, and -0 equals 0)
 */
export function groupRows(
  rows: number,
  columns: readonly (Int16Array | Int32Array | Float64Array)[],
): RowGroups {
  let group = new Int32Array(rows);
  let groups = rows > 0 ? 1 : 0;
  for (const column of columns) {
    const codes = column instanceof Float64Array ? codesOf(column) : column;
    const refined = refine(group, groups, codes);
    group = refined.group;
    groups = refined.groups;
    if (groups === rows) break;
  }
  const first = new Int32Array(groups).fill(-1);
  for (let row = rows - 1; row >= 0; row--) first[group[row]!] = row;
  return { group, first };
}

interface Refined {
  readonly group: Int32Array<ArrayBuffer>;
  readonly groups: number;
}

function refine(group: Int32Array, groups: number, codes: Int16Array | Int32Array): Refined {
  const rows = codes.length;
  let low = 0;
  let high = 0;
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!;
    if (code < low) low = code;
    if (code > high) high = code;
  }
  const span = high - low + 1;
  const keyOf = (row: number): number => group[row]! * span + codes[row]! - low;
  return groups * span <= DENSE * rows + 4096
    ? numberDensely(rows, groups * span, keyOf)
    : numberBySorting(rows, keyOf);
}

function numberDensely(rows: number, keys: number, keyOf: (row: number) => number): Refined {
  const place = new Int32Array(keys);
  for (let row = 0; row < rows; row++) place[keyOf(row)] = 1;
  let next = 0;
  for (let key = 0; key < keys; key++) if (place[key] === 1) place[key] = next++;
  const group = new Int32Array(rows);
  for (let row = 0; row < rows; row++) group[row] = place[keyOf(row)]!;
  return { group, groups: next };
}

function numberBySorting(rows: number, keyOf: (row: number) => number): Refined {
  const keys = Float64Array.from({ length: rows }, (_, row) => keyOf(row));
  return numbered(keys);
}

/** Numbers as integers in ascending order (a Map takes NaN as equal to itself, and -0 as 0). */
function numbered(values: Float64Array): Refined {
  const distinct = Float64Array.from(new Set(values)).sort();
  const place = new Map<number, number>();
  for (const value of distinct) place.set(value, place.size);
  return { group: Int32Array.from(values, (value) => place.get(value)!), groups: place.size };
}

function codesOf(values: Float64Array): Int32Array {
  return numbered(values).group;
}
