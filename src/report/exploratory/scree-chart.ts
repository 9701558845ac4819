import type { Retention } from "../../factor/efa/retention/retention-result";
import { formatCell } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, linesAt, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import * as messages from "./messages";

/** Eigenvalues in the inset after the first, beyond the largest plausible number of factors. */
const INSET = 4;

/**
 * Eigenvalues of the correlation matrix with the empirical Kaiser reference, those from the second on enlarged, and
 * those of the reduced matrix beside random data, as parallel analysis compares them; null without eigenvalues.
 */
export function screeChart({ retention }: { readonly retention: Retention }): ReportChart | null {
  const all = points(retention);
  if (all.length === 0) return null;
  const { parallel, empiricalKaiser } = retention;
  const { percentile, factors, replicates } = parallel;
  const last = Math.max(INSET, empiricalKaiser + 2, factors + 2);
  const later = all.filter(({ position }) => position > 1 && position <= last);
  const isEnlarged = later.length > 1;
  const shown = isEnlarged ? later : all;
  return {
    id: "scree",
    title: messages.screeTitle(),
    see: messages.screeSee({ all: all.length, kaiser: empiricalKaiser, random: factors, percentile }),
    key: messages.screeKey({ percentile, replicates }),
    description: messages.screeDescription({ all: all.length, isEnlarged }),
    spec: {
      ...CHART_BASE,
      spacing: 20,
      resolve: { scale: { color: "shared" } },
      hconcat: [
        panelSpec(all, messages.screeAll(), { width: 170, layers: isEnlarged ? [] : [KAISER()] }),
        ...(isEnlarged ? [panelSpec(later, messages.screeRest(), { width: 150, layers: [KAISER()] })] : []),
        panelSpec(shown, messages.screeReduced({ isEnlarged }), {
          width: 150,
          layers: [RANDOM()],
          field: "reduced",
        }),
      ],
    },
    ...chartData(all, {
      position: [names.columnNumber(), "integer"],
      observed: [messages.seriesData(), "decimal3"],
      kaiser: [messages.seriesKaiser(), "decimal3"],
      reduced: [messages.reducedMatrix(), "decimal3"],
      mean: [messages.randomMean(), "decimal3"],
      reference: [messages.randomPercentile({ percentile }), "decimal3"],
    }),
  };
}

function points(retention: Retention) {
  const { observed, reference, mean } = retention.parallel;
  return observed.components.map((value, k) => ({
    position: k + 1,
    observed: value,
    kaiser: retention.empiricalKaiserReference[k] ?? null,
    reduced: observed.factors[k] ?? null,
    mean: mean.factors[k] ?? null,
    reference: reference.factors[k] ?? null,
    tipObserved: formatCell(value, "decimal2"),
    tipKaiser: formatCell(retention.empiricalKaiserReference[k], "decimal2"),
    tipReduced: formatCell(observed.factors[k], "decimal2"),
    tipReference: formatCell(reference.factors[k], "decimal2"),
  }));
}
type Point = ReturnType<typeof points>[number];

/** Marks below the line of the data, drawn of the points that have all their fields. */
interface Under {
  readonly needs: readonly (keyof Point)[];
  readonly layer: Layer;
}

const y = (field: keyof Point | "at"): Layer => ({ field, type: "quantitative", scale: { zero: true } });

const KAISER = (): Under => ({
  needs: ["kaiser"],
  layer: {
    mark: { type: "line", strokeDash: [5, 3], strokeWidth: 1.75 },
    encoding: { color: series(1), y: y("kaiser") },
  },
});

const RANDOM = (): Under => ({
  needs: ["mean", "reference"],
  layer: {
    mark: { type: "area", opacity: 1 },
    encoding: { color: series(2), y: y("mean"), y2: { field: "reference" } },
  },
});

function panelSpec(
  values: readonly Point[],
  title: string,
  of: {
    readonly width: number;
    readonly layers: readonly Under[];
    readonly field?: "observed" | "reduced" | undefined;
  },
): Layer {
  const { width, layers, field = "observed" } = of;
  const drawn = values.filter((point) => point[field] !== null);
  const [first, last] = [values[0]?.position ?? 1, values.at(-1)?.position ?? 1];
  const step = Math.max(1, Math.ceil((last - first + 1) / 8));
  const numbers = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, k) => first + k * step);
  return {
    title,
    width,
    height: 220,
    encoding: {
      x: valueAxis(messages.eigenvalueNumber(), [first - 0.5, last + 0.5], {
        values: numbers,
        format: "d",
        grid: false,
      })("position"),
    },
    layer: [
      ...(field === "observed" ? [linesAt([1], { x: null, y: y("at") }, DOTTED)] : []),
      ...layers.map(({ needs, layer }) => ({
        data: { values: values.filter((point) => needs.every((name) => point[name] !== null)) },
        ...layer,
      })),
      {
        data: { values: drawn },
        mark: { type: "line", color: COLORS.ink, strokeWidth: 1.25 },
        encoding: { y: { ...y(field), title: names.eigenvalue() } },
      },
      {
        data: { values: drawn },
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: { color: series(0), y: y(field), tooltip: tooltip(tips(field), ["position"]) },
      },
    ],
  };
}

const tips = (field: "observed" | "reduced") =>
  field === "observed"
    ? {
        position: names.columnNumber(),
        tipObserved: messages.seriesData(),
        tipKaiser: messages.seriesKaiser(),
      }
    : {
        position: names.columnNumber(),
        tipReduced: messages.seriesData(),
        tipReference: messages.seriesRandom(),
      };

const SERIES_COLORS = [COLORS.ink, COLORS.blue, "#f7c8a0"];

/** The data, the reference or random data by a constant name, so that panels share a legend. */
function series(place: 0 | 1 | 2): Layer {
  const domain = [messages.seriesData(), messages.seriesKaiser(), messages.seriesRandom()];
  return { datum: domain[place], type: "nominal", title: null, scale: { domain, range: SERIES_COLORS } };
}

const DOTTED = { color: COLORS.muted, strokeWidth: 1, strokeDash: [1, 3] };
