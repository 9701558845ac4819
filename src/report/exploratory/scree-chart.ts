import type { ExploredAnalysis } from "../../analysis/analysis";
import { linesAt, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { counted, ordinal, sentence } from "../kit/words/phrases";

type Panel = "components" | "factors";

const PANELS: Readonly<Record<Panel, string>> = {
  components: "Components (correlation matrix)",
  factors: "Factors (reduced matrix)",
};

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
    description: `Two scree plots. Black points are the eigenvalues of the data; the band runs from the mean to the ${percentile} (${replicates}), the dashed line is that percentile. Eigenvalues above it, counted from the first, suggest ${counted(parallel.components, "component")} and ${counted(parallel.factors, "factor")}.`,
    spec: {
      ...CHART_BASE,
      spacing: 28,
      resolve: { scale: { color: "shared" } },
      hconcat: panels.map((values, k) => panelSpec(values, k === 0 ? "components" : "factors", percentile)),
    },
    ...chartData(all, {
      matrix: "Eigenvalues of",
      position: ["Number", "integer"],
      observed: ["Data", "decimal3"],
      mean: ["Mean of random data", "decimal3"],
      reference: [sentence(percentile), "decimal3"],
    }),
  };
}

type Point = ReturnType<typeof points>[number];

function points(analysis: ExploredAnalysis, panel: Panel) {
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

function panelSpec(values: readonly Point[], panel: Panel, percentile: string): Layer {
  const random = values.filter((point) => point.mean !== null && point.reference !== null);
  const last = values.length;
  const step = Math.max(1, Math.ceil(last / 12));
  const y = (field: string): Layer => ({ field, type: "quantitative" });
  const numbers = Array.from({ length: Math.ceil(last / step) }, (_, k) => 1 + k * step);
  return {
    title: PANELS[panel],
    width: 280,
    height: 240,
    encoding: {
      x: valueAxis(
        panel === "components" ? "Number of the component" : "Number of the factor",
        [0.5, last + 0.5],
        { values: numbers, format: "d", grid: false },
      )("position"),
    },
    layer: [
      linesAt([panel === "components" ? 1 : 0], { x: null, y: y("at") }, DOTTED),
      {
        data: { values: random },
        mark: { type: "area", opacity: 1 },
        encoding: { color: series(BAND), y: y("mean"), y2: { field: "reference" } },
      },
      {
        data: { values: random },
        mark: { type: "line", strokeDash: [5, 3], strokeWidth: 1.75 },
        encoding: { color: series(REFERENCE), y: y("reference") },
      },
      {
        data: { values },
        mark: { type: "line", color: COLORS.ink, strokeWidth: 1.25 },
        encoding: { y: { ...y("observed"), title: "Eigenvalue" } },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: {
          color: series(DATA),
          y: y("observed"),
          tooltip: tooltip(
            {
              position: "Number",
              tipObserved: "Data",
              tipMean: "Mean of random data",
              tipReference: sentence(percentile),
            },
            ["position"],
          ),
        },
      },
    ],
  };
}

const DATA = "Data";
const REFERENCE = "Random data: percentile";
const BAND = "Random data: mean to percentile";

/** One of the three series by its constant name, so that the panels share one legend. */
function series(name: string): Layer {
  return {
    datum: name,
    type: "nominal",
    title: null,
    scale: { domain: [DATA, REFERENCE, BAND], range: [COLORS.ink, COLORS.orange, "#f7c8a0"] },
  };
}

const DOTTED = { color: COLORS.muted, strokeWidth: 1, strokeDash: [1, 3] };
