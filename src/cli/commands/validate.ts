import { Command } from "commander";
import { validateData } from "../../data/validate/validate-data";
import { readMeasure } from "../../node/read-measure";
import { readTable } from "../../node/read-table";
import { addReadOptions, type ReadOptions, readTableOptions } from "../options";
import { summaryText } from "../summary-text";

/** `itemwise validate data.csv`: holds a file against a measure definition; exit code 1 where an analysis would stop. */
export function validateCommand(): Command {
  const command = new Command("validate")
    .description("check a file of answers against a measure definition")
    .argument("<data.csv>", "the answers, one row per person; - reads standard input");
  addReadOptions(command).option("--json", "print the summary as JSON");
  return command.action(async (file: string, options: ReadOptions & { json?: boolean }) => {
    const measure = await readMeasure(options.measure);
    const table = await readTable(file, readTableOptions(options));
    const summary = validateData(table, measure, { weights: options.weights, counts: options.counts });
    process.stdout.write(options.json ? `${JSON.stringify(summary, null, 1)}\n` : summaryText(summary));
    if (summary.problems.length > 0) process.exitCode = 1;
  });
}
