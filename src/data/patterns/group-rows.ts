/** Distinct rows of some columns, in ascending order of the columns' values, first column first. */
export interface RowGroups {
  readonly group: Int32Array;
  readonly first: Int32Array;
}

/** Dense look-up up to this many cells per row; beyond, keys are sorted. */
const DENSE_CELLS_PER_ROW = 8;

/**
 * Groups rows that are identical in every column: a row's key is its group so far with the codes of the next columns as
 * further digits, as many as a dense look-up has room for; then keys are renumbered, so that keys stay small integers.
 * Groups are in ascending order of their values, NaN last.
 * @param columns integers, or numbers (where NaN equals NaN, and -0 equals 0)
 */
export function groupRows(
  rows: number,
  columns: readonly (Int16Array | Int32Array | Float64Array)[],
): RowGroups {
  const room = DENSE_CELLS_PER_ROW * rows + 4096;
  const key = new Int32Array(rows);
  let keys = rows > 0 ? 1 : 0;
  let groups = keys;
  for (const column of columns) {
    const codes = column instanceof Float64Array ? numbered(column).group : column;
    const { low, span } = rangeOf(codes);
    if (keys * span > room && keys > groups) keys = groups = numberDensely(key, keys);
    if (groups === rows) break;
    if (keys * span <= room) {
      for (let row = 0; row < rows; row++) key[row] = key[row]! * span + codes[row]! - low;
      keys *= span;
    } else keys = groups = numberBySorting(key, { codes, low, span });
  }
  if (keys > groups) groups = numberDensely(key, keys);
  const first = new Int32Array(groups).fill(-1);
  for (let row = rows - 1; row >= 0; row--) first[key[row]!] = row;
  return { group: key, first };
}

function rangeOf(codes: Int16Array | Int32Array): { low: number; span: number } {
  let low = 0;
  let high = 0;
  for (let row = 0; row < codes.length; row++) {
    const code = codes[row]!;
    if (code < low) low = code;
    if (code > high) high = code;
  }
  return { low, span: high - low + 1 };
}

/** Replaces each key by its rank among the distinct keys; returns how many there are. */
function numberDensely(key: Int32Array, keys: number): number {
  const place = new Int32Array(keys);
  for (let row = 0; row < key.length; row++) place[key[row]!] = 1;
  let next = 0;
  for (let at = 0; at < keys; at++) if (place[at] === 1) place[at] = next++;
  for (let row = 0; row < key.length; row++) key[row] = place[key[row]!]!;
  return next;
}

function numberBySorting(
  key: Int32Array,
  {
    codes,
    low,
    span,
  }: { readonly codes: Int16Array | Int32Array; readonly low: number; readonly span: number },
): number {
  const { group, groups } = numbered(Float64Array.from(key, (own, row) => own * span + codes[row]! - low));
  key.set(group);
  return groups;
}

/** Ranks of numbers (a Map treats NaN as equal to itself, and -0 as 0). */
function numbered(values: Float64Array): { group: Int32Array; groups: number } {
  const distinct = Float64Array.from(new Set(values)).sort();
  const place = new Map<number, number>();
  for (const value of distinct) place.set(value, place.size);
  return { group: Int32Array.from(values, (value) => place.get(value)!), groups: place.size };
}
