import {
  cellText,
  type LabelledColumn,
  type LabelledTable,
  type MissingValues,
  tagText,
  valueText,
} from "../../formats/kit/labelled-table";
import { exactCsvLine } from "../csv/to-csv";

/** A table as CSV for programs: codes or labels, ISO 8601 dates, kinds of missing as `.a`, no value as an empty cell. */
export function* labelledCsv(table: LabelledTable, labels = false): Generator<string> {
  yield exactCsvLine(table.columns.map(({ name }) => name));
  const shown = table.columns.map((column) => (labels ? labelsOf(column) : null));
  const single = table.columns.length === 1;
  for (let row = 0; row < table.rows; row++) {
    const cells = table.columns.map((column, place) => {
      const cell = cellText(column, row);
      return shown[place]?.get(cell) ?? cell;
    });
    const line = exactCsvLine(cells);
    yield single && line === "\r\n" ? '""\r\n' : line;
  }
}

/** The columns' metadata as a codebook in CSV, which can be read as a measure's definition. */
export function codebookCsv(table: LabelledTable): string {
  const lines = table.columns.map((column) =>
    exactCsvLine([
      column.name,
      column.label ?? "",
      column.type,
      column.level ?? "",
      [...labelsOf(column)].map(([cell, label]) => `${cell}=${label}`).join("; "),
      column.missing.map((rule) => missingText(column, rule)).join("; "),
      table.weight === column.name ? "weight" : "",
    ]),
  );
  return [exactCsvLine(["column", "label", "type", "level", "values", "missing", "role"]), ...lines].join("");
}

function labelsOf(column: LabelledColumn): Map<string, string> {
  return new Map(
    column.valueLabels.map((entry): [string, string] => [
      "tag" in entry ? tagText(entry.tag) : valueIn(column, entry.value),
      entry.label,
    ]),
  );
}

function missingText(column: LabelledColumn, rule: MissingValues): string {
  if ("value" in rule) return valueIn(column, rule.value);
  const [from, to] = [rule.from, rule.to].map((end) => (Number.isFinite(end) ? valueIn(column, end) : null));
  if (from === null) return `lowest to ${to}`;
  return to === null ? `${from} to highest` : `${from} to ${to}`;
}

function valueIn(column: LabelledColumn, value: number | string): string {
  return typeof value === "number" && column.type !== "text" ? valueText(column.type, value) : String(value);
}
