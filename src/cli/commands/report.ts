import { Command } from "commander";
import { addComputeOptions, addDisclosureOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { filled } from "../options/read-option";
import { type PartOptions, runParts } from "../run-parts";

/** `itemwise report data.csv -o report.html`: the whole analysis as one HTML file. */
export function reportCommand(): Command {
  const command = new Command("report")
    .description("analyze a file of answers and write one self-contained HTML report")
    .argument(...DATA_FILE);
  addDisclosureOptions(addComputeOptions(addReadOptions(command)))
    .option("-o, --output <file>", "where the report goes; - is standard output", filled, "report.html")
    .option("--json <file>", "also write all numbers as JSON; - is standard output", filled)
    .option("--tables <folder>", "also write every table as CSV and Markdown", filled);
  return command.action((file: string, options: PartOptions) => runParts(file, options));
}
