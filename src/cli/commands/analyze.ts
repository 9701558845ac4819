import { Command } from "commander";
import { reportToMarkdown } from "../../report/report-to-markdown";
import {
  addComputeOptions,
  addReadOptions,
  type ComputeOptions,
  DATA_FILE,
  filled,
  type ReadOptions,
} from "../options";
import { runAnalysis } from "../run-analysis";
import { checkTargets, writeOutputs } from "../write-outputs";

interface Options extends ReadOptions, ComputeOptions {
  readonly json?: string;
  readonly tables?: string;
}

/** `itemwise analyze data.csv --json out.json`: all numbers; without `--json` the tables as Markdown on stdout. */
export function analyzeCommand(): Command {
  const command = new Command("analyze")
    .description("analyse a file of answers; prints the tables, or writes all numbers as JSON")
    .argument(...DATA_FILE);
  addComputeOptions(addReadOptions(command))
    .option("--json <file>", "write all numbers as JSON to this file; - is standard output", filled)
    .option("--tables <folder>", "write every table as CSV and Markdown into this folder", filled);
  return command.action(async (file: string, options: Options) => {
    await checkTargets(file, options);
    const run = await runAnalysis(file, options);
    await writeOutputs(run, { ...options, file });
    if (!options.json && !options.tables) process.stdout.write(reportToMarkdown(run.report));
  });
}
