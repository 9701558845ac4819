import type { AgreementRecord } from "../../analysis/outside/agreement-record";
import { distinctScales } from "../../reliability/scale-ids";
import { linesAt, tooltip, valueAxis } from "../kit/charts/channels";
import { chartData } from "../kit/charts/chart-data";
import type { Layer } from "../kit/charts/layout";
import { CHART_BASE, COLORS, orderedColors } from "../kit/charts/theme";
import { agreementName } from "../kit/outside/named-scales";
import type { ReportChart } from "../kit/tables/section";
import { formatCell } from "../kit/words/format";
import { interval } from "../kit/words/phrases";

const points = (value: number): string => formatCell(value, "decimal2");

/**
 * Bland and Altman's plot of the first scale that has one: differences by mean, in bins of several people, with bias and
 * limits as lines. No person is a point of it.
 */
export function agreementChart(record: AgreementRecord): ReportChart | null {
  const scale = distinctScales(record.scales).find(({ found }) => (found?.compared[0]?.bins.length ?? 0) > 0);
  const pair = scale?.found?.compared[0];
  if (scale === undefined || pair === undefined) return null;
  const { bias, lower, upper, bins } = pair;
  const rows = bins.map(({ mean, difference, people }) => ({
    ...{ x: mean[0], x2: mean[1], y: difference[0], y2: difference[1], people },
    ...{ means: rangeOf(mean), differences: rangeOf(difference) },
  }));
  const names = agreementName(scale);
  return {
    id: "agreement",
    title: `Differences of scores by their mean: ${names}`,
    see: `The second score is ${bias.estimate < 0 ? "lower" : "higher"} by ${points(Math.abs(bias.estimate))} on average; 95% of differences lie between ${points(lower.estimate)} and ${points(upper.estimate)}.`,
    description: `Rectangles of people by the mean of their two scores and the difference of these, darker where there are more; lines at the bias, ${points(bias.estimate)} ${bias.interval ? interval(bias.interval, "decimal2") : ""}, and at the limits of agreement. Rectangles of few people are left out.`,
    spec: spec(rows, [lower.estimate, bias.estimate, upper.estimate]),
    ...chartData(rows, { means: "Mean", differences: "Difference", people: "People" }),
  };
}

const rangeOf = ([low, high]: readonly [number, number]): string =>
  `${formatCell(Number(low.toFixed(6)), "text")} to below ${formatCell(Number(high.toFixed(6)), "text")}`;

interface Row {
  readonly x: number;
  readonly x2: number;
  readonly y: number;
  readonly y2: number;
  readonly people: string;
}

function spec(rows: readonly Row[], lines: readonly [number, number, number]): Layer {
  const from = (text: string): number => Number.parseInt(text, 10);
  const sizes = [...new Set(rows.map(({ people }) => people))].sort((a, b) => from(a) - from(b));
  const colors = orderedColors(sizes.length);
  const along = [...rows.flatMap(({ y, y2 }) => [y, y2]), ...lines];
  const across = rows.flatMap(({ x, x2 }) => [x, x2]);
  const ends = (values: readonly number[]): number[] => [Math.min(...values), Math.max(...values)];
  const y = valueAxis("Second less first", ends(along), { tickCount: 7 });
  const x = valueAxis("Mean of the two", ends(across), { tickCount: 7 });
  const line = (at: number, mark?: Layer): Layer =>
    linesAt([at], { y: { field: "at", type: "quantitative" } }, mark);
  const [lower, bias, upper] = lines;
  return {
    ...CHART_BASE,
    width: 300,
    height: 280,
    layer: [
      {
        data: { values: rows },
        mark: { type: "rect", stroke: "white", strokeWidth: 1 },
        encoding: {
          ...{ x: x("x"), x2: { field: "x2" }, y: y("y"), y2: { field: "y2" } },
          color: {
            field: "people",
            type: "nominal",
            title: "People",
            scale: { domain: sizes, range: colors },
          },
          tooltip: tooltip({ means: "Mean", differences: "Difference", people: "People" }),
        },
      },
      line(bias, { color: COLORS.orange, strokeWidth: 2 }),
      line(lower, { color: COLORS.orange, strokeDash: [4, 3] }),
      line(upper, { color: COLORS.orange, strokeDash: [4, 3] }),
    ],
  };
}
