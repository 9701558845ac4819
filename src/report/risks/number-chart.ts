import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { wordsOf } from "../kit/words/about-words";
import { HIDDEN_LEFT_OUT } from "../kit/words/hidden";
import { numberWord, percent } from "../kit/words/phrases";

/** Fits a phone. */
const WIDTH = 290;

interface Bar {
  readonly number: number;
  readonly name: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly end: number;
}

/** Number of different items reported, as bars with 95% intervals, and again without zero on a larger scale; null where not requested or nothing is shown. */
export function numberChart(analysis: Analysis): ReportChart | null {
  const all = analysis.risks?.distribution ?? [];
  const rows = all.flatMap(({ number, orMore, n, estimate, low, high }) => {
    if (estimate === null) return [];
    const ends = low === null || high === null ? "" : ` [${percent(low)}, ${percent(high)}]`;
    return [
      {
        number,
        n,
        estimate,
        low,
        high,
        end: high ?? estimate,
        name: orMore ? `${number}+` : String(number),
        figure: formatCell(100 * estimate, "decimal1"),
        tip: `${percent(estimate)}${ends}`,
        people: formatCell(n, "integer"),
      },
    ];
  });
  const some = rows.filter(({ number }) => number > 0);
  const none = rows.find(({ number }) => number === 0);
  const one = some.find(({ number }) => number === 1);
  if (rows.length < 2) return null;
  const { did, done } = wordsOf(analysis);
  const findings = [
    ...(none === undefined ? [] : [`${percent(none.estimate)} ${did} none`]),
    ...(one === undefined ? [] : [`${percent(one.estimate)} exactly one`]),
    ...some.slice(-1).map((last) => `${percent(last.estimate)} ${lastName(analysis, last)}`),
  ];
  const title = `Different items ${done}`;
  const panels =
    none === undefined || some.length < 2
      ? [panel(rows, { title, height: 170, figures: true })]
      : [
          panel(rows, { title: null, height: 80, figures: false }),
          panel(some, { title: `${title}: from 1 on, enlarged`, height: 150, figures: true }),
        ];
  return {
    id: "number-of-items",
    title: `Number of different items ${done}`,
    see: `${findings.join(", ")}.`,
    description: `One bar per number of different items, with its 95% interval; of people who answered every item.${rows.length < all.length ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: { ...CHART_BASE, spacing: 12, vconcat: panels },
    ...chartData(rows, {
      name: "Different items",
      n: ["People", "integer"],
      estimate: ["Share", "percent1"],
      low: ["95% low", "percent1"],
      high: ["95% high", "percent1"],
    }),
  };
}

/** "all nine", "7 or more". */
const lastName = ({ items }: Analysis, { number, name }: Pick<Bar, "number" | "name">): string =>
  number === items.length ? `all ${numberWord(number)}` : name.replace("+", " or more");

function panel(
  bars: readonly Bar[],
  {
    title,
    height,
    figures,
  }: { readonly title: string | null; readonly height: number; readonly figures: boolean },
): Layer {
  const end = Math.max(0.01, ...bars.map((bar) => bar.end)) * 1.1;
  const y = valueAxis("Share of people", [0, end], {
    format: "~%",
    tickCount: 4,
    minExtent: 36,
  });
  const texts = {
    mark: { type: "text", baseline: "bottom", dy: -4, fontSize: 11, color: COLORS.ink },
    encoding: { y: y("end"), text: { field: "figure", type: "nominal" } },
  };
  return {
    data: { values: bars },
    width: WIDTH,
    height,
    encoding: {
      x: {
        field: "name",
        type: "ordinal",
        title,
        scale: { domain: bars.map(({ name }) => name), paddingInner: 0.3, paddingOuter: 0.2 },
        axis: { labelAngle: 0, labelOverlap: true },
      },
    },
    layer: [
      {
        mark: { type: "bar", color: "#85bcdb" },
        encoding: {
          y: y("estimate"),
          tooltip: tooltip({ name: "Different items", tip: "Share [95% interval]", people: "People" }),
        },
      },
      {
        data: { values: bars.filter(({ low, high }) => low !== null && high !== null) },
        mark: { type: "rule", strokeWidth: figures ? 2 : 1.5, color: COLORS.ink },
        encoding: { y: y("low"), y2: { field: "high" } },
      },
      ...(figures ? [texts] : []),
    ],
  };
}
