import { bySeries, tooltip } from "../kit/charts/channels";
import { type Layer, nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";

interface Part {
  readonly series: string;
  readonly order: number;
}

/** Horizontal bars by item of the `share` of each part, with the `total` beside each where there are totals. */
export function stackedBars(
  parts: readonly Part[],
  options: {
    names: readonly string[];
    title: string;
    scale: Layer;
    /** Of the series in their order; `legend` where there are several. */
    colors: (count: number) => readonly string[];
    legend: Layer | null;
    /** The field that the parts are named by, and what it is. */
    named: Readonly<Record<string, string>>;
    totals: readonly object[];
  },
): Layer {
  const { names, title, scale, colors, legend, named, totals } = options;
  const series = [...new Set([...parts].sort((a, b) => a.order - b.order).map((part) => part.series))];
  const bars = {
    data: { values: parts },
    mark: { type: "bar", stroke: "white", strokeWidth: 0.75 },
    encoding: {
      x: {
        field: "share",
        type: "quantitative",
        stack: "zero",
        title,
        axis: { format: "%", tickCount: 6 },
        scale,
      },
      color: bySeries("series", series, (k) => colors(series.length)[k], { legend }),
      order: { field: "order", type: "quantitative" },
      tooltip: tooltip({ item: "Item", ...named, tip: "Share" }),
    },
  };
  const labels = {
    data: { values: totals },
    mark: { type: "text", align: "left", dx: 5, color: COLORS.ink },
    encoding: { x: { field: "total", type: "quantitative" }, text: { field: "tip", type: "nominal" } },
  };
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: Math.max(60, names.length * ROW_HEIGHT),
    encoding: { y: nameAxis(names) },
    layer: totals.length === 0 ? [bars] : [bars, labels],
  };
}
