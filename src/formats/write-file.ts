import { ItemwiseError } from "../errors";
import type { LabelledTable } from "./kit/labelled-table";
import * as messages from "./messages";

/** A file of another program, and what of the table it does not hold as it was: a full sentence each. */
export interface WrittenFile {
  readonly bytes: Uint8Array;
  readonly notes: readonly string[];
}

/** By how the file's name ends; what writes is loaded when it is called. */
const WRITE: Readonly<Record<string, (table: LabelledTable) => Promise<WrittenFile>>> = {
  ".sav": async (table) => (await import("./spss/write-spss")).writeSpss(table),
  ".zsav": async (table) => (await import("./spss/write-spss")).writeSpss(table, { packed: true }),
  ".dta": async (table) => (await import("./stata/write-stata")).writeStata(table),
  ".parquet": async (table) => ({
    bytes: await (await import("./parquet/write-parquet")).writeParquet(table),
    notes: [],
  }),
  ".xlsx": async (table) => ({ bytes: (await import("./excel/write-excel")).writeExcel(table), notes: [] }),
};

/** The endings of the names of files that are written. */
export const WRITTEN_ENDINGS: readonly string[] = Object.keys(WRITE);

/**
 * Writes a table as a file of SPSS, Stata, Excel or Parquet, with labels and missing values. The same table gives the
 * same bytes.
 * @param name the file's name, which says the format by its ending: .sav, .zsav, .dta, .xlsx or .parquet
 * @returns the bytes, and sentences on what the format cannot hold: a name that was changed, a label that was cut
 * @throws ItemwiseError "unknown-format" where the ending is none of these, "too-large" where the format has no room
 * @example
 * ```ts
 * const table = labelledTable({ happy: { values: [1, 2, null], valueLabels: [{ value: 1, label: "No" }] } });
 * const { bytes, notes } = await writeDataFile(table, "answers.dta");
 * notes; // []
 * (await readDataFile(bytes, "answers.dta")).columns[0].valueLabels; // [{ value: 1, label: "No" }]
 * ```
 */
export async function writeDataFile(table: LabelledTable, name: string): Promise<WrittenFile> {
  const ending = /\.[^.]*$/.exec(name)?.[0].toLowerCase() ?? "";
  const write = WRITE[ending];
  if (write !== undefined) return write(table);
  throw new ItemwiseError("unknown-format", () => messages.unknownEnding({ file: name }), {
    hint: () => messages.unknownEndingHint({ endings: WRITTEN_ENDINGS }),
  });
}
