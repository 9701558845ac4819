import { Command } from "commander";
import { tell } from "../exit";
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
  readonly output: string;
  readonly json?: string;
  readonly tables?: string;
}

/** `itemwise report data.csv -o report.html`: the whole analysis as one HTML file. */
export function reportCommand(): Command {
  const command = new Command("report")
    .description("analyse a file of answers and write one self-contained HTML report")
    .argument(...DATA_FILE);
  addComputeOptions(addReadOptions(command))
    .option("-o, --output <file>", "where the report goes; - is standard output", filled, "report.html")
    .option("--json <file>", "also write all numbers as JSON; - is standard output", filled)
    .option("--tables <folder>", "also write every table as CSV and Markdown", filled);
  return command.action(async (file: string, options: Options) => {
    await checkTargets(file, options);
    const run = await runAnalysis(file, options);
    const { renderReport } = await import("../../node/render-report");
    const page = await renderReport(run.report);
    await writeOutputs({ ...run, page }, { ...options, file });
    if (options.output !== "-") tell(`The report is in ${options.output}\n`);
  });
}
