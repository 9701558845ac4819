import type { Analysis } from "../../analysis/analysis";
import type {
  OutcomeClass,
  OutcomeLevel,
  OutcomeResult,
  StandardizedLevel,
} from "../../outcomes/outcomes-result";
import type { OutcomeEstimate } from "../../outcomes/standardized";
import type { CellFormat } from "../../words/format";
import { covariateSentences, numberText, outcomeName, outcomesOf } from "../kit/outside/outcome-words";
import type { ReportTable } from "../kit/tables/section";
import { type Columns, column, disclosedTable, intervalColumns } from "../kit/tables/table-of";

/** An outcome's figures at one number of items, or in one class. */
interface Row {
  readonly outcome: OutcomeResult;
  readonly observed: StandardizedLevel | null;
  readonly adjusted: StandardizedLevel | null;
}

interface TableOf<R extends Row> {
  readonly id: string;
  readonly title: string;
  readonly rows: (outcome: OutcomeResult) => readonly R[];
  readonly first: Columns<R>;
  readonly notes: readonly string[];
}

/** By number of items: shares in one table, rates and means in another. */
export function numberTables(analysis: Analysis): readonly (ReportTable | null)[] {
  const adjusted = analysis.outcomes?.adjusted ?? [];
  return bothKinds<Row & OutcomeLevel>(analysis, {
    id: "by-number",
    title: "by number of different items",
    rows: (outcome) => (outcome.byNumber?.levels ?? []).map((level) => ({ outcome, ...level })),
    first: [
      column(["number", "Different items", "text"], (level) => numberText(level)),
      { key: "n", label: "People", format: "integer", parenthesized: ({ fewPeople }) => fewPeople },
    ],
    notes: [
      ...(adjusted.length > 0
        ? [`Standardized: were everybody at that number, all else as it is. ${covariateSentences(analysis)}`]
        : []),
      "Ratios and differences are to none. Of people who answered every item and the outcome.",
    ],
  });
}

export function classTables(analysis: Analysis): readonly (ReportTable | null)[] {
  return bothKinds<Row & OutcomeClass>(analysis, {
    id: "by-class",
    title: "by latent class",
    rows: (outcome) => (outcome.byClass?.classes ?? []).map((found) => ({ outcome, ...found })),
    first: [
      { key: "size", label: "Share of people", format: "percent1" },
      { key: "items", label: "Mean of items", format: "decimal2" },
    ],
    notes: [
      "Classes from the fewest items up; ratios and differences are to the first. The error of classification is allowed for.",
    ],
  });
}

function bothKinds<R extends Row>(
  analysis: Analysis,
  { id, title, rows: rowsOf, first, notes }: TableOf<R>,
): readonly (ReportTable | null)[] {
  return [true, false].map((shares) => {
    const ofKind = outcomesOf(analysis).filter(({ family }) => (family === "binary") === shares);
    const rows = ofKind.flatMap(rowsOf);
    const format = shares ? "percent1" : "decimal2";
    const hasRatios = ofKind.some(({ family }) => family !== "continuous");
    const hasAdjusted = rows.some(({ adjusted }) => adjusted !== null);
    const main = (row: R): StandardizedLevel | null => row.adjusted ?? row.observed;
    return disclosedTable<R>(analysis, rows, {
      id: `outcome-${shares ? "shares" : "means"}-${id}`,
      title: `${shares ? "Outcomes" : "Means and rates"} ${title}`,
      columns: [
        column<R>(["outcome", "Outcome", "text"], ({ outcome }) => outcomeName(outcome)),
        first,
        figures("observed", "Observed", format, ({ observed }) => observed?.mean),
        hasAdjusted && figures<R>("adjusted", "Standardized", format, ({ adjusted }) => adjusted?.mean),
        hasRatios &&
          figures<R>("ratio", shares ? "Risk ratio" : "Ratio", "decimal2", (row) => main(row)?.ratio),
        figures(
          "difference",
          shares ? "Risk difference" : "Difference",
          format,
          (row) => main(row)?.difference,
        ),
      ],
      notes,
    });
  });
}

function figures<R>(
  key: string,
  label: string,
  format: CellFormat,
  of: (row: R) => OutcomeEstimate | null | undefined,
): Columns<R> {
  const ends = (row: R): readonly [number | null, number | null] => [
    of(row)?.low ?? null,
    of(row)?.high ?? null,
  ];
  return [
    column<R>([key, label, format], (row) => of(row)?.estimate),
    intervalColumns<R>(ends, format, { keys: [`${key}Low`, `${key}High`] }),
  ];
}

export function outcomeTestsTable(analysis: Analysis): ReportTable | null {
  const rows = outcomesOf(analysis).flatMap((outcome) => {
    const { trend = null, interactions = [] } = outcome.byNumber ?? {};
    const tests = [
      ...(trend === null ? [] : [{ ...trend, test: "Trend by number", adjustedP: null }]),
      ...(trend?.departure == null
        ? []
        : [{ ...trend.departure, test: "Departure from it", adjustedP: null }]),
      ...interactions.map((one) => ({ ...one, test: `Trend by ${one.group}` })),
    ];
    return tests.map((test) => ({ ...test, name: outcomeName(outcome) }));
  });
  return disclosedTable(analysis, rows, {
    id: "outcome-tests",
    title: "Wald tests of the change with the number of items",
    columns: [
      { key: "name", label: "Outcome", format: "text" },
      { key: "test", label: "Test", format: "text" },
      { key: "f", label: "F", format: "decimal2" },
      { key: "df", label: "df", format: "integer" },
      { key: "dfDenominator", label: "df below", format: "integer" },
      { key: "p", label: "p", format: "p" },
      column(["adjustedP", "p (Holm)", "p"], ({ adjustedP }) => adjustedP),
    ],
    notes: ["Holm: for the number of groupings that the trend may differ by."],
  });
}

export function scoreTable(analysis: Analysis): ReportTable | null {
  const rows = outcomesOf(analysis).flatMap((outcome) => {
    const shown = outcome.byScore?.adjusted ?? outcome.byScore?.observed ?? null;
    return shown === null ? [] : [{ ...shown, name: outcomeName(outcome) }];
  });
  return disclosedTable(analysis, rows, {
    id: "outcome-by-score",
    title: "Outcomes were everybody’s score one standard deviation higher",
    columns: [
      { key: "name", label: "Outcome", format: "text" },
      rows.some(({ ratio }) => ratio !== null) && figures("ratio", "Ratio", "decimal2", ({ ratio }) => ratio),
      figures("difference", "Difference", "decimal3", ({ difference }) => difference),
    ],
  });
}
