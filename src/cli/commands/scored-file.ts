import type { Responses } from "../../data/answers/responses";
import { toCsv } from "../../data/csv/to-csv";
import { labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { type LabelledTable, labelledTable } from "../../formats/kit/labelled-table";
import { writeDataFile } from "../../formats/write-file";
import type { ScoreColumn } from "../../questions/score-columns";
import type { PersonIds } from "../reading/person-ids";
import { writeText } from "../write-outputs";

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
