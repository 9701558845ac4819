import { ItemwiseError } from "../../errors";
import type { Measure, MeasureRepeat } from "../../measures/measure";
import { isBlank } from "../csv/cell-text";
import { cellPlace } from "../csv/table";
import * as messages from "../messages";
import { type AnswerSource, cellsOf, ownerOf } from "./answer-source";
import {
  checkPeople,
  type PeopleColumns,
  type PeopleExclusions,
  type PeopleOptions,
  peopleColumns,
  readRowWeights,
} from "./people-columns";
import { figuresOf, PeopleAdder, type PeopleSums } from "./people-sums";
import { plainCode } from "./read-grouping";
import type { Weighting } from "./weighting";

/** The columns that distinguish and join the rows of two occasions; null where the file lacks the occasion. */
export function occasionColumns(
  repeat: MeasureRepeat | null,
  header: readonly string[],
): readonly string[] | null {
  if (repeat?.rows == null || !header.includes(repeat.rows.occasion)) return null;
  return [repeat.rows.id, repeat.rows.occasion];
}

/** The rows of the first occasion, and for each the row of the person's second, -1 if none. */
export interface SplitOccasions {
  readonly people: ReadWeights;
  readonly later: Int32Array;
}

/**
 * Splits a file in which people have a row per occasion: rows of the first occasion are analyzed; those of the second are
 * matched by the identifier. Other rows, and second rows without a first, are left out.
 * @returns null where the measure declares no such rows, or the file lacks the column of the occasion
 * @throws ItemwiseError "missing-column"; "repeated-identifier" where somebody has two rows in an occasion;
 *   "unknown-occasion" where no row has the first, or rows have others but none the second
 */
export function splitOccasions(
  source: AnswerSource,
  repeat: MeasureRepeat | null,
  people: ReadWeights,
): SplitOccasions | null {
  if (repeat?.rows == null || occasionColumns(repeat, source.header) === null) return null;
  const { id, occasion, first, second } = repeat.rows;
  const ids = cellsOf(source, id, ownerOf("repeated"));
  const times = cellsOf(source, occasion, ownerOf("occasion"));
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
      throw repeatedIdentifier(source, [known.get(who) ?? row, row], {
        column: id,
        value: ids.texts[who] ?? "",
      });
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
    people: { ...rowsOfOccasion(people, { kept, rows }), excluded: leftOut(people, { elsewhere, without }) },
    later,
  };
}

function rowsOfOccasion(
  { sums, weights, counts, ...people }: ReadWeights,
  { kept, rows }: { readonly kept: readonly number[]; readonly rows: Int32Array },
): ReadWeights {
  const pick = (values: Float64Array): Float64Array => Float64Array.from(kept, (index) => values[index] ?? 0);
  const { rests } = sums;
  const firstSums: PeopleSums = {
    entries: pick(sums.entries),
    count: pick(sums.count),
    largest: pick(sums.largest),
    weight: pick(sums.weight),
    weightSquared: pick(sums.weightSquared),
    rests: rests && {
      count: rests.count && pick(rests.count),
      weight: pick(rests.weight),
      weightSquared: pick(rests.weightSquared),
    },
  };
  return {
    ...people,
    rows,
    weights: weights && pick(weights),
    counts: counts && pick(counts),
    sums: firstSums,
  };
}

function leftOut(
  { excluded }: ReadWeights,
  { elsewhere, without }: { readonly elsewhere: number; readonly without: number },
): ReadWeights["excluded"] {
  return [
    ...excluded,
    ...(elsewhere > 0 ? [{ reason: messages.otherOccasion(), rows: elsewhere }] : []),
    ...(without > 0 ? [{ reason: messages.secondOccasionAlone(), rows: without }] : []),
  ];
}

function repeatedIdentifier(
  source: AnswerSource,
  [first, row]: readonly [number, number],
  { column, value }: { readonly column: string; readonly value: string },
): ItemwiseError {
  // Identical rows were read as one.
  const before = first === row ? null : String(source.rowNumbers[first]);
  return new ItemwiseError(
    "repeated-identifier",
    () =>
      messages.twiceInOccasion({
        place: cellPlace(source, row, column),
        value: value.trim(),
        row: before,
      }),
    { hint: messages.twiceInOccasionHint },
  );
}

function unknownOccasion({ file }: AnswerSource, column: string, value: string): ItemwiseError {
  return new ItemwiseError("unknown-occasion", () => messages.unknownOccasion({ file, column, value }), {
    hint: messages.unknownOccasionHint,
  });
}

/** Who is analyzed, and how much each row counts. */
export interface ReadWeights extends PeopleExclusions {
  /** Indices in the source of the rows to analyze. */
  readonly rows: Int32Array;
  readonly weighting: Weighting;
  /** By row analyzed; null without weights, and where the table holds sums by pattern. */
  readonly weights: Float64Array | null;
  /** People per row analyzed, from a column of counts; null where each row is one person. */
  readonly counts: Float64Array | null;
  readonly sums: PeopleSums;
}

/**
 * Reads the weights and counts of the rows. A row with weight or count 0 is left out; one without a weight is left out or
 * an error, as the measure says.
 * @param options.weights kind of weights (default: as the measure says)
 * @param options.counts column of the number of people per row, in a file of patterns
 * @throws ItemwiseError "no-weight", "missing-column", "bad-weight", "bad-count", "two-counts", "no-people",
 *   "too-many-people"
 */
export function readWeights(source: AnswerSource, measure: Measure, options: PeopleOptions): ReadWeights {
  const columns = peopleColumns(source, measure, options);
  const { weighting, weight, count } = columns;
  const adder = new PeopleAdder(weighting);
  const rows: number[] = [];
  const weights: number[] = [];
  const counts: number[] = [];
  const cells = cellReaders(source, columns);
  for (let row = 0; row < source.rows; row++) {
    const place = source.rowNumbers[row]!;
    const rowWeight = weight === null ? 1 : weight.read(cells.weight(row), place);
    if (rowWeight === 0) continue;
    const people = count === null ? 1 : count.read(cells.count(row), place);
    if (people === 0) continue;
    if (columns.sums === null) adder.add(rows.length, people, rowWeight);
    else {
      const summed = readRowWeights(columns.sums, cells.sums(row), { file: source.file, row: place });
      adder.addSums(rows.length, people, summed);
    }
    rows.push(row);
    weights.push(rowWeight);
    counts.push(people);
  }
  const sums = adder.sums(rows.length);
  const found = { rows: rows.length, figures: () => figuresOf(sums) };
  return {
    rows: Int32Array.from(rows),
    weighting,
    weights: weight && Float64Array.from(weights),
    counts: count && Float64Array.from(counts),
    sums,
    ...checkPeople(source.file, columns, found),
  };
}

function cellReaders(source: AnswerSource, { weight, count, sums }: PeopleColumns) {
  const reader = (name: string | undefined): ((row: number) => string) => {
    if (name === undefined) return () => "";
    const { texts, codes } = cellsOf(source, name, ownerOf("weight"));
    return (row) => texts[codes[row]!]!;
  };
  const summed = (sums?.columns ?? []).map(reader);
  return {
    weight: reader(weight?.source.column),
    count: reader(count?.source.column),
    sums: (row: number) => summed.map((read) => read(row)),
  };
}
