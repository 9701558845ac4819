import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { scaleIds } from "../../reliability/scale-ids";
import { formatCell, percent, signed } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { type Layer, PLOT_WIDTH, wrapLabel } from "../kit/charts/layout";
import { CHART_BASE, COLORS, layerOf, nominal, seriesColor, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { BANDS } from "../kit/words/bands";
import { hasUnitSlopes, irtFactorLabel } from "../kit/words/format";
import { paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { irtId } from "./irt-item-tables";
import { hasInformation } from "./irt-sentences";
import * as messages from "./messages";

type Bin = IrtResult["scoreDistribution"][number]["bins"][number];

/** Space for the labels of a vertical axis ("10%" at most). */
const AXIS = { minExtent: 34, maxExtent: 34 };

const cutoff = BANDS.reliability.sufficient;

interface Panel {
  readonly factor: IrtResult["information"]["factors"][number];
  readonly name: string;
  readonly color: string;
  readonly bins: readonly Bin[];
  /** Share of people with the lowest sum of the factor's items; null where hidden or without such a scale. */
  readonly lowest: number | null;
}

/** Information by latent level, where scores are reliable, and the score distribution, by factor; null where no factor has information. */
export function informationChart(analysis: Analysis, result: IrtResult): ReportChart | null {
  const panels = result.information.factors.flatMap((factor, f): Panel[] => {
    if (!hasInformation(factor)) return [];
    const bins = result.scoreDistribution.find((own) => own.factor === factor.factor)?.bins ?? [];
    const name = irtFactorLabel(result, factor.factor);
    return [{ factor, name, color: seriesColor(f), bins, lowest: shareAtLowest(analysis, factor) }];
  });
  if (panels.length === 0) return null;
  const { theta } = result.information;
  const rows = panels.flatMap(({ factor, name }) =>
    theta.flatMap((level, k) => {
      const [information, standardError] = [factor.test[k] ?? null, factor.standardError[k] ?? null];
      return k % 5 === 0 ? [{ factor: name, level, information, standardError }] : [];
    }),
  );
  return {
    id: irtId(analysis, "information", result),
    title: messages.informationChartTitle(),
    see: seeText(panels, result),
    key: messages.informationChartDescription({ cutoff }),
    description: paragraph(
      ...panels.map(({ name, factor }) =>
        messages.informationOfFactor({ factor: name, peak: factor.peak[0], share: factor.shareReliable }),
      ),
    ),
    spec: {
      ...CHART_BASE,
      spacing: { row: 34, column: 30 },
      columns: across(panels),
      concat: panels.map((panel) => panelSpec(theta, panel, panels)),
    },
    ...chartData(rows, {
      factor: names.columnFactor(),
      level: [names.columnLevel(), "decimal1"],
      information: [names.information(), "decimal2"],
      standardError: [messages.scoreError(), "decimal2"],
    }),
  };
}

function shareAtLowest({ reliability }: Analysis, factor: Panel["factor"]): number | null {
  const { ofFactor, ofItems } = scaleIds(reliability);
  const scaleId = ofItems(factor.items.map(({ id }) => id));
  const scale = reliability.find((one) => ofFactor(one) === scaleId);
  return scale?.descriptives?.floor ?? null;
}

function seeText(panels: readonly Panel[], result: IrtResult): string {
  const lowest = panels.flatMap((panel) => panel.lowest ?? []);
  const peaks = panels.map(({ factor }) => factor.peak[0]);
  return messages.informationChartSee({
    isLogit: hasUnitSlopes(result),
    peaks: rangeText(peaks, (peak) => signed(peak)),
    lowest: lowest.length === 0 ? null : rangeText(lowest, (share) => percent(share)),
  });
}

/** Panels beside each other: three are as low as one. */
const across = (panels: readonly Panel[]): number => Math.min(3, panels.length);

const PANEL_WIDTHS: Readonly<Record<number, number>> = { 1: PLOT_WIDTH + 120, 2: 268, 3: 190 };

function panelSpec(theta: readonly number[], panel: Panel, of: readonly Panel[]): Layer {
  const width = PANEL_WIDTHS[across(of)] ?? PLOT_WIDTH;
  const highest = Math.max(...of.map(({ factor }) => factor.peak[1]));
  const most = Math.max(0.01, ...of.flatMap(({ bins }) => bins.map(barHeight)));
  const curve = curveSpec(theta, panel, { width, highest });
  if (panel.bins.length === 0) return curve;
  return {
    spacing: 8,
    vconcat: [curve, peopleSpec(panel, { width, most })],
    resolve: { scale: { x: "independent" } },
  };
}

const xAxis = (labels: boolean) =>
  valueAxis(labels ? messages.levelAxis() : null, [-4, 4], {
    tickCount: 9,
    format: "d",
    labels,
    ticks: labels,
  });

/** A figure in an upper corner of a panel. */
const note = (text: string, align: "left" | "right", x: number | "width"): Layer =>
  layerOf(
    [{ text }],
    { type: "text", align, baseline: "top", fontSize: 12, color: COLORS.ink },
    { x: { value: x }, y: { value: 3 }, text: nominal("text") },
  );

function curveSpec(theta: readonly number[], panel: Panel, size: { width: number; highest: number }): Layer {
  const { factor, name, color, bins } = panel;
  const { width, highest } = size;
  const x = xAxis(bins.length === 0);
  const values = theta.flatMap((level, k) => {
    const value = factor.test[k] ?? 0;
    return k % 2 === 0 ? [{ level, value, tip: formatCell(value, "decimal2") }] : [];
  });
  const shaded = factor.reliable
    .map(([low, high]) => ({ from: Math.max(-4, low), to: Math.min(4, high) }))
    .filter(({ from, to }) => from < to);
  return {
    title: wrapLabel(name, { width, fontSize: 12 }).split("\n"),
    width,
    height: 140,
    layer: [
      layerOf(shaded, { type: "rect", color: "#dfe8ef" }, { x: x("from"), x2: { field: "to" } }),
      layerOf(
        values,
        { type: "line", strokeWidth: 2.5, color },
        {
          x: x("level"),
          y: valueAxis(names.information(), [0, highest * 1.25], { tickCount: 3, ...AXIS })("value"),
          tooltip: tooltip({ level: names.columnLevel(), tip: names.information() }, ["level"]),
        },
      ),
      note(messages.reliablePeople({ cutoff, share: factor.shareReliable }), "left", 6),
    ],
  };
}

const BIN = 0.25;

/** Joined bins have the average height of their parts. */
const barHeight = ({ from, to, share }: Bin): number => (share * BIN) / Math.max(BIN, to - from);

function peopleSpec({ bins, lowest }: Panel, { width, most }: { width: number; most: number }): Layer {
  const values = bins.map((bin) => ({
    from: bin.from,
    to: bin.to,
    value: barHeight(bin),
    zero: 0,
    tip: percent(bin.share),
    place: messages.barRange({ low: bin.from, high: bin.to }),
  }));
  const y = valueAxis(names.columnPeople(), [0, most * 1.3], { tickCount: 2, format: "~%", ...AXIS });
  return {
    width,
    height: 84,
    layer: [
      layerOf(
        values,
        { type: "rect", color: COLORS.line, stroke: "white", strokeWidth: 0.5 },
        {
          x: xAxis(true)("from"),
          x2: { field: "to" },
          y: y("value"),
          y2: { field: "zero" },
          tooltip: tooltip({ place: names.columnScore(), tip: names.columnPeople() }),
        },
      ),
      ...(lowest === null ? [] : [note(messages.atLowestScore({ share: lowest }), "right", "width")]),
    ],
  };
}
