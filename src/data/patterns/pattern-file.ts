import { ItemwiseError } from "../../errors";
import type { ColumnRule } from "../answers/canonical-cells";
import { LARGEST_COLUMN, MERGED_COLUMN, PEOPLE_COLUMN, SUM_COLUMNS } from "../answers/pattern-columns";
import type { Weighting } from "../answers/weighting";
import { exactCsvLine } from "../csv/to-csv";
import * as messages from "../messages";
import type { PatternRows } from "./pattern-rows";

/** Name of the column of people; an alternative where the file has a column of this name. */
export function peopleColumn(columns: readonly string[]): string {
  let name = PEOPLE_COLUMN;
  while (columns.includes(name)) name += "_";
  return name;
}

/** Refuses names of answer columns that a table of patterns needs itself. @throws ItemwiseError "reserved-column" */
export function checkColumnNames(columns: readonly string[], beside: readonly string[]): void {
  const twofold = columns.find((column) => beside.includes(column));
  if (twofold === undefined) return;
  throw new ItemwiseError("reserved-column", () => messages.reservedColumn({ column: twofold }), {
    hint: messages.reservedColumnHint,
  });
}

/** How the column of merged rows is written again, of a table of patterns that has one. */
export function mergedRules(header: readonly string[], rules: readonly ColumnRule[]): ColumnRule[] {
  const there = header.includes(MERGED_COLUMN) && rules.every(({ column }) => column !== MERGED_COLUMN);
  return there ? [{ column: MERGED_COLUMN, kind: "text", classes: [], fallback: null }] : [];
}

/**
 * A table of patterns as lines of CSV, which `readAnswers` reads with its column of people as `counts`: the file's columns in
 * the measure's codes, the people, and the sums of their weights.
 * @param options.largest whether to write each row's largest weight, which is one person's
 * @throws ItemwiseError "reserved-column"
 */
export function* patternLines(
  { keys, entries, sums }: PatternRows,
  options: { readonly weighting: Weighting; readonly largest: boolean },
): Generator<string> {
  const columns = keys.map(({ column }) => column);
  const { weighting } = options;
  const numbers = [
    { name: peopleColumn(columns), values: entries },
    ...(weighting === "none" ? [] : pair(SUM_COLUMNS.weight, sums.weight, sums.rests.weight)),
    ...(weighting === "design"
      ? pair(SUM_COLUMNS.squares, sums.weightSquared, sums.rests.weightSquared)
      : []),
    ...(weighting !== "none" && options.largest ? [{ name: LARGEST_COLUMN, values: sums.largest }] : []),
  ];
  const beside = numbers.map(({ name }) => name);
  checkColumnNames(columns, beside);
  yield exactCsvLine([...columns, ...beside]);
  for (let row = 0; row < entries.length; row++) {
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
