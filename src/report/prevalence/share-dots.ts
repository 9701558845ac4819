import { dotsWithIntervals, tooltip, valueAxis } from "../kit/charts/channels";
import { type Layer, nameAxis, PLOT_WIDTH, ROW_HEIGHT } from "../kit/charts/layout";
import { COLORS, seriesColor } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import { formatCell } from "../kit/words/format";
import { sentence } from "../kit/words/phrases";
import { shareWithInterval } from "./levels/prevalence-sentences";
import { type ShownEstimate, treatmentName } from "./prevalence-names";

/** A share with its interval, as a row of a dot plot. */
export interface ShareDot {
  /** As on the axis. */
  readonly name: string;
  /** Whole, for tooltips. */
  readonly of: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
  /** The share with all missing answers no, and with all yes; null where there are none, or where they are hidden. */
  readonly least: number | null;
  readonly most: number | null;
  /** "12.3%", in parentheses on few people. */
  readonly figure: string;
  readonly tip: string;
  readonly people: string;
}

/** The row of an estimate that is shown. */
export function shareDot(row: ShownEstimate, name: { axis: string; whole: string }): ShareDot {
  const text = formatCell(row.estimate, "percent1");
  return {
    name: name.axis,
    of: name.whole,
    estimate: row.estimate,
    low: row.low,
    high: row.high,
    least: row.bounds?.low ?? null,
    most: row.bounds?.high ?? null,
    figure: row.fewPeople ? `(${text})` : text,
    tip: shareWithInterval(row),
    people: formatCell(row.n, "integer"),
  };
}

/** The end of a scale of shares that holds all intervals. */
export function shareEnd(
  rows: readonly (Pick<ShareDot, "estimate" | "high"> & Partial<Pick<ShareDot, "most">>)[],
): number {
  const most = Math.max(0.01, ...rows.map((row) => Math.max(row.high ?? row.estimate, row.most ?? 0)));
  return Math.min(1, most * 1.06);
}

export const SHARE_AXIS = { tickCount: 5, format: "~%" } as const;

/** What shows when a share is pointed at. */
export const shareTooltip = (of: string): readonly Layer[] =>
  tooltip({ of, tip: "Share [95% interval]", people: "People" });

/** Thin bands from the share with all missing answers no to that with all yes, of the rows that have them. */
export function boundBands(
  rows: readonly ShareDot[],
  { channel, axis }: { readonly channel: "x" | "y"; readonly axis: (field: string) => Layer },
): readonly Layer[] {
  const values = rows.filter(({ least, most }) => least !== null && most !== null);
  if (values.length === 0) return [];
  return [
    {
      data: { values },
      mark: { type: "rule", strokeWidth: 7, color: COLORS.band, strokeCap: "butt" },
      encoding: { [channel]: axis("least"), [`${channel}2`]: { field: "most" } },
    },
  ];
}

/** What a chart's description says of missing answers. */
export function missingWords([first]: readonly Pick<ShownEstimate, "missing">[]): string {
  return first === undefined ? "" : ` ${sentence(treatmentName(first.missing))}.`;
}

/** The same, and what its bands are where there are such. */
export function bandWords(rows: readonly Pick<ShownEstimate, "bounds" | "missing">[]): string {
  const bands = rows.some(({ bounds }) => bounds)
    ? " Gray bands run from the share if all missing answers are no to that if all are yes."
    : "";
  return `${missingWords(rows)}${bands}`;
}

/** Panels of dots with intervals, a row per name, two beside each other. */
export function shareDotPanels(
  panels: readonly { readonly title: string; readonly dots: readonly ShareDot[] }[],
  names: readonly string[],
): Layer {
  const end = shareEnd(panels.flatMap(({ dots }) => dots));
  const columns = Math.min(2, panels.length);
  const width = PLOT_WIDTH / columns;
  return {
    columns,
    spacing: 24,
    concat: panels.map(({ title, dots }, k) => ({
      title: wrapLabel(title, { width: 0.9 * width, fontSize: 13 }).split("\n"),
      ...shareDotPanel(dots, {
        names,
        end,
        width,
        color: seriesColor(k),
        tooltip: "Group",
        isLabeled: k % columns === 0,
      }),
    })),
  };
}

/** One panel of dots with intervals, a row per name. */
export function shareDotPanel(
  rows: readonly ShareDot[],
  options: {
    names: readonly string[];
    end: number;
    width: number;
    color: string;
    tooltip: string;
    isLabeled?: boolean | undefined;
    figures?: boolean | undefined;
  },
): Layer {
  const { names, end, width, color, tooltip, isLabeled, figures = false } = options;
  const twoLines = names.some((name) => name.includes("\n"));
  const rowHeight = twoLines ? ROW_HEIGHT - 3 : ROW_HEIGHT - 10;
  const axis = valueAxis("Share of people", [0, figures ? end * 1.14 : end], SHARE_AXIS);
  const texts = {
    data: { values: rows.map((row) => ({ ...row, end: Math.max(row.high ?? row.estimate, row.most ?? 0) })) },
    mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: COLORS.ink },
    encoding: { x: axis("end"), text: { field: "figure", type: "nominal" } },
  };
  const dots = dotsWithIntervals(rows, {
    channel: "x",
    axis,
    value: "estimate",
    bar: { color },
    dot: { size: 70, color },
    encoding: { tooltip: shareTooltip(tooltip) },
  });
  return {
    width,
    height: Math.max(50, names.length * rowHeight),
    encoding: { y: nameAxis(names, 0.2, isLabeled) },
    layer: [...boundBands(rows, { channel: "x", axis }), ...dots, ...(figures ? [texts] : [])],
  };
}
