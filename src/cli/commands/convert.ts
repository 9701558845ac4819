import { basename, dirname, extname, join } from "node:path";
import { Command } from "commander";
import { codebookCsv, labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { checkOutputs } from "../../node/files/check-outputs";
import { tell } from "../exit";
import { addFileOptions, answersOf, type FileOptions, fileOf } from "../options/file-options";
import { filled } from "../options/read-option";
import { readAllRows } from "../reading/read-answers";
import { writeText } from "../write-text";
import { ABOUT } from "./about-commands";

interface Options extends FileOptions {
  readonly labels?: boolean | undefined;
}

/** A file in another form, and sentences on what that form cannot hold. */
interface Converted {
  readonly text: string | Uint8Array | Iterable<string>;
  readonly notes: readonly string[];
}

/** By how the file's name ends. */
const WRITE: Readonly<Record<string, (table: LabelledTable, options: Options) => Promise<Converted>>> = {
  ".csv": async (table, { labels }) => ({ text: labelledCsv(table, labels), notes: [] }),
  ".sav": async (table) => spss(table, false),
  ".zsav": async (table) => spss(table, true),
  ".dta": async (table) => {
    const { writeStata } = await import("../../formats/stata/write-stata");
    const { bytes, notes } = writeStata(table);
    return { text: bytes, notes };
  },
  ".parquet": async (table) => {
    const { writeParquet } = await import("../../formats/parquet/write-parquet");
    return { text: await writeParquet(table), notes: [] };
  },
  ".xlsx": async (table) => {
    const { writeExcel } = await import("../../formats/excel/write-excel");
    return { text: writeExcel(table), notes: [] };
  },
};

async function spss(table: LabelledTable, packed: boolean): Promise<Converted> {
  const { writeSpss } = await import("../../formats/spss/write-spss");
  const { bytes, notes } = writeSpss(table, { packed });
  return { text: bytes, notes };
}

/** `itemwise convert in.sav out.dta`: the same answers in another program's file, with labels and missing values. */
export function convertCommand(): Command {
  const command = new Command("convert")
    .description(ABOUT.convert)
    .argument("<file>", "the answers, in any form that is read; - reads CSV from standard input", filled)
    .argument("<output>", `where they go, by its ending: ${Object.keys(WRITE).join(", ")}`, filled);
  return addFileOptions(command)
    .option("--labels", "write labels in place of the values that have one (CSV)")
    .action(convert);
}

async function convert(file: string, output: string, options: Options): Promise<void> {
  const ending = extname(output).toLowerCase();
  const write = WRITE[ending];
  if (write === undefined) {
    throw new ItemwiseError("unknown-format", `${output}: its name does not tell what to write.`, {
      hint: `Let it end in one of ${Object.keys(WRITE).join(", ")}.`,
    });
  }
  if (options.labels && ending !== ".csv") {
    throw new ItemwiseError(
      "unknown-choice",
      "--labels is of CSV: other files hold both values and labels.",
      {
        hint: "Leave it out.",
      },
    );
  }
  const answers = answersOf(file, options);
  const codebook =
    ending === ".csv"
      ? join(dirname(output), `${basename(output, extname(output))}.codebook.csv`)
      : undefined;
  await checkOutputs(
    [
      { option: "the output", path: output },
      { option: "the codebook", path: codebook },
    ],
    [{ what: "the answers", path: fileOf(answers) }],
  );
  const table = typedColumns(await readAllRows(answers, options));
  const { text, notes } = await write(table, options);
  await writeText(output, text);
  if (codebook !== undefined) await writeText(codebook, codebookCsv(table));
  for (const note of [...table.notes, ...notes]) tell(`- ${note}\n`);
  const beside = codebook === undefined ? "" : `, and what is known of its columns in ${codebook}`;
  tell(`${table.rows} rows of ${table.columns.length} columns are in ${output}${beside}\n`);
}
