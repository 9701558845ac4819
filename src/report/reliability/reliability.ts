import type { Analysis } from "../../analysis/analysis";
import { isLatentScale } from "../../correlation/correlation-matrix";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { AddedValueVerdict } from "../../verdicts/scale-verdict";
import { chartData } from "../kit/charts/chart-data";
import { distinct, type Layer, NAME_WIDTH, nameAxis, PLOT_WIDTH, wrapLabel } from "../kit/charts/layout";
import {
  bySeries,
  CHART_BASE,
  COLORS,
  dotsWithIntervals,
  linesAt,
  tooltip,
  valueAxis,
} from "../kit/charts/theme";
import type { Citations } from "../kit/references/citations";
import { appendixBlocks, chapter, namedWarnings } from "../kit/tables/blocks";
import type { ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { coefficient, counted, interval, paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { reliabilityAnswer, reliabilitySummary } from "./reliability-sentences";
import { coefficientsTable, itemReliabilityTable, lambdaTable, reliabilityTable } from "./reliability-table";
import { alphaEnds, type NamedScale, shownScales } from "./scales";

const LIMIT = USE_LIMITS.ranking;

const KINDS = [
  { name: "Alpha", color: COLORS.blue, shape: "circle" },
  { name: "Omega", color: COLORS.orange, shape: "square" },
  { name: "Marginal (item response model)", color: COLORS.purple, shape: "diamond" },
] as const;

/**
 * Reliability of every scale: alpha and omega with their intervals, marginal reliability, and a line at .80; null
 * without coefficients.
 */
export function reliabilityChart(analysis: Analysis): ReportChart | null {
  const scales = shownScales(analysis);
  const names = distinct(scales.map(rowName));
  const estimates = scales.flatMap((scale, k) => estimatesOf(scale, names[k] ?? scale.name));
  if (estimates.length === 0) return null;
  return {
    id: "reliability",
    title: "Reliability of the scales",
    see: seeText(scales),
    description: `Dots with 95% intervals, one row per scale; the dashed line is ${coefficient(LIMIT)}. ${describe(estimates)}`,
    spec: spec(estimates),
    ...chartData(estimates, {
      scale: "Scale",
      items: ["Items", "integer"],
      people: ["People", "integer"],
      kind: "Coefficient",
      estimate: ["Estimate", "coefficient2"],
      low: ["Lower limit", "coefficient2"],
      high: ["Upper limit", "coefficient2"],
    }),
  };
}

const rowName = ({ name, items }: NamedScale): string =>
  `${wrapLabel(name, { width: NAME_WIDTH - 10 })}\n${counted(items.length, "item")}`;

function seeText(scales: readonly NamedScale[]): string {
  const alphas = scales.flatMap(({ alpha }) => alpha ?? []);
  if (alphas.length === 0) return "Alpha is not defined for any scale.";
  const above = scales.filter((scale) => (alphaEnds(scale)?.[0] ?? 0) > LIMIT).length;
  const range = rangeText(alphas, coefficient);
  if (scales.length === 1) return `Alpha is ${range}; the line for ranking people is ${coefficient(LIMIT)}.`;
  return `Alpha is ${range}; ${above === 0 ? "none" : above} of ${counted(scales.length, "interval")} of alpha ${above === 1 ? "lies" : "lie"} above ${coefficient(LIMIT)}, the line for ranking people.`;
}

/** Alpha of each scale, as a text alternative. */
function describe(estimates: ReturnType<typeof estimatesOf>): string {
  const alphas = estimates.filter(({ kind }) => kind === KINDS[0].name);
  return alphas.length === 0
    ? ""
    : `Alpha: ${alphas.map(({ scale, tip, tipInterval }) => `${scale} ${tip} ${tipInterval}`).join("; ")}.`;
}

function estimatesOf(scale: NamedScale, name: string) {
  const [alpha, omega, marginal] = KINDS;
  const rows = [
    { kind: alpha.name, estimate: scale.alpha, ends: alphaEnds(scale) },
    { kind: omega.name, estimate: scale.omega?.estimate ?? null, ends: scale.omega?.interval ?? null },
    { kind: marginal.name, estimate: scale.marginal, ends: null },
  ];
  return rows.flatMap(({ kind, estimate, ends }) => {
    if (estimate === null) return [];
    const [low, high] = ends ?? [null, null];
    return [
      {
        name,
        kind,
        estimate,
        low,
        high,
        scale: scale.name,
        items: scale.items.length,
        people: scale.n,
        tip: coefficient(estimate),
        tipInterval: ends === null ? "–" : interval(ends),
      },
    ];
  });
}

function spec(estimates: ReturnType<typeof estimatesOf>): Layer {
  const names = [...new Set(estimates.map(({ name }) => name))];
  const kinds = KINDS.filter(({ name }) => estimates.some(({ kind }) => kind === name));
  const series = kinds.map(({ name }) => name);
  // With few answers an interval may reach minus millions; the axis clamps it.
  const lowest = Math.max(-1, Math.min(0, ...estimates.flatMap((row) => [row.estimate, row.low ?? 0])));
  const domain = [Math.floor(lowest * 5) / 5, 1];
  const base = valueAxis("Reliability coefficient", domain, { tickCount: 6, format: ".1f" });
  const axis = (field: string): Layer => ({ ...base(field), scale: { domain, nice: false, clamp: true } });
  const rowHeight = names.some((name) => name.split("\n").length > 2) ? 62 : 54;
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: names.length * rowHeight,
    encoding: {
      y: nameAxis(names, 0.3),
      yOffset: { field: "kind", type: "nominal", scale: { domain: series } },
    },
    layer: [
      linesAt([LIMIT], { y: null, yOffset: null, x: { field: "at", type: "quantitative" } }),
      ...dotsWithIntervals(estimates, {
        channel: "x",
        axis,
        value: "estimate",
        dot: { size: 80 },
        both: { color: bySeries("kind", series, (k) => kinds[k]?.color, { legend: { columns: 3 } }) },
        encoding: {
          shape: bySeries("kind", series, (k) => kinds[k]?.shape),
          tooltip: tooltip({
            scale: "Scale",
            kind: "Coefficient",
            tip: "Estimate",
            tipInterval: "95% interval",
          }),
        },
      }),
      {
        data: { values: estimates },
        mark: { type: "text", align: "left", dx: 8, fontSize: 12, color: COLORS.ink },
        encoding: { x: { value: PLOT_WIDTH }, text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}

export const reliability: Topic = {
  summary: reliabilitySummary,
  answers: (analysis) => [reliabilityAnswer(analysis)],
  chapters: (analysis) => [reliabilityChapter(analysis)],
  method: (analysis, citations) =>
    analysis.reliability.length > 0
      ? [{ title: "Reliability", text: reliabilityMethod(analysis, citations) }]
      : [],
};

function reliabilityChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.reliability.length === 0) return null;
  return chapter(
    "reliability",
    "reliability",
    "Reliability",
    reliabilityChart(analysis),
    reliabilityTable(analysis),
    appendixBlocks(
      "Other coefficients, added value, items within scales",
      namedWarnings(shownScales(analysis), "scales"),
      coefficientsTable(analysis),
      lambdaTable(analysis),
      addedValueTable(analysis),
      itemReliabilityTable(analysis),
    ),
  );
}

/** Computed coefficients, scales and limits. */
function reliabilityMethod({ reliability, correlation }: Analysis, { cite }: Citations): string {
  if (reliability.length === 0) return "No reliability was computed.";
  const { groupMeans, ranking, cutOff, spread, people } = USE_LIMITS;
  return paragraph(
    `Scales use the people who answered all of ${correlation.missing === "listwise" ? "the items" : "their items"}; alpha’s 95% interval is linearized ${cite("maydeu2007")}.`,
    reliability.some(({ addedValue }) => addedValue.length > 0) &&
      `A subscale adds to a larger scale where it predicts its true score better ${cite("haberman2008")}.`,
    isLatentScale(correlation.type) &&
      reliability.some(({ ordinalAlpha, omegaTotal }) => ordinalAlpha !== null || omegaTotal !== null) &&
      `Ordinal alpha and omega from ${correlation.type} correlations decide nothing ${cite("chalmers2018")}.`,
    `Ranking people asks for an alpha of ${coefficient(ranking)} ${cite("nunnally1978")}, a cut-off for a conditional reliability of ${coefficient(cutOff)}.`,
    `Means of ${people} people ask for ${coefficient(groupMeans)}, if true means spread by ${coefficient(spread)} of the standard deviation of true scores.`,
    "An interval that covers the limit leaves a use undecided.",
  );
}

/** A subscale in a larger scale, with both names. */
type Subscale = AddedValueVerdict & { readonly name: string; readonly overName: string };

/** Pairs of a subscale and a larger scale, each item set once; without those lacking figures. */
const subscales = (analysis: Analysis): readonly Subscale[] =>
  shownScales(analysis).flatMap(({ name, addedValue }) =>
    addedValue.flatMap((figures): Subscale[] => {
      const over = analysis.reliability.find(
        ({ scale, structure }) => scale === figures.over && structure === figures.structure,
      );
      return over === undefined || figures.verdict === null
        ? []
        : [{ ...figures, name, overName: over.label }];
    }),
  );

const VERDICTS = { adds: "yes", "does not add": "no", undecided: "undecided" } as const;

/** What each subscale's score adds to a larger scale; null without subscales. */
export const addedValueTable = (analysis: Analysis): ReportTable | null =>
  tableOf(subscales(analysis), {
    id: "added-value",
    title: "Subscales beside larger scales: added value",
    columns: [
      { key: "name", label: "Subscale", format: "text" },
      { key: "overName", label: "Beside", format: "text" },
      { key: "subscore", label: "By its own score", format: "coefficient2" },
      { key: "total", label: "By the larger scale’s", format: "coefficient2" },
      { key: "difference", label: "Difference", format: "coefficient2" },
      intervalColumns(({ interval: ends }) => ends, "coefficient2"),
      column(["verdict", "Adds", "text"], ({ verdict }) => verdict && VERDICTS[verdict]),
    ],
    notes: ["Proportional reduction in mean squared error of the subscale’s true score (Haberman, 2008)."],
  });
