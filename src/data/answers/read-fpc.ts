import { parseNumber } from "../csv/cell-text";
import { type AnswerSource, cellsOf } from "./answer-source";
import type { SamplingUnits } from "./read-units";
import type { FinitePopulation } from "./sampled-strata";
import { throwWrongCells, type WrongCell } from "./wrong-cells";

/**
 * Reads the finite population correction: the number of units in each row's stratum of the population, or the share of
 * them that was drawn where no value is above 1 (as R's `svydesign(fpc = )` takes them).
 *
 * @param source the column; null where there is none
 * @param options.rows which rows to read, by index
 * @param options.stratum the strata of those rows; null where the sample is one stratum
 * @throws ItemwiseError "bad-fpc" that names row, column and value where a cell is no number above 0, sizes and shares
 *   are mixed, or a stratum has two values
 */
export function readFpc(
  answers: AnswerSource,
  source: { readonly column: string } | null,
  options: { rows: Int32Array; stratum: SamplingUnits | null },
): FinitePopulation | null {
  if (source === null) return null;
  const { rows, stratum } = options;
  const { texts, codes } = cellsOf(answers, source.column, "the finite population correction");
  const numbers = Float64Array.from(texts, (text) => parseNumber(text) ?? Number.NaN);
  const read = Float64Array.from(rows, (row) => numbers[codes[row]!]!);
  const kind = read.some((value) => value > 1) ? "units" : "fraction";
  const values = new Array<number>(stratum?.labels.length ?? 1).fill(Number.NaN);
  const wrong: WrongCell[] = [];
  read.forEach((value, k) => {
    const code = stratum?.codes[k] ?? 0;
    const known = values[code]!;
    if (Number.isNaN(known)) values[code] = value;
    const cell = texts[codes[rows[k]!]!]!;
    const problem = problemOf(value, { cell, kind, known, label: stratum?.labels[code] });
    if (problem !== null) wrong.push({ column: source.column, row: rows[k]!, cell, problem, hint: HINT });
  });
  const [first] = wrong;
  if (first !== undefined)
    throwWrongCells(answers, "bad-fpc", [{ first, rows: wrong.map(({ row }) => row) }]);
  return { kind, values };
}

const HINT =
  'Every row of a stratum needs the same number: how many units the stratum has in the population, or in all rows the share of them that was drawn. Mend the cells, or leave "fpc" out of the measure definition.';

function problemOf(
  value: number,
  of: {
    readonly cell: string;
    readonly kind: FinitePopulation["kind"];
    readonly known: number;
    readonly label: string | undefined;
  },
): string | null {
  const text = of.cell.trim();
  if (Number.isNaN(value)) return `the finite population correction "${text}" is not a number`;
  if (value <= 0) return `the finite population correction ${text} is not above 0`;
  if (of.kind === "units" && value < 1)
    return `the finite population correction ${text} is a share where other rows have numbers of units`;
  if (Number.isNaN(of.known) || of.known === value) return null;
  const where = of.label === undefined ? "an earlier row" : `stratum "${of.label}" in an earlier row`;
  return `the finite population correction is ${text}, but ${of.known} for ${where}`;
}
