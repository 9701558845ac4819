import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { level } from "../../words/format";
import * as names from "../../words/messages";
import { chartData } from "../kit/charts/chart-data";
import type { ReportChart } from "../kit/tables/section";
import { paragraph } from "../kit/words/phrases";
import { type Curve, curveSpec } from "./curve-chart";
import * as messages from "./messages";
import { inPoints, pointsText, powerCell, powerText, variableOf } from "./power-wording";

type SimulatedTest = PowerResult["factorTests"][number]["test"];

const MAX_LINES = 5;

export function widthChart(result: PowerResult): ReportChart | null {
  const { precision, settings } = result;
  const shown = spread(precision.filter(({ curve }) => curve.length > 0));
  if (shown.length === 0) return null;
  const curves = shown.map((row): Curve => {
    const name = messages.lineName({ ...variableOf(row), prevalence: row.prevalence });
    const points = row.curve.map(({ n, value }) => ({ n, value: 100 * value }));
    return { name, points, targetN: row.needed?.interviews ?? null };
  });
  const target = 100 * settings.halfWidth;
  const { group, confidence, nPerGroup } = settings;
  const halfWidth = pointsText(settings.halfWidth);
  return {
    id: "interval-width",
    title: messages.widthChartTitle({ group, confidence, halfWidth }),
    description: paragraph(
      shown.length < precision.length
        ? messages.widthChartSomeLines({ shown: shown.length, all: precision.length })
        : messages.widthChartLines(),
      messages.widthChartReading({ halfWidth, group, interviews: nPerGroup }),
      ...reachingTexts(shown, halfWidth),
    ),
    spec: curveSpec(curves, {
      yTitle: messages.axisHalfWidth(),
      end: Math.max(3 * target, 2),
      target,
      targetText: messages.shortPoints(inPoints(settings.halfWidth)),
      n: nPerGroup,
      format: "~g",
      tip: (value) => messages.shortPoints(inPoints(value / 100)),
    }),
    ...chartData(rowsOf(curves), {
      line: names.prevalence(),
      n: [names.columnPeople(), "integer"],
      value: [messages.axisHalfWidth(), "decimal2"],
    }),
  };
}

/** How many people the lowest and the highest prevalence take. */
function reachingTexts(shown: readonly PlannedPrevalence[], halfWidth: string): string[] {
  const ends = new Set([shown[0], shown.at(-1)]);
  return [...ends].flatMap((row) => {
    if (row === undefined || row.needed === null) return [];
    const [people, prevalence] = [row.needed.interviews, row.prevalence];
    return messages.widthChartReached({ ...variableOf(row), people, prevalence, halfWidth });
  });
}

function spread(rows: readonly PlannedPrevalence[]): PlannedPrevalence[] {
  const sorted = [...rows].sort((a, b) => a.prevalence - b.prevalence);
  if (sorted.length <= MAX_LINES) return sorted;
  const step = (sorted.length - 1) / (MAX_LINES - 1);
  return Array.from({ length: MAX_LINES }, (_, k) => sorted[Math.round(k * step)]!);
}

export function powerChart(result: PowerResult): ReportChart | null {
  const { rmsea, factorTests, settings, simulated } = result;
  const curves = [
    ...factorTests.map(({ test, ...one }) => curveOf(messages.testName({ test }), one)),
    ...rmsea.map(({ id, ...one }) => curveOf(messages.testName({ test: id }), one)),
  ];
  if (curves.length === 0) return null;
  const dots = simulated.flatMap(({ n, oneFactorAgainstStructure, fitOfOneFactor }) => [
    ...dotOf("one-factor-against-structure", n, oneFactorAgainstStructure),
    ...dotOf("fit-of-one-factor", n, fitOfOneFactor),
  ]);
  const { target, n } = settings;
  return {
    id: "power-curves",
    title: messages.powerChartTitle({ target }),
    description: paragraph(
      messages.powerChartLines({ target }),
      ...curves.map(({ name, targetN }) => messages.powerChartReached({ test: name, people: targetN })),
      dots.length > 0 && messages.powerChartDiamonds(),
    ),
    spec: curveSpec(curves, {
      yTitle: names.power(),
      end: 1,
      target,
      targetText: level(target),
      n,
      format: "%",
      tip: powerText,
      dots,
    }),
    ...chartData(
      rowsOf(curves).map((row) => ({ ...row, value: powerCell(row.value) })),
      { line: names.columnTest(), n: [names.columnPeople(), "integer"], value: [names.power(), "percent1"] },
    ),
  };
}

function dotOf(test: SimulatedTest, n: number, found: SimulatedShare | null) {
  if (found === null || n < 100 || n > 20_000) return [];
  return [{ name: messages.testName({ test }), n, value: found.share }];
}

function curveOf(name: string, of: { curve: Curve["points"]; needed: number | null }): Curve {
  return { name, points: of.curve, targetN: of.needed };
}

function rowsOf(curves: readonly Curve[]) {
  return curves.flatMap(({ name, points: own }) => own.map(({ n, value }) => ({ line: name, n, value })));
}
