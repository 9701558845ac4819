import type {
  DescribedCorrelation,
  DescribedDifference,
  Description,
} from "../../survey/description/description-result";
import { list } from "../../words/format";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, endColumns, tableOf } from "../kit/tables/table-of";
import { isFound, MAX_ASSOCIATIONS, nameIn } from "./cross-tables";
import * as messages from "./messages";

/** Each pair of columns of numbers with its correlation; the strongest first. */
export function correlationsTable(
  description: Description,
  rows: readonly DescribedCorrelation[],
  id: string,
): ReportTable | null {
  const { correlations, weight } = description;
  const tests = correlations.filter(({ p }) => p !== null).length;
  return tableOf(rows, {
    id,
    title: messages.correlationsTitle(),
    columns: [
      column(["one", messages.columnName(), "text"], ({ one }) => nameIn(description, one)),
      column(["other", names.columnWith(), "text"], ({ other }) => nameIn(description, other)),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "r", label: names.correlationR(), format: "coefficient2", bold: isFound },
      endColumns("coefficient2"),
      { key: "p", label: names.pValue(), format: "p" },
      { key: "adjustedP", label: messages.columnAdjustedP(), format: "p" },
    ],
    notes: notesOf({ weight, tests, shown: rows.length, all: correlations.length }),
  });
}

/** Means of each column of numbers by each grouping, with eta squared; the strongest first. */
export function differencesTable(
  description: Description,
  rows: readonly DescribedDifference[],
  id: string,
): ReportTable | null {
  const { differences, weight } = description;
  const tests = differences.filter(({ p }) => p !== null).length;
  return tableOf(rows, {
    id,
    title: messages.differencesTitle(),
    columns: [
      column(["column", messages.columnName(), "text"], (row) => nameIn(description, row.column)),
      column(["by", names.columnBy(), "text"], ({ by }) => nameIn(description, by)),
      { key: "n", label: names.columnPeople(), format: "integer" },
      column(["means", messages.columnMeans(), "text"], ({ levels }) =>
        list(
          levels.flatMap(({ level, mean }) => (mean === null ? [] : [messages.meanOfLevel({ level, mean })])),
          "clauses",
        ),
      ),
      { key: "etaSquared", label: messages.columnEtaSquared(), format: "coefficient2", bold: isFound },
      column(["f", names.fStatistic(), "decimal2"], ({ test }) => test?.f),
      column(["df", names.degreesOfFreedom(), "integer"], ({ test }) => test?.df1),
      column(["df2", messages.columnDf2(), "decimal1"], ({ test }) => test?.df2),
      { key: "p", label: names.pValue(), format: "p" },
      { key: "adjustedP", label: messages.columnAdjustedP(), format: "p" },
    ],
    notes: [
      messages.noteEtaSquared(),
      ...notesOf({ weight, tests, shown: rows.length, all: differences.length }),
    ],
  });
}

function notesOf({
  weight,
  tests,
  shown,
  all,
}: {
  readonly weight: string | null;
  readonly tests: number;
  readonly shown: number;
  readonly all: number;
}): (string | false)[] {
  return [
    tests > 0 && messages.noteAdjusted({ n: tests }),
    weight !== null && messages.noteWeightedFigures({ column: weight }),
    shown < all && shown === MAX_ASSOCIATIONS && messages.noteMore({ n: shown }),
  ];
}
