import type { Analysis } from "../../analysis/analysis";
import { chartData } from "../kit/charts/chart-data";
import { itemNames, legendNames } from "../kit/charts/item-names";
import { seriesColor } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";
import { stackedBars } from "./stacked-bars";

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
    spec: stackedBars(
      parts.filter((part) => part.share > 0),
      {
        names: names.map((name) => name.lines),
        title: "Share of all people without a valid answer",
        scale: { domain: [0, Math.min(1, most.total * 1.02)], nice: true },
        colors: (count) => Array.from({ length: count }, (_, k) => seriesColor(k)),
        legend: { columns: 3 },
        named: { reason: "Reason" },
        totals,
      },
    ),
    ...chartData(parts, {
      item: "Item",
      reason: "Reason",
      people: ["People", "integer"],
      share: ["Share of all people", "percent1"],
    }),
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
