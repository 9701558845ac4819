import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { chartId } from "../kit/charts/chart-id";
import { itemColumns, itemHeads } from "../kit/tables/item-table";
import type { ReportTable } from "../kit/tables/section";
import { tableOf, triangleColumns } from "../kit/tables/table-of";
import { BANDS } from "../kit/words/bands";
import { coefficient } from "../kit/words/phrases";

/** Observed less implied correlations, lower triangle; null with fewer than two items. */
export function residualTable(analysis: Analysis, model: CfaResult): ReportTable | null {
  const { names, matrix } = model.residualCorrelations;
  if (names.length < 2) return null;
  const limit = BANDS.residualCorrelation;
  return tableOf(
    names.map((id) => ({ id })),
    {
      id: chartId("residual-correlations", model.structure, analysis.cfa.indexOf(model)),
      title: `Residual correlations of the model “${model.label}”`,
      columns: [
        itemColumns(analysis, ({ id }) => id),
        triangleColumns(itemHeads(names), matrix, {
          format: "coefficient3",
          bold: (value) => Math.abs(value) > limit,
        }),
      ],
      notes: [`Observed less implied correlation; those above ${coefficient(limit)} in size are in bold.`],
    },
  );
}
