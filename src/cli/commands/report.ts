import { Command } from "commander";
import { writeFileWhole } from "../../node/write-file";
import { addComputeOptions, addReadOptions, type ComputeOptions, type ReadOptions } from "../options";
import { runAnalysis } from "../run-analysis";
import { writeResults } from "../write-results";

interface Options extends ReadOptions, ComputeOptions {
  readonly output: string;
  readonly json?: string;
  readonly tables?: string;
}

/** `itemwise report data.csv -o report.html`: the whole analysis as one HTML file. */
export function reportCommand(): Command {
  const command = new Command("report")
    .description("analyse a file of answers and write one self-contained HTML report")
    .argument("<data.csv>", "the answers, one row per person; - reads standard input");
  addComputeOptions(addReadOptions(command))
    .option("-o, --output <file>", "where the report goes", "report.html")
    .option("--json <file>", "also write all numbers as JSON")
    .option("--tables <folder>", "also write every table as CSV and Markdown");
  return command.action(async (file: string, options: Options) => {
    const run = await runAnalysis(file, options);
    const { renderReport } = await import("../../node/render-report");
    const html = await renderReport(run.report);
    await writeFileWhole(options.output, html);
    await writeResults(run, options);
    process.stderr.write(`The report is in ${options.output}\n`);
  });
}
