import type { ExploredAnalysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, linesAt, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { counted, numberWord, ordinal, sentence } from "../kit/words/phrases";

/** Eigenvalues in the inset after the first, beyond the number of suggested factors. */
const INSET = 4;

/** Eigenvalues, those of random data, and the empirical Kaiser reference, with an inset of the deciding ones; null without eigenvalues. */
export function screeChart(analysis: ExploredAnalysis): ReportChart | null {
  const all = points(analysis);
  if (all.length === 0) return null;
  const { parallel, empiricalKaiser } = analysis.retention;
  const percentile = `${ordinal(parallel.percentile)} percentile of random data`;
  const last = Math.max(INSET, empiricalKaiser + 2);
  const inset = all.filter(({ position }) => position > 1 && position <= last);
  return {
    id: "scree",
    title: "Eigenvalues of the data and of random data",
    see: `${sentence(numberWord(empiricalKaiser))} of ${counted(all.length, "eigenvalue")} ${empiricalKaiser === 1 ? "lies" : "lie"} above the empirical Kaiser reference, ${numberWord(parallel.components)} above the ${percentile}.`,
    description: `Scree plot of ${counted(all.length, "eigenvalue")} (black points) beside the empirical Kaiser reference (blue) and random data (orange: the band runs from the mean to the ${percentile}, ${counted(parallel.replicates, "data set")}). The right panel enlarges those from the second on.`,
    spec: {
      ...CHART_BASE,
      spacing: 28,
      resolve: { scale: { color: "shared" } },
      hconcat: [
        panelSpec(all, "All", { width: 280, percentile }),
        ...(inset.length > 1 ? [panelSpec(inset, "From the second on", { width: 240, percentile })] : []),
      ],
    },
    ...chartData(all, {
      position: ["Number", "integer"],
      observed: ["Data", "decimal3"],
      kaiser: ["Empirical Kaiser reference", "decimal3"],
      mean: ["Mean of random data", "decimal3"],
      reference: [sentence(percentile), "decimal3"],
    }),
  };
}

function points({ retention }: ExploredAnalysis) {
  const { observed, reference, mean } = retention.parallel;
  return observed.components.map((value, k) => ({
    position: k + 1,
    observed: value,
    kaiser: retention.empiricalKaiserReference[k] ?? null,
    mean: mean.components[k] ?? null,
    reference: reference.components[k] ?? null,
    tipObserved: formatCell(value, "decimal2"),
    tipKaiser: formatCell(retention.empiricalKaiserReference[k], "decimal2"),
    tipReference: formatCell(reference.components[k], "decimal2"),
  }));
}

function panelSpec(
  values: ReturnType<typeof points>,
  title: string,
  { width, percentile }: { readonly width: number; readonly percentile: string },
): Layer {
  const random = values.filter((point) => point.mean !== null && point.reference !== null);
  const [first, last] = [values[0]?.position ?? 1, values.at(-1)?.position ?? 1];
  const step = Math.max(1, Math.ceil((last - first + 1) / 12));
  const numbers = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, k) => first + k * step);
  const y = (field: string): Layer => ({ field, type: "quantitative", scale: { zero: true } });
  return {
    title,
    width,
    height: 220,
    encoding: {
      x: valueAxis("Number of the eigenvalue", [first - 0.5, last + 0.5], {
        values: numbers,
        format: "d",
        grid: false,
      })("position"),
    },
    layer: [
      linesAt([1], { x: null, y: y("at") }, DOTTED),
      {
        data: { values: random },
        mark: { type: "area", opacity: 1 },
        encoding: { color: series(RANDOM), y: y("mean"), y2: { field: "reference" } },
      },
      {
        data: { values: values.filter(({ kaiser }) => kaiser !== null) },
        mark: { type: "line", strokeDash: [5, 3], strokeWidth: 1.75 },
        encoding: { color: series(KAISER), y: y("kaiser") },
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
              tipKaiser: "Empirical Kaiser reference",
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
const KAISER = "Empirical Kaiser reference";
const RANDOM = "Random data: mean to percentile";

/** One of the three series by its constant name, so that panels share a legend. */
function series(name: string): Layer {
  return {
    datum: name,
    type: "nominal",
    title: null,
    scale: { domain: [DATA, KAISER, RANDOM], range: [COLORS.ink, COLORS.blue, "#f7c8a0"] },
  };
}

const DOTTED = { color: COLORS.muted, strokeWidth: 1, strokeDash: [1, 3] };
