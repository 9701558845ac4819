import type { IrtResult } from "../../irt/model/irt-result";
import { tooltip, valueAxis } from "../kit/charts/channels";
import type { Layer } from "../kit/charts/layout";
import { COLORS } from "../kit/charts/theme";
import { signedLevel } from "../kit/words/irt-names";
import { percent } from "../kit/words/phrases";

export type ScoreBin = IrtResult["scoreDistribution"][number]["bins"][number];

/** Width of a bin that is not joined with others. */
const WIDTH = 0.25;

/** A joined bin is drawn as high as its parts would be on average. */
export function barHeight({ from, to, share }: ScoreBin): number {
  return (share * WIDTH) / Math.max(WIDTH, to - from);
}

/** How the people's scores are distributed, as bars on the scale of a chart beside it. */
export function scoreBars(
  bins: readonly ScoreBin[],
  options: { x: Layer; width: number; height: number; most: number; extent?: number | undefined },
): Layer {
  const { x, width, height, most, extent } = options;
  return {
    width,
    height,
    data: {
      values: bins.map((bin) => ({
        from: bin.from,
        to: bin.to,
        value: barHeight(bin),
        zero: 0,
        place: `${signedLevel(bin.from)} to ${signedLevel(bin.to)}`,
        tip: percent(bin.share),
      })),
    },
    mark: { type: "rect", color: COLORS.line, stroke: "white", strokeWidth: 0.5 },
    encoding: {
      x,
      x2: { field: "to" },
      y: valueAxis("People", [0, most], {
        tickCount: 2,
        format: "~%",
        ...(extent === undefined ? {} : { minExtent: extent, maxExtent: extent }),
      })("value"),
      y2: { field: "zero" },
      tooltip: tooltip({ place: "Score", tip: "People" }),
    },
  };
}
