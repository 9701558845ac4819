import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { dotsWithIntervals, linesAt, tooltip } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { irtFactorLabel, mainFactor, signedLevel } from "../kit/words/irt-names";
import { normalInterval } from "../kit/words/normal-interval";
import { interval } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";
import { barHeight, type ScoreBin, scoreBars } from "./score-bars";

/** Difficulties beyond this are off the scale. */
const MOST_DIFFICULTY = 8;

interface Panel {
  readonly factor: string;
  readonly color: string;
  readonly bins: readonly ScoreBin[];
  readonly marks: ReturnType<typeof marksOf>;
}

/**
 * Item-person map (Wright map), laid on its side: the distribution of the people's scores above the difficulties of the
 * items, on the same scale, factor by factor.
 *
 * @param result one of `analysis.irt`
 * @returns null where no item has a difficulty
 */
export function itemPersonChart(analysis: Analysis, result: IrtResult): ReportChart | null {
  const panels = result.factors.flatMap((factor, f): Panel[] => {
    const marks = marksOf(analysis, result, f);
    if (marks.length === 0) return [];
    return [
      {
        factor: irtFactorLabel(result, factor.id),
        color: seriesColor(f),
        bins: result.scoreDistribution.find((own) => own.factor === factor.id)?.bins ?? [],
        marks,
      },
    ];
  });
  if (panels.length === 0) return null;
  const marks = panels.flatMap((panel) => panel.marks);
  const several = marks.some(({ step }) => step > 1);
  return {
    id: irtId(analysis, "map", result),
    title: `People and items on the same scale in the model “${result.label}”`,
    description: describe(panels),
    spec: {
      ...CHART_BASE,
      spacing: 22,
      vconcat: panels.flatMap((panel) => panelSpecs(panel, domainOf(marks))),
      resolve: { scale: { x: "independent", y: "independent" } },
    },
    ...chartData(marks, {
      factor: "Factor",
      item: "Item",
      step: several ? ["Answer above", "integer"] : undefined,
      difficulty: ["Difficulty", "decimal2"],
      low: ["95% low", "decimal2"],
      high: ["95% high", "decimal2"],
    }),
  };
}

type Mark = Panel["marks"][number];

/** Items of a factor from easy to difficult. */
function marksOf(analysis: Analysis, result: IrtResult, f: number) {
  const names = itemNamesById(analysis);
  const items = result.items
    .filter(({ a, difficulty }) => mainFactor(a) === f && difficulty.some((value) => value !== null))
    .sort((one, other) => (one.difficulty[0] ?? 0) - (other.difficulty[0] ?? 0));
  return items.flatMap(({ id, difficulty, se }) =>
    difficulty.flatMap((value, k) => {
      if (value === null || !Number.isFinite(value)) return [];
      const ends = normalInterval(value, se.difficulty[k] ?? null);
      return [
        {
          name: names.get(id)?.lines ?? id,
          item: names.get(id)?.full ?? id,
          factor: irtFactorLabel(result, result.factors[f]?.id ?? ""),
          step: k + 1,
          difficulty: value,
          low: ends?.[0] ?? null,
          high: ends?.[1] ?? null,
          tip: signedLevel(value),
          tipInterval: ends === null ? "–" : interval(ends, "decimal2"),
        },
      ];
    }),
  );
}

/** At least -4 to 4, and with room for the intervals; what lies beyond 8 is off the scale. */
function domainOf(marks: readonly Mark[]): readonly [number, number] {
  const ends = marks
    .flatMap(({ difficulty, low, high }) => [difficulty, low ?? difficulty, high ?? difficulty])
    .map((end) => Math.min(MOST_DIFFICULTY, Math.max(-MOST_DIFFICULTY, end)));
  return [Math.min(-4, Math.floor(Math.min(...ends))), Math.max(4, Math.ceil(Math.max(...ends)))];
}

function describe(panels: readonly Panel[]): string {
  const told = panels.map(({ factor, marks }) => {
    const sorted = [...marks].sort((one, other) => one.difficulty - other.difficulty);
    const [first, last] = [sorted[0], sorted.at(-1)];
    if (first === undefined || last === undefined || first === last)
      return `${factor}: ${first?.item} at ${first?.tip}.`;
    return `${factor}: from ${first.item} at ${first.tip} to ${last.item} at ${last.tip}.`;
  });
  const people = panels.some(({ bins }) => bins.length > 0)
    ? "Bars are the people’s scores (EAP) on a factor; below them, on the same scale, "
    : "";
  const dots = `${people === "" ? "Dots" : "dots"} are the items’ difficulties, the levels at which a higher answer is given as often as not, with 95% intervals.`;
  return `${people}${dots} Where people are and items are not, the items measure little. ${told.join(" ")}`;
}

const xAxis =
  (domain: readonly [number, number], labeled: boolean) =>
  (field: string): Layer => ({
    field,
    type: "quantitative",
    title: labeled ? "Level" : null,
    scale: { domain, nice: false, clamp: true },
    axis: { tickCount: 9, format: "d", labels: labeled, ticks: labeled },
  });

function panelSpecs(
  { factor, color, bins, marks }: Panel,
  domain: readonly [number, number],
): readonly Layer[] {
  const names = [...new Set(marks.map(({ name }) => name))];
  const most = Math.max(0.01, ...bins.map(barHeight));
  const title = wrapLabel(factor, { width: PLOT_WIDTH, fontSize: 13 }).split("\n");
  const items = itemsSpec(marks, { names, domain, color });
  if (bins.length === 0) return [{ title, ...items }];
  const people = scoreBars(bins, { x: xAxis(domain, false)("from"), width: PLOT_WIDTH, height: 70, most });
  return [{ spacing: 6, vconcat: [{ title, ...people }, items] }];
}

function itemsSpec(
  marks: readonly Mark[],
  options: { names: readonly string[]; domain: readonly [number, number]; color: string },
): Layer {
  const { names, domain, color } = options;
  const axis = xAxis(domain, true);
  return {
    width: PLOT_WIDTH,
    height: names.length * (names.length > 20 ? 30 : 32),
    encoding: { y: nameAxis(names, 0.3) },
    layer: [
      linesAt([0], { y: null, x: axis("at") }, { color: COLORS.line }),
      ...dotsWithIntervals(marks, {
        channel: "x",
        axis,
        value: "difficulty",
        bar: { color },
        dot: { size: 75, color },
        encoding: {
          tooltip: tooltip(
            { item: "Item", step: "Answer above", tip: "Difficulty", tipInterval: "95% interval" },
            ["step"],
          ),
        },
      }),
    ],
  };
}
