import type { PrevalenceEstimate } from "../../survey/prevalence/prevalence-result";
import { integer, percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, shareHeads } from "../kit/charts/chart-data";
import { type Layer, nameAxis, rowHeight } from "../kit/charts/layout";
import * as charts from "../kit/charts/messages";
import { blueDots, CHART_BASE, COLORS, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { isOnFewPeople } from "../kit/tables/share-columns";
import { HIDDEN } from "../kit/words/hidden";
import { hiddenLeftOut } from "../kit/words/messages";
import { paragraph } from "../kit/words/phrases";
import { shareWithInterval } from "./levels/prevalence-sentences";
import * as messages from "./messages";
import { isShown, type ShownEstimate } from "./prevalence-names";

export type ShareDot = ReturnType<typeof shareDot>;

/** A dot with its name on the axis and in full (`of`); `least` and `most` are the shares with all missing answers no, and all yes. */
export function shareDot(row: ShownEstimate, name: string, of: string) {
  const { estimate, low, high, bounds } = row;
  const text = percent(estimate);
  return {
    name,
    of,
    estimate,
    low,
    high,
    least: bounds?.low ?? null,
    most: bounds?.high ?? null,
    figure: row.fewPeople ? `(${text})` : text,
    tip: shareWithInterval(row),
    people: integer(row.n),
  };
}

/** End of the axis, beyond all intervals and, if drawn, bands. */
export function shareEnd(rows: readonly ShareDot[], bands = false): number {
  const ends = rows.map((row) => Math.max(row.high ?? row.estimate, bands ? (row.most ?? 0) : 0));
  return Math.min(1, Math.max(0.01, ...ends) * 1.06);
}

export const SHARE_AXIS = { tickCount: 5, format: "~%" } as const;

export const shareTooltip = () =>
  tooltip({ of: names.columnGroup(), tip: names.shareWithInterval(), people: names.columnPeople() });

const keyHidden = {
  hatched: charts.keyHatched,
  sign: () => charts.keyHidden({ sign: HIDDEN }),
  "left-out": hiddenLeftOut,
} as const;

/** A chart of shares with its data, without hidden shares. */
export function shareChart(
  all: readonly PrevalenceEstimate[],
  {
    spec,
    columns,
    cells,
    key,
    hidden,
    ...chart
  }: Pick<ReportChart, "id" | "title" | "see" | "key" | "description" | "spec"> & {
    /** How hidden shares are drawn: hatched among cells, a sign among dots, or not at all. */
    readonly hidden: "hatched" | "sign" | "left-out";
    /** First columns of the data: headings and cells. */
    readonly columns: Readonly<Record<string, string>>;
    readonly cells: (row: ShownEstimate) => Readonly<Record<string, string>>;
  },
): ReportChart {
  const shown = all.filter(isShown);
  const [first] = shown;
  return {
    ...chart,
    key: paragraph(
      hidden === "hatched" ? charts.keyCells() : charts.keyDots(),
      hidden !== "hatched" && shown.some(({ low }) => low !== null) && charts.keyBars(),
      key ?? "",
      shown.length < all.length && keyHidden[hidden](),
      shown.some(isOnFewPeople) && charts.keyFew(),
    ),
    description: paragraph(
      chart.description,
      first !== undefined && messages.treatmentNote({ treatment: first.missing }),
    ),
    spec: { ...CHART_BASE, ...spec },
    ...chartData(
      shown.map((row) => {
        const { n, estimate, low, high } = row;
        return { ...cells(row), n, estimate, low, high };
      }),
      { ...columns, n: [names.columnPeople(), "integer"], ...shareHeads() },
    ),
    parentheses: fewPeopleMarks(shown),
  };
}

/** Parentheses for the data table. */
const fewPeopleMarks = (rows: readonly PrevalenceEstimate[]): ReportChart["parentheses"] =>
  rows.flatMap((estimate, row) =>
    isOnFewPeople(estimate) ? ["estimate", "low", "high"].map((key) => ({ row, key })) : [],
  );

/** A panel of dots with intervals, bands for missing answers and figures; rows without shares are marked hidden. */
export function shareDotPanel(
  rows: readonly ShareDot[],
  rowNames: readonly string[],
  { width, nameWidth }: { readonly width: number; readonly nameWidth: number | null },
): Layer {
  const end = Math.min(1, shareEnd(rows, true)) * (1 + FIGURE_WIDTH / width);
  const axis = valueAxis(names.shareOfPeople(), [0, end], { ...SHARE_AXIS, tickCount: width / TICK_WIDTH });
  const bands = rows.filter(({ least, most }) => least !== null && most !== null);
  const texts = [
    ...rows.map((row) => ({ ...row, end: Math.max(row.high ?? row.estimate, row.most ?? 0) })),
    ...rowNames
      .filter((name) => rows.every((row) => row.name !== name))
      .map((name) => ({ name, end: 0, figure: HIDDEN })),
  ];
  return {
    width,
    height: Math.max(40, rowNames.length * rowHeight(rowNames, ROW)),
    encoding: { y: namesOfWidth(rowNames, nameWidth) },
    layer: [
      {
        data: { values: bands },
        mark: { type: "rule", strokeWidth: 6, color: COLORS.band, strokeCap: "butt" },
        encoding: { x: axis("least"), x2: { field: "most" } },
      },
      ...blueDots(rows, { axis, size: 50, tooltip: shareTooltip() }),
      {
        data: { values: texts },
        mark: { type: "text", align: "left", dx: 6, fontSize: 12, color: COLORS.ink },
        encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
      },
    ],
  };
}

/** Row names in that many pixels; null next to a panel that has them. */
function namesOfWidth(rowNames: readonly string[], width: number | null): Layer {
  const { axis, ...channel } = nameAxis(rowNames, 0.2, width !== null);
  return {
    ...channel,
    axis: width === null ? axis : { ...(axis as Layer), minExtent: width, maxExtent: width },
  };
}

const ROW = 20;

/** Pixels for the figure at the end of a row, and between ticks. */
const [FIGURE_WIDTH, TICK_WIDTH] = [48, 50];
