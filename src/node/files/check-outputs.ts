import { constants } from "node:fs";
import { access, realpath, stat } from "node:fs/promises";
import { basename, dirname, extname, join, resolve } from "node:path";
import { ItemwiseError } from "../../errors";
import { fileError } from "./file-error";

/** A file or folder that is to be written. */
export interface OutputTarget {
  /** Who asked for it, for messages: "--json". */
  readonly option: string;
  /** "-" is the standard output; undefined where nothing was asked for. */
  readonly path: string | undefined;
  readonly folder?: boolean | undefined;
  /** What is written into it; undefined where any name does. */
  readonly content?: OutputContent | undefined;
}

/** What is written into a file, by the endings that a name may have for it. */
const CONTENTS = {
  csv: { is: "CSV", endings: [".csv"] },
  json: { is: "JSON", endings: [".json", ".yaml", ".yml"] },
  report: { is: "an HTML page (or Word, as .docx)", endings: [".html", ".htm", ".docx"] },
} as const satisfies Record<string, { readonly is: string; readonly endings: readonly string[] }>;

export type OutputContent = keyof typeof CONTENTS;

/** Whose file a name promises by its ending. */
const PROMISED: Readonly<Record<string, string>> = {
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
};

/** What `itemwise convert` makes of CSV. */
const CONVERTED = new Set([".sav", ".zsav", ".dta", ".xlsx", ".parquet"]);

/** A file that is read and must not be written over. */
export interface InputFile {
  /** What it is, for messages: "the answers". */
  readonly what: string;
  /** Undefined where there is none. */
  readonly path: string | undefined;
}

/**
 * Checks, before anything is computed or written, that every output can be written, that its name does not promise
 * another format, that no two are the same file and that none is a file that is read: by what the file system says, so
 * that other spellings of a path and links count.
 *
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
    if (content !== undefined) checkEnding(path, option, content);
    if (path !== "-") await checkWritable(path, folder ?? false);
    const names = path === "-" ? ["-"] : await namesOf(path);
    const other = names.map((name) => taken.get(name)).find((what) => what !== undefined);
    if (other !== undefined) throw sameFile(option, path, other);
    for (const name of names) taken.set(name, option);
  }
}

/** @throws ItemwiseError "other-format" where the name's ending is that of a format other than what is written */
function checkEnding(path: string, option: string, content: OutputContent): void {
  const ending = extname(path).toLowerCase();
  const { is, endings } = CONTENTS[content];
  const promised = PROMISED[ending];
  if (promised === undefined || endings.some((own) => own === ending)) return;
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

/** What identifies a file: its real path and, where it is there, its place on the disk. Devices are nobody's file. */
async function namesOf(path: string): Promise<string[]> {
  const there = await stat(path).catch(() => null);
  if (there !== null && !there.isFile() && !there.isDirectory()) return [];
  const folder = await realpath(dirname(resolve(path))).catch(() => dirname(resolve(path)));
  const place = there === null ? [] : [`${there.dev}:${there.ino}`];
  return [join(folder, basename(resolve(path))), ...place];
}

async function checkWritable(path: string, folder: boolean): Promise<void> {
  try {
    const there = await stat(path).catch(missing);
    if (folder) await checkFolder(resolve(path));
    else if (there?.isDirectory()) throw systemError("EISDIR");
    else if (there !== null && !there.isFile()) await access(path, constants.W_OK);
    else await checkFolder(dirname(resolve(path)), "there");
  } catch (cause) {
    throw fileError(cause, path, "write");
  }
}

/** A folder that may be written to, or, unless it must be there, can be made. */
async function checkFolder(path: string, must?: "there"): Promise<void> {
  const there = must ? await stat(path) : await stat(path).catch(missing);
  if (there === null) return checkFolder(dirname(path));
  if (!there.isDirectory()) throw systemError("ENOTDIR");
  await access(path, constants.W_OK | constants.X_OK);
}

function missing(error: NodeJS.ErrnoException): null {
  if (error.code === "ENOENT") return null;
  throw error;
}

function systemError(code: string): Error {
  return Object.assign(new Error(code), { code });
}
