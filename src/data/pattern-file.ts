import { LARGEST_COLUMN, PEOPLE_COLUMN, SUM_COLUMNS } from "./pattern-columns";
import type { PatternRows } from "./pattern-rows";
import type { Weighting } from "./read-weights";
import { exactCsvLine } from "./to-csv";

/** The name of the column of people: another one where the file has a column of this name. */
export function peopleColumn(columns: readonly string[]): string {
  let name = PEOPLE_COLUMN;
  while (columns.includes(name)) name += "_";
  return name;
}

/**
 * A table of patterns as lines of CSV, which `readAnswers` reads back with its column of people as `counts`: the columns
 * of the file in the measure's codes, the people, and with weights their sums.
 *
 * @param options.largest whether each row's largest weight is written too, which is one person's
 */
export function* patternLines(
  { keys, people, sums }: PatternRows,
  options: { readonly weighting: Weighting; readonly largest: boolean },
): Generator<string> {
  const columns = keys.map(({ column }) => column);
  const { weighting } = options;
  const numbers = [
    { name: peopleColumn(columns), values: people },
    ...(weighting === "none" ? [] : pair(SUM_COLUMNS.weight, sums.weight, sums.rests.weight)),
    ...(weighting === "design"
      ? pair(SUM_COLUMNS.squares, sums.weightSquared, sums.rests.weightSquared)
      : []),
    ...(weighting !== "none" && options.largest ? [{ name: LARGEST_COLUMN, values: sums.largest }] : []),
  ];
  yield exactCsvLine([...columns, ...numbers.map(({ name }) => name)]);
  for (let row = 0; row < people.length; row++) {
    yield exactCsvLine([
      ...keys.map(({ texts, codes }) => texts[codes[row]!]!),
      ...numbers.map(({ values }) => String(values[row]!)),
    ]);
  }
}

function pair([sum, rest]: readonly [string, string], sums: Float64Array, rests: Float64Array) {
  return [
    { name: sum, values: sums },
    { name: rest, values: rests },
  ];
}
