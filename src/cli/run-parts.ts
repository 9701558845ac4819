import type { Command } from "commander";
import type { AnalysisPart } from "../analysis";
import { reportToMarkdown } from "../report/report-to-markdown";
import { tell } from "./exit";
import { addDisclosureOptions, type ComputeOptions, filled, type ReadOptions } from "./options";
import { runAnalysis } from "./run-analysis";
import { checkTargets, type OutputOptions, writeOutputs } from "./write-outputs";

export type PartOptions = ReadOptions & ComputeOptions & OutputOptions;

/** Where the results of a command that computes parts of the analysis go. */
export function addOutputOptions(command: Command): Command {
  return addDisclosureOptions(command)
    .option("-o, --output <file>", "write an HTML report to this file; - is standard output", filled)
    .option("--json <file>", "write all numbers as JSON to this file; - is standard output", filled)
    .option("--tables <folder>", "write every table as CSV and Markdown into this folder", filled);
}

/** Computes parts of the analysis and writes what was asked for; the tables to standard output where nothing was. */
export async function runParts(
  file: string,
  options: PartOptions,
  parts?: readonly AnalysisPart[],
): Promise<void> {
  const { output, json, tables } = options;
  await checkTargets(file, options);
  const run = await runAnalysis(file, options, parts);
  await writeOutputs({ ...run, ...(await pageOf(run, output)) }, { ...options, file });
  if (output === undefined && json === undefined && tables === undefined) {
    process.stdout.write(reportToMarkdown(run.report));
  }
  if (output !== undefined && output !== "-") tell(`The report is in ${output}\n`);
}

async function pageOf({ report }: Awaited<ReturnType<typeof runAnalysis>>, output: string | undefined) {
  if (output === undefined) return {};
  const { renderReport } = await import("../node/render-report");
  return { page: await renderReport(report) };
}
