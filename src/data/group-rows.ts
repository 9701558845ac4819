/** Distinct rows of some columns: which rows are alike, in order of first appearance. */
export interface RowGroups {
  /** For each row the index of its group. */
  readonly group: Int32Array;
  /** For each group its first row. */
  readonly first: Int32Array;
}

/** Dense look-up up to this many cells per row; beyond, a hash map. */
const DENSE = 8;

/**
 * Finds the rows that are alike in every column, one column after the other: rows alike so far are told apart by the
 * next column, so that any number of columns is handled with small integer keys.
 *
 * @param rows number of rows
 * @param columns integers, or numbers (where NaN equals NaN)
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

function refine(
  group: Int32Array,
  groups: number,
  codes: Int16Array | Int32Array,
): { group: Int32Array<ArrayBuffer>; groups: number } {
  const rows = codes.length;
  let low = 0;
  let high = 0;
  for (let row = 0; row < rows; row++) {
    const code = codes[row]!;
    if (code < low) low = code;
    if (code > high) high = code;
  }
  const span = high - low + 1;
  const refined = new Int32Array(rows);
  let next = 0;
  if (groups * span <= DENSE * rows + 4096) {
    const seen = new Int32Array(groups * span).fill(-1);
    for (let row = 0; row < rows; row++) {
      const key = group[row]! * span + codes[row]! - low;
      if (seen[key] === -1) seen[key] = next++;
      refined[row] = seen[key]!;
    }
  } else {
    const seen = new Map<number, number>();
    for (let row = 0; row < rows; row++) {
      const key = group[row]! * span + codes[row]! - low;
      let index = seen.get(key);
      if (index === undefined) {
        index = next++;
        seen.set(key, index);
      }
      refined[row] = index;
    }
  }
  return { group: refined, groups: next };
}

/** Distinct numbers as integers by first appearance (a Map takes NaN as equal to itself, and -0 as 0). */
function codesOf(values: Float64Array): Int32Array {
  const seen = new Map<number, number>();
  return Int32Array.from(values, (value) => {
    let index = seen.get(value);
    if (index === undefined) {
      index = seen.size;
      seen.set(value, index);
    }
    return index;
  });
}
