import type { Analysis } from "../../analysis/analysis";
import type { CfaResult } from "../../factor/cfa/cfa-result";
import { chartId } from "../kit/charts/chart-id";
import { divergingShade, heatMap, triangleRowHeight } from "../kit/charts/heat-map";
import { itemNames } from "../kit/charts/item-names";
import { heatMapStyle, type Layer } from "../kit/charts/layout";
import type { ReportChart } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { coefficientAgainst } from "../kit/words/coefficient-against";
import { formatCell } from "../kit/words/format";
import { coefficient, counted } from "../kit/words/phrases";

interface Cell {
  readonly name: string;
  readonly column: string;
  readonly first: string;
  readonly second: string;
  readonly residual: number;
  readonly figure: string;
  readonly tip: string;
}

/**
 * Observed less implied correlations of a model as a lower triangle, items in the order of its factors.
 *
 * @param model one of `analysis.cfa`
 * @returns null with fewer than two items or without residuals
 */
export function residualChart(analysis: Analysis, model: CfaResult): ReportChart | null {
  const { names: ids } = model.residualCorrelations;
  const texts = new Map(itemNames(analysis, heatMapStyle(ids.length)).map((name) => [name.id, name]));
  const order = ids.flatMap((id) => texts.get(id) ?? []);
  const cells = order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column): Cell[] => {
      const residual = model.residualCorrelations.matrix[ids.indexOf(row.id)]?.[ids.indexOf(column.id)];
      if (residual === undefined || !Number.isFinite(residual)) return [];
      const figure = formatCell(residual, "coefficient2");
      const between = { first: row.full, second: column.full };
      return [{ name: row.lines, column: column.short, ...between, residual, figure, tip: figure }];
    }),
  );
  if (cells.length === 0) return null;
  return {
    id: chartId("residuals", model.structure, analysis.cfa.indexOf(model)),
    title: `Residual correlations of the model “${model.label}”`,
    description: describe(cells),
    spec: spec(
      cells,
      order.map((name) => name.lines),
      order.slice(0, -1).map((name) => name.short),
    ),
    columns: [
      { key: "first", label: "Item", format: "text" },
      { key: "second", label: "With", format: "text" },
      { key: "residual", label: "Observed less implied", format: "coefficient3" },
    ],
    rows: cells.map(({ first, second, residual }) => ({ first, second, residual })),
  };
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

function spec(cells: readonly Cell[], rows: readonly string[], columns: readonly string[]): Layer {
  const style = heatMapStyle(rows.length);
  const most = Math.max(0.1, ...cells.map(({ residual }) => Math.abs(residual)));
  const end = Math.ceil(most * 10) / 10;
  return heatMap({
    ...{ values: cells, rows, columns, style, columnNames: "below" },
    rowHeight: triangleRowHeight(style),
    shade: {
      field: "residual",
      title: "Observed less implied",
      ...divergingShade([-end, 0, end], { values: [-end, -end / 2, 0, end / 2, end], format: "+.2~f" }),
    },
    tooltip: [
      ["first", "Item"],
      ["second", "With"],
      ["tip", "Observed less implied"],
    ],
  });
}
