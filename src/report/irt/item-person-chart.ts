import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { itemNames } from "../kit/charts/item-names";
import { type Layer, nameAxis, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { irtFactorLabel, mainFactor, signedLevel } from "../kit/words/irt-names";
import { normalInterval } from "../kit/words/normal-interval";
import { interval } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";
import { barHeight, type ScoreBin, scoreBars } from "./score-bars";

interface Mark {
  readonly name: string;
  readonly item: string;
  readonly factor: string;
  readonly step: number;
  readonly difficulty: number;
  readonly low: number | null;
  readonly high: number | null;
  readonly tip: string;
  readonly tipInterval: string;
}

/** Difficulties beyond this are off the scale. */
const MOST_DIFFICULTY = 8;

interface Panel {
  readonly factor: string;
  readonly color: string;
  readonly bins: readonly ScoreBin[];
  readonly marks: readonly Mark[];
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
    columns: [
      { key: "factor", label: "Factor", format: "text" },
      { key: "item", label: "Item", format: "text" },
      ...(several ? [{ key: "step", label: "Answer above", format: "integer" } as const] : []),
      { key: "difficulty", label: "Difficulty", format: "decimal2" },
      { key: "low", label: "95% low", format: "decimal2" },
      { key: "high", label: "95% high", format: "decimal2" },
    ],
    rows: marks.map(({ factor, item, step, difficulty, low, high }) => ({
      factor,
      item,
      ...(several ? { step } : {}),
      difficulty,
      low,
      high,
    })),
  };
}

/** Items of a factor from easy to difficult. */
function marksOf(analysis: Analysis, result: IrtResult, f: number): readonly Mark[] {
  const names = new Map(itemNames(analysis).map((name) => [name.id, name]));
  const items = result.items
    .filter(({ a, difficulty }) => mainFactor(a) === f && difficulty.some((value) => value !== null))
    .sort((one, other) => (one.difficulty[0] ?? 0) - (other.difficulty[0] ?? 0));
  return items.flatMap(({ id, difficulty, se }) =>
    difficulty.flatMap((value, k): Mark[] => {
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

function xAxis(field: string, domain: readonly [number, number], labeled: boolean): Layer {
  return {
    field,
    type: "quantitative",
    title: labeled ? "Level" : null,
    scale: { domain, nice: false, clamp: true },
    axis: { tickCount: 9, format: "d", labels: labeled, ticks: labeled },
  };
}

function panelSpecs(
  { factor, color, bins, marks }: Panel,
  domain: readonly [number, number],
): readonly Layer[] {
  const names = [...new Set(marks.map(({ name }) => name))];
  const most = Math.max(0.01, ...bins.map(barHeight));
  const title = wrapLabel(factor, { width: PLOT_WIDTH, fontSize: 13 }).split("\n");
  const people: Layer = {
    title,
    ...scoreBars(bins, { x: xAxis("from", domain, false), width: PLOT_WIDTH, height: 70, most }),
  };
  return bins.length === 0
    ? [{ title, ...itemsSpec(marks, { names, domain, color }) }]
    : [{ spacing: 6, vconcat: [people, itemsSpec(marks, { names, domain, color })] }];
}

function itemsSpec(
  marks: readonly Mark[],
  options: { names: readonly string[]; domain: readonly [number, number]; color: string },
): Layer {
  const { names, domain, color } = options;
  const [low, high] = domain;
  const inside = (value: number): number => Math.min(high, Math.max(low, value));
  const withInterval = marks.flatMap((mark) =>
    mark.low === null || mark.high === null
      ? []
      : [{ ...mark, low: inside(mark.low), high: inside(mark.high) }],
  );
  return {
    width: PLOT_WIDTH,
    height: names.length * (names.length > 20 ? 30 : 32),
    encoding: { y: nameAxis(names, 0.3) },
    layer: [
      {
        data: { values: [{ at: 0 }] },
        mark: { type: "rule", color: COLORS.line },
        encoding: { y: null, x: xAxis("at", domain, true) },
      },
      {
        data: { values: withInterval },
        mark: { type: "rule", strokeWidth: 2, color },
        encoding: { x: xAxis("low", domain, true), x2: { field: "high" } },
      },
      {
        data: { values: marks },
        mark: { type: "point", filled: true, size: 75, opacity: 1, color },
        encoding: {
          x: xAxis("difficulty", domain, true),
          tooltip: [
            { field: "item", type: "nominal", title: "Item" },
            { field: "step", type: "quantitative", title: "Answer above" },
            { field: "tip", type: "nominal", title: "Difficulty" },
            { field: "tipInterval", type: "nominal", title: "95% interval" },
          ],
        },
      },
    ],
  };
}
