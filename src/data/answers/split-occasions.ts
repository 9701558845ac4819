import { ItemwiseError } from "../../errors";
import type { MeasureRepeat } from "../../measures/measure";
import { isBlank } from "../csv/cell-text";
import { cellPlace } from "../csv/table";
import { type AnswerSource, cellsOf } from "./answer-source";
import type { PeopleSums } from "./people-sums";
import { plainCode } from "./read-grouping";
import type { ReadWeights } from "./read-weights";

/** The columns by which the rows of two occasions are told apart and joined; null where the file lacks the occasion. */
export function occasionColumns(
  repeat: MeasureRepeat | null,
  header: readonly string[],
): readonly string[] | null {
  if (repeat?.rows == null || !header.includes(repeat.rows.occasion)) return null;
  return [repeat.rows.id, repeat.rows.occasion];
}

/** The rows of the first occasion, and for each the row of the same person's second, -1 where there is none. */
export interface SplitOccasions {
  readonly people: ReadWeights;
  readonly later: Int32Array;
}

/**
 * Of a file in which people stand in a row for each occasion: the rows of the first are those analyzed; rows of the second
 * are found by the identifier. Rows of other occasions, and of the second whose person has no first, are left out.
 *
 * @returns null where the measure names no such rows, or the file lacks the column of the occasion
 * @throws ItemwiseError "missing-column"; "repeated-identifier" where somebody stands twice in an occasion;
 *   "unknown-occasion" where no row has the first, or rows have others but none the second
 */
export function splitOccasions(
  source: AnswerSource,
  repeat: MeasureRepeat | null,
  people: ReadWeights,
): SplitOccasions | null {
  if (repeat?.rows == null || occasionColumns(repeat, source.header) === null) return null;
  const { id, occasion, first, second } = repeat.rows;
  const [ids, times] = [cellsOf(source, id, "who is repeated"), cellsOf(source, occasion, "the occasion")];
  const wanted = [first, second].map(plainCode);
  const timeOf = times.texts.map((text) => wanted.indexOf(plainCode(text)));
  const nobody = ids.texts.map((text) => isBlank(text));
  const byTime: readonly Map<number, number>[] = [new Map(), new Map()];
  const kept: number[] = [];
  let [elsewhere, seconds] = [0, 0];
  const weight = (row: number): number => source.repeats?.[row] ?? 1;
  people.rows.forEach((row, index) => {
    const time = timeOf[times.codes[row] ?? -1] ?? -1;
    const who = ids.codes[row] ?? -1;
    if (time < 0) elsewhere += weight(row);
    if (time === 0) kept.push(index);
    if (time === 1) seconds += weight(row);
    const known = byTime[time];
    if (known === undefined || nobody[who]) return;
    if (known.has(who) || weight(row) > 1)
      throw twice(source, [known.get(who) ?? row, row], { column: id, value: ids.texts[who] ?? "" });
    known.set(who, row);
  });
  const absent = kept.length === 0 ? first : seconds === 0 && elsewhere > 0 ? second : null;
  if (absent !== null) throw unknownOccasion(source, occasion, absent);
  const rows = Int32Array.from(kept, (index) => people.rows[index] ?? -1);
  const later = rows.map((row) => {
    const who = ids.codes[row] ?? -1;
    return nobody[who] ? -1 : (byTime[1]?.get(who) ?? -1);
  });
  const without = seconds - later.filter((row) => row >= 0).length;
  return {
    people: { ...taken(people, { kept, rows }), excluded: leftOut(people, { elsewhere, without }) },
    later,
  };
}

function taken(
  { sums, weights, counts, ...people }: ReadWeights,
  { kept, rows }: { readonly kept: readonly number[]; readonly rows: Int32Array },
): ReadWeights {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(kept, (index) => values[index] ?? 0);
  const { rests } = sums;
  const own: PeopleSums = {
    ...{ entries: pick(sums.entries), count: pick(sums.count), largest: pick(sums.largest) },
    ...{ weight: pick(sums.weight), weightSquared: pick(sums.weightSquared) },
    rests: rests && {
      count: rests.count && pick(rests.count),
      weight: pick(rests.weight),
      weightSquared: pick(rests.weightSquared),
    },
  };
  return { ...people, rows, weights: weights && pick(weights), counts: counts && pick(counts), sums: own };
}

function leftOut(
  { excluded }: ReadWeights,
  { elsewhere, without }: { readonly elsewhere: number; readonly without: number },
): ReadWeights["excluded"] {
  return [
    ...excluded,
    ...(elsewhere > 0 ? [{ reason: "another occasion", rows: elsewhere }] : []),
    ...(without > 0 ? [{ reason: "a second occasion without a first", rows: without }] : []),
  ];
}

function twice(
  source: AnswerSource,
  [first, row]: readonly [number, number],
  { column, value }: { readonly column: string; readonly value: string },
): ItemwiseError {
  // Rows that are alike were read as one.
  const before = first === row ? "in rows that are alike" : `before in row ${source.rowNumbers[first]}`;
  return new ItemwiseError(
    "repeated-identifier",
    `${cellPlace(source, row, column)}: "${value.trim()}" stands twice in the same occasion, ${before}.`,
    {
      hint: "Each person has one row an occasion: mend the file, or the column of the occasion in the definition.",
    },
  );
}

function unknownOccasion({ file }: AnswerSource, column: string, value: string): ItemwiseError {
  return new ItemwiseError(
    "unknown-occasion",
    `${file}: no row has the occasion "${value}" in column "${column}".`,
    {
      hint: "Mend what the definition says of `repeat`: what stands in that column on either occasion.",
    },
  );
}
