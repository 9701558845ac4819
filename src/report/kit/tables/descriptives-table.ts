import type { Analysis } from "../../../analysis/analysis";
import type { Descriptives } from "../../../survey/items/descriptives";
import { HIDDEN } from "../words/hidden";
import type { ReportTable } from "./section";
import { type Column, type ColumnHead, column, disclosedTable, type TableParts } from "./table-of";

interface Described {
  readonly descriptives: Descriptives | null;
}

function figure<Row extends Described>(
  head: ColumnHead,
  of: (figures: Descriptives) => number | null,
): Column<Row> {
  return column(head, ({ descriptives }) => (descriptives ? of(descriptives) : HIDDEN));
}

/** Descriptive statistics of scores, one row each; null where all are hidden or there are none. */
export function descriptivesTable<Row extends Described>(
  analysis: Analysis,
  rows: readonly Row[],
  { columns, notes = [], ...table }: TableParts<Row>,
): ReportTable | null {
  if (rows.every(({ descriptives }) => descriptives === null)) return null;
  return disclosedTable<Row>(analysis, rows, {
    ...table,
    columns: [
      columns,
      figure(["n", "People", "integer"], ({ n }) => n),
      figure(["mean", "Mean", "decimal2"], ({ mean }) => mean),
      figure(["sd", "SD", "decimal2"], ({ sd }) => sd),
      figure(["se", "SE", "decimal3"], ({ se }) => se),
      figure(["median", "Median", "decimal1"], ({ median }) => median),
      figure(["mad", "MAD", "decimal2"], ({ mad }) => mad),
      figure(["min", "Min", "decimal1"], ({ min }) => min),
      figure(["max", "Max", "decimal1"], ({ max }) => max),
      figure(["skewness", "Skewness", "decimal2"], ({ skewness }) => skewness),
      figure(["kurtosis", "Kurtosis", "decimal2"], ({ kurtosis }) => kurtosis),
      figure(["spssSkewness", "Skewness (SPSS)", "decimal2"], ({ spss }) => spss.skewness),
      figure(["spssKurtosis", "Kurtosis (SPSS)", "decimal2"], ({ spss }) => spss.kurtosis),
      figure(["floor", "Floor", "percent1"], ({ floor }) => floor),
      figure(["ceiling", "Ceiling", "percent1"], ({ ceiling }) => ceiling),
    ],
    notes: [
      ...notes,
      "Unweighted. MAD is the median absolute deviation times 1.4826. Skewness and kurtosis (0 for a normal distribution) are those of type 3, as psych gives them, and of type 2, as SPSS does. Floor and ceiling are the shares with the lowest and the highest possible score.",
    ],
  });
}
