import { type Command, InvalidArgumentError, Option } from "commander";
import { ENCODINGS, encodingNamed, type TextEncoding } from "../../data/csv/encoding-names";
import type { LeftOut } from "../../data/exports/export";
import { parseSourceAddress, type SourceAddress } from "../../data/sql/source-address";
import { ItemwiseError } from "../../errors";
import { CALIBRATION_METHODS } from "../../measures/schema/calibration";
import type { AnswersFile } from "../../project/answers-file";
import type { Project } from "../../project/project";
import { isProjectName } from "../../project/project-name";
import type { ReadLabelledOptions } from "../../project/read-labelled";
import { addChoiceOptions, type ChoiceOptions } from "./choice-options";
import { choice, collectOrNone, nonEmpty } from "./read-option";

export interface FileOptions {
  readonly delimiter?: string | undefined;
  readonly header: boolean;
  readonly encoding?: TextEncoding | undefined;
  readonly sheet?: string | undefined;
  /** Excluded rows of a survey platform's export. */
  readonly leaveOut?: readonly LeftOut[] | undefined;
  /** A database in place of a file. */
  readonly from?: SourceAddress | undefined;
}

/** How columns become answers. */
export interface ReadOptions extends FileOptions, ChoiceOptions {
  /** Detected from the file if missing. */
  readonly measure?: string | undefined;
  readonly counts?: string | undefined;
  readonly weights?: "none" | "design" | "frequency" | undefined;
  readonly margins?: string | undefined;
  readonly calibration?: (typeof CALIBRATION_METHODS)[number] | undefined;
  readonly calibrationBounds?: [number, number] | undefined;
  readonly group?: readonly string[] | undefined;
  readonly engine?: "csv" | "duckdb" | undefined;
  /** A project in place of a file of answers. */
  readonly project?: OpenProject | undefined;
}

/** A project with its file of answers. */
export interface OpenProject {
  readonly project: Project;
  readonly answers: AnswersFile;
  /** Path of its answers; undefined where included. */
  readonly path: string | undefined;
}

/** The argument of commands that read answers; `--from` can replace it. */
export const DATA_FILE = [
  "[file]",
  "data file with one row per person: CSV, Excel, OpenDocument, SPSS, Stata, SAS, R, Parquet, Arrow or JSON, also in a zip; - reads CSV from standard input",
  nonEmpty,
] as const;

function boundsOf(text: string): [number, number] {
  const [low = Number.NaN, high = Number.NaN, more] = text.split(",").map(Number);
  if (low >= 0 && low < 1 && high > 1 && Number.isFinite(high) && more === undefined) return [low, high];
  throw new InvalidArgumentError("It must be a number from 0 to below 1 and one above 1, such as 0.3,3.");
}

/** Path of a file, or a database. */
export type Answers = string | SourceAddress;

/**
 * The file, or the database in its place; for a project its own file.
 * @throws ItemwiseError "no-file" where neither or both are named; "project-here" for a project that was not opened
 */
export function answersOf(
  file: string | undefined,
  { from, project }: Pick<ReadOptions, "from" | "project">,
): Answers {
  if (file !== undefined && project === undefined && isProjectName(file)) {
    throw new ItemwiseError("project-here", `${file} is a project: this command reads a file of answers.`, {
      hint: "Give the file of answers that the project names, or use report, analyze, or a command of one part.",
    });
  }
  if (file !== undefined && /^(duckdb:|postgres(ql)?:\/\/)/.test(file)) {
    // The address is not repeated, since it may hold a password.
    throw new ItemwiseError("no-file", "A database is named where a file of answers is read.", {
      hint: "Write --from before its address.",
    });
  }
  const answers = from ?? file;
  if (answers !== undefined && (from === undefined || file === undefined)) return answers;
  const problem =
    answers === undefined
      ? "Neither a file of answers nor a database is named"
      : "A file of answers and a database are named";
  throw new ItemwiseError("no-file", `${problem}.`, {
    hint: "Give one of them: a file, or a database with --from.",
  });
}

