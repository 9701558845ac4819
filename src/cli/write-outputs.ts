import { once } from "node:events";
import { mkdir } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import type { Analysis } from "../analysis/analysis";
import { ItemwiseError } from "../errors";
import { builtInNamed } from "../measures/built-in/built-in";
import {
  checkOutputs,
  type InputFile,
  type OutputContent,
  type OutputTarget,
} from "../node/files/check-outputs";
import { fileError } from "../node/files/file-error";
import { inLargePieces, writeFileWhole } from "../node/files/write-file";
import {
  csvTables,
  excelTables,
  latexTables,
  markdownTables,
  recordText,
  type SavedFile,
  withNotice,
  wordTables,
} from "../project/saved-files";
import type { Report } from "../report/kit/tables/section";
import type { Run } from "./run-analysis";

export interface OutputOptions {
  readonly output?: string | undefined;
  readonly json?: string | undefined;
  readonly tables?: string | undefined;
  /** Whether an unprotected record goes next to the page and the JSON. */
  readonly restricted?: boolean | undefined;
}

interface SourceOptions {
  readonly measure?: string | undefined;
  readonly pilot?: string | undefined;
  readonly population?: string | undefined;
  /** The file of answers next to a project. */
  readonly data?: string | undefined;
  readonly matrix?: string | undefined;
}

/**
 * Before anything is computed: checks that every output can be written, has a fitting name, and is neither another
 * output nor an input.
 * @param options `content`: what `-o` writes
 * @param file of the answers, if any
 */
export async function checkTargets(
  options: OutputOptions & SourceOptions & { readonly content?: OutputContent | undefined },
  file?: string,
): Promise<void> {
  const { output, json, tables, content = "report" } = options;
  const targets = [
    { option: "-o", path: output, content },
    { option: "--json", path: json, content: "json" as const },
    { option: "--tables", path: tables, folder: true },
    ...restrictedPaths(options).map((path) => ({ option: "--restricted", path })),
  ];
  await checkOutputs(targets, inputsOf(options, file));
}

/** What is written of a run: its record, its report, and the report's page or Word file. */
interface Written extends Pick<Run, "report" | "restricted"> {
  readonly record: unknown;
  readonly page: string | Uint8Array;
}

/** Writes the page, the JSON and the tables asked for; files before standard output. */
export async function writeOutputs(
  { page, record, report, restricted }: Written,
  options: OutputOptions & SourceOptions,
  file: string | undefined,
): Promise<void> {
  const { output, json, tables } = options;
  if (tables !== undefined) await makeFolder(tables);
  const texts: OutputFile[] = [
    ...(tables === undefined ? [] : [...tableFiles(report, tables), ...(await paperFiles(report, tables))]),
    ...(output === undefined ? [] : [{ option: "-o", path: output, text: page }]),
    ...(json === undefined ? [] : [{ option: "--json", path: json, text: jsonText(record, json) }]),
    ...(restricted === undefined ? [] : restrictedFiles(restricted, options)),
  ];
  await checkOutputs(texts, inputsOf(options, file));
  for (const { path, text } of texts) if (path !== "-") await writeText(path, text);
  for (const { path, text } of texts) if (path === "-") await writeText(path, text);
}

/** JSON of a record: indented in a file, on one line for other programs. */
export const jsonText = (record: unknown, path: string): string =>
  path === "-" ? `${JSON.stringify(record)}\n` : recordText(record);

const restrictedFiles = (analysis: Analysis, options: OutputOptions): OutputFile[] =>
  restrictedPaths(options).map((path) => ({
    option: "--restricted",
    path,
    text: jsonText(withNotice(analysis), path),
  }));

/** NAME.restricted.json next to NAME.html and NAME.json. */
function restrictedPaths({ output, json, restricted }: OutputOptions): string[] {
  if (restricted !== true) return [];
  const paths = [output, json].flatMap((path) =>
    path === undefined || path === "-" ? [] : [join(dirname(path), `${parse(path).name}.restricted.json`)],
  );
  if (paths.length > 0) return [...new Set(paths)];
  throw new ItemwiseError("no-file", "--restricted needs a file that its record can stand beside.", {
    hint: "Name one with -o or --json.",
  });
}

/** Where figures of groups are written without protection, and nobody has said that none is needed. */
export const UNPROTECTED =
  "Unprotected: nothing is hidden. Before you pass figures of groups on, use `itemwise release`.";

/** The files that a command reads, which no output may replace. */
export function inputsOf(
  { measure, pilot, population, data, matrix }: SourceOptions,
  file: string | undefined,
): InputFile[] {
  const isBuiltIn = builtInNamed(measure) !== null;
  return [
    { what: "the answers", path: file },
    { what: "the measure definition", path: isBuiltIn ? undefined : measure },
    { what: "the analysis", path: pilot },
    { what: "the population file", path: population },
    { what: "the project's data", path: data },
    { what: "the matrix", path: matrix },
  ];
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(cause, folder, "write");
  }
}

/** Writes text or bytes into a file, or ("-") to standard output at its reader's pace. */
export async function writeText(path: string, text: string | Uint8Array | Iterable<string>): Promise<void> {
  if (path !== "-") return writeFileWhole(path, text);
  const pieces = inLargePieces(text);
  for (const piece of typeof pieces === "string" || pieces instanceof Uint8Array ? [pieces] : pieces) {
    if (!process.stdout.write(piece)) await once(process.stdout, "drain");
  }
}

/** An output, with the option that asked for it. */
interface OutputFile extends OutputTarget {
  readonly path: string;
  readonly text: string | Uint8Array;
}

/** Every table as CSV and Markdown, by path. */
export function tableFiles(
  report: Report,
  folder: string,
): readonly (OutputFile & { readonly text: string })[] {
  const texts = markdownTables(report);
  const files = csvTables(report).flatMap((csv, k) => [csv, ...texts.slice(k, k + 1)]);
  return inFolder(files, folder);
}

/** Every table as Word and LaTeX, and all as one workbook. */
async function paperFiles(report: Report, folder: string): Promise<readonly OutputFile[]> {
  const [workbook, documents] = await Promise.all([excelTables(report), wordTables(report)]);
  return inFolder<string | Uint8Array>([workbook, ...documents, ...latexTables(report)], folder);
}

const inFolder = <Content extends string | Uint8Array>(
  files: readonly SavedFile<Content>[],
  folder: string,
): readonly (OutputFile & { readonly text: Content })[] =>
  files.map(({ name, content }) => ({
    option: "--tables",
    path: join(folder, name),
    text: content,
  }));
