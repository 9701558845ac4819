import type { DataSummary, ItemSummary } from "../data/validate/data-summary";
import type { Answer } from "../questions/question";
import type { ReportTable } from "../report/kit/tables/section";
import { column, tableOf } from "../report/kit/tables/table-of";
import { list } from "../words/format";
import * as names from "../words/messages";
import * as messages from "./messages";

/**
 * What is wrong with a file and what to look at, as `itemwise validate` finds it.
 * @param isHidden whether counts of few people are hidden: then only whether the file can be analyzed is said
 */
export function checkAnswer(summary: DataSummary, isHidden: boolean): Answer {
  const { rows, n, complete, silent, problems, warnings } = summary;
  const canBeAnalyzed = problems.length === 0;
  return {
    title: messages.checkTitle(),
    parts: [
      messages.checkVerdict({ canBeAnalyzed }),
      problems.map(({ message }) => ({ kind: "warning" as const, text: message })),
      isHidden ? messages.checkHidden({ rows }) : messages.checkRows({ rows, n, complete, silent }),
      ...(isHidden ? [] : tablesOf(summary)),
    ],
    advice: null,
    warnings: warnings.map(({ message }) => message),
    record: { ...summary },
  };
}

const tablesOf = (summary: DataSummary): (ReportTable | null)[] => [
  unreadableTable(summary),
  itemsTable(summary.items),
  leftOutTable(summary),
  groupsTable(summary),
  carelessTable(summary),
];

function unreadableTable({ wrongCells, wrongCellCount }: DataSummary): ReportTable | null {
  const more = wrongCellCount - wrongCells.length;
  return tableOf(wrongCells, {
    id: "unreadable",
    title: messages.checkUnreadable(),
    columns: [
      { key: "row", label: messages.checkRow(), format: "integer" },
      { key: "column", label: messages.checkColumn(), format: "text" },
      { key: "value", label: messages.checkValue(), format: "text" },
      { key: "problem", label: messages.checkProblem(), format: "text" },
    ],
    notes: [more > 0 && messages.checkMore({ more })],
  });
}

const itemsTable = (items: readonly ItemSummary[]): ReportTable | null =>
  tableOf<ItemSummary>(items, {
    id: "check-items",
    title: names.columnItems(),
    columns: [
      { key: "id", label: names.columnItem(), format: "text" },
      { key: "label", label: messages.checkLabel(), format: "text" },
      { key: "valid", label: messages.checkAnswers(), format: "integer" },
      column<ItemSummary>(["given", messages.checkGiven(), "text"], ({ categories }) =>
        list(categories.map(({ label, rows }) => messages.checkAnswer({ label, rows }))),
      ),
      column<ItemSummary>(["missing", messages.checkMissing(), "integer"], ({ missing }) =>
        missing.reduce((sum, { rows }) => sum + rows, 0),
      ),
      { key: "wrong", label: messages.checkWrong(), format: "integer" },
    ],
  });

const leftOutTable = ({ excluded }: DataSummary): ReportTable | null =>
  tableOf(excluded, {
    id: "left-out",
    title: messages.checkLeftOut(),
    columns: [
      { key: "reason", label: messages.checkReason(), format: "text" },
      { key: "rows", label: messages.checkCount(), format: "integer" },
    ],
  });

function groupsTable({ groups }: DataSummary): ReportTable | null {
  const rows = groups.flatMap(({ name, levels, unknown }) => [
    ...levels.map(({ label, rows: n }) => ({ group: name, level: label, n })),
    ...(unknown === 0 ? [] : [{ group: name, level: messages.checkUnknown(), n: unknown }]),
  ]);
  return tableOf(rows, {
    id: "check-groups",
    title: messages.checkGroups(),
    columns: [
      { key: "group", label: messages.checkGroup(), format: "text" },
      { key: "level", label: messages.checkLevel(), format: "text" },
      { key: "n", label: names.columnPeople(), format: "integer" },
    ],
  });
}

type Flag = DataSummary["careless"]["flags"][number];

const carelessTable = ({ careless: { flags, notes } }: DataSummary): ReportTable | null =>
  tableOf<Flag>(flags, {
    id: "careless",
    title: messages.checkCareless(),
    columns: [
      column<Flag>(["rule", messages.checkRule(), "text"], ({ code }) => messages.checkCareful({ code })),
      { key: "judged", label: messages.checkJudged(), format: "integer" },
      { key: "flagged", label: messages.checkFlagged(), format: "integer" },
    ],
    notes: [messages.checkCarelessNote(), notes.length > 0 && messages.checkNotJudged()],
  });
