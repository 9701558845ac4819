import { columnsThere } from "../../data/csv/table";
import { isFormula } from "../../data/csv/to-csv";
import { ItemwiseError } from "../../errors";
import { cellText, type LabelledColumn, type LabelledTable } from "../../formats/kit/labelled-table";
import type { Measure } from "../../measures/measure";

/** Columns that identify people, as in the file. */
export interface PersonIds {
  readonly columns: readonly string[];
  of(rowNumber: number): readonly string[];
  /** Full sentences for whoever joins other data by them. */
  readonly notes: readonly string[];
}

/**
 * The columns of a file that identify people.
 * @param taken names of other columns in the output
 * @throws ItemwiseError "missing-column"; "id-is-item" where a column holds answers; "duplicate-column" where a name
 *   is taken
 */
export function personIds(
  labelled: LabelledTable,
  measure: Measure,
  { names, taken }: { readonly names: readonly string[]; readonly taken: readonly string[] },
): PersonIds {
  const columns = [...new Set(names)].map((name) => columnFor(labelled, measure, { name, taken }));
  const places = new Map<number, number>();
  for (let row = 0; row < labelled.rows; row++) places.set(labelled.rowNumbers?.[row] ?? row + 1, row);
  return {
    columns: columns.map(({ name }) => name),
    of: (rowNumber) => {
      const row = places.get(rowNumber);
      return columns.map((column) => (row === undefined ? "" : cellText(column, row)));
    },
    notes: columns.flatMap((column) => notesOn(column, labelled.rows)),
  };
}

function columnFor(
  labelled: LabelledTable,
  measure: Measure,
  { name, taken }: { readonly name: string; readonly taken: readonly string[] },
): LabelledColumn {
  const header = labelled.columns.map((column) => column.name);
  const column = labelled.columns[header.indexOf(name)];
  if (column === undefined) {
    throw new ItemwiseError("missing-column", `${labelled.file}: there is no column "${name}" (--id).`, {
      hint: () => columnsThere({ header, leftOut: [] }, [name]),
    });
  }
  const item = measure.items.find((one) => one.column === name);
  if (item !== undefined) {
    throw new ItemwiseError(
      "id-is-item",
      `${labelled.file}: column "${name}" (--id) holds the answers to item ${item.id}; it tells nobody apart.`,
      { hint: "Name the column that holds the person's number, or leave --id out." },
    );
  }
  if (taken.includes(name)) {
    throw new ItemwiseError(
      "duplicate-column",
      `${labelled.file}: column "${name}" (--id) has the name of a column of the scores.`,
      { hint: `Give it another name in the file; the scores' own columns are ${taken.join(", ")}.` },
    );
  }
  return column;
}

/** Cautions where a column does not identify people uniquely. */
function notesOn(column: LabelledColumn, rows: number): string[] {
  const seen = new Set<string>();
  let [blank, again, marked] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    const cell = cellText(column, row);
    if (cell === "") blank++;
    else if (seen.has(cell)) again++;
    if (isFormula(cell)) marked++;
    seen.add(cell);
  }
  const notes: readonly (readonly [number, string])[] = [
    [blank, "rows without a value"],
    [again, "rows with a value that stands in a row before"],
    [marked, "values that a spreadsheet would run as a formula: an apostrophe was put before them"],
  ];
  return notes.flatMap(([count, what]) =>
    count === 0 ? [] : [`Column "${column.name}" has ${count} ${what}.`],
  );
}
