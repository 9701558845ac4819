import { Command } from "commander";
import { reportToMarkdown } from "../../report/report-to-markdown";
import { addComputeOptions, addReadOptions, type ComputeOptions, type ReadOptions } from "../options";
import { runAnalysis } from "../run-analysis";
import { writeResults } from "../write-results";

interface Options extends ReadOptions, ComputeOptions {
  readonly json?: string;
  readonly tables?: string;
}

/** `itemwise analyze data.csv --json out.json`: all numbers; without `--json` the tables as Markdown on stdout. */
export function analyzeCommand(): Command {
  const command = new Command("analyze")
    .description("analyse a file of answers; prints the tables, or writes all numbers as JSON")
    .argument("<data.csv>", "the answers, one row per person; - reads standard input");
  addComputeOptions(addReadOptions(command))
    .option("--json <file>", "write all numbers as JSON to this file; - is standard output")
    .option("--tables <folder>", "write every table as CSV and Markdown into this folder");
  return command.action(async (file: string, options: Options) => {
    const run = await runAnalysis(file, options);
    await writeResults(run, options);
    if (!options.json && !options.tables) process.stdout.write(reportToMarkdown(run.report));
  });
}
