import type { Analysis } from "../../analysis/analysis";
import type { IrtItemResult, IrtResult } from "../../irt/model/irt-result";
import { linesAt, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNames } from "../kit/charts/item-names";
import type { Layer } from "../kit/charts/layout";
import { CURVE_LEVELS, categoryProbabilities, expectedScore } from "../kit/charts/logistic-curve";
import { CHART_BASE, orderedColors, seriesColor } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { irtFactorLabel, mainFactor } from "../kit/words/irt-names";
import { counted } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";

/** With more curves than this each item has one, of its expected answer. */
const MOST_CURVES = 60;

type Panel = ReturnType<typeof panelOf>;

type Kind = "higher" | "categories" | "expected";

/**
 * How likely each item's answers are at every level of the factor that it says most about, one small panel per item.
 *
 * @param result one of `analysis.irt`
 * @returns null where no item says anything
 */
export function itemCurvesChart(analysis: Analysis, result: IrtResult): ReportChart | null {
  const items = result.items.filter(({ a, d }) => d.length > 0 && a.some((slope) => slope !== 0));
  if (items.length === 0) return null;
  const kind = kindOf(items);
  const panels = items.map((item) => panelOf(analysis, { result, item, kind }));
  return {
    id: irtId(analysis, "curves", result),
    title: `${TITLES[kind]} by level in the model “${result.label}”`,
    description: describe(panels, result, kind),
    spec: spec(panels, kind, result.factors.length > 1),
    ...chartData(
      panels.flatMap(({ full, factor, points }) =>
        points
          .filter(({ level }) => Number.isInteger(level))
          .map((point) => ({ ...point, item: full, factor })),
      ),
      {
        item: "Item",
        factor: "Factor",
        level: ["Level", "decimal2"],
        curve: "Curve",
        value: [LABELS[kind], kind === "expected" ? "decimal2" : "coefficient3"],
      },
    ),
  };
}

const TITLES: Readonly<Record<Kind, string>> = {
  higher: "Probability of the higher answer",
  categories: "Probability of each answer",
  expected: "Expected answer",
};
const LABELS: Readonly<Record<Kind, string>> = {
  higher: "Probability",
  categories: "Probability",
  expected: "Share of the highest answer",
};

function kindOf(items: readonly IrtItemResult[]): Kind {
  if (items.every(({ d }) => d.length === 1)) return "higher";
  const curves = items.reduce((sum, { d }) => sum + d.length + 1, 0);
  return curves > MOST_CURVES ? "expected" : "categories";
}

function panelOf(
  analysis: Analysis,
  { result, item, kind }: { result: IrtResult; item: IrtItemResult; kind: Kind },
) {
  const f = mainFactor(item.a);
  const slope = item.a[f] ?? 0;
  const full = itemNames(analysis).find(({ id }) => id === item.id)?.full ?? item.id;
  return {
    item,
    full,
    factor: irtFactorLabel(result, result.factors[f]?.id ?? ""),
    color: seriesColor(f),
    points: CURVE_LEVELS.flatMap((level) =>
      valuesAt(slope, item.d, { level, kind }).map(([curve, value]) => ({
        level,
        value,
        curve,
        tip: formatCell(value, "coefficient2"),
      })),
    ),
  };
}

function valuesAt(
  slope: number,
  d: readonly number[],
  { level, kind }: { level: number; kind: Kind },
): readonly (readonly [string, number])[] {
  const all = categoryProbabilities(slope, d, level);
  if (kind === "higher") return [["higher answer", all[1] ?? 0]];
  if (kind === "expected") return [["expected answer", expectedScore(slope, d, level) / d.length]];
  return all.map((value, k) => [`answer ${k + 1} of ${all.length}`, value]);
}

function describe(panels: readonly Panel[], result: IrtResult, kind: Kind): string {
  const sorted = [...panels].sort((one, other) => other.item.discrimination - one.item.discrimination);
  const [steep, flat] = [sorted[0], sorted.at(-1)];
  const what = {
    higher: "the probability of the higher answer at each level of the item’s factor",
    categories:
      "the probability of each answer, from light (lowest) to dark (highest), at each level of the item’s factor",
    expected: "the expected answer, as a share of the highest, at each level of the item’s factor",
  }[kind];
  const dashed =
    kind === "higher"
      ? " The dashed line marks the difficulty, where the probability is .50, if it lies in view."
      : "";
  const others =
    result.factors.length > 1 ? " Other factors are at their mean; a color stands for a factor." : "";
  const found =
    steep === undefined || flat === undefined || panels.length < 2
      ? ""
      : ` Steepest is “${steep.full}”, flattest “${flat.full}”.`;
  return `One panel per item (${counted(panels.length, "item")}): ${what}, the mean being 0.${dashed}${kind === "categories" ? "" : others}${found}`;
}

function spec(panels: readonly Panel[], kind: Kind, several: boolean): Layer {
  const columns = panels.length > 12 ? 5 : 3;
  const width = columns === 5 ? 96 : 180;
  return {
    ...CHART_BASE,
    spacing: { row: 18, column: 20 },
    columns: Math.min(columns, panels.length),
    concat: panels.map((panel, k) => panelSpec(panel, { kind, several, width, labeled: k % columns === 0 })),
    resolve: { scale: { color: "shared" } },
  };
}

interface PanelOptions {
  readonly kind: Kind;
  readonly several: boolean;
  readonly width: number;
  readonly labeled: boolean;
}

function panelSpec({ item, full, factor, color, points }: Panel, options: PanelOptions): Layer {
  const { kind, several, width, labeled } = options;
  const curves = [...new Set(points.map(({ curve }) => curve))];
  const [difficulty] = item.difficulty;
  const marked =
    kind === "higher" && difficulty !== undefined && difficulty !== null && Math.abs(difficulty) <= 4
      ? [difficulty]
      : [];
  const isByAnswer = kind === "categories";
  const answers = {
    field: "curve",
    type: "ordinal",
    title: null,
    legend: null,
    scale: { domain: curves, range: orderedColors(curves.length) },
  };
  return {
    title: {
      text: wrapLabel(full, { width: width - 4, fontSize: 12 }).split("\n"),
      fontSize: 12,
      fontWeight: "normal",
      offset: 6,
    },
    data: { values: points.map((point) => ({ ...point, item: full, factor })) },
    width,
    height: Math.round(width * 0.62),
    resolve: { scale: { color: "independent" } },
    encoding: {
      x: valueAxis(null, [-4, 4], { values: [-4, -2, 0, 2, 4], format: "d" })("level"),
    },
    layer: [
      linesAt(marked, { x: { field: "at", type: "quantitative" } }),
      {
        mark: { type: "line", strokeWidth: 2, ...(isByAnswer ? {} : { color }) },
        encoding: {
          y: valueAxis(null, [0, 1], { values: [0, 0.5, 1], format: ".1f", labels: labeled })("value"),
          ...(isByAnswer ? { color: answers } : {}),
          tooltip: tooltip(
            {
              item: "Item",
              ...(several ? { factor: "Factor" } : {}),
              level: "Level",
              ...(isByAnswer ? { curve: "Answer" } : {}),
              tip: LABELS[kind],
            },
            ["level"],
          ),
        },
      },
    ],
  };
}
