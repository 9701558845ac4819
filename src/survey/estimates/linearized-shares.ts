import type { Grouping } from "../../data/answers/pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { remember } from "../../numeric/workers/remember";
import type { SurveyDesign } from "../design/survey-design";
import type { Domains } from "./domains";
import { type Linearized, linearizedMeans } from "./linearized";

/** People, weights and squared weights by cell and answer: no at 2 x cell, yes at 2 x cell + 1; likewise for more. */
export type AnswerSums = Pick<SurveyDesign, "count" | "weight" | "weightSquared">;

/** Cells of the rows of a table with this design. */
export type AnswerCells = Pick<Domains, "design" | "cellOfRow" | "cellStratum">;

/** Sums by cell and answer: `values` by row are 0 to `answers` - 1, NaN where unknown. Shares need no other pass. */
export function answerSums(
  values: Float64Array,
  { design, cellOfRow, cellStratum }: AnswerCells,
  answers = 2,
): AnswerSums {
  const zeros = (): Float64Array => new Float64Array(answers * cellStratum.length);
  const sums = { count: zeros(), weight: zeros(), weightSquared: zeros() };
  for (let row = 0; row < cellOfRow.length; row++) {
    const cell = cellOfRow[row]!;
    const value = values[row]!;
    if (cell < 0 || Number.isNaN(value)) continue;
    const at = answers * cell + value;
    sums.count[at]! += design.count[row]!;
    sums.weight[at]! += design.weight[row]!;
    sums.weightSquared[at]! += design.weightSquared[row]!;
  }
  return sums;
}

/** Cells of people who are alike in all groupings, stratum and cluster. */
export interface FinestCells extends AnswerCells {
  /** First row by cell. */
  readonly first: Int32Array;
}

/** The finest cells of a table: added up, their sums are those of any margin. */
export function finestCells(design: SurveyDesign, groupings: readonly Grouping[]): FinestCells {
  const { group, first } = groupRows(design.rows, [
    ...[design.cluster ?? design.stratum],
    ...groupings.map(({ codes }) => codes),
  ]);
  return { design, cellOfRow: group, cellStratum: first.map((row) => design.stratum[row]!), first };
}

/** Sums by finest cell, added up to the cells of some domains, which `into` has by finest cell (-1: none). */
export function addedSums(sums: AnswerSums, into: Int32Array, domains: Domains): AnswerSums {
  const zeros = (): Float64Array => new Float64Array(2 * domains.cellStratum.length);
  const added = { count: zeros(), weight: zeros(), weightSquared: zeros() };
  for (let cell = 0; cell < into.length; cell++) {
    if (into[cell]! < 0) continue;
    for (let from = 2 * cell, at = 2 * into[cell]!, end = from + 2; from < end; from++, at++) {
      added.count[at]! += sums.count[from]!;
      added.weight[at]! += sums.weight[from]!;
      added.weightSquared[at]! += sums.weightSquared[from]!;
    }
  }
  return added;
}

/** By finest cell, the cell of some domains that contains it, -1 for none. */
export function placesIn({ cellOfRow }: Domains, { first }: FinestCells): Int32Array {
  return first.map((row) => cellOfRow[row]!);
}

/** `linearizedMeans` of a yes or no from its sums by cell: people of a cell with one answer have one influence. */
export function linearizedShares(sums: AnswerSums, domains: Domains): Linearized {
  const { values, ...rows } = rowsOfAnswers(domains, 2);
  return linearizedMeans(values, inRows(sums, domains, rows));
}

/** Values by row of a table with a row per cell and answer, and that table's domains. */
export function answerRows(
  sums: AnswerSums,
  domains: Domains,
  answers: number,
): { readonly values: Float64Array; readonly domains: Domains } {
  const { values, ...rows } = rowsOfAnswers(domains, answers);
  return { values, domains: inRows(sums, domains, rows) };
}

type Rows = Pick<Domains, "cellOfRow" | "levelOfRow">;

function inRows(sums: AnswerSums, domains: Domains, rows: Rows): Domains {
  return { ...domains, ...rows, design: { ...domains.design, rows: sums.count.length, ...sums } };
}

/** The rows of sums by cell. */
const rowsOfAnswers = remember(
  ({ cellLevel, levelOfRow }: Domains, answers: number): Rows & { readonly values: Float64Array } => {
    const rows = answers * cellLevel.length;
    const cell = (row: number): number => Math.floor(row / answers);
    const level = (row: number): number => cellLevel[cell(row)]!;
    return {
      values: Float64Array.from({ length: rows }, (_, row) => row % answers),
      cellOfRow: Int32Array.from({ length: rows }, (_, row) => (level(row) < 0 ? -1 : cell(row))),
      levelOfRow: levelOfRow && Int16Array.from({ length: rows }, (_, row) => level(row)),
    };
  },
);
