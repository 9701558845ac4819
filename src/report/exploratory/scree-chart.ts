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

/** Eigenvalues, those of random data, and the empirical Kaiser reference, with an inset of the deciding ones; null without eigenvalues. */
export function screeChart({ retention }: { readonly retention: Retention }): ReportChart | null {
  const all = points(retention);
  if (all.length === 0) return null;
  const { parallel, empiricalKaiser } = retention;
  const { percentile, components, replicates } = parallel;
  const last = Math.max(INSET, empiricalKaiser + 2);
  const inset = all.filter(({ position }) => position > 1 && position <= last);
  return {
    id: "scree",
    title: messages.screeTitle(),
    see: messages.screeSee({ all: all.length, kaiser: empiricalKaiser, random: components, percentile }),
    key: messages.screeKey({ percentile, replicates }),
    description: messages.screeDescription({ all: all.length, isEnlarged: inset.length > 1 }),
    spec: {
      ...CHART_BASE,
      spacing: 28,
      resolve: { scale: { color: "shared" } },
      hconcat: [
        panelSpec(all, messages.screeAll(), { width: 280, percentile, hasReferences: inset.length < 2 }),
        ...(inset.length > 1
          ? [panelSpec(inset, messages.screeRest(), { width: 240, percentile, hasReferences: true })]
          : []),
      ],
    },
    ...chartData(all, {
      position: [names.columnNumber(), "integer"],
      observed: [messages.seriesData(), "decimal3"],
      kaiser: [messages.seriesKaiser(), "decimal3"],
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
  of: { readonly width: number; readonly percentile: number; readonly hasReferences: boolean },
): Layer {
  const { width, percentile, hasReferences } = of;
  const random = values.filter((point) => point.mean !== null && point.reference !== null);
  const [first, last] = [values[0]?.position ?? 1, values.at(-1)?.position ?? 1];
  const step = Math.max(1, Math.ceil((last - first + 1) / 12));
  const numbers = Array.from({ length: Math.ceil((last - first + 1) / step) }, (_, k) => first + k * step);
  const y = (field: string): Layer => ({ field, type: "quantitative", scale: { zero: true } });
  const randomBand = {
    data: { values: random },
    mark: { type: "area", opacity: 1 },
    encoding: { color: series(2), y: y("mean"), y2: { field: "reference" } },
  };
  const kaiserLine = {
    data: { values: values.filter(({ kaiser }) => kaiser !== null) },
    mark: { type: "line", strokeDash: [5, 3], strokeWidth: 1.75 },
    encoding: { color: series(1), y: y("kaiser") },
  };
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
      linesAt([1], { x: null, y: y("at") }, DOTTED),
      // Next to the first eigenvalue these coincide.
      ...(hasReferences ? [randomBand, kaiserLine] : []),
      {
        data: { values },
        mark: { type: "line", color: COLORS.ink, strokeWidth: 1.25 },
        encoding: { y: { ...y("observed"), title: names.eigenvalue() } },
      },
      {
        data: { values },
        mark: { type: "point", filled: true, size: 55, opacity: 1 },
        encoding: {
          color: series(0),
          y: y("observed"),
          tooltip: tooltip(
            {
              position: names.columnNumber(),
              tipObserved: messages.seriesData(),
              tipKaiser: messages.seriesKaiser(),
              tipReference: messages.randomPercentile({ percentile }),
            },
            ["position"],
          ),
        },
      },
    ],
  };
}

const SERIES_COLORS = [COLORS.ink, COLORS.blue, "#f7c8a0"];

/** The data, the reference or random data by a constant name, so that panels share a legend. */
function series(place: 0 | 1 | 2): Layer {
  const domain = [messages.seriesData(), messages.seriesKaiser(), messages.seriesRandom()];
  return { datum: domain[place], type: "nominal", title: null, scale: { domain, range: SERIES_COLORS } };
}

const DOTTED = { color: COLORS.muted, strokeWidth: 1, strokeDash: [1, 3] };
