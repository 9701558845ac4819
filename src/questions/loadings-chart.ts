import type { EfaSolution } from "../factor/efa/solution";
import { chartData } from "../report/kit/charts/chart-data";
import { divergingShade, heatMap } from "../report/kit/charts/heat-map";
import { heatMapStyle, itemNames } from "../report/kit/charts/layout";
import type { ReportChart } from "../report/kit/tables/section";
import { coefficient } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";

/**
 * Loadings as a heat map: a row an item, a column a factor; every cell has its figure.
 * @param items in the order of the rows, with their labels
 */
export function loadingsChart(
  { factors, items: order, loadings }: Pick<EfaSolution, "factors" | "items" | "loadings">,
  items: readonly { readonly id: string; readonly label: string }[],
): ReportChart {
  const columns = Array.from({ length: factors }, (_, f) => messages.factor({ number: String(f + 1) }));
  const named = itemNames({ items });
  const values = named.flatMap(({ id, full, lines }) =>
    columns.map((column, f) => {
      const loading = loadings[order.indexOf(id)]?.[f] ?? 0;
      return { name: lines, column, item: full, loading, figure: coefficient(loading) };
    }),
  );
  const end = Math.max(1, ...values.map(({ loading }) => Math.abs(loading)));
  return {
    id: "loadings",
    title: messages.loadingsTitle({ factors }),
    description: messages.loadingsDescription(),
    spec: heatMap({
      values,
      rows: named.map(({ lines }) => lines),
      columns,
      style: heatMapStyle(columns),
      rowHeight: 26,
      shade: {
        field: "loading",
        title: names.loading(),
        ...divergingShade([-end, 0, end], { values: [-1, 0, 1], format: ".1~f" }),
      },
      tooltip: { item: names.columnItem(), column: names.columnFactor(), figure: names.loading() },
      columnNames: "above",
    }),
    ...chartData(values, {
      item: names.columnItem(),
      column: names.columnFactor(),
      loading: [names.loading(), "coefficient2"],
    }),
  };
}
