import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { formatCell } from "../../words/format";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { counted, quoted, wholePercent } from "../kit/words/phrases";
import { designText, points, powerCell, RULE_NAMES, TEST_NAMES } from "./power-wording";

export function precisionTable(result: PowerResult): ReportTable | null {
  const { precision, settings } = result;
  if (settings.group !== null) return null;
  return tableOf(precision, {
    id: "precision",
    title: "Intervals and the people they take",
    columns: [
      column(["variable", "Item or set", "text"], ({ kind, variable, label }) =>
        kind === "item" ? `${variable}: ${label}` : label,
      ),
      { key: "prevalence", label: "Prevalence", format: "percent1" },
      column(["deff", "Design effect", "decimal2"], ({ designEffect }) => designEffect),
      intervalColumns(({ expected }) => expected && [expected.low, expected.high], "percent1", {
        labels: [`Low with ${counted(settings.nPerGroup, "interview")}`, "High"],
      }),
      column(
        ["interviews", `Interviews for ±${points(settings.halfWidth)}`, "integer"],
        ({ needed }) => needed?.interviews,
      ),
      settings.nonResponse > 0 &&
        column(["approached", "People to approach", "integer"], ({ needed }) => needed?.approached),
    ],
    notes: [designNote(result)],
  });
}

/** By group and prevalence: interviews for the half-width, or half-widths for the planned interviews. */
export function groupTable(result: PowerResult, what: "interviews" | "half-widths"): ReportTable | null {
  const { precision, settings } = result;
  if (settings.group === null) return null;
  const interviews = what === "interviews";
  const groups = [...new Set(precision.map(({ group }) => group))];
  const variables = [...new Map(precision.map((row) => [row.variable, row])).values()];
  const cell = (row: PlannedPrevalence | undefined): number | null | undefined =>
    interviews ? row?.needed?.interviews : hundredfold(row?.expected?.halfWidth);
  return tableOf(
    groups.map((group) => ({ group })),
    {
      id: interviews ? "interviews-by-group" : "half-widths-by-group",
      title: interviews
        ? `Interviews for ±${points(settings.halfWidth)}, by ${settings.group}`
        : `Half-widths in percentage points with ${counted(settings.nPerGroup, "interview")}, by ${settings.group}`,
      columns: [
        { key: "group", label: settings.group, format: "text" },
        variables.map(({ variable, kind }, k) =>
          column(
            [
              `v${k}`,
              kind === "set" ? `Any of ${quoted(variable)}` : variable,
              interviews ? "integer" : "decimal1",
            ],
            ({ group }) => cell(precision.find((row) => row.group === group && row.variable === variable)),
          ),
        ),
      ],
      notes: [interviews && designNote(result)],
    },
  );
}

const hundredfold = (value: number | undefined): number | null => (value === undefined ? null : 100 * value);

function designNote({ settings, precision }: PowerResult): string {
  const effects = precision.map(({ designEffect }) => designEffect);
  const [low, high] = [Math.min(...effects), Math.max(...effects)];
  const range = high - low < 0.005 ? low.toFixed(2) : `${low.toFixed(2)} to ${high.toFixed(2)}`;
  const answering = "Interviews count those who leave the item out; percentages are of those who answer.";
  return `Design effect ${range}${settings.designEffect === null ? ", of the population’s weights and clusters" : ", as given"}. ${answering}`;
}

export function powerTable(result: PowerResult): ReportTable | null {
  const { rmsea, factorTests, settings, df } = result;
  const rows = [
    ...rmsea.map((test) => ({
      ...test,
      test: test.id,
      df,
      means: `true RMSEA ${test.truth.toFixed(2)}, hypothesis ${test.hypothesis === 0 ? "0" : `${test.truth < test.hypothesis ? "≥" : "≤"} ${test.hypothesis.toFixed(2)}`}`,
    })),
    ...factorTests.map((test) => ({ ...test, means: "the population’s answers, WLSMV" })),
  ];
  return tableOf(rows, {
    id: "power",
    title: "Power of the tests",
    columns: [
      column(["test", "Test", "text"], ({ test }) => TEST_NAMES[test] ?? test),
      { key: "means", label: "Supposed", format: "text" },
      { key: "df", label: "df", format: "integer" },
      column(["power", `Power of ${counted(settings.n, "person", "people")}`, "percent1"], ({ power }) =>
        powerCell(power),
      ),
      settings.group !== null &&
        column(
          ["perGroup", `Of ${formatCell(settings.nPerGroup, "integer")}, one ${settings.group}`, "percent1"],
          ({ powerPerGroup }) => powerCell(powerPerGroup),
        ),
      { key: "needed", label: `People for ${wholePercent(settings.target)}`, format: "integer" },
      settings.target !== 0.9 && { key: "needed90", label: "For 90%", format: "integer" },
    ],
    notes: [
      `Tests at ${wholePercent(settings.alpha)}. Those of RMSEA suppose a statistic that is chi-square without correction: for WLSMV they are a guide. Those of one factor rest on the population’s thresholds and correlations.${weightsNote(result)}`,
    ],
  });
}

function weightsNote({ population: { weightVariation } }: PowerResult): string {
  if (weightVariation === 0) return "";
  const factor = (1 + weightVariation ** 2).toFixed(2);
  return ` All heed the population’s weights, by which people count for ${factor} times fewer.`;
}

export function simulatedTable(result: PowerResult): ReportTable | null {
  const { simulated, population } = result;
  const [first] = simulated;
  if (first === undefined) return null;
  const { factors } = population.structure;
  const names = `names ${counted(factors.length, "factor")}`;
  const rows = simulated.flatMap(
    ({ n, fitOfStructure, fitOfOneFactor, oneFactorAgainstStructure, rules }) => [
      ...testRow(n, "fit-of-structure", fitOfStructure),
      ...testRow(n, "fit-of-one-factor", fitOfOneFactor),
      ...testRow(n, "one-factor-against-structure", oneFactorAgainstStructure),
      ...rules.map(({ rule, right }) => ({ ...right, n, what: RULE_NAMES[rule] ?? rule, counts: names })),
    ],
  );
  return tableOf(rows, {
    id: "simulated-samples",
    title: "Samples that refuse one factor or name the right number",
    columns: [
      { key: "n", label: "People", format: "integer" },
      { key: "what", label: "Test or rule", format: "text" },
      { key: "counts", label: "Counted", format: "text" },
      { key: "share", label: "Share of samples", format: "percent1" },
      { key: "error", label: "Monte Carlo error", format: "percent1" },
      { key: "of", label: "Samples", format: "integer" },
    ],
    notes: [
      `${counted(first.replicates, "sample")} of each number of people, drawn from the population with ${designText(result) ?? "equal weights and no clusters"}, and analyzed as the survey’s data would be.`,
    ],
  });
}

function testRow(n: number, test: string, found: SimulatedShare | null) {
  return found === null ? [] : [{ n, what: TEST_NAMES[test] ?? test, counts: "p below the level", ...found }];
}
