import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS } from "../../verdicts/scale-uses";
import type { ScaleVerdict } from "../../verdicts/scale-verdict";
import { bySeries, dotsWithIntervals, linesAt, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { distinct, NAME_WIDTH } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, PLATE } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { interval } from "../kit/words/phrases";

const SUFFICIENT = USE_LIMITS.ranking;

const SERIES = [
  { name: "Alpha (observed scores)", color: COLORS.blue, shape: "circle" },
  { name: "Omega total", color: COLORS.orange, shape: "square" },
  { name: "Ordinal alpha (imagined continuous answers)", color: COLORS.purple, shape: "diamond" },
] as const;

/**
 * Reliability of every scale: alpha with its interval, omega total and ordinal alpha, with a line at .80.
 *
 * @returns null where no coefficient is defined
 */
export function reliabilityChart(analysis: Analysis): ReportChart | null {
  const latent = analysis.correlation.type === "tetrachoric" || analysis.correlation.type === "polychoric";
  const omega = latent ? "Omega total (imagined continuous answers)" : "Omega total";
  const names = distinct(analysis.reliability.map((scale) => scaleName(analysis, scale)));
  const estimates = analysis.reliability.flatMap((scale, k) =>
    estimatesOf(analysis, scale, { name: names[k]!, omega }),
  );
  if (estimates.length === 0) return null;
  const kinds = SERIES.map((series) => ({
    ...series,
    name: series.name === "Omega total" ? omega : series.name,
  })).filter((series) => estimates.some((row) => row.coefficient === series.name));
  return {
    id: "reliability",
    title: "Reliability of the scales",
    description: `One row per scale. Circles are coefficient alpha of the observed scores with 95% intervals; the dashed line is ${formatCell(SUFFICIENT, "coefficient2")}, sufficient for ranking people.${latent ? " Other shapes are coefficients of imagined continuous answers." : ""} ${describe(estimates)}`,
    spec: spec(
      estimates,
      names.filter((name) => estimates.some((row) => row.name === name)),
      kinds,
    ),
    ...chartData(estimates, {
      scale: "Scale",
      structure: "Structure",
      items: ["Items", "integer"],
      people: ["People", "integer"],
      coefficient: "Coefficient",
      estimate: ["Estimate", "coefficient2"],
      low: ["Lower limit", "coefficient2"],
      high: ["Upper limit", "coefficient2"],
    }),
  };
}

type Estimate = ReturnType<typeof estimatesOf>[number];

function structureLabel(analysis: Analysis, id: string | null): string {
  if (id === null) return "All items";
  return analysis.measure.structures.find((structure) => structure.id === id)?.label ?? id;
}

function scaleName(analysis: Analysis, scale: ScaleVerdict): string {
  const label = wrapLabel(scale.label, { width: NAME_WIDTH - 10 });
  const count = `${scale.items.length} item${scale.items.length === 1 ? "" : "s"}`;
  if (scale.structure === null) return `${label}\n${count}`;
  const structure = structureLabel(analysis, scale.structure);
  return `${label}\n${wrapLabel(`${structure}, ${count}`, { width: NAME_WIDTH - 10, lines: 1 })}`;
}

function estimatesOf(analysis: Analysis, scale: ScaleVerdict, options: { name: string; omega: string }) {
  const [alpha, , ordinal] = SERIES;
  const limits = scale.alphaBootstrapInterval ?? scale.alphaInterval;
  const row = (kind: string, estimate: number | null, limits: readonly [number, number] | null = null) => {
    if (estimate === null || !Number.isFinite(estimate)) return [];
    return [
      {
        name: options.name,
        scale: scale.label,
        structure: structureLabel(analysis, scale.structure),
        coefficient: kind,
        estimate,
        low: limits?.[0] ?? null,
        high: limits?.[1] ?? null,
        items: scale.items.length,
        people: scale.n,
        tip: formatCell(estimate, "coefficient2"),
        tipInterval: limits === null ? "–" : interval(limits),
        tipPeople: formatCell(scale.n, "integer"),
      },
    ];
  };
  return [
    ...row(alpha.name, scale.alpha, limits),
    ...row(options.omega, scale.omegaTotal),
    ...row(ordinal.name, scale.ordinalAlpha),
  ];
}

function describe(estimates: readonly Estimate[]): string {
  const alphas = estimates.filter((row) => row.coefficient === SERIES[0].name);
  const text = alphas.map((row) => `${row.scale} ${row.tip}${row.low === null ? "" : ` ${row.tipInterval}`}`);
  return alphas.length === 0 ? "" : `Alpha: ${text.join("; ")}.`;
}

function spec(
  estimates: readonly Estimate[],
  names: readonly string[],
  kinds: readonly { readonly name: string; readonly color: string; readonly shape: string }[],
): Layer {
  // Of few answers an interval may reach to minus millions: the axis, whose marks are clamped, does not.
  const lowest = Math.max(-1, Math.min(0, ...estimates.flatMap((row) => [row.estimate, row.low ?? 0])));
  const rowHeight = names.some((name) => name.split("\n").length > 2) ? 56 : 46;
  const domain = [Math.floor(lowest * 5) / 5, 1];
  const series = kinds.map((kind) => kind.name);
  const base = valueAxis("Reliability coefficient", domain, { values: ticks(domain[0]!), format: ".1f" });
  const axis = (field: string): Layer => ({ ...base(field), scale: { domain, nice: false, clamp: true } });
  const labels = estimates.flatMap((row) =>
    row.coefficient === SERIES[0].name
      ? [{ ...row, right: Math.max(row.estimate + 0.01, row.high ?? 0) }]
      : [],
  );
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: Math.max(70, names.length * rowHeight),
    encoding: {
      y: nameAxis(names, 0.3),
      yOffset: { field: "coefficient", type: "nominal", scale: { domain: series } },
    },
    layer: [
      linesAt([SUFFICIENT], { y: null, yOffset: null, x: { field: "at", type: "quantitative" } }),
      ...dotsWithIntervals(estimates, {
        channel: "x",
        axis,
        value: "estimate",
        bar: { color: COLORS.blue },
        dot: { size: 95 },
        encoding: {
          color: bySeries("coefficient", series, (k) => kinds[k]?.color, { legend: { columns: 1 } }),
          shape: bySeries("coefficient", series, (k) => kinds[k]?.shape),
          tooltip: tooltip({
            scale: "Scale",
            structure: "Structure",
            coefficient: "Coefficient",
            tip: "Estimate",
            tipInterval: "95% interval",
            tipPeople: "People",
          }),
        },
      }),
      {
        data: { values: labels },
        mark: { ...PLATE, xOffset: 16 },
        encoding: { x: axis("right") },
      },
      {
        data: { values: labels },
        mark: { type: "text", align: "left", dx: 5, fontSize: 12, color: COLORS.ink },
        encoding: { x: axis("right"), text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}

function ticks(from: number): readonly number[] {
  const count = Math.round((1 - from) / 0.2);
  return Array.from({ length: count + 1 }, (_, k) => Math.round((from + k * 0.2) * 10) / 10);
}
