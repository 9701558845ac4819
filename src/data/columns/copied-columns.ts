import type { DistinctCells } from "../../formats/kit/distinct-cells";

/** Fewer people, or fewer with another answer than most, agree by chance. */
const MIN_PEOPLE = 30;
const MIN_OTHERS = 10;
/** A copy has the answers of its original for so many of its people. */
const MIN_COMMON = 0.9;
/** Bands are at most so many. */
const MAX_BANDS = 8;

/** Rows in which both have numbers, where they show anything. */
function commonRows(copy: Float64Array, original: Float64Array): readonly number[] | null {
  const own = [...copy.keys()].filter((row) => !Number.isNaN(copy[row]!));
  const rows = own.filter((row) => !Number.isNaN(original[row]!));
  if (rows.length < MIN_PEOPLE || rows.length < MIN_COMMON * own.length) return null;
  const counts = new Map<number, number>();
  for (const row of rows) counts.set(copy[row]!, (counts.get(copy[row]!) ?? 0) + 1);
  return rows.length - Math.max(...counts.values()) < MIN_OTHERS ? null : rows;
}

/** Whether a column is another one, as it is, turned around, shifted or multiplied: r is 1 or -1 over all people. */
export function isCopy(copy: Float64Array, original: Float64Array): boolean {
  if (!onOneLine(copy, original)) return false;
  return commonRows(copy, original) !== null;
}

function onOneLine(copy: Float64Array, original: Float64Array): boolean {
  let [first, slope] = [-1, Number.NaN];
  for (let row = 0; row < copy.length; row++) {
    const [y, x] = [copy[row]!, original[row]!];
    if (Number.isNaN(y) || Number.isNaN(x)) continue;
    if (first < 0) first = row;
    const [dy, dx] = [y - copy[first]!, x - original[first]!];
    if (dx === 0 && dy !== 0) return false;
    if (dx === 0) continue;
    if (Number.isNaN(slope)) slope = dy / dx;
    if (dy === 0 || Math.abs(dy - slope * dx) > 1e-9 * Math.abs(dy)) return false;
  }
  return !Number.isNaN(slope);
}

/** Whether a column tells between which limits a score lies: levels follow each other as the score does, without overlap. */
export function areBands(bands: Float64Array, score: Float64Array): boolean {
  const rows = commonRows(bands, score);
  if (rows === null) return false;
  const ranges = new Map<number, readonly [number, number]>();
  for (const row of rows) {
    const value = score[row]!;
    const [low, high] = ranges.get(bands[row]!) ?? [value, value];
    ranges.set(bands[row]!, [Math.min(low, value), Math.max(high, value)]);
    if (ranges.size > MAX_BANDS) return false;
  }
  const sorted = [...ranges].sort(([one], [other]) => one - other).map(([, range]) => range);
  const isRising = sorted.every(([low], k) => k === 0 || low > sorted[k - 1]![1]);
  const isFalling = sorted.every(([, high], k) => k === 0 || high < sorted[k - 1]![0]);
  return sorted.length > 1 && (isRising || isFalling) && sorted.some(([low, high]) => low < high);
}

/**
 * Whether cells of two columns stand for each other: codes of counties beside their names. People who share a cell show it.
 * @param isBlank whether a row is blank in either
 */
export function areCodesOf(
  codes: DistinctCells["places"],
  texts: DistinctCells["places"],
  isBlank: (row: number) => boolean,
): boolean {
  const [textOf, codeOf] = [new Map<number, number>(), new Map<number, number>()];
  let rows = 0;
  for (let row = 0; row < codes.length; row++) {
    if (isBlank(row)) continue;
    const [code, text] = [codes[row]!, texts[row]!];
    if ((textOf.get(code) ?? text) !== text || (codeOf.get(text) ?? code) !== code) return false;
    textOf.set(code, text);
    codeOf.set(text, code);
    rows++;
  }
  return rows - textOf.size >= MIN_PEOPLE;
}
