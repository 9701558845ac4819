import type { Analysis } from "../../../analysis/analysis";
import type { Descriptives } from "../../../survey/items/descriptives";
import { disclosed, HIDDEN } from "../words/hidden";
import type { ReportTable } from "./section";

const COLUMNS: ReportTable["columns"] = [
  { key: "n", label: "People", format: "integer" },
  { key: "mean", label: "Mean", format: "decimal2" },
  { key: "sd", label: "SD", format: "decimal2" },
  { key: "se", label: "SE", format: "decimal3" },
  { key: "median", label: "Median", format: "decimal1" },
  { key: "mad", label: "MAD", format: "decimal2" },
  { key: "min", label: "Min", format: "decimal1" },
  { key: "max", label: "Max", format: "decimal1" },
  { key: "skewness", label: "Skewness", format: "decimal2" },
  { key: "kurtosis", label: "Kurtosis", format: "decimal2" },
  { key: "spssSkewness", label: "Skewness (SPSS)", format: "decimal2" },
  { key: "spssKurtosis", label: "Kurtosis (SPSS)", format: "decimal2" },
  { key: "floor", label: "Floor", format: "percent1" },
  { key: "ceiling", label: "Ceiling", format: "percent1" },
];

/** Descriptive statistics of scores, one row each; null where all are hidden or there are none. */
export function descriptivesTable(
  analysis: Analysis,
  table: Pick<ReportTable, "id" | "title" | "columns" | "notes">,
  rows: readonly { readonly cells: ReportTable["rows"][number]; readonly figures: Descriptives | null }[],
): ReportTable | null {
  if (rows.every(({ figures }) => figures === null)) return null;
  return disclosed(analysis, {
    ...table,
    columns: [...table.columns, ...COLUMNS],
    rows: rows.map(({ cells, figures }) => ({ ...cells, ...figureCells(figures) })),
    notes: [
      ...table.notes,
      "Unweighted. MAD is the median absolute deviation times 1.4826. Skewness and kurtosis (0 for a normal distribution) are those of type 3, as psych gives them, and of type 2, as SPSS does. Floor and ceiling are the shares with the lowest and the highest possible score.",
    ],
  });
}

function figureCells(figures: Descriptives | null): ReportTable["rows"][number] {
  if (figures === null) return Object.fromEntries(COLUMNS.map(({ key }) => [key, HIDDEN]));
  const { spss, ...others } = figures;
  return { ...others, spssSkewness: spss.skewness, spssKurtosis: spss.kurtosis };
}
