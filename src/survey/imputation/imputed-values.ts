import type { PatternTable } from "../../data/answers/pattern-table";
import { remember } from "../../numeric/workers/remember";
import { type SurveyDesign, surveyDesign } from "../design/survey-design";
import type { Domains } from "../estimates/domains";
import { type Linearized, linearizedMeans } from "../estimates/linearized";
import type { Imputations } from "./impute-answers";

/** A yes or no of everybody, as often as it was imputed. */
export interface ImputedValues {
  readonly imputations: Imputations;
  /** By row of the table, 0 or 1; NaN where it is imputed. */
  readonly known: Float64Array;
  /** By imputation, 0 or 1 by row of `imputations.open`. */
  readonly drawn: readonly Uint8Array[];
}

/**
 * Whether any of some columns is yes.
 *
 * @param columns of the table
 * @param odds multiplier of the odds of missing answers; 1 by default
 */
export function imputedAny(imputations: Imputations, columns: readonly number[], odds = 1): ImputedValues {
  const { table, open, drawn, shifted } = imputations;
  const known = new Float64Array(table.rows);
  for (const column of columns) {
    const cells = table.columns[column]!;
    for (let row = 0; row < table.rows; row++) if (cells[row] === 1) known[row] = 1;
  }
  for (const row of open) known[row] = Number.NaN;
  const width = table.columns.length;
  const states = odds === 1 ? drawn : (shifted.get(odds) ?? []);
  return {
    imputations,
    known,
    drawn: states.map((state) =>
      Uint8Array.from(open, (_, at) => Number(columns.some((column) => state[at * width + column] === 1))),
    ),
  };
}

/** The values of every row in one imputation. */
export function completedValues(
  { imputations, known, drawn }: ImputedValues,
  imputation: number,
): Float64Array {
  const values = known.slice();
  imputations.open.forEach((row, at) => {
    values[row] = drawn[imputation]![at]!;
  });
  return values;
}

/** The design of the table that people were given rows of their own in. */
export const imputedDesign = remember(({ table }: Imputations): SurveyDesign => surveyDesign(table));

/**
 * Means over the levels of a grouping, one for each imputation. Rows are added up by cell and value first, so that an
 * imputation costs a pass over those who have missing answers.
 *
 * @param domains of `imputedDesign`
 */
export function imputedMeans(values: ImputedValues, domains: Domains): Linearized[] {
  const { imputations, known, drawn } = values;
  const { table, open } = imputations;
  const fixed = cellSums(domains);
  for (let row = 0; row < table.rows; row++)
    if (!Number.isNaN(known[row]!)) add(fixed, table, row, known[row]!);
  return drawn.map((state) => {
    const sums = {
      ...fixed,
      count: fixed.count.slice(),
      weight: fixed.weight.slice(),
      weightSquared: fixed.weightSquared.slice(),
    };
    for (let at = 0; at < open.length; at++) add(sums, table, open[at]!, state[at]!);
    const { count, weight, weightSquared, cellOfRow } = sums;
    const design = { ...domains.design, rows: cellOfRow.length, count, weight, weightSquared };
    const levelOfRow =
      domains.levelOfRow && Int16Array.from(cellOfRow, (cell) => (cell < 0 ? -1 : domains.cellLevel[cell]!));
    return linearizedMeans(NO_AND_YES(cellOfRow.length), { ...domains, design, cellOfRow, levelOfRow });
  });
}

const NO_AND_YES = (rows: number): Float64Array => Float64Array.from({ length: rows }, (_, row) => row % 2);

/** Sums by cell of those who say no and of those who say yes, one after the other. */
interface CellSums extends Pick<PatternTable, "count" | "weight" | "weightSquared"> {
  readonly cellOfRow: Int32Array;
  readonly rowCell: Int32Array;
}

function cellSums({ cellLevel, cellOfRow }: Domains): CellSums {
  const rows = 2 * cellLevel.length;
  return {
    ...{
      count: new Float64Array(rows),
      weight: new Float64Array(rows),
      weightSquared: new Float64Array(rows),
    },
    cellOfRow: Int32Array.from({ length: rows }, (_, row) => (cellLevel[row >> 1]! < 0 ? -1 : row >> 1)),
    rowCell: cellOfRow,
  };
}

function add({ rowCell, ...sums }: CellSums, table: PatternTable, row: number, value: number): void {
  const cell = rowCell[row]!;
  if (cell < 0) return;
  const at = 2 * cell + value;
  sums.count[at]! += table.count[row]!;
  sums.weight[at]! += table.weight[row]!;
  sums.weightSquared[at]! += table.weightSquared[row]!;
}
