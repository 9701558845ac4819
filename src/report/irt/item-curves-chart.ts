import type { Analysis } from "../../analysis/analysis";
import type { IrtItemResult, IrtResult } from "../../irt/model/irt-result";
import { decimal, formatCell, signed } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById, type Layer, wrapLabel } from "../kit/charts/layout";
import { CURVE_LEVELS, expectedScore } from "../kit/charts/logistic-curve";
import { CHART_BASE, layerOf, nominal, seriesColor, tooltip, valueAxis } from "../kit/charts/theme";
import type { ReportChart } from "../kit/tables/section";
import { irtFactorLabel, mainFactor } from "../kit/words/format";
import { paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { irtId } from "./irt-item-tables";
import * as messages from "./messages";

/** Of a panel, of the labels at the ends of curves, and between labels. */
const [WIDTH, LABEL_WIDTH, LABEL_HEIGHT] = [214, 44, 13];

interface Curve {
  readonly item: IrtItemResult;
  readonly full: string;
  readonly short: string;
  readonly color: string;
  /** Expected score by latent level as a share of the maximum; the probability of yes for binary items. */
  readonly values: readonly number[];
}

interface Panel {
  readonly factor: string;
  readonly curves: readonly Curve[];
}

/** Expected scores by latent level, a panel per factor with a curve for each of its most informative items; null without any. */
export function itemCurvesChart(analysis: Analysis, result: IrtResult): ReportChart | null {
  const items = result.items.filter(({ a, d }) => d.length > 0 && a.some((slope) => slope !== 0));
  if (items.length === 0) return null;
  const itemNames = itemNamesById(analysis, { shortWidth: LABEL_WIDTH });
  const panels = result.factors.flatMap((factor, f): Panel[] => {
    const factorItems = items.filter(({ a }) => mainFactor(a) === f);
    const curves = factorItems.map((item, k): Curve => {
      const { full = item.id, short = item.id } = itemNames.get(item.id) ?? {};
      const at = expectedScore(result.model, item, f);
      const values = CURVE_LEVELS.map((level) => at(level) / item.d.length);
      return { item, full, short, color: seriesColor(k), values };
    });
    return curves.length === 0 ? [] : [{ factor: irtFactorLabel(result, factor.id), curves }];
  });
  const isBinary = items.every(({ d }) => d.length === 1);
  const label = messages.curvesAxis({ isBinary });
  return {
    id: irtId(analysis, "curves", result),
    title: messages.curvesTitle({ isBinary, label: result.label }),
    see: seeText(items),
    key: messages.curvesDescription(),
    description: paragraph(
      ...panels.map(({ factor, curves }) =>
        messages.curvesOfFactor({ factor, items: curves.map(({ item }) => item.id) }),
      ),
    ),
    spec: {
      ...CHART_BASE,
      spacing: { row: 26, column: 24 },
      columns: 2,
      concat: panels.map((panel) => panelSpec(panel, label)),
      resolve: { scale: { color: "independent" } },
    },
    ...chartData(
      panels.flatMap(({ factor, curves }) =>
        curves.flatMap(({ full, values }) =>
          CURVE_LEVELS.flatMap((level, k) =>
            Number.isInteger(level) ? [{ item: full, factor, level, value: values[k] ?? null }] : [],
          ),
        ),
      ),
      {
        item: names.columnItem(),
        factor: names.columnFactor(),
        level: [names.columnLevel(), "decimal1"],
        value: [label, "coefficient2"],
      },
    ),
  };
}

function seeText(items: readonly IrtItemResult[]): string {
  const difficulties = items.flatMap(({ difficulty }) => difficulty.flatMap((value) => value ?? []));
  const slopes = items.map(({ discrimination }) => discrimination);
  return messages.curvesSee({
    difficulties: difficulties.length === 0 ? null : rangeText(difficulties, (level) => signed(level)),
    discriminations: rangeText(slopes, (slope) => decimal(slope, 2)),
  });
}

/** Positions of labels at the ends of curves, moved apart to avoid overlap. */
export function spread(values: readonly number[], gap: number): readonly number[] {
  const places = [...values];
  for (let k = 1; k < places.length; k++) places[k] = Math.min(places[k]!, places[k - 1]! - gap);
  const last = places.length - 1;
  if (last >= 0) places[last] = Math.max(places[last]!, 0);
  for (let k = last - 1; k >= 0; k--) places[k] = Math.max(places[k]!, places[k + 1]! + gap);
  return places;
}

/** Curves closer than this at every level are drawn as one. */
const SAME = 0.02;

function withoutCoinciding(curves: readonly Curve[]): readonly Curve[] {
  const drawn: Curve[] = [];
  for (const curve of curves) {
    const same = drawn.findIndex(({ values }) =>
      values.every((value, k) => Math.abs(value - (curve.values[k] ?? 0)) < SAME),
    );
    const other = drawn[same];
    if (other === undefined) drawn.push(curve);
    else
      drawn[same] = {
        ...other,
        full: messages.coincidingItems({ first: other.full, second: curve.full }),
        short: messages.coincidingItems({ first: other.short, second: curve.short }),
      };
  }
  return drawn;
}

function panelSpec({ factor, curves: all }: Panel, label: string): Layer {
  const curves = withoutCoinciding(all);
  const height = Math.max(140, curves.length * LABEL_HEIGHT);
  const end = ({ values }: Curve): number => values.at(-1) ?? 0;
  const sum = ({ values }: Curve): number => values.reduce((total, value) => total + value, 0);
  const sorted = [...curves].sort(
    (one, other) => Math.round(100 * end(other)) - Math.round(100 * end(one)) || sum(other) - sum(one),
  );
  const places = spread(sorted.map(end), LABEL_HEIGHT / height);
  const labels = sorted.map(({ short, full, values }, k) => {
    return { short, item: full, end: values.at(-1), at: places[k] };
  });
  const points = curves.flatMap(({ full, values }) =>
    CURVE_LEVELS.map((level, k) => {
      const value = values[k] ?? 0;
      return { item: full, level, value, tip: formatCell(value, "coefficient2") };
    }),
  );
  const y = valueAxis(null, [0, 1], { values: [0, 0.5, 1], format: ".1f" });
  const color = {
    field: "item",
    type: "nominal",
    legend: null,
    scale: { domain: curves.map(({ full }) => full), range: curves.map((curve) => curve.color) },
  };
  return {
    title: wrapLabel(factor, { width: WIDTH + LABEL_WIDTH, fontSize: 12 }).split("\n"),
    width: WIDTH,
    height,
    encoding: { color },
    layer: [
      layerOf(
        points,
        { type: "line", strokeWidth: 2 },
        {
          x: valueAxis(messages.levelAxis(), [-4, 4], { values: [-4, -2, 0, 2, 4], format: "d" })("level"),
          y: y("value"),
          tooltip: tooltip({ item: names.columnItem(), level: names.columnLevel(), tip: label }, ["level"]),
        },
      ),
      layerOf(
        labels,
        { type: "rule", strokeWidth: 1 },
        { x: { value: WIDTH }, x2: { value: WIDTH + 12 }, y: y("end"), y2: { field: "at" } },
      ),
      layerOf(
        labels,
        { type: "text", align: "left", fontSize: 12 },
        { x: { value: WIDTH + 15 }, y: y("at"), text: nominal("short") },
      ),
    ],
  };
}
