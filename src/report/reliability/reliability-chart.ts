import type { Analysis } from "../../analysis/analysis";
import type { ScaleReliability } from "../../reliability/scale-result";
import { distinct, NAME_WIDTH } from "../kit/charts/item-names";
import { nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, PLATE } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { formatCell } from "../kit/words/format";

const SUFFICIENT = BANDS.reliability.sufficient;

interface Estimate {
  readonly name: string;
  readonly scale: string;
  readonly structure: string;
  readonly coefficient: string;
  readonly kind: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly items: number;
  readonly people: number;
  readonly tip: string;
  readonly tipInterval: string;
  readonly tipPeople: string;
}

const SERIES = [
  { name: "Alpha (observed scores)", color: COLORS.blue, shape: "circle" },
  { name: "Omega total", color: COLORS.orange, shape: "square" },
  { name: "Ordinal alpha (imagined continuous answers)", color: COLORS.purple, shape: "diamond" },
] as const;

/**
 * Reliability of every scale: alpha with its interval, omega total and ordinal alpha, with a line at .70.
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
  })).filter((series) => estimates.some((row) => row.kind === series.name));
  return {
    id: "reliability",
    title: "Reliability of the scales",
    description: `One row per scale. Circles are coefficient alpha of the observed scores with 95% intervals; the dashed line is ${formatCell(SUFFICIENT, "coefficient2")}, sufficient for research.${latent ? " Other shapes are coefficients of imagined continuous answers." : ""} ${describe(estimates)}`,
    spec: spec(
      estimates,
      names.filter((name) => estimates.some((row) => row.name === name)),
      kinds,
    ),
    columns: [
      { key: "scale", label: "Scale", format: "text" },
      { key: "structure", label: "Structure", format: "text" },
      { key: "items", label: "Items", format: "integer" },
      { key: "people", label: "People", format: "integer" },
      { key: "coefficient", label: "Coefficient", format: "text" },
      { key: "estimate", label: "Estimate", format: "coefficient2" },
      { key: "low", label: "Lower limit", format: "coefficient2" },
      { key: "high", label: "Upper limit", format: "coefficient2" },
    ],
    rows: estimates.map(({ scale, structure, items, people, coefficient, estimate, low, high }) => ({
      scale,
      structure,
      items,
      people,
      coefficient,
      estimate,
      low,
      high,
    })),
  };
}

function structureLabel(analysis: Analysis, id: string | null): string {
  if (id === null) return "All items";
  return analysis.measure.structures.find((structure) => structure.id === id)?.label ?? id;
}

function scaleName(analysis: Analysis, scale: ScaleReliability): string {
  const label = wrapLabel(scale.label, { width: NAME_WIDTH - 10 });
  const count = `${scale.items.length} item${scale.items.length === 1 ? "" : "s"}`;
  if (scale.structure === null) return `${label}\n${count}`;
  const structure = structureLabel(analysis, scale.structure);
  return `${label}\n${wrapLabel(`${structure}, ${count}`, { width: NAME_WIDTH - 10, lines: 1 })}`;
}

function estimatesOf(
  analysis: Analysis,
  scale: ScaleReliability,
  options: { name: string; omega: string },
): readonly Estimate[] {
  const [alpha, , ordinal] = SERIES;
  const interval = scale.alphaBootstrapInterval ?? scale.alphaInterval;
  const row = (
    kind: string,
    estimate: number | null,
    limits: readonly [number, number] | null,
  ): Estimate[] => {
    if (estimate === null || !Number.isFinite(estimate)) return [];
    const text = limits?.map((limit) => formatCell(limit, "coefficient2")).join(", ");
    return [
      {
        name: options.name,
        scale: scale.label,
        structure: structureLabel(analysis, scale.structure),
        coefficient: kind,
        kind,
        estimate,
        low: limits?.[0] ?? null,
        high: limits?.[1] ?? null,
        items: scale.items.length,
        people: scale.n,
        tip: formatCell(estimate, "coefficient2"),
        tipInterval: text === undefined ? "–" : `[${text}]`,
        tipPeople: formatCell(scale.n, "integer"),
      },
    ];
  };
  return [
    ...row(alpha.name, scale.alpha, interval),
    ...row(options.omega, scale.omegaTotal, null),
    ...row(ordinal.name, scale.ordinalAlpha, null),
  ];
}

function describe(estimates: readonly Estimate[]): string {
  const alphas = estimates.filter((row) => row.kind === SERIES[0].name);
  const text = alphas.map((row) => `${row.scale} ${row.tip}${row.low === null ? "" : ` ${row.tipInterval}`}`);
  return alphas.length === 0 ? "" : `Alpha: ${text.join("; ")}.`;
}

function spec(
  estimates: readonly Estimate[],
  names: readonly string[],
  kinds: readonly { readonly name: string; readonly color: string; readonly shape: string }[],
): Readonly<Record<string, unknown>> {
  // Of few answers an interval may reach to minus millions: the axis, whose marks are clamped, does not.
  const lowest = Math.max(-1, Math.min(0, ...estimates.flatMap((row) => [row.estimate, row.low ?? 0])));
  const rowHeight = names.some((name) => name.split("\n").length > 2) ? 56 : 46;
  const domain = [Math.floor(lowest * 5) / 5, 1];
  const series = kinds.map((kind) => kind.name);
  const x = {
    type: "quantitative",
    title: "Reliability coefficient",
    scale: { domain, nice: false, clamp: true },
    axis: { values: ticks(domain[0]!), format: ".1f" },
  };
  const labels = estimates.flatMap((row) =>
    row.kind === SERIES[0].name ? [{ ...row, right: Math.max(row.estimate + 0.01, row.high ?? 0) }] : [],
  );
  const intervals = estimates.filter((row) => row.low !== null);
  const scale = { domain: series, range: kinds.map((kind) => kind.color) };
  const shapes = { domain: series, range: kinds.map((kind) => kind.shape) };
  return {
    ...CHART_BASE,
    width: PLOT_WIDTH,
    height: Math.max(70, names.length * rowHeight),
    encoding: {
      y: nameAxis(names, 0.3),
      yOffset: { field: "kind", type: "nominal", scale: { domain: series } },
    },
    layer: [
      {
        data: { values: [{ at: SUFFICIENT }] },
        mark: { type: "rule", strokeDash: [4, 3], color: COLORS.muted },
        encoding: { y: null, yOffset: null, x: { field: "at", type: "quantitative" } },
      },
      {
        data: { values: intervals },
        mark: { type: "rule", strokeWidth: 2, color: COLORS.blue },
        encoding: { x: { ...x, field: "low" }, x2: { field: "high" } },
      },
      {
        data: { values: estimates },
        mark: { type: "point", filled: true, size: 95, opacity: 1 },
        encoding: {
          x: { ...x, field: "estimate" },
          color: { field: "kind", type: "nominal", title: null, scale, legend: { columns: 1 } },
          shape: { field: "kind", type: "nominal", title: null, scale: shapes },
          tooltip: [
            { field: "scale", type: "nominal", title: "Scale" },
            { field: "structure", type: "nominal", title: "Structure" },
            { field: "coefficient", type: "nominal", title: "Coefficient" },
            { field: "tip", type: "nominal", title: "Estimate" },
            { field: "tipInterval", type: "nominal", title: "95% interval" },
            { field: "tipPeople", type: "nominal", title: "People" },
          ],
        },
      },
      {
        data: { values: labels },
        mark: { ...PLATE, xOffset: 16 },
        encoding: { x: { ...x, field: "right" } },
      },
      {
        data: { values: labels },
        mark: { type: "text", align: "left", dx: 5, fontSize: 12, color: COLORS.ink },
        encoding: { x: { ...x, field: "right" }, text: { field: "tip", type: "nominal" } },
      },
    ],
  };
}

function ticks(from: number): readonly number[] {
  const count = Math.round((1 - from) / 0.2);
  return Array.from({ length: count + 1 }, (_, k) => Math.round((from + k * 0.2) * 10) / 10);
}