export function fileOf(answers: Answers): string | undefined {
  if (typeof answers === "string") return answers;
  return answers.kind === "duckdb" ? answers.database : undefined;
}

export const addFileOptions = (command: Command): Command =>
  command
    .option("--delimiter <character>", "field separator (by default detected)", nonEmpty)
    .option("--no-header", "the file has no header row: columns are V1, V2, ...")
    .addOption(
      new Option(
        "--encoding <name>",
        "text encoding, such as utf8, utf16le, windows-1252, cp932 (by default recognized by the words)",
      ).argParser(encoding),
    )
    .addOption(
      new Option(
        "--from <address>",
        "a database instead of a file: duckdb:survey.db?table=answers, or postgres://user@host/database?table=answers (or ?query=SELECT ...)",
      )
        .argParser(parseSourceAddress)
        .conflicts(["delimiter", "header", "encoding", "sheet", "leaveOut", "counts", "engine"]),
    )
    .option("--sheet <name or number>", "sheet of a workbook (by default the first with data)", nonEmpty)
    .addOption(
      new Option(
        "--leave-out <kinds>",
        "rows of an export to leave out: unfinished, previews, or both, separated by a comma",
      ).argParser(leftOut),
    );

/** Options of commands that read patterns only and no single rows. */
export const addReadOptions = (command: Command): Command =>
  addRowOptions(command).addOption(
    choice(
      "--engine <name>",
      "reader of CSV and Parquet files (duckdb, for large files, needs @duckdb/node-api)",
      ["csv", "duckdb"],
      "csv",
    ),
  );

function encoding(name: string): TextEncoding {
  const known = encodingNamed(name);
  if (known === null) throw new InvalidArgumentError(`Allowed are ${ENCODINGS.join(", ")}.`);
  return known;
}

const LEFT_OUT: readonly LeftOut[] = ["unfinished", "previews"];

const leftOut = (text: string): readonly LeftOut[] =>
  text.split(",").map((word) => {
    const kind = LEFT_OUT.find((one) => one === word.trim());
    if (kind === undefined) throw new InvalidArgumentError(`Allowed are ${LEFT_OUT.join(" and ")}.`);
    return kind;
  });

/** Option of commands without answers. */
export const addMeasureOption = (command: Command): Command =>
  command.option(
    "--measure <id or file>",
    "a built-in measure or a definition (JSON, YAML, or a codebook as CSV)",
    nonEmpty,
    "disrupting-harm",
  );

export const addRowOptions = (command: Command): Command =>
  addChoiceOptions(addFileOptions(command))
    .option(
      "--measure <id or file>",
      "a definition, or the id of a built-in one (by default one that matches the columns, otherwise a draft)",
      nonEmpty,
    )
    .option(
      "--counts <column>",
      "the file is a table of answer patterns; this column has their counts",
      nonEmpty,
    )
    .addOption(weightsOption())
    .option(
      "--margins <file>",
      "population margins to calibrate weights to: CSV with the columns margin (a grouping), level, people; a column of numbers has no level, and its total under people",
      nonEmpty,
    )
    .addOption(choice("--calibration <method>", "how weights meet the margins", CALIBRATION_METHODS))
    .option(
      "--calibration-bounds <numbers>",
      "least and largest factor of a weight for --calibration logit, such as 0.3,3",
      boundsOf,
    )
    .option(
      "--group <name>",
      "a grouping to report by, or without a definition a column (repeatable; by default all; none: no groups)",
      collectOrNone,
    );

/** Overrides the measure's kind of weights. */
export const weightsOption = (): Option =>
  choice("--weights <kind>", "kind of weights (by default as the measure declares)", [
    "none",
    "design",
    "frequency",
  ]);

export function readTableOptions(options: FileOptions): ReadLabelledOptions {
  const { header, delimiter, encoding, sheet, leaveOut } = options;
  return { header, delimiter, encoding, sheet, leaveOut };
}
