import { mkdir } from "node:fs/promises";
import { dirname, join, parse } from "node:path";
import type { Analysis } from "../analysis/analysis";
import { ItemwiseError } from "../errors";
import { builtInMeasures } from "../measures/built-in";
import { checkOutputs, type InputFile, type OutputContent } from "../node/files/check-outputs";
import { fileError } from "../node/files/file-error";
import { recordText, withNotice } from "../project/saved-files";
import type { Run } from "./run-analysis";
import { type OutputFile, paperFiles, tableFiles } from "./table-files";
import { writeText } from "./write-text";

/** Where the results go. */
export interface OutputOptions {
  readonly output?: string | undefined;
  readonly json?: string | undefined;
  readonly tables?: string | undefined;
  /** Whether a record with nothing hidden goes beside the page and the JSON. */
  readonly restricted?: boolean | undefined;
}

/** What is read beside the answers. */
interface SourceOptions {
  readonly measure?: string | undefined;
  /** A pilot study's analysis. */
  readonly pilot?: string | undefined;
  /** What made data were drawn from. */
  readonly population?: string | undefined;
  /** The file of answers beside a project. */
  readonly data?: string | undefined;
  /** The file of a matrix, in place of answers. */
  readonly matrix?: string | undefined;
}

/**
 * Before anything is computed: every output can be written, has a name that fits what is written, and is neither
 * another one nor a file that is read.
 *
 * @param options `content`: what goes into the file of `-o`
 * @param file of the answers, where there is one
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

/**
 * After all is computed: the page, the analysis JSON and the tables where they were asked for; files before what goes
 * to standard output.
 */
export async function writeOutputs(
  { page, analysis, report, restricted }: Run & { readonly page: string | Uint8Array },
  options: OutputOptions & SourceOptions,
  file: string | undefined,
): Promise<void> {
  const { output, json, tables } = options;
  if (tables !== undefined) await makeFolder(tables);
  const texts: OutputFile[] = [
    ...(tables === undefined ? [] : [...tableFiles(report, tables), ...(await paperFiles(report, tables))]),
    ...(output === undefined ? [] : [{ option: "-o", path: output, text: page }]),
    ...(json === undefined ? [] : [{ option: "--json", path: json, text: jsonText(analysis, json) }]),
    ...(restricted === undefined ? [] : restrictedFiles(restricted, options)),
  ];
  await checkOutputs(texts, inputsOf(options, file));
  for (const { path, text } of texts) if (path !== "-") await writeText(path, text);
  for (const { path, text } of texts) if (path === "-") await writeText(path, text);
}

/** A record as JSON: for people to look at in a file, in one line for other programs. */
export function jsonText(record: unknown, path: string): string {
  return path === "-" ? `${JSON.stringify(record)}\n` : recordText(record);
}

function restrictedFiles(analysis: Analysis, options: OutputOptions): OutputFile[] {
  return restrictedPaths(options).map((path) => ({
    option: "--restricted",
    path,
    text: jsonText(withNotice(analysis), path),
  }));
}

/** NAME.restricted.json beside NAME.html and NAME.json. */
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

function inputsOf(
  { measure, pilot, population, data, matrix }: SourceOptions,
  file: string | undefined,
): InputFile[] {
  const isBuiltIn = builtInMeasures.some(({ id }) => id === measure);
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
