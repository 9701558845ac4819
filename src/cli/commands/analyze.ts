import { Command } from "commander";
import { addComputeOptions, addDisclosureOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { filled } from "../options/read-option";
import { type PartOptions, runParts } from "../run-parts";

/** `itemwise analyze data.csv --json out.json`: all numbers; without `--json` the tables as Markdown on stdout. */
export function analyzeCommand(): Command {
  const command = new Command("analyze")
    .description("analyze a file of answers; prints the tables, or writes all numbers as JSON")
    .argument(...DATA_FILE);
  addDisclosureOptions(addComputeOptions(addReadOptions(command)))
    .option("--json <file>", "write all numbers as JSON to this file; - is standard output", filled)
    .option("--tables <folder>", "write every table as CSV and Markdown into this folder", filled);
  return command.action((file: string, options: PartOptions) => runParts(file, options));
}
