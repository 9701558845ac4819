import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import { chartData, chartId } from "../kit/charts/chart-data";
import { divergingShade, pairCell, triangleMap } from "../kit/charts/heat-map";
import { itemNamesById } from "../kit/charts/item-names";
import { heatMapStyle } from "../kit/charts/layout";
import type { ReportChart } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { coefficient, counted } from "../kit/words/phrases";

/**
 * Observed less implied correlations of a model as a lower triangle, items in the order of its factors.
 *
 * @param model one of `analysis.cfa`
 * @returns null with fewer than two items or without residuals
 */
export function residualChart(analysis: Analysis, model: JudgedCfa): ReportChart | null {
  const { names: ids } = model.residualCorrelations;
  const style = heatMapStyle(ids.length);
  const texts = itemNamesById(analysis, style);
  const order = ids.flatMap((id) => texts.get(id) ?? []);
  const cells = order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column) => {
      const residual = model.residualCorrelations.matrix[ids.indexOf(row.id)]?.[ids.indexOf(column.id)];
      if (residual === undefined || !Number.isFinite(residual)) return [];
      return [{ ...pairCell(row, column), residual, figure: coefficient(residual) }];
    }),
  );
  if (cells.length === 0) return null;
  const most = Math.max(0.1, ...cells.map(({ residual }) => Math.abs(residual)));
  const end = Math.ceil(most * 10) / 10;
  return {
    id: chartId("residuals", model.structure, analysis.cfa.indexOf(model)),
    title: `Residual correlations of the model “${model.label}”`,
    description: describe(cells),
    spec: triangleMap(order, {
      values: cells,
      style,
      shade: {
        field: "residual",
        title: "Observed less implied",
        ...divergingShade([-end, 0, end], { values: [-end, -end / 2, 0, end / 2, end], format: "+.2~f" }),
      },
      tooltip: { figure: "Observed less implied" },
    }),
    ...chartData(cells, {
      first: "Item",
      second: "With",
      residual: ["Observed less implied", "coefficient3"],
    }),
  };
}

interface Cell {
  readonly first: string;
  readonly second: string;
  readonly residual: number;
}

function describe(cells: readonly Cell[]): string {
  const size = ({ residual }: Cell): number => Math.abs(residual);
  const largest = cells.reduce((most, cell) => (size(cell) > size(most) ? cell : most));
  const limit = BANDS.residualCorrelation;
  const beyond = cells.filter((cell) => size(cell) > limit).length;
  const rule =
    beyond === 0
      ? `None is larger than ${coefficient(limit)} in size.`
      : `${counted(beyond, "residual is", "residuals are")} larger than ${coefficient(limit)} in size.`;
  return `Observed less implied correlation of each pair of items: blue where the answers go together more than the model says, orange where less. The largest is ${coefficientAgainst(largest.residual, { value: limit, above: true })} (“${largest.first}” with “${largest.second}”). ${rule}`;
}
