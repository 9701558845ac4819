import { ItemwiseError } from "../../errors";
import type { Measure, MeasureReplicates } from "../../measures/measure";
import { parseNumber } from "../csv/cell-text";
import * as messages from "../messages";
import { type AnswerSource, cellsOf, ownerOf, throwWrongCells, type WrongCell } from "./answer-source";
import type { SampledReplicates } from "./pattern-table";
import type { Weighting } from "./weighting";

/** People with the same replicate weights, relative to their weight, are a unit. */
export interface ReplicateUnits {
  readonly codes: Int32Array;
  readonly weights: SampledReplicates;
}

/** Factors that differ by less come from the same numbers. */
const SAME_FACTOR = 1 / 1_099_511_627_776;

/** Columns that distinguish rows where an analysis uses replicate weights: a factor is a replicate's weight over the weight. */
export function replicateColumns({ replicates, weight }: Measure, weighting: Weighting): readonly string[] {
  if (replicates === null || weight === null || weighting !== "design") return [];
  return [weight.column, ...replicates.columns];
}

/**
 * Reads replicate weights.
 * @param rows indices of the rows to read
 * @returns null without replicate weights, and where the analysis uses no weights
 * @throws ItemwiseError "missing-column"; "bad-replicate-weight" where a cell is no number or below 0, and where a column
 *   gives nobody a weight
 */
export function readReplicates(
  answers: AnswerSource,
  measure: Measure,
  { rows, weighting }: { readonly rows: Int32Array; readonly weighting: Weighting },
): ReplicateUnits | null {
  const [weight, ...names] = replicateColumns(measure, weighting);
  const { replicates } = measure;
  if (replicates === null || weight === undefined) return null;
  const sample = numbersOf(answers, weight, rows).values;
  const wrong: WrongCell[] = [];
  const byRow = names.map((column) => {
    const { values, text } = numbersOf(answers, column, rows);
    if (rows.length > 0 && values.every((value, k) => value === 0 || text(k).trim() === ""))
      throwWeightless(answers, column);
    const factors = new Float64Array(rows.length);
    for (let k = 0; k < rows.length; k++) {
      const value = values[k]!;
      if (!(value >= 0 && Number.isFinite(value))) {
        const cell = text(k);
        wrong.push({
          column,
          row: rows[k]!,
          cell,
          problem: () => messages.badReplicateWeight({ cell }),
          hint: messages.badReplicateWeightHint,
        });
      }
      factors[k] = Math.round(value / sample[k]! / SAME_FACTOR) * SAME_FACTOR;
    }
    return factors;
  });
  const [first] = wrong;
  if (first !== undefined)
    throwWrongCells(answers, "bad-replicate-weight", [{ first, rows: wrong.map(({ row }) => row) }]);
  const { codes, first: firsts } = unitsOf(byRow, rows.length);
  const factors = byRow.map((own) => Float64Array.from(firsts, (row) => own[row]!));
  return {
    codes,
    weights: { factors, coefficients: coefficientsOf(replicates), center: replicates.center },
  };
}

function throwWeightless({ file }: AnswerSource, column: string): never {
  throw new ItemwiseError("bad-replicate-weight", () => messages.weightlessReplicate({ file, column }), {
    hint: messages.weightlessReplicateHint,
  });
}

/** Rows with the same factors, numbered in the order of the file. */
function unitsOf(factors: readonly Float64Array[], rows: number): { codes: Int32Array; first: number[] } {
  const codes = new Int32Array(rows);
  let units = 1;
  for (const own of factors) {
    if (units === rows) break;
    const known = Array.from({ length: units }, () => new Map<number, number>());
    units = 0;
    for (let row = 0; row < rows; row++) {
      const places = known[codes[row]!]!;
      let unit = places.get(own[row]!);
      if (unit === undefined) {
        unit = units++;
        places.set(own[row]!, unit);
      }
      codes[row] = unit;
    }
  }
  const first: number[] = [];
  codes.forEach((unit, row) => {
    first[unit] ??= row;
  });
  return { codes, first };
}

function numbersOf(answers: AnswerSource, column: string, rows: Int32Array) {
  const { texts, codes } = cellsOf(answers, column, ownerOf("replicates"));
  const numbers = Float64Array.from(texts, (text) => parseNumber(text) ?? Number.NaN);
  return {
    values: Float64Array.from(rows, (row) => numbers[codes[row]!]!),
    text: (k: number): string => texts[codes[rows[k]!]!] ?? "",
  };
}

/**
 * The factor of each replicate's squared deviation.
 * @see Wolter (2007), Introduction to variance estimation, chapters 3 to 5; Judkins (1990) on Fay's method; Fay & Train
 *   (1995), Proceedings of the Section on Government Statistics, ASA, 154-159, on successive differences. Reference: R's
 *   survey, `svrepdesign(scale, rscales)`.
 */
export function coefficientsOf({ columns, type, fay, multipliers }: MeasureReplicates): Float64Array {
  const n = columns.length;
  if (multipliers !== null)
    return Float64Array.from(columns, (_, at) => multipliers[multipliers.length === 1 ? 0 : at]!);
  const scale = {
    brr: 1 / n,
    fay: 1 / (n * (1 - (fay ?? 0)) ** 2),
    jk1: (n - 1) / n,
    jkn: Number.NaN,
    bootstrap: 1 / (n - 1),
    sdr: 4 / n,
  }[type];
  return new Float64Array(n).fill(scale);
}
