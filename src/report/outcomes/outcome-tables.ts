import type { Analysis } from "../../analysis/analysis";
import type {
  OutcomeClass,
  OutcomeLevel,
  OutcomeResult,
  StandardizedLevel,
} from "../../outcomes/outcomes-result";
import * as names from "../../words/messages";
import { externalName } from "../kit/outside/named-scales";
import { covariateSentences, numberText, outcomesOf } from "../kit/outside/outcome-words";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, disclosedTable, estimateColumns } from "../kit/tables/table-of";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";

/** An outcome's figures at one number of items, or in one class. */
interface Row {
  readonly outcome: OutcomeResult;
  readonly observed: StandardizedLevel | null;
  readonly adjusted: StandardizedLevel | null;
}

/** By number of items: shares in one table, rates and means in another. */
export function numberTables(analysis: Analysis): readonly (ReportTable | null)[] {
  const adjusted = analysis.outcomes?.adjusted ?? [];
  return bothKinds<Row & OutcomeLevel>(analysis, {
    id: "by-number",
    titles: [messages.sharesByNumberTitle(), messages.meansByNumberTitle()],
    rows: (outcome) => (outcome.byNumber?.levels ?? []).map((level) => ({ outcome, ...level })),
    first: [
      column(["number", messages.columnDifferentItems(), "text"], numberText),
      {
        key: "n",
        label: names.columnPeople(),
        format: "integer",
        parenthesized: ({ fewPeople }) => fewPeople,
      },
    ],
    notes: [
      ...(adjusted.length > 0
        ? [paragraph(messages.standardizedNote(), covariateSentences(analysis), ...completeNotes(analysis))]
        : []),
      messages.numberNote(),
    ],
  });
}

/** Where people lack covariates: how many the standardized figures are of, which differ from the observed ones. */
function completeNotes(analysis: Analysis): readonly string[] {
  const notes = outcomesOf(analysis).flatMap(({ byNumber }) => {
    const { n = 0, adjustedN: complete = null } = byNumber ?? {};
    return complete === null || complete >= n
      ? []
      : [messages.completeCovariatesNote({ n, complete, share: complete / n })];
  });
  return [...new Set(notes)].slice(0, 1);
}

export function classTables(analysis: Analysis): readonly (ReportTable | null)[] {
  return bothKinds<Row & OutcomeClass>(analysis, {
    id: "by-class",
    titles: [messages.sharesByClassTitle(), messages.meansByClassTitle()],
    rows: (outcome) => (outcome.byClass?.classes ?? []).map((found) => ({ outcome, ...found })),
    first: [
      { key: "size", label: names.shareOfPeople(), format: "percent1" },
      { key: "items", label: messages.columnMeanOfItems(), format: "decimal2" },
    ],
    notes: [messages.classNote()],
  });
}

function bothKinds<R extends Row>(
  analysis: Analysis,
  table: {
    readonly id: string;
    /** Of shares, and of means and rates. */
    readonly titles: readonly [string, string];
    readonly rows: (outcome: OutcomeResult) => readonly R[];
    readonly first: Columns<R>;
    readonly notes: readonly string[];
  },
): readonly (ReportTable | null)[] {
  const { id, titles, rows: rowsOf, first, notes } = table;
  return [true, false].map((shares) => {
    const ofKind = outcomesOf(analysis).filter(({ family }) => (family === "binary") === shares);
    const rows = ofKind.flatMap(rowsOf);
    const format = shares ? "percent1" : "decimal2";
    const hasRatios = ofKind.some(({ family }) => family !== "continuous");
    const hasAdjusted = rows.some(({ adjusted }) => adjusted !== null);
    const ratio = shares ? names.riskRatio() : names.ratio();
    const difference = shares ? names.riskDifference() : names.difference();
    const main = (row: R): StandardizedLevel | null => row.adjusted ?? row.observed;
    return disclosedTable<R>(analysis, rows, {
      id: `outcome-${shares ? "shares" : "means"}-${id}`,
      title: titles[shares ? 0 : 1],
      columns: [
        column<R>(["outcome", names.columnOutcome(), "text"], ({ outcome }) => externalName(outcome)),
        first,
        estimateColumns<R>(["observed", messages.columnObserved(), format], ({ observed }) => observed?.mean),
        hasAdjusted &&
          estimateColumns<R>(["adjusted", names.standardized(), format], ({ adjusted }) => adjusted?.mean),
        hasRatios && estimateColumns<R>(["ratio", ratio, "decimal2"], (row) => main(row)?.ratio),
        estimateColumns<R>(["difference", difference, format], (row) => main(row)?.difference),
      ],
      notes,
    });
  });
}

export function outcomeTestsTable(analysis: Analysis): ReportTable | null {
  const rows = outcomesOf(analysis).flatMap((outcome) => {
    const { trend = null, interactions = [] } = outcome.byNumber ?? {};
    const tests = [
      ...(trend ? [{ ...trend, test: messages.trendByNumber(), adjustedP: null }] : []),
      ...(trend?.departure ? [{ ...trend.departure, test: messages.departure(), adjustedP: null }] : []),
      ...interactions.map((one) => ({ ...one, test: messages.trendBy(one) })),
    ];
    return tests.map((test) => ({ ...test, name: externalName(outcome) }));
  });
  return disclosedTable(analysis, rows, {
    id: "outcome-tests",
    title: messages.testsTitle(),
    columns: [
      { key: "name", label: names.columnOutcome(), format: "text" },
      { key: "test", label: names.columnTest(), format: "text" },
      { key: "f", label: names.fStatistic(), format: "decimal2" },
      { key: "df", label: names.degreesOfFreedom(), format: "integer" },
      { key: "dfDenominator", label: names.degreesOfFreedomDenominator(), format: "integer" },
      { key: "p", label: names.pValue(), format: "p" },
      { key: "adjustedP", label: names.pHolm(), format: "p" },
    ],
    notes: [messages.holmNote()],
  });
}

export function scoreTable(analysis: Analysis): ReportTable | null {
  const rows = outcomesOf(analysis).flatMap((outcome) => {
    const shown = outcome.byScore?.adjusted ?? outcome.byScore?.observed ?? null;
    return shown === null ? [] : [{ ...shown, name: externalName(outcome) }];
  });
  return disclosedTable(analysis, rows, {
    id: "outcome-by-score",
    title: messages.scoreTitle(),
    columns: [
      { key: "name", label: names.columnOutcome(), format: "text" },
      rows.some(({ ratio }) => ratio !== null) &&
        estimateColumns(["ratio", names.ratio(), "decimal2"], ({ ratio }) => ratio),
      estimateColumns(["difference", names.difference(), "decimal3"], ({ difference }) => difference),
    ],
  });
}
