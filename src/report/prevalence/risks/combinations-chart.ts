import type { Analysis } from "../../../analysis/analysis";
import { tooltip, valueAxis } from "../../kit/charts/channels";
import { chartData } from "../../kit/charts/chart-data";
import { itemNames, NAME_WIDTH } from "../../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../../kit/charts/layout";
import { CHART_BASE, COLORS } from "../../kit/charts/theme";
import type { ReportChart } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { formatCell } from "../../kit/words/format";
import { listed, percent } from "../../kit/words/phrases";

/** So many combinations are drawn, the most frequent first. */
const MOST_COMBINATIONS = 15;

/**
 * The most frequent combinations of reported items: a bar for each and below it a dot for each item that is in it (after
 * UpSet; Lex et al., 2014).
 *
 * @returns null where no combination is shown
 */
export function combinationsChart(analysis: Analysis): ReportChart | null {
  const { risks } = analysis;
  const all = risks?.combinations ?? [];
  const shown = all.slice(0, MOST_COMBINATIONS);
  const [first] = shown;
  if (risks === null || first === undefined) return null;
  const names = itemNames(analysis);
  const used = names.filter(({ id }) => shown.some(({ items }) => items.includes(id)));
  const bars = shown.map(({ items, n, estimate }, k) => ({
    place: String(k + 1),
    items: items.join(" + "),
    estimate,
    figure: formatCell(100 * estimate, "decimal1"),
    people: formatCell(n, "integer"),
  }));
  const { done } = wordsOf(analysis);
  const dots = shown.flatMap(({ items }, k) =>
    used.map((name) => ({
      place: String(k + 1),
      name: name.lines,
      item: name.full,
      yes: items.includes(name.id),
      tip: `${items.includes(name.id) ? "" : "not "}${done}`,
    })),
  );
  const named = `Items ${done}`;
  const share = shown.reduce((sum, { estimate }) => sum + estimate, 0);
  return {
    id: "combinations",
    title: `Most frequent combinations of items ${done}`,
    description: `One column per combination: the bar is its share of the people who answered all items, the dots below are the items in it. The most frequent is ${listed(first.items)} (${percent(first.estimate)}); ${shown.length === 1 ? "the one shown makes" : `the ${formatCell(shown.length, "integer")} shown make`} up ${percent(share)} of these people.`,
    spec: {
      ...CHART_BASE,
      spacing: 8,
      vconcat: [barPanel(bars, named), dotPanel(dots, { bars, names: used.map(({ lines }) => lines) })],
    },
    ...chartData(
      shown.map(({ items, ...row }) => ({ ...row, items: items.join(", ") })),
      { items: named, n: ["People", "integer"], estimate: ["Share", "percent1"] },
    ),
  };
}

interface Combination {
  readonly place: string;
  readonly estimate: number;
}

function columnAxis(bars: readonly Combination[]): Layer {
  return {
    field: "place",
    type: "nominal",
    title: null,
    axis: null,
    scale: { type: "band", domain: bars.map(({ place }) => place), paddingInner: 0.3, paddingOuter: 0.15 },
  };
}

const panelWidth = (bars: readonly Combination[]): number =>
  Math.min(PLOT_WIDTH, Math.max(60, bars.length * 40));

function barPanel(bars: readonly Combination[], named: string): Layer {
  const end = Math.max(0.001, ...bars.map(({ estimate }) => estimate)) * 1.12;
  const y = valueAxis("Share of people", [0, end], {
    format: "~%",
    tickCount: 4,
    minExtent: NAME_WIDTH,
    maxExtent: NAME_WIDTH,
    titleAnchor: "middle",
  })("estimate");
  return {
    data: { values: bars },
    width: panelWidth(bars),
    height: 140,
    encoding: { x: columnAxis(bars) },
    layer: [
      {
        mark: { type: "bar", color: COLORS.blue },
        encoding: { y, tooltip: tooltip({ items: named, figure: "Share (%)", people: "People" }) },
      },
      {
        mark: { type: "text", baseline: "bottom", dy: -3, fontSize: 11, color: COLORS.ink },
        encoding: { y, text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}

function dotPanel(
  dots: readonly { readonly yes: boolean }[],
  { bars, names }: { bars: readonly Combination[]; names: readonly string[] },
): Layer {
  const yes = dots.filter((dot) => dot.yes);
  const mark = { type: "point", filled: true, size: 90, opacity: 1 };
  const encoding = { tooltip: tooltip({ item: "Item", tip: "In this combination" }) };
  return {
    width: panelWidth(bars),
    height: Math.max(30, names.length * 30),
    encoding: {
      x: columnAxis(bars),
      y: nameAxis(names, 0),
    },
    layer: [
      { data: { values: dots }, mark: { ...mark, color: COLORS.grid }, encoding },
      {
        data: { values: yes },
        mark: { type: "line", color: COLORS.blue, strokeWidth: 2 },
        encoding: { detail: { field: "place", type: "nominal" } },
      },
      { data: { values: yes }, mark: { ...mark, color: COLORS.blue }, encoding },
    ],
  };
}
