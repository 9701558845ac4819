import type { ExploredAnalysis } from "../../analysis/analysis";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { counted } from "../kit/words/phrases";

type Panel = "components" | "factors";

const PANELS: Readonly<Record<Panel, string>> = {
  components: "Components (correlation matrix)",
  factors: "Factors (reduced matrix)",
};

interface Point {
  readonly matrix: string;
  readonly position: number;
  readonly observed: number;
  readonly mean: number | null;
  readonly reference: number | null;
  readonly tipObserved: string;
  readonly tipMean: string;
  readonly tipReference: string;
}

/**
 * Eigenvalues of the correlation matrix and of the reduced one, beside those of random data: a band from their mean
 * to the percentile that parallel analysis compares with.
 *
 * @returns null where there are no eigenvalues
 */
export function screeChart(analysis: ExploredAnalysis): ReportChart | null {
  const { parallel } = analysis.retention;
  const panels = (["components", "factors"] as const).map((panel) => points(analysis, panel));
  const all = panels.flat();
  if (all.length === 0) return null;
  const percentile = `${ordinal(parallel.percentile)} percentile of random data`;
  const replicates = counted(parallel.replicates, "data set");
  return {
    id: "scree",
    title: "Eigenvalues of the data and of random data",
    description: `Two scree plots. Black points are the eigenvalues of the data; the band runs from the mean to the ${percentile} (${replicates}), the dashed line is that percentile. Eigenvalues above it, counted from the first, suggest ${plural(parallel.components, "component")} and ${plural(parallel.factors, "factor")}.`,
    spec: {
      ...CHART_BASE,
      spacing: 28,
      resolve: { scale: { color: "shared" } },
      hconcat: panels.map((values, k) => panelSpec(values, k === 0 ? "components" : "factors", percentile)),
    },
    columns: [
      { key: "matrix", label: "Eigenvalues of", format: "text" },
      { key: "position", label: "Number", format: "integer" },
      { key: "observed", label: "Data", format: "decimal3" },
      { key: "mean", label: "Mean of random data", format: "decimal3" },
      { key: "reference", label: capital(percentile), format: "decimal3" },
    ],
    rows: all.map(({ matrix, position, observed, mean, reference }) => ({
      matrix,
      position,
      observed,
      mean,
      reference,
    })),
  };
}

function points(analysis: ExploredAnalysis, panel: Panel): readonly Point[] {
  const { observed, reference, mean } = analysis.retention.parallel;
  return observed[panel].map((value, k) => ({
    matrix: PANELS[panel],
    position: k + 1,
    observed: value,
    mean: mean[panel][k] ?? null,
    reference: reference[panel][k] ?? null,
    tipObserved: formatCell(value, "decimal3"),
    tipMean: formatCell(mean[panel][k], "decimal3"),
    tipReference: formatCell(reference[panel][k], "decimal3"),
  }));
}

function panelSpec(
  values: readonly Point[],
  panel: Panel,
  percentile: string,
): Readonly<Record<string, unknown>> {
  const tooltip = [
    { field: "position", type: "quantitative", title: "Number" },
    { field: "tipObserved", type: "nominal", title: "Data" },
    { field: "tipMean", type: "nominal", title: "Mean of random data" },
    { field: "tipReference", type: "nominal", title: capital(percentile) },
  ];
  const random = values.filter((point) => point.mean !== null && point.reference !== null);
  const last = values.length;
  const step = Math.max(1, Math.ceil(last / 12));
  return {
    title: PANELS[panel],
    width: 280,
    height: 240,
    encoding: {
      x: {
        field: "position",
        type: "quantitative",
        title: panel === "components" ? "Number of the component" : "Number of the factor",
        scale: { domain: [0.5, last + 0.5], nice: false },
        axis: { values: range(1, last, step), format: "d", grid: false },
      },
    },
    layer: [
      ...(panel === "components" ? [KAISER] : [ZERO]),
      {
        data: { values: random },
        mark: { type: "area", opacity: 1 },
        encoding: {
          color: series(BAND),
          y: { field: "mean", type: "quantitative" },
          y2: { field: "reference" },
        },
      },
      {
        data: { values: random },
        mark: { type: "line", strokeDash: [5, 3], strokeWidth: 1.75 },
        encoding: { color: series(REFERENCE), y: { field: "reference", type: "quantitative" } },
      },
      {
        data: { values },
        mark: { type: "line", color: COLORS.ink, strokeWidth: 1.25 },
        encoding: { y: { field: "observed", type: "quantitative", title: "Eigenvalue" } },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: { color: series(DATA), y: { field: "observed", type: "quantitative" }, tooltip },
      },
    ],
  };
}

const DATA = "Data";
const REFERENCE = "Random data: percentile";
const BAND = "Random data: mean to percentile";

/** One of the three series by its constant name, so that the panels share one legend. */
function series(name: string): Readonly<Record<string, unknown>> {
  return {
    datum: name,
    type: "nominal",
    title: null,
    scale: { domain: [DATA, REFERENCE, BAND], range: [COLORS.ink, COLORS.orange, "#f7c8a0"] },
  };
}

const rule = (at: number): Readonly<Record<string, unknown>> => ({
  data: { values: [{ at }] },
  mark: { type: "rule", color: COLORS.muted, strokeWidth: 1, strokeDash: [1, 3] },
  encoding: { x: null, y: { field: "at", type: "quantitative" } },
});
const KAISER = rule(1);
const ZERO = rule(0);

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? "" : "s"}`;

function ordinal(value: number): string {
  const tens = value % 100;
  const ending = tens > 10 && tens < 14 ? "th" : (["th", "st", "nd", "rd"][value % 10] ?? "th");
  return `${value}${ending}`;
}

function range(from: number, to: number, step: number): readonly number[] {
  return Array.from({ length: Math.max(0, Math.floor((to - from) / step) + 1) }, (_, k) => from + k * step);
}
