import { dotsWithIntervals, valueAxis } from "../kit/charts/channels";
import type { Layer } from "../kit/charts/layout";
import { COLORS } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import { boundBands, SHARE_AXIS, type ShareDot, shareTooltip } from "./share-dots";

const WIDTH = 122;
const HEIGHT = 92;

/** One small panel of shares over the levels of an ordered grouping, with intervals. */
export function shareLinePanel(
  rows: readonly ShareDot[],
  options: {
    names: readonly string[];
    end: number;
    title: string;
    axisTitle: string;
    labels: boolean;
    last: boolean;
  },
): Layer {
  const { names, end, title, axisTitle, labels, last } = options;
  const axis = valueAxis(
    null,
    [0, end],
    labels
      ? { ...SHARE_AXIS, tickCount: 4, minExtent: 36 }
      : { labels: false, ticks: false, domain: false, tickCount: 4 },
  );
  return {
    title: {
      text: wrapLabel(title, { width: 0.9 * WIDTH, fontSize: 12 }).split("\n"),
      fontSize: 12,
      offset: 6,
    },
    data: { values: rows },
    width: WIDTH,
    height: HEIGHT,
    encoding: {
      x: {
        field: "name",
        type: "ordinal",
        title: last ? wrapLabel(axisTitle, { width: WIDTH, lines: 1 }) : null,
        scale: { domain: names },
        axis: { labelAngle: names.some((name) => name.length > 3) ? -60 : 0, labelFontSize: 11 },
      },
    },
    layer: [
      ...boundBands(rows, { channel: "y", axis }),
      {
        mark: { type: "line", color: COLORS.line, strokeWidth: 1.5 },
        encoding: { y: axis("estimate") },
      },
      ...dotsWithIntervals(rows, {
        channel: "y",
        axis,
        value: "estimate",
        bar: { strokeWidth: 1.5, color: COLORS.blue },
        dot: { size: 36, color: COLORS.blue },
        encoding: { tooltip: shareTooltip("Group") },
      }),
    ],
  };
}
