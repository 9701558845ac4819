import type { Measure } from "../../measures/measure";
import { type AnswerSource, cellsOf } from "./answer-source";
import {
  checkPeople,
  type PeopleColumns,
  type PeopleFound,
  type PeopleOptions,
  peopleColumns,
  readRowWeights,
} from "./people-columns";
import { figuresOf, PeopleAdder, type PeopleSums } from "./people-sums";
import type { Weighting } from "./weighting";

/** Who is analyzed, and for how much each row counts. */
export interface ReadWeights extends PeopleFound {
  /** The rows to analyze, by index in the source. */
  readonly rows: Int32Array;
  readonly weighting: Weighting;
  /** Weight of each of those rows; null without weights, and where the table adds them up by pattern. */
  readonly weights: Float64Array | null;
  /** How many people each of those rows stands for, from a column of counts; null where each row is one person. */
  readonly counts: Float64Array | null;
  /** What each of those rows adds up to. */
  readonly sums: PeopleSums;
}

/**
 * Reads the weights and the counts of the rows. A row whose weight or count is 0 stands for nobody and is left out;
 * one without a weight is left out or is an error, as the measure says.
 *
 * @param options.weights what kind of weights; what the measure says where it is not given
 * @param options.counts the column that says how many people a row stands for, in a file of patterns
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
    const own = weight === null ? 1 : weight.read(cells.weight(row), place);
    if (own === 0) continue;
    const people = count === null ? 1 : count.read(cells.count(row), place);
    if (people === 0) continue;
    if (columns.sums === null) adder.add(rows.length, people, own);
    else {
      const summed = readRowWeights(columns.sums, cells.sums(row), { file: source.file, row: place });
      adder.addSums(rows.length, people, summed);
    }
    rows.push(row);
    weights.push(own);
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
    const { texts, codes } = cellsOf(source, name, "the weight");
    return (row) => texts[codes[row]!]!;
  };
  const summed = (sums?.columns ?? []).map(reader);
  return {
    weight: reader(weight?.source.column),
    count: reader(count?.source.column),
    sums: (row: number) => summed.map((read) => read(row)),
  };
}
