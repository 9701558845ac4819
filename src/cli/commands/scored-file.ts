import type { Responses } from "../../data/answers/responses";
import { toCsv } from "../../data/csv/to-csv";
import { labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { type LabelledColumn, type LabelledTable, labelledTable } from "../../formats/kit/labelled-table";
import { writeDataFile } from "../../formats/write-file";
import type { ScoreColumn } from "../../questions/score-columns";
import type { PersonIds } from "../reading/person-ids";
import { writeText } from "../write-outputs";

/** The file's columns as they are, and the new ones: empty in rows that were left out. */
export function withColumns(
  table: LabelledTable,
  rowNumbers: Int32Array,
  columns: readonly ScoreColumn[],
): LabelledTable {
  const places = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) places.set(table.rowNumbers?.[row] ?? row + 1, row);
  const added = columns.map(({ name, label, values }): LabelledColumn => {
    const own = new Float64Array(table.rows).fill(Number.NaN);
    rowNumbers.forEach((number, at) => {
      const place = places.get(number);
      if (place !== undefined) own[place] = values[at] ?? Number.NaN;
    });
    return { ...NEW_COLUMN, name, label, values: own };
  });
  return { ...table, columns: [...table.columns, ...added] };
}

const NEW_COLUMN = {
  type: "number",
  valueLabels: [],
  missing: [],
  level: "scale",
  attributes: {},
  tags: null,
} as const;

/** The row numbers of the file, columns that identify people, and the scores. */
export function scoresTable(
  { rowNumbers }: Responses,
  columns: readonly ScoreColumn[],
  ids: PersonIds,
): LabelledTable {
  const texts = Array.from(rowNumbers, (row) => ids.of(row));
  const named = ids.columns.map((name, k) => [name, { values: texts.map((row) => row[k] ?? "") }] as const);
  return labelledTable({
    ...Object.fromEntries(named),
    row: { values: Float64Array.from(rowNumbers), label: "Row of the file" },
    ...Object.fromEntries(columns.map(({ name, label, values }) => [name, { values, label }])),
  });
}

/** Formulas in columns that identify people are made text; the file's own columns stay as they are, as in `convert`. */
export async function writeTable(
  table: LabelledTable,
  {
    output,
    ending,
    scoresOnly,
  }: { readonly output: string; readonly ending: string; readonly scoresOnly: boolean },
): Promise<readonly string[]> {
  if (ending !== ".csv") {
    const { bytes, notes } = await writeDataFile(typedColumns(table), output);
    await writeText(output, bytes);
    return notes;
  }
  const cells = (row: number): (string | number | null)[] =>
    table.columns.map((column) => {
      if (column.type === "text") return column.values[row] ?? null;
      const value = column.values[row] ?? Number.NaN;
      return Number.isNaN(value) ? null : value;
    });
  const header = table.columns.map(({ name }) => name);
  const rows = (): (string | number | null)[][] => Array.from({ length: table.rows }, (_, row) => cells(row));
  await writeText(output, scoresOnly ? toCsv(header, rows()) : labelledCsv(table));
  return [];
}
