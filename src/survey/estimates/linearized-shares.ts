import { remember } from "../../numeric/workers/remember";
import type { SurveyDesign } from "../design/survey-design";
import type { Domains } from "./domains";
import { type Linearized, linearizedMeans } from "./linearized";

/** People, their weights and the squares of these by cell of some domains: no at 2 x cell, yes at 2 x cell + 1. */
export type AnswerSums = Pick<SurveyDesign, "count" | "weight" | "weightSquared">;

/** What people are added up by: cells of rows of a table that has this design. */
export type AnswerCells = Pick<Domains, "design" | "cellOfRow" | "cellStratum">;

/**
 * Sums of who said no and yes, so that whatever is computed of a share need not look at rows again.
 *
 * @param values by row of the table: 1 yes, 0 no, NaN unknown
 */
export function answerSums(
  values: Float64Array,
  { design, cellOfRow, cellStratum }: AnswerCells,
): AnswerSums {
  const zeros = (): Float64Array => new Float64Array(2 * cellStratum.length);
  const sums = { count: zeros(), weight: zeros(), weightSquared: zeros() };
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    const value = values[row]!;
    if (cell < 0 || Number.isNaN(value)) continue;
    const at = 2 * cell + value;
    sums.count[at]! += design.count[row]!;
    sums.weight[at]! += design.weight[row]!;
    sums.weightSquared[at]! += design.weightSquared[row]!;
  }
  return sums;
}

/**
 * The shares of yes of each level: `linearizedMeans` of a variable of 0 and 1, from its sums by cell. People of one cell
 * who answer alike have the same influence, so that nothing is lost.
 */
export function linearizedShares(sums: AnswerSums, domains: Domains): Linearized {
  const { values, ...cells } = twoRowsACell(domains);
  const design = { ...domains.design, rows: values.length, ...sums };
  return linearizedMeans(values, { ...domains, ...cells, design });
}

/** The rows that sums by cell stand in. */
const twoRowsACell = remember(
  ({
    cellLevel,
    levelOfRow,
  }: Domains): Pick<Domains, "cellOfRow" | "levelOfRow"> & { readonly values: Float64Array } => {
    const rows = 2 * cellLevel.length;
    const level = (row: number): number => cellLevel[row >> 1]!;
    return {
      values: Float64Array.from({ length: rows }, (_, row) => row % 2),
      cellOfRow: Int32Array.from({ length: rows }, (_, row) => (level(row) < 0 ? -1 : row >> 1)),
      levelOfRow: levelOfRow && Int16Array.from({ length: rows }, (_, row) => level(row)),
    };
  },
);
