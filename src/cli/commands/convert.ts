import { basename, dirname, extname, join } from "node:path";
import { Command } from "commander";
import { codebookCsv, labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { ItemwiseError } from "../../errors";
import { WRITTEN_ENDINGS, writeDataFile } from "../../formats/write-file";
import { checkOutputs } from "../../node/files/check-outputs";
import { notify } from "../exit";
import { addFileOptions, answersOf, type FileOptions, fileOf } from "../options/file-options";
import { nonEmpty } from "../options/read-option";
import { readAllRows } from "../reading/read-answers";
import { writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends FileOptions {
  readonly labels?: boolean | undefined;
}

const ENDINGS = [".csv", ...WRITTEN_ENDINGS];

/** `itemwise convert in.sav out.dta`: the same answers in another format, with labels and missing values. */
export function convertCommand(): Command {
  const command = new Command("convert")
    .description(ABOUT.convert)
    .argument("<file>", "data file in any supported format; - reads CSV from standard input", nonEmpty)
    .argument("<output>", `output file; its extension sets the format: ${ENDINGS.join(", ")}`, nonEmpty);
  return addFileOptions(command)
    .option("--labels", "write value labels instead of values (CSV)")
    .action(convert);
}

async function convert(file: string, output: string, options: Options): Promise<void> {
  const ending = extname(output).toLowerCase();
  if (!ENDINGS.includes(ending)) {
    throw new ItemwiseError("unknown-format", `${output}: its name does not tell what to write.`, {
      hint: `Let it end in one of ${ENDINGS.join(", ")}.`,
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
  const notes = [...table.notes];
  if (codebook === undefined) {
    const written = await writeDataFile(table, output);
    await writeText(output, written.bytes);
    notes.push(...written.notes);
  } else {
    await writeText(output, labelledCsv(table, options.labels));
    await writeText(codebook, codebookCsv(table));
  }
  for (const note of notes) notify(`- ${note}\n`);
  const beside = codebook === undefined ? "" : `, and what is known of its columns in ${codebook}`;
  notify(`${table.rows} rows of ${table.columns.length} columns are in ${output}${beside}\n`);
}
