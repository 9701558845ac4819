import type {
  DescribedColumn,
  DescribedLevel,
  Description,
} from "../../survey/description/description-result";
import * as names from "../../words/messages";
import type { ReportTable } from "../kit/tables/section";
import { column, endColumns, tableOf } from "../kit/tables/table-of";
import * as messages from "./messages";

/** "sex: What is your sex?"; the name alone where there is no label. */
export const fullName = ({ column: name, label }: Pick<DescribedColumn, "column" | "label">): string =>
  label === "" || label === name ? name : messages.columnWithLabel({ column: name, label });

/** Shares of the answers to each column, in order, with those who gave none. */
export function frequenciesTable({ columns, weight }: Description): ReportTable | null {
  const rows = columns.flatMap((described) => {
    const { levels, missing } = described;
    if (levels === null) return [];
    const none = { label: messages.answerMissing(), n: missing, share: null, low: null, high: null };
    const all: readonly DescribedLevel[] = missing > 0 ? [...levels, none] : levels;
    return all.map((level) => ({ ...level, name: fullName(described) }));
  });
  const answers = [
    ...new Set(columns.flatMap(({ levels, noAnswers }) => (levels === null ? [] : noAnswers))),
  ];
  const table = tableOf(rows, {
    id: "frequencies",
    title: messages.frequenciesTitle(),
    columns: [
      column(["column", messages.columnName(), "text"], ({ name }) => name),
      { key: "label", label: names.columnAnswer(), format: "text" },
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "share", label: names.share(), format: "percent1" },
      endColumns("percent1"),
    ],
    notes: [
      weight !== null && messages.noteWeighted({ column: weight }),
      answers.length > 0 && messages.noteNoAnswers({ answers }),
    ],
  });
  return table && { ...table, whole: rows.length <= MAX_WHOLE };
}

/** Longer tables are folded. */
const MAX_WHOLE = 80;

/** Deviations below this need a third decimal. */
const SMALL = 0.1;

export function numbersTable({ columns, weight }: Description): ReportTable | null {
  const rows = columns.flatMap((described) => {
    const { numbers, n, missing } = described;
    return numbers === null ? [] : [{ ...numbers, n, missing, name: fullName(described) }];
  });
  const isSmall = rows.some(({ sd }) => sd !== null && sd > 0 && sd < SMALL);
  const format = isSmall ? "decimal3" : "decimal2";
  const answers = [
    ...new Set(columns.flatMap(({ levels, noAnswers }) => (levels === null ? noAnswers : []))),
  ];
  return tableOf(rows, {
    id: "numbers",
    title: messages.numbersTitle(),
    columns: [
      column(["column", messages.columnName(), "text"], ({ name }) => name),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "missing", label: messages.columnMissing(), format: "integer" },
      { key: "mean", label: names.mean(), format },
      { key: "low", label: messages.columnMeanLow(), format },
      { key: "high", label: messages.columnMeanHigh(), format },
      { key: "sd", label: names.standardDeviation(), format },
      { key: "median", label: names.median(), format },
      { key: "min", label: names.minimum(), format },
      { key: "max", label: names.maximum(), format },
    ],
    notes: [
      weight !== null && messages.noteWeightedNumbers({ column: weight }),
      answers.length > 0 && messages.noteNoAnswers({ answers }),
    ],
  });
}
