import { basename, dirname, extname, join } from "node:path";
import { Command } from "commander";
import { codebookCsv, labelledCsv } from "../../data/files/labelled-csv";
import { typedColumns } from "../../data/files/typed-columns";
import { findLong, type GivenColumns } from "../../data/shape/find-long";
import { longFileOf } from "../../data/shape/long-file";
import { longToWide } from "../../data/shape/people-table";
import { ItemwiseError } from "../../errors";
import type { LabelledTable } from "../../formats/kit/labelled-table";
import { WRITTEN_ENDINGS, writeDataFile } from "../../formats/write-file";
import { checkOutputs } from "../../node/files/check-outputs";
import { notify } from "../exit";
import { addFileOptions, answersOf, type FileOptions, fileOf } from "../options/file-options";
import { nonEmpty } from "../options/read-option";
import { readAllRows } from "../reading/read-answers";
import { writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends FileOptions, GivenColumns {
  readonly labels?: boolean | undefined;
  readonly wide?: boolean | undefined;
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
    .option(
      "--wide",
      "make a row for each person of a file in long format (columns are detected unless named)",
    )
    .option("--id <column>", "with --wide: the column that says who it is", nonEmpty)
    .option("--item <column>", "with --wide: the column that says which item it is", nonEmpty)
    .option("--value <column>", "with --wide: the column of the answers", nonEmpty)
    .option("--occasion <column>", "with --wide: the column that says when it was (wave, time)", nonEmpty)
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
  if (options.wide !== true) refuseColumns(options);
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
  const read = await readAllRows(answers, options);
  const table = typedColumns(options.wide === true ? wideTable(read, options) : read);
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

function refuseColumns({ id, item, value, occasion }: GivenColumns): void {
  const [given] = Object.entries({ id, item, value, occasion }).filter(([, name]) => name !== undefined);
  if (given === undefined) return;
  throw new ItemwiseError("unknown-choice", `--${given[0]} says how a file in long format becomes wide.`, {
    hint: "Add --wide, or leave it out.",
  });
}

/** The wide table by the columns named, or else those found. @throws ItemwiseError "not-long" where none are found */
function wideTable(table: LabelledTable, { id, item, value, occasion }: GivenColumns): LabelledTable {
  const isWhole = item === undefined ? value === undefined && occasion !== undefined : value !== undefined;
  const found =
    id !== undefined && isWhole
      ? { id, item, value, occasion }
      : findLong(longFileOf(table), { id, item, value, occasion });
  if (found !== null) return longToWide(table, found);
  throw new ItemwiseError(
    "not-long",
    `${table.file}: it is not recognized as long format, with a row for each person and item or occasion.`,
    {
      hint: "Say which columns these are: --id pid --item item --value answer, with --occasion wave if there are several, or --id pid --occasion wave where the items are columns.",
    },
  );
}
