import { type Layer, nameAxis, ROW_HEIGHT } from "../kit/charts/layout";
import { COLORS } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import { formatCell } from "../kit/words/format";
import { shareWithInterval } from "./levels/prevalence-sentences";
import type { ShownEstimate } from "./prevalence-names";

/** A share with its interval, as a row of a dot plot. */
export interface ShareDot {
  /** As on the axis. */
  readonly name: string;
  /** Whole, for tooltips. */
  readonly of: string;
  readonly estimate: number;
  readonly low: number | null;
  readonly high: number | null;
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
    figure: row.fewPeople ? `(${text})` : text,
    tip: shareWithInterval(row),
    people: formatCell(row.n, "integer"),
  };
}

/** The end of a scale of shares that holds all intervals. */
export function shareEnd(rows: readonly Pick<ShareDot, "estimate" | "high">[]): number {
  const most = Math.max(0.01, ...rows.map(({ estimate, high }) => high ?? estimate));
  return Math.min(1, most * 1.06);
}

export const SHARE_AXIS = { tickCount: 5, format: "~%" } as const;

/** One panel of dots with intervals, a row per name. */
export function shareDotPanel(
  rows: readonly ShareDot[],
  options: {
    names: readonly string[];
    end: number;
    width: number;
    color: string;
    tooltip: string;
    title?: string;
    labels?: boolean;
    figures?: boolean;
  },
): Layer {
  const { names, end, width, color, tooltip, title, labels = true, figures = false } = options;
  const twoLines = names.some((name) => name.includes("\n"));
  const rowHeight = twoLines ? ROW_HEIGHT - 3 : ROW_HEIGHT - 10;
  const x = (field: string): Layer => ({
    field,
    type: "quantitative",
    title: "Share of people",
    scale: { domain: [0, figures ? end * 1.14 : end], nice: false, zero: true },
    axis: SHARE_AXIS,
  });
  return {
    ...(title === undefined
      ? {}
      : { title: wrapLabel(title, { width: 0.9 * width, fontSize: 13 }).split("\n") }),
    data: { values: rows },
    width,
    height: Math.max(50, names.length * rowHeight),
    encoding: {
      y: {
        ...nameAxis(names, 0.2),
        ...(labels ? {} : { axis: { labels: false, ticks: false, domain: false } }),
      },
    },
    layer: [
      {
        data: { values: rows.filter(({ low, high }) => low !== null && high !== null) },
        mark: { type: "rule", strokeWidth: 2, color },
        encoding: { x: x("low"), x2: { field: "high" } },
      },
      {
        mark: { type: "point", filled: true, size: 70, opacity: 1, color },
        encoding: {
          x: x("estimate"),
          tooltip: [
            { field: "of", type: "nominal", title: tooltip },
            { field: "tip", type: "nominal", title: "Share [95% interval]" },
            { field: "people", type: "nominal", title: "People" },
          ],
        },
      },
      ...(figures
        ? [
            {
              data: { values: rows.map((row) => ({ ...row, end: row.high ?? row.estimate })) },
              mark: { type: "text", align: "left", dx: 6, fontSize: 11, color: COLORS.ink },
              encoding: { x: x("end"), text: { field: "figure", type: "nominal" } },
            },
          ]
        : []),
    ],
  };
}
