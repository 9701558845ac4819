import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { chartId } from "../kit/charts/chart-id";
import { itemCells, itemColumns, itemKey } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { coefficient } from "../kit/words/phrases";

/** Observed less implied correlations, lower triangle; null with fewer than two items. */
export function residualTable(analysis: Analysis, model: CfaResult): ReportTable | null {
  const { names, matrix } = model.residualCorrelations;
  if (names.length < 2) return null;
  const columns = names.slice(0, -1);
  const limit = BANDS.residualCorrelation;
  return {
    id: chartId("residual-correlations", model.structure, analysis.cfa.indexOf(model)),
    title: `Residual correlations of the model “${model.label}”`,
    columns: [
      ...itemColumns(analysis),
      ...columns.map((id) => ({ key: itemKey(id), label: id, format: "coefficient3" }) as const),
    ],
    rows: names.map((id, j) => ({
      ...itemCells(analysis, id),
      ...Object.fromEntries(
        columns.map((other, k) => [itemKey(other), k < j ? (matrix[j]?.[k] ?? null) : ""]),
      ),
    })),
    emphasis: names.flatMap((_, j) =>
      columns.flatMap((other, k) =>
        k < j && Math.abs(matrix[j]?.[k] ?? 0) > limit ? [{ row: j, key: itemKey(other) }] : [],
      ),
    ),
    notes: [`Observed less implied correlation; those above ${coefficient(limit)} in size are in bold.`],
  };
}
