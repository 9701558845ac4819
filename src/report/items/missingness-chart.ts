import type { Analysis } from "../../analysis/analysis";
import { itemNames, legendNames } from "../kit/charts/item-names";
import { nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";

/**
 * The share of people without a valid answer to each item, divided by reason.
 *
 * @returns null where every item was answered by all
 */
export function missingnessChart(analysis: Analysis): ReportChart | null {
  const names = itemNames(analysis);
  const reasons = reasonNames(analysis);
  const parts = analysis.items.flatMap((item, j) =>
    Object.entries(item.missingProportions).flatMap(([code, share]) => {
      if (share === null) return [];
      return [
        {
          series: reasons.get(item.missingLabels[code] ?? code) ?? code,
          order: [...reasons.keys()].indexOf(item.missingLabels[code] ?? code),
          name: names[j]!.lines,
          item: names[j]!.full,
          reason: item.missingLabels[code] ?? code,
          people: item.missing[code] ?? null,
          share,
          tip: formatCell(share, "percent1"),
        },
      ];
    }),
  );
  const totals = analysis.items.flatMap((item, j) => {
    const total = sumOfShown(Object.values(item.missingProportions));
    if (total === null) return [];
    return [{ name: names[j]!.lines, item: names[j]!.full, total, tip: formatCell(total, "percent1") }];
  });
  const sorted = [...totals].sort((a, b) => b.total - a.total);
  const [most, least] = [sorted[0], sorted.at(-1)];
  if (most === undefined || least === undefined || most.total === 0) return null;
  const range = `${least.tip} (“${least.item}”) to ${most.tip} (“${most.item}”)`;
  return {
    id: "missingness",
    title: "Items without a valid answer, by reason",
    description: `One bar per item: the share of all people who gave no valid answer, divided by reason. The shares run from ${range}.${totals.length < names.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: spec(
      names.map((name) => name.lines),
      parts.filter((part) => part.share > 0),
      totals,
    ),
    columns: [
      { key: "item", label: "Item", format: "text" },
      { key: "reason", label: "Reason", format: "text" },
      { key: "people", label: "People", format: "integer" },
      { key: "share", label: "Share of all people", format: "percent1" },
    ],
    rows: parts.map(({ item, reason, people, share }) => ({ item, reason, people, share })),
  };
}

/** The reasons for a missing answer, in the order of the codes, with their names in the legend. */
function reasonNames(analysis: Analysis): ReadonlyMap<string, string> {
  const labels = new Set(
    analysis.items.flatMap((item) =>
      Object.keys(item.missingProportions).map((code) => item.missingLabels[code] ?? code),
    ),
  );
  return legendNames([...labels]);
}

function spec(
  names: readonly string[],
  parts: readonly { readonly series: string; readonly order: number }[],
  totals: readonly { readonly total: number }[],
): Readonly<Record<string, unknown>> {
  const reasons = [...new Set([...parts].sort((a, b) => a.order - b.order).map((part) => part.series))];
  const largest = totals.reduce((most, row) => Math.max(most, row.total), 0);
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: Math.max(60, names.length * ROW_HEIGHT),
    encoding: { y: nameAxis(names) },
    layer: [
      {
        data: { values: parts },
        mark: { type: "bar", stroke: "white", strokeWidth: 0.75 },
        encoding: {
          x: {
            field: "share",
            type: "quantitative",
            stack: "zero",
            title: "Share of all people without a valid answer",
            axis: { format: "%", tickCount: 6 },
            scale: { domain: [0, Math.min(1, largest * 1.02)], nice: true },
          },
          color: {
            field: "series",
            type: "nominal",
            title: null,
            scale: {
              domain: reasons,
              range: reasons.map((_, k) => seriesColor(k)),
            },
            legend: { columns: 3 },
          },
          order: { field: "order", type: "quantitative" },
          tooltip: [
            { field: "item", type: "nominal", title: "Item" },
            { field: "reason", type: "nominal", title: "Reason" },
            { field: "tip", type: "nominal", title: "Share" },
          ],
        },
      },
      {
        data: { values: totals },
        mark: { type: "text", align: "left", dx: 5, color: COLORS.ink },
        encoding: { x: { field: "total", type: "quantitative" }, text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}
