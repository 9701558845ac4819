import type { EfaSolution } from "../factor/efa/solution";
import { chartData } from "../report/kit/charts/chart-data";
import { divergingShade, heatMap } from "../report/kit/charts/heat-map";
import {
  FONT_SIZE,
  heatMapStyle,
  itemNames,
  type Layer,
  NAME_WIDTH,
  nameAxis,
  textWidth,
  WIDER,
} from "../report/kit/charts/layout";
import type { ReportChart } from "../report/kit/tables/section";
import { coefficient } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";

export interface ChartWords {
  readonly title: string;
  /** Of the columns: factor or component. */
  readonly label: string;
  /** Name of each. */
  readonly head: (at: number) => string;
}

/**
 * Loadings as a heat map: a row an item, a column a factor or component; every cell has its figure.
 * @param items in the order of the rows, with their labels
 */
export function loadingsChart(
  { items: order, loadings }: Pick<EfaSolution, "items" | "loadings">,
  items: readonly { readonly id: string; readonly label: string }[],
  { title, label, head }: ChartWords,
): ReportChart {
  const columns = (loadings[0] ?? []).map((_, at) => head(at));
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
    title,
    description: messages.loadingsDescription(),
    spec: cropped(
      named.map(({ lines }) => lines),
      heatMap({
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
        tooltip: { item: names.columnItem(), column: label, figure: names.loading() },
        columnNames: "above",
      }),
    ),
    ...chartData(values, {
      item: names.columnItem(),
      column: label,
      loading: [names.loading(), "coefficient2"],
    }),
  };
}

/** No wider than its names: ids alone need little room. */
function cropped(rows: readonly string[], spec: Layer): Layer {
  const widest = Math.max(0, ...rows.flatMap((row) => row.split("\n")).map((line) => lineWidth(line)));
  const extent = Math.min(NAME_WIDTH, Math.ceil(widest) + 10);
  const y = nameAxis(rows, 0);
  const axis = { ...(y.axis as object), minExtent: extent, maxExtent: extent };
  return { ...spec, encoding: { ...(spec.encoding as object), y: { ...y, axis } } };
}

const lineWidth = (line: string): number => WIDER * textWidth(line, FONT_SIZE);
