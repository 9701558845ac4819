import { NAME_WIDTH } from "./item-names";
import { textWidth } from "./text-width";

/** Widest drawing area beside a margin of names, so that a chart fits a printed page at its full size. */
export const PLOT_WIDTH = 420;

/** Height per row of a chart with one row per item, group or scale. */
export const ROW_HEIGHT = 34;

/** Of labels in several lines. */
export const LINE_HEIGHT = 14;

/** A vertical axis of names in the given order, with the same room for them in every chart; none beside a panel that has it. */
export function nameAxis(names: readonly string[], padding = 0.3, isLabeled = true): Layer {
  return {
    field: "name",
    type: "nominal",
    title: null,
    scale: { type: "band", domain: names, paddingInner: padding, paddingOuter: padding / 2 },
    axis: isLabeled ? NAMES : NO_NAMES,
  };
}

const NO_NAMES = { labels: false, ticks: false, domain: false };
const NAMES = {
  minExtent: NAME_WIDTH,
  maxExtent: NAME_WIDTH,
  ticks: false,
  domain: false,
  labelPadding: 8,
  labelLineHeight: LINE_HEIGHT,
  labelOffset: {
    condition: [3, 2].map((lines) => ({
      test: `length(split(datum.label, '\\n')) >= ${lines}`,
      value: (-(lines - 1) * LINE_HEIGHT) / 2,
    })),
    value: 0,
  },
};

/** Several marks on the same axes. */
export type Layer = Readonly<Record<string, unknown>>;

/** With more columns than this, a heat map's cells are too small for a figure. */
const MOST_LABELED = 14;

/** How a heat map with these columns is drawn: with figures in its cells or densely; ids wider than a cell stand aslant. */
export function heatMapStyle(columns: readonly string[]): {
  readonly figures: boolean;
  readonly lines: number;
  readonly shortWidth: number;
  readonly labelAngle: number;
} {
  const width = cellWidth(columns.length) - 6;
  if (columns.length > MOST_LABELED) return { figures: false, lines: 1, shortWidth: 80, labelAngle: -60 };
  return columns.some((id) => textWidth(id, FONT_SIZE) > width)
    ? { figures: true, lines: 2, shortWidth: 110, labelAngle: -60 }
    : { figures: true, lines: 2, shortWidth: width, labelAngle: 0 };
}

/** Type of a heat map's figures and of its columns' names. */
export const FONT_SIZE = 11;

/** Width of one column of a heat map with that many columns. */
export function cellWidth(columns: number): number {
  return Math.min(54, Math.max(15, Math.floor(PLOT_WIDTH / Math.max(1, columns))));
}
