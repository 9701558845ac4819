import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import type { SurveyDesign } from "../design/survey-design";
import type { AnswerCells, AnswerSums } from "../estimates/linearized-shares";

/** The people of a table by sampling unit and the groupings of a regression: all that it needs to know of them. */
export interface RegressionCells extends AnswerCells {
  /** A table with two rows a cell, of those who say no and of those who say yes. */
  readonly tableOf: (sums: AnswerSums) => PatternTable;
  /** By row of that table. */
  readonly values: Float64Array;
  readonly designOfRows: SurveyDesign;
}

/**
 * Adds people up who are alike in some groupings and of the same stratum and cluster: they have the same part in a
 * regression on these groupings, whatever outcome it is of.
 *
 * @param design of the table
 * @param names of its groupings
 */
export function regressionCells(
  table: PatternTable,
  design: SurveyDesign,
  names: readonly string[],
): RegressionCells {
  const groupings = chosenGroupings(table.groupings, names);
  const units = design.cluster === null ? [design.stratum] : [design.stratum, design.cluster];
  const { group, first } = groupRows(table.rows, [...units, ...groupings.map(({ codes }) => codes)]);
  const rows = Int32Array.from({ length: 2 * first.length }, (_, at) => first[at >> 1]!);
  const stratum = rows.map((row) => design.stratum[row]!);
  const cluster = design.cluster && rows.map((row) => design.cluster![row]!);
  const twice = {
    ...table,
    ...{ rows: rows.length, items: [], columns: [], stratum, cluster },
    groupings: groupings.map((grouping) => ({
      ...grouping,
      codes: Int16Array.from(rows, (row) => grouping.codes[row]!),
    })),
  };
  return {
    design,
    cellOfRow: group,
    cellStratum: Int32Array.from(first, (row) => design.stratum[row]!),
    tableOf: (sums) => ({ ...twice, ...sums }),
    values: Float64Array.from(rows, (_, at) => at % 2),
    designOfRows: { ...design, rows: rows.length, stratum, cluster },
  };
}
