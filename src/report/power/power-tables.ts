import type { PlannedPrevalence, PowerResult, SimulatedShare } from "../../simulation/power/power-result";
import { decimal } from "../../words/format";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, intervalColumns, tableOf } from "../kit/tables/table-of";
import { paragraph } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import * as messages from "./messages";
import { designParts, inPoints, powerCell } from "./power-wording";

type SimulatedTest = PowerResult["factorTests"][number]["test"] | "fit-of-structure";

const halfWidthOf = ({ settings }: PowerResult): string => messages.shortPoints(inPoints(settings.halfWidth));

export function precisionTable(result: PowerResult): ReportTable | null {
  const { precision, settings } = result;
  if (settings.group !== null) return null;
  const halfWidth = halfWidthOf(result);
  return tableOf(precision, {
    id: "precision",
    title: messages.precisionTableTitle(),
    columns: [
      column(["variable", messages.columnVariable(), "text"], ({ kind, variable, label }) =>
        kind === "item"
          ? messages.itemWithLabel({ item: variable, label })
          : names.anyOfSet({ set: variable }),
      ),
      { key: "prevalence", label: names.prevalence(), format: "percent1" },
      column(["deff", names.designEffect(), "decimal2"], ({ designEffect }) => designEffect),
      intervalColumns(({ expected }) => expected && [expected.low, expected.high], "percent1", {
        labels: [messages.columnLow({ interviews: settings.nPerGroup }), names.upperLimit()],
      }),
      column(
        ["interviews", messages.columnInterviews({ halfWidth }), "integer"],
        (one) => one.needed?.interviews,
      ),
      settings.nonResponse > 0 &&
        column(["approached", messages.columnApproached(), "integer"], ({ needed }) => needed?.approached),
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
        ? messages.interviewsByGroup({ halfWidth: halfWidthOf(result), group: settings.group })
        : messages.halfWidthsByGroup({ interviews: settings.nPerGroup, group: settings.group }),
      columns: [
        { key: "group", label: settings.group, format: "text" },
        variables.map(({ variable, kind }, k) => {
          const label = kind === "set" ? messages.columnAny({ name: variable }) : variable;
          return column([`v${k}`, label, interviews ? "integer" : "decimal1"], ({ group }) =>
            cell(precision.find((row) => row.group === group && row.variable === variable)),
          );
        }),
      ],
      notes: [interviews && designNote(result)],
    },
  );
}

const hundredfold = (value: number | undefined): number | null => (value === undefined ? null : 100 * value);

/** Effects that hardly differ are one figure. */
const SAME_EFFECT = 0.005;

function designNote({ settings, precision }: PowerResult): string {
  const effects = precision.map(({ designEffect }) => designEffect);
  const [low, high] = [Math.min(...effects), Math.max(...effects)];
  const effect = rangeText(high - low < SAME_EFFECT ? [low] : [low, high], (value) => decimal(value, 2));
  return messages.designNote({ effect, isGiven: settings.designEffect !== null });
}

export function powerTable(result: PowerResult): ReportTable | null {
  const { rmsea, factorTests, settings, df } = result;
  const { weightVariation } = result.population;
  const { group, nPerGroup } = settings;
  const rows = [
    ...rmsea.map(({ id, ...test }) => ({
      ...test,
      test: id,
      df,
      means: messages.assumedRmsea({ ...test, isAtLeast: test.truth < test.hypothesis }),
    })),
    ...factorTests.map((test) => ({ ...test, means: messages.assumedAnswers() })),
  ];
  return tableOf(rows, {
    id: "power",
    title: messages.powerTableTitle(),
    columns: [
      column(["test", names.columnTest(), "text"], ({ test }) => messages.testName({ test })),
      { key: "means", label: messages.columnAssumed(), format: "text" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      column(["power", messages.columnPower({ people: settings.n }), "percent1"], ({ power }) =>
        powerCell(power),
      ),
      group !== null &&
        column(
          ["perGroup", messages.columnPowerPerGroup({ people: nPerGroup, group }), "percent1"],
          ({ powerPerGroup }) => powerCell(powerPerGroup),
        ),
      { key: "needed", label: messages.columnNeeded({ target: settings.target }), format: "integer" },
      settings.target !== 0.9 && { key: "needed90", label: messages.columnNeeded90(), format: "integer" },
    ],
    notes: [
      paragraph(
        messages.powerNote({ alpha: settings.alpha }),
        weightVariation > 0 && messages.weightsNote({ factor: 1 + weightVariation ** 2 }),
      ),
    ],
  });
}

export function simulatedTable(result: PowerResult): ReportTable | null {
  const { simulated, population } = result;
  const [first] = simulated;
  if (first === undefined) return null;
  const { factors } = population.structure;
  const counts = messages.suggestsFactors({ factors: factors.length });
  const rows = simulated.flatMap(
    ({ n, fitOfStructure, fitOfOneFactor, oneFactorAgainstStructure, rules }) => [
      ...testRow(n, "fit-of-structure", fitOfStructure),
      ...testRow(n, "fit-of-one-factor", fitOfOneFactor),
      ...testRow(n, "one-factor-against-structure", oneFactorAgainstStructure),
      ...rules.map(({ rule, right }) => ({ ...right, n, what: messages.ruleName({ rule }), counts })),
    ],
  );
  return tableOf(rows, {
    id: "simulated-samples",
    title: messages.simulatedTableTitle(),
    columns: [
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "what", label: messages.columnTestOrRule(), format: "text" },
      { key: "counts", label: messages.columnCounted(), format: "text" },
      { key: "share", label: messages.columnShare(), format: "percent1" },
      { key: "error", label: names.monteCarloError(), format: "percent1" },
      { key: "of", label: messages.columnSamples(), format: "integer" },
    ],
    notes: [messages.simulatedNote({ samples: first.replicates, design: designParts(result) })],
  });
}

function testRow(n: number, test: SimulatedTest, found: SimulatedShare | null) {
  if (found === null) return [];
  return [{ n, what: messages.testName({ test }), counts: messages.pBelowLevel(), ...found }];
}
