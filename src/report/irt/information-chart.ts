import type { Analysis } from "../../analysis/analysis";
import type { IrtResult } from "../../irt/model/irt-result";
import { tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById } from "../kit/charts/item-names";
import { type Layer, PLOT_WIDTH } from "../kit/charts/layout";
import { CHART_BASE, COLORS, seriesColor } from "../kit/charts/theme";
import { wrapLabel } from "../kit/charts/wrap-label";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { irtFactorLabel, levelPhrase, signedLevel } from "../kit/words/irt-names";
import { percent } from "../kit/words/phrases";
import { irtId } from "./irt-item-tables";
import { hasInformation } from "./irt-sentences";
import { barHeight, type ScoreBin, scoreBars } from "./score-bars";

type Factor = IrtResult["information"]["factors"][number];

/** Room for the figures of a vertical axis, "10%" the widest. */
const AXIS_WIDTH = 34;

/** Standard errors above this are off the scale. */
const MOST_ERROR = 2;

interface Panel {
  readonly factor: Factor;
  readonly name: string;
  readonly color: string;
  readonly bins: readonly ScoreBin[];
}

/**
 * For each factor of a model the information of the test and of its items by level, the standard error of a score under
 * it, and under that how the people's scores are distributed.
 *
 * @param result one of `analysis.irt`
 * @returns null where the items say nothing of any factor
 */
export function informationChart(analysis: Analysis, result: IrtResult): ReportChart | null {
  const panels = result.information.factors.flatMap((factor, f): Panel[] => {
    if (!hasInformation(factor)) return [];
    const bins = result.scoreDistribution.find((own) => own.factor === factor.factor)?.bins ?? [];
    return [{ factor, name: irtFactorLabel(result, factor.factor), color: seriesColor(f), bins }];
  });
  if (panels.length === 0) return null;
  const { theta } = result.information;
  const rows = panels.flatMap(({ factor, name }) =>
    theta.flatMap((level, k) =>
      k % 5 === 0
        ? [
            {
              factor: name,
              level,
              information: factor.test[k] ?? null,
              standardError: factor.standardError[k] ?? null,
            },
          ]
        : [],
    ),
  );
  return {
    id: irtId(analysis, "information", result),
    title: `Information by level in the model “${result.label}”, and where the people are`,
    description: describe(result, panels),
    spec: {
      ...CHART_BASE,
      spacing: { row: 34, column: 30 },
      columns: 2,
      concat: panels.map((panel) => columnSpec(analysis, { result, panel, of: panels })),
    },
    ...chartData(rows, {
      factor: "Factor",
      level: ["Level", "decimal1"],
      information: ["Information", "decimal2"],
      standardError: ["SE of a score", "decimal2"],
    }),
  };
}

function describe(result: IrtResult, panels: readonly Panel[]): string {
  const told = panels.map(
    ({ factor, name }) =>
      `${name}: greatest (${formatCell(factor.peak[1], "decimal2")}) ${levelPhrase(result, factor.peak[0])}; ${percent(factor.share.within)} of the information lies within one standard deviation of the mean.`,
  );
  const people = panels.some(({ bins }) => bins.length > 0)
    ? " The bars at the bottom are the people’s scores (EAP), which lie closer together than the people do; bars of few people are joined."
    : "";
  return `The thick curve is the information of all items of a factor by level, thin ones that of each item; the shaded part is within one standard deviation of the mean, the dot the greatest information. Below it stands the standard error of a score (above ${MOST_ERROR} it is off the scale).${people} ${told.join(" ")}`;
}

interface Column {
  readonly result: IrtResult;
  readonly panel: Panel;
  readonly of: readonly Panel[];
}

