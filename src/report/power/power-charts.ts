import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import type { ReportChart } from "../kit/tables/section";
import { counted, percent, sentence, wholePercent } from "../kit/words/phrases";
import { type Curve, curveSpec } from "./curve-chart";
import { points, powerCell, powerText, TEST_NAMES, variablePhrase } from "./power-wording";

const MAX_LINES = 5;

export function widthChart(result: PowerResult): ReportChart | null {
  const { precision, settings } = result;
  const shown = spread(precision.filter(({ curve }) => curve.length > 0));
  if (shown.length === 0) return null;
  const curves = shown.map(
    (row): Curve => ({
      name: lineName(row),
      points: row.curve.map(({ n, value }) => ({ n, value: 100 * value })),
      targetN: row.needed?.interviews ?? null,
    }),
  );
  const target = 100 * settings.halfWidth;
  const each = settings.group === null ? "" : ` per ${settings.group}`;
  const confidence = wholePercent(settings.confidence);
  return {
    id: "interval-width",
    title: `People to interview${each} for ${confidence} intervals with a half-width of ${points(settings.halfWidth)}`,
    description: `Each line is a prevalence${shown.length < precision.length ? `: some of the ${formatCell(precision.length, "integer")} of this plan, from the lowest to the highest` : ""}. Read from the dashed horizontal line (${points(settings.halfWidth)}, the half-width aimed at) down from a line’s dot to the number of people that it takes, or from the dashed vertical line (${counted(settings.nPerGroup, "interview")}${each}) across to the half-width that they give. ${reachingText(shown, settings.halfWidth)}`,
    spec: curveSpec(curves, {
      yTitle: "Half-width, percentage points",
      end: Math.max(3 * target, 2),
      target,
      targetText: points(settings.halfWidth),
      n: settings.nPerGroup,
      format: "~g",
      tip: (value) => points(value / 100),
    }),
    ...chartData(rowsOf(curves), {
      line: "Prevalence",
      n: ["People", "integer"],
      value: ["Half-width, percentage points", "decimal2"],
    }),
  };
}

function reachingText(shown: readonly PlannedPrevalence[], halfWidth: number): string {
  const [first, last] = [shown[0], shown.at(-1)];
  const one = (row: PlannedPrevalence | undefined): string =>
    row === undefined || row.needed === null
      ? ""
      : `${variablePhrase(row)} (${percent(row.prevalence)}) has a half-width of ${points(halfWidth)} with ${counted(row.needed.interviews, "person", "people")}`;
  const parts = [one(first), first === last ? "" : one(last)].filter((part) => part !== "");
  return parts.length === 0 ? "" : `${sentence(parts.join("; "))}.`;
}

function lineName(row: PlannedPrevalence): string {
  const name = row.kind === "set" ? `any of “${row.variable}”` : `item ${row.variable}`;
  return `${percent(row.prevalence)}: ${name}${row.group === "" ? "" : `, ${row.group}`}`;
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
    ...factorTests.map(({ test, curve, needed }) => curveOf(TEST_NAMES[test] ?? test, curve, needed)),
    ...rmsea.map(({ id, curve, needed }) => curveOf(TEST_NAMES[id] ?? id, curve, needed)),
  ];
  if (curves.length === 0) return null;
  const dots = simulated.flatMap((one) => [
    ...dotOf("one-factor-against-structure", one.n, one.oneFactorAgainstStructure),
    ...dotOf("fit-of-one-factor", one.n, one.fitOfOneFactor),
  ]);
  const target = wholePercent(settings.target);
  return {
    id: "power-curves",
    title: `People to interview for a power of ${target}`,
    description: `Each line is a test: the chance that it finds what is there. Dots are where a line reaches the power aimed at (${target}): ${reaching(curves)}.${dots.length > 0 ? ` Diamonds are the shares of simulated samples: where they lie further off their line than by chance, rely on them.` : ""}`,
    spec: curveSpec(curves, {
      yTitle: "Power",
      end: 1,
      target: settings.target,
      targetText: target,
      n: settings.n,
      format: "%",
      tip: powerText,
      dots,
    }),
    ...chartData(
      rowsOf(curves).map((row) => ({ ...row, value: powerCell(row.value) })),
      { line: "Test", n: ["People", "integer"], value: ["Power", "percent1"] },
    ),
  };
}

function dotOf(test: string, n: number, found: SimulatedShare | null) {
  if (found === null || n < 100 || n > 20_000) return [];
  return [{ name: TEST_NAMES[test] ?? test, n, value: found.share }];
}

const curveOf = (name: string, curve: Curve["points"], targetN: number | null): Curve => ({
  name,
  points: curve,
  targetN,
});

function reaching(curves: readonly Curve[]): string {
  return curves
    .map(
      ({ name, targetN }) =>
        `${name.toLowerCase()}, ${targetN === null ? "never" : formatCell(targetN, "integer")}`,
    )
    .join("; ");
}

function rowsOf(curves: readonly Curve[]) {
  return curves.flatMap(({ name, points: own }) => own.map(({ n, value }) => ({ line: name, n, value })));
}
