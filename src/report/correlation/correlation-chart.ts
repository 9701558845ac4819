import type { Analysis } from "../../analysis/analysis";
import type { CorrelationType } from "../../correlation/correlation-matrix";
import { chartData } from "../kit/charts/chart-data";
import { divergingShade, pairCell, triangleMap } from "../kit/charts/heat-map";
import { type ItemName, itemNamesById } from "../kit/charts/item-names";
import { heatMapStyle } from "../kit/charts/layout";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";

const TYPE_NAMES: Readonly<Record<CorrelationType, string>> = {
  tetrachoric: "Tetrachoric correlation",
  polychoric: "Polychoric correlation",
  pearson: "Pearson correlation",
  spearman: "Spearman correlation",
};

/**
 * The correlations as a lower triangle, in the order of the measure's first structure, with their values.
 *
 * @returns null with fewer than two items
 */
export function correlationChart(analysis: Analysis): ReportChart | null {
  const { items, type } = analysis.correlation;
  if (items.length < 2) return null;
  const names = itemNamesById(analysis, heatMapStyle(items.length));
  const order = structureOrder(analysis).flatMap((id) => names.get(id) ?? []);
  const cells = triangle(analysis, order);
  if (cells.length === 0) return null;
  const sorted = [...cells].sort((a, b) => b.r - a.r);
  const [most, least] = [sorted[0]!, sorted.at(-1)!];
  const pair = (cell: (typeof cells)[number]): string =>
    `${cell.tipR} (“${cell.first}” with “${cell.second}”)`;
  const adjusted = cells.some((cell) => cell.adjusted === "yes")
    ? " A star marks a pair whose table has an empty cell and was adjusted."
    : "";
  const range =
    cells.length === 1
      ? `It is ${pair(most)}.`
      : `The largest is ${pair(most)}, the smallest ${pair(least)}.`;
  return {
    id: "correlations",
    title: `${TYPE_NAMES[type]}s between the items`,
    description: `Lower triangle of the correlation matrix; orange is negative, blue positive, the darker the stronger. ${range}${adjusted}`,
    spec: triangleMap(order, {
      values: cells,
      style: heatMapStyle(order.length),
      shade: {
        field: "r",
        title: TYPE_NAMES[type],
        ...divergingShade([-1, 0, 1], { values: [-1, -0.5, 0, 0.5, 1], format: "+.1~f" }),
      },
      tooltip: {
        tipR: TYPE_NAMES[type],
        tipError: "Standard error",
        tipPeople: "People who answered both",
        adjusted: "Adjusted for an empty cell",
      },
    }),
    ...chartData(cells, {
      first: "Item",
      second: "With",
      r: [TYPE_NAMES[type], "coefficient2"],
      standardError: ["Standard error", "coefficient3"],
      people: ["People who answered both", "integer"],
      adjusted: "Adjusted",
    }),
  };
}

/** Items of the first structure factor by factor, then the others. */
function structureOrder(analysis: Analysis): readonly string[] {
  const structured = analysis.measure.structures[0]?.factors.flatMap((factor) => factor.items) ?? [];
  const present = structured.filter((id) => analysis.correlation.items.includes(id));
  return [...new Set([...present, ...analysis.correlation.items])];
}

function triangle(analysis: Analysis, order: readonly ItemName[]) {
  const { items, matrix, standardErrors, pairN, adjustedPairs } = analysis.correlation;
  const adjusted = new Set(
    adjustedPairs.flatMap(([a, b]) => [JSON.stringify([a, b]), JSON.stringify([b, a])]),
  );
  return order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column) => {
      const [j, k] = [items.indexOf(row.id), items.indexOf(column.id)];
      const r = matrix[j]?.[k];
      if (r === undefined || !Number.isFinite(r)) return [];
      const standardError = standardErrors[j]?.[k] ?? null;
      const people = pairN[j]?.[k] ?? null;
      const mark = adjusted.has(JSON.stringify([row.id, column.id]));
      const tipR = formatCell(r, "coefficient2");
      return [
        {
          ...pairCell(row, column),
          r,
          standardError,
          people,
          adjusted: mark ? "yes" : "no",
          figure: mark ? `${tipR}*` : tipR,
          tipR,
          tipError: formatCell(standardError, "coefficient3"),
          tipPeople: formatCell(people, "integer"),
        },
      ];
    }),
  );
}