function columnSpec(analysis: Analysis, { result, panel, of }: Column): Layer {
  const width = of.length === 1 ? PLOT_WIDTH + 120 : 268;
  const highest = Math.max(...of.map(({ factor }) => factor.peak[1]));
  const shares = of.flatMap(({ bins }) => bins.map(barHeight));
  const mostPeople = Math.max(0.01, ...shares);
  const x = xAxis(true)("from");
  const people = scoreBars(panel.bins, { x, width, height: 74, most: mostPeople, extent: AXIS_WIDTH });
  const parts = [
    informationSpec(analysis, { result, panel, width, highest }),
    errorSpec(result, { panel, width }),
    ...(panel.bins.length > 0 ? [people] : []),
  ];
  return { spacing: 8, vconcat: parts, resolve: { scale: { x: "independent" } } };
}

const WHOLE = [-4, -3, -2, -1, 0, 1, 2, 3, 4];

const xAxis = (labeled: boolean) =>
  valueAxis(labeled ? "Level" : null, [-4, 4], {
    values: WHOLE,
    format: "d",
    labels: labeled,
    ticks: labeled,
  });

const yAxis = (title: string, domain: readonly number[]) =>
  valueAxis(title, domain, { tickCount: 3, minExtent: AXIS_WIDTH, maxExtent: AXIS_WIDTH });

function informationSpec(
  analysis: Analysis,
  options: { result: IrtResult; panel: Panel; width: number; highest: number },
): Layer {
  const { result, panel, width, highest } = options;
  const { theta } = result.information;
  const { factor, name, color } = panel;
  const names = itemNamesById(analysis);
  const curve = (item: string, values: readonly number[]) =>
    theta.map((level, k) => ({
      item,
      level,
      value: values[k] ?? 0,
      tip: formatCell(values[k] ?? 0, "decimal2"),
    }));
  const test = curve("All items", factor.test);
  const items = factor.items.flatMap(({ id, information }) =>
    curve(names.get(id)?.full ?? id, information).filter((_, k) => k % 2 === 0),
  );
  const [at, height] = factor.peak;
  const [x, y] = [xAxis(false), yAxis("Information", [0, highest * 1.18])];
  const line = {
    x: x("level"),
    y: y("value"),
    tooltip: tooltip({ item: "Item", level: "Level", tip: "Information" }, ["level"]),
  };
  const peak = { values: [{ level: at, value: height, tip: signedLevel(at) }] };
  return {
    title: wrapLabel(name, { width, fontSize: 13 }).split("\n"),
    width,
    height: 150,
    layer: [
      ...(result.model === "Rasch"
        ? []
        : [
            {
              data: { values: [{ from: -1, to: 1 }] },
              mark: { type: "rect", color: "#e9eff4" },
              encoding: { x: x("from"), x2: { field: "to" } },
            },
          ]),
      {
        data: { values: items },
        mark: { type: "line", strokeWidth: 1, color: COLORS.line },
        encoding: { ...line, detail: { field: "item", type: "nominal" } },
      },
      { data: { values: test }, mark: { type: "line", strokeWidth: 2.5, color }, encoding: line },
      ...(Math.abs(at) <= 4
        ? [
            {
              data: peak,
              mark: { type: "point", filled: true, size: 70, opacity: 1, color: COLORS.ink },
              encoding: { x: x("level"), y: y("value") },
            },
            {
              data: peak,
              mark: { type: "text", dy: -11, fontSize: 12, color: COLORS.ink },
              encoding: { x: x("level"), y: y("value"), text: { field: "tip", type: "nominal" } },
            },
          ]
        : []),
    ],
  };
}

function errorSpec(
  { information: { theta } }: IrtResult,
  { panel, width }: { panel: Panel; width: number },
): Layer {
  const { factor, color, bins } = panel;
  const values = theta.flatMap((level, k) => {
    const value = factor.standardError[k] ?? null;
    return value === null || value > MOST_ERROR ? [] : [{ level, value, tip: formatCell(value, "decimal2") }];
  });
  return {
    width,
    height: 92,
    data: { values },
    mark: { type: "line", strokeWidth: 2, strokeDash: [5, 3], color },
    encoding: {
      x: xAxis(bins.length === 0)("level"),
      y: yAxis("Standard error", [0, MOST_ERROR])("value"),
      tooltip: tooltip({ level: "Level", tip: "SE of a score" }, ["level"]),
    },
  };
}
