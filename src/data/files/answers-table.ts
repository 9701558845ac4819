import { ItemwiseError, type Warning } from "../../errors";
import { distinctCells } from "../../formats/kit/distinct-cells";
import {
  type LabelledColumn,
  type LabelledTable,
  tagText,
  valueText,
} from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";
import { namedIn } from "../answers/named-in";
import { parseNumber } from "../csv/cell-text";
import type { Table } from "../csv/table";
import * as messages from "../messages";
import { peopleOf } from "../shape/people-table";

/**
 * Cells as text for a measure (null: unchanged), a row for each person. Undeclared missing values of the file become
 * blank, with a warning.
 * @throws ItemwiseError "duplicate-column" where the measure names what several columns are called
 */
export function answersTable(table: LabelledTable, measure: Measure | null): Table {
  const labelled = measure === null ? table : peopleOf(table, measure);
  const { file, rows, repeated = [] } = labelled;
  const twice = measure === null ? undefined : repeated.find(namedIn(measure));
  if (twice !== undefined) {
    throw new ItemwiseError("duplicate-column", () => messages.duplicateColumn({ file, name: twice }), {
      hint: () => messages.duplicateColumnHint({ name: twice }),
    });
  }
  const read = labelled.columns.map((column) => readColumn(column, measure));
  const blanked = read.flatMap(({ blanked: values }, index) =>
    values.length === 0
      ? []
      : [messages.valuesInColumn({ column: labelled.columns[index]?.name ?? "", values })],
  );
  return {
    file,
    rows,
    leftOut: [],
    header: labelled.columns.map(({ name }) => name),
    columns: read.map(({ cells }) => cells),
    rowNumbers: labelled.rowNumbers ?? Int32Array.from({ length: rows }, (_, row) => row + 1),
    warnings: [
      ...(blanked.length === 0
        ? []
        : [{ code: "missing-in-file", message: messages.missingInFile({ columns: blanked }) }]),
      ...labelled.notes.map(noteWarning),
    ],
  };
}

export function noteWarning(message: string): Warning {
  return { code: /\d/.test(message) ? "file-counts" : "file-note", message };
}

function readColumn(
  column: LabelledColumn,
  measure: Measure | null,
): { readonly cells: readonly string[]; readonly blanked: readonly string[] } {
  const named = measure === null ? null : codesNamed(measure, column.name);
  const isMissing = missingTest(column);
  const blanked = new Set<string>();
  /** The text that the measure reads. */
  const read = (cell: string): string => {
    const isBlanked = named !== null && isMissing(cell) && !named.has(parseNumber(cell) ?? cell);
    if (isBlanked) blanked.add(cell);
    return isBlanked ? "" : cell;
  };
  const { texts, places } = distinctCells(column);
  const readings = texts.map(read);
  const cells: string[] = [];
  for (let row = 0; row < places.length; row++) cells.push(readings[places[row]!]!);
  return { cells, blanked: [...blanked] };
}

/** Whether a cell is a value that the file declares as missing; tags always are. */
export function missingTest(column: LabelledColumn): (cell: string) => boolean {
  const texts = new Set(
    column.missing.flatMap((rule) =>
      "value" in rule
        ? [typeof rule.value === "string" ? rule.value : valueText(numberType(column), rule.value)]
        : [],
    ),
  );
  const ranges = column.missing.flatMap((rule) => ("from" in rule ? [rule] : []));
  const tags = new Set(Array.from({ length: 27 }, (_, tag) => tagText(tag + 1)));
  const tagged = column.type !== "text" && column.tags !== null;
  return (cell) => {
    if (texts.has(cell) || (tagged && tags.has(cell))) return true;
    const value = ranges.length > 0 ? parseNumber(cell) : null;
    return value !== null && ranges.some(({ from, to }) => from <= value && value <= to);
  };
}

function numberType(column: LabelledColumn): "number" | "boolean" | "date" | "datetime" | "time" {
  return column.type === "text" ? "number" : column.type;
}

/** Codes and words that a measure declares for a column. */
function codesNamed(measure: Measure, column: string): ReadonlySet<number | string> {
  const items = measure.items.filter((item) => item.column === column);
  const groups = Object.values(measure.groups).filter((group) => group.column === column);
  const outside = Object.values(measure.external).filter(({ columns }) => columns.includes(column));
  const again = Object.entries(measure.repeat?.columns ?? {}).flatMap(([id, columns]) =>
    columns.includes(column) ? measure.items.filter((item) => item.id === id) : [],
  );
  const ofItems = [...items, ...again, ...outside].flatMap(({ categories, missing }) =>
    [...categories, ...missing].flatMap(({ code, text }) => [code, ...(text ?? [])]),
  );
  const ofGroups = groups.flatMap(({ labels, values, missing }) =>
    [...Object.keys(labels ?? values ?? {}), ...missing].map((code) => parseNumber(code) ?? code),
  );
  return new Set([...ofItems, ...ofGroups]);
}
