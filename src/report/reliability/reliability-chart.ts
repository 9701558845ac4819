import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
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
import type { ReportChart } from "../kit/tables/section";
import { coefficient, counted, interval } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { alphaEnds, type NamedScale, shownScales } from "./scales";

const LIMIT = USE_LIMITS.ranking;

const KINDS = [
  { name: "Alpha", color: COLORS.blue, shape: "circle" },
  { name: "Omega", color: COLORS.orange, shape: "square" },
  { name: "Marginal (item response model)", color: COLORS.purple, shape: "diamond" },
] as const;

/**
 * Reliability of every scale: alpha and omega with their intervals, marginal reliability, and a line at .80.
 *
 * @returns null where no coefficient is defined
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

/** Alpha of each scale, for those who cannot see the dots. */
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
        ...{ name, kind, estimate, low, high, scale: scale.name, items: scale.items.length, people: scale.n },
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
  // Of few answers an interval may reach to minus millions: the axis, whose marks are clamped, does not.
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
