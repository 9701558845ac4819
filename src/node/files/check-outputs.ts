import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { ItemwiseError } from "../../errors";
import { fileError } from "./file-error";

export interface OutputTarget {
  /** Its option, for messages: "--json". */
  readonly option: string;
  /** "-" is standard output; undefined where not asked for. */
  readonly path: string | undefined;
  readonly folder?: boolean | undefined;
  /** Its content; undefined where any name fits. */
  readonly content?: OutputContent | undefined;
}

const CONTENTS = {
  csv: { is: "CSV", endings: [".csv"] },
  json: { is: "JSON", endings: [".json", ".yaml", ".yml"] },
  report: {
    is: "a page, or what .docx, .xlsx, .csv, .md, .tex and .json say",
    endings: [".html", ".htm", ".docx", ".xlsx", ".csv", ".md", ".tex", ".json"],
  },
} as const satisfies Record<string, { readonly is: string; readonly endings: readonly string[] }>;

export type OutputContent = keyof typeof CONTENTS;

/** Programs by ending. */
const PROGRAM_OF_ENDING: Readonly<Record<string, string>> = {
  ".csv": "CSV",
  ".tsv": "tab-separated values",
  ".json": "JSON",
  ".yaml": "YAML",
  ".yml": "YAML",
  ".html": "HTML",
  ".htm": "HTML",
  ".md": "Markdown",
  ".pdf": "PDF",
  ".docx": "Word",
  ".doc": "Word",
  ".odt": "OpenDocument",
  ".ods": "OpenDocument",
  ".xlsx": "Excel",
  ".xlsm": "Excel",
  ".xls": "Excel",
  ".sav": "SPSS",
  ".zsav": "SPSS",
  ".por": "SPSS",
  ".dta": "Stata",
  ".xpt": "SAS",
  ".sas7bdat": "SAS",
  ".rds": "R",
  ".rda": "R",
  ".rdata": "R",
  ".parquet": "Parquet",
  ".feather": "Arrow",
  ".arrow": "Arrow",
  ".arrows": "Arrow",
  ".ipc": "Arrow",
  ".jsonl": "JSON Lines",
  ".ndjson": "JSON Lines",
};

/** Formats that `itemwise convert` writes from CSV. */
const CONVERTED = new Set([".sav", ".zsav", ".dta", ".xlsx", ".parquet"]);

/** A file that is read and must not be overwritten. */
export interface InputFile {
  /** Its name in messages: "the answers". */
  readonly what: string;
  readonly path: string | undefined;
}

/**
 * Checks before anything is computed that every output is writable, that its name does not promise another format, and
 * that outputs and inputs are different files, by the file system and so through links and spellings.
 * @throws ItemwiseError "other-format", "unwritable" or "same-file" that says which and what to do
 */
export async function checkOutputs(
  targets: readonly OutputTarget[],
  inputs: readonly InputFile[] = [],
): Promise<void> {
  const taken = new Map<string, string>();
  for (const { what, path } of inputs) {
    for (const name of path === undefined || path === "-" ? [] : await namesOf(path)) taken.set(name, what);
  }
  for (const { option, path, folder, content } of targets) {
    if (path === undefined) continue;
    if (path !== "-") await checkWritable(path, folder ?? false);
    const names = path === "-" ? ["-"] : await namesOf(path);
    const other = names.map((name) => taken.get(name)).find((what) => what !== undefined);
    if (other !== undefined) throw sameFile(option, path, other);
    if (content !== undefined) checkEnding(path, option, content);
    for (const name of names) taken.set(name, option);
  }
}

/** @throws ItemwiseError "other-format" where the ending is that of another format */
function checkEnding(path: string, option: string, content: OutputContent): void {
  const ending = extname(path).toLowerCase();
  const { is, endings } = CONTENTS[content];
  const promised = PROGRAM_OF_ENDING[ending];
  if (promised === undefined || endings.some((fitting) => fitting === ending)) return;
  const name = `${basename(path, extname(path))}${endings[0]}`;
  const converted = `, and make the other file of it: itemwise convert ${name} ${basename(path)}`;
  throw new ItemwiseError(
    "other-format",
    `${path} (${option}): its name ends as files of ${promised} do, and what is written is ${is}.`,
    {
      hint: `Let it end in ${endings[0]}${content === "csv" && CONVERTED.has(ending) ? converted : ""}.`,
    },
  );
}

function sameFile(option: string, path: string, other: string): ItemwiseError {
  if (path === "-") {
    return new ItemwiseError("same-file", `${option} and ${other} would both go to standard output.`, {
      hint: "Give one of them a file.",
    });
  }
  const what = other.startsWith("-") ? `the same file as ${other}` : `the file of ${other}`;
  return new ItemwiseError("same-file", `${path} (${option}) is ${what}; it would be overwritten.`, {
    hint: `Give another name with ${option}.`,
  });
}

/** Identifies a file: its real path and, if it exists, its inode; none for devices. */
async function namesOf(path: string): Promise<string[]> {
  const stats = await stat(path).catch(() => null);
  if (stats !== null && !stats.isFile() && !stats.isDirectory()) return [];
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  const place = stats === null ? [] : [`${stats.dev}:${stats.ino}`];
  return [join(folder, basename(resolve(path))), ...place];
}

async function checkWritable(path: string, folder: boolean): Promise<void> {
  try {
    const stats = await stat(path).catch(missing);
    if (folder) await checkFolder(resolve(path));
    else if (stats?.isDirectory()) throw systemError("EISDIR");
    else if (stats !== null && !stats.isFile()) await access(path, constants.W_OK);
    else await checkFolder(dirname(resolve(path)), "there");
  } catch (cause) {
    throw fileError(cause, path, "write");
  }
}

/** A folder that is writable or, unless it must exist, can be made. */
async function checkFolder(path: string, must?: "there"): Promise<void> {
  const stats = must ? await stat(path) : await stat(path).catch(missing);
  if (stats === null) return checkFolder(dirname(path));
  if (!stats.isDirectory()) throw systemError("ENOTDIR");
  await access(path, constants.W_OK | constants.X_OK);
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

const systemError = (code: string): Error => Object.assign(new Error(code), { code });
