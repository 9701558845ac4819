import type { Analysis } from "../../analysis/analysis";
import { decimal, integer, percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, shareHeads } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { aboutOf } from "../kit/words/about-words";
import { hiddenLeftOut } from "../kit/words/messages";
import { paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

type Risks = NonNullable<Analysis["risks"]>;

/** Fits a phone. */
const WIDTH = 290;

/** Number of different items reported, from one on, as bars with 95% intervals; none is the complement of any, a figure of its own. Null where not requested or nothing is shown. */
export function numberChart(analysis: Analysis): ReportChart | null {
  const all = analysis.risks?.distribution ?? [];
  const rows = all.filter(({ number }) => number > 0).flatMap(barOf);
  const one = rows.find(({ number }) => number === 1);
  if (rows.length < 2) return null;
  const about = aboutOf(analysis);
  const shares = texts(
    one !== undefined && messages.shareOne({ share: one.estimate, about }),
    ...rows.slice(-1).map((last) => lastShare(analysis, last)),
  );
  return {
    id: "number-of-items",
    title: messages.numberTitle({ about }),
    see: messages.numberSee({ n: analysis.risks?.n ?? 0, shares }),
    key: paragraph(messages.numberKey(), all.some(({ estimate }) => estimate === null) && hiddenLeftOut()),
    description: messages.numberDescription(),
    spec: { ...CHART_BASE, ...panel(rows, messages.differentItems({ about })) },
    ...chartData(rows, {
      name: messages.columnDifferentItems(),
      n: [names.columnPeople(), "integer"],
      ...shareHeads(),
    }),
  };
}

type Bar = ReturnType<typeof barOf>[number];

function barOf({ number, orMore, n, estimate, low, high }: Risks["distribution"][number]) {
  if (estimate === null) return [];
  const tip =
    low === null || high === null
      ? percent(estimate)
      : messages.shareInterval({ share: estimate, low, high });
  const name = orMore ? `${number}+` : String(number);
  const figure = decimal(100 * estimate, 1);
  return [
    { number, orMore, n, estimate, low, high, end: high ?? estimate, name, figure, tip, people: integer(n) },
  ];
}

function lastShare({ items }: Analysis, { number, orMore, estimate: share }: Bar): string {
  if (number === items.length) return messages.shareAll({ share, number });
  return orMore ? messages.shareOrMore({ share, number }) : messages.shareNumber({ share, number });
}

function panel(bars: readonly Bar[], title: string): Layer {
  const end = Math.max(0.01, ...bars.map((bar) => bar.end)) * 1.1;
  const y = valueAxis(names.shareOfPeople(), [0, end], { format: "~%", tickCount: 4, minExtent: 36 });
  const texts = {
    mark: { type: "text", baseline: "bottom", dy: -4, fontSize: 12, color: COLORS.ink },
    encoding: { y: y("end"), text: { field: "figure", type: "nominal" } },
  };
  return {
    data: { values: bars },
    width: WIDTH,
    height: 150,
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
          tooltip: tooltip({
            name: messages.columnDifferentItems(),
            tip: names.shareWithInterval(),
            people: names.columnPeople(),
          }),
        },
      },
      {
        data: { values: bars.filter(({ low, high }) => low !== null && high !== null) },
        mark: { type: "rule", strokeWidth: 2, color: COLORS.ink },
        encoding: { y: y("low"), y2: { field: "high" } },
      },
      texts,
    ],
  };
}
