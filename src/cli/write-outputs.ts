import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { builtInMeasures } from "../measures/built-in";
import { checkOutputs, type InputFile, type OutputTarget } from "../node/check-outputs";
import { fileError } from "../node/file-error";
import { writeFileWhole } from "../node/write-file";
import { tableToCsv } from "../report/page/table-to-csv";
import { tableToMarkdown } from "../report/page/table-to-markdown";
import type { Run } from "./run-analysis";

/** Where the results go. */
export interface OutputOptions {
  readonly output?: string;
  readonly json?: string;
  readonly tables?: string;
}

interface Text extends OutputTarget {
  readonly text: string;
}

/** Before anything is computed: every output can be written and is neither another one nor a file that is read. */
export async function checkTargets(
  file: string,
  options: OutputOptions & { measure?: string },
): Promise<void> {
  await checkOutputs(targetsOf(options), inputsOf(file, options.measure));
}

/**
 * After all is computed: the page, the analysis JSON and the tables where they were asked for; files before what goes
 * to standard output.
 */
export async function writeOutputs(
  run: Run & { readonly page?: string },
  options: OutputOptions & { file: string; measure: string },
): Promise<void> {
  const { output, json, tables } = options;
  const indent = json === "-" ? 0 : 1;
  const texts: Text[] = [
    ...(tables === undefined ? [] : tableFiles(run, tables)),
    ...(output === undefined ? [] : [{ option: "-o", path: output, text: run.page ?? "" }]),
    ...(json === undefined
      ? []
      : [{ option: "--json", path: json, text: `${JSON.stringify(run.analysis, null, indent)}\n` }]),
  ];
  if (tables !== undefined) await makeFolder(tables);
  await checkOutputs(texts, inputsOf(options.file, options.measure));
  const printed = texts.filter(({ path }) => path === "-");
  for (const { path, text } of texts) if (path !== "-") await writeFileWhole(path, text);
  for (const { text } of printed) process.stdout.write(text);
}

function targetsOf({ output, json, tables }: OutputOptions): OutputTarget[] {
  return [
    ...(output === undefined ? [] : [{ option: "-o", path: output }]),
    ...(json === undefined ? [] : [{ option: "--json", path: json }]),
    ...(tables === undefined ? [] : [{ option: "--tables", path: tables, folder: true }]),
  ];
}

function inputsOf(file: string, measure?: string): InputFile[] {
  const definition = measure !== undefined && !builtInMeasures.some(({ id }) => id === measure);
  return [
    { what: "the answers", path: file },
    ...(definition ? [{ what: "the measure definition", path: measure }] : []),
  ];
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (cause) {
    throw fileError(cause, folder, "write");
  }
}

function tableFiles({ report }: Run, folder: string): Text[] {
  const blocks = report.sections.flatMap((section) => section.blocks);
  return blocks.flatMap((block) => {
    if (block.kind !== "table") return [];
    const path = join(folder, block.table.id);
    return [
      { option: "--tables", path: `${path}.csv`, text: tableToCsv(block.table) },
      { option: "--tables", path: `${path}.md`, text: tableToMarkdown(block.table) },
    ];
  });
}
