import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addCrossOption, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise compare data.csv --group country`: differences and ranks of groups, and their regression. */
export function compareCommand(): Command {
  const command = new Command("compare")
    .description("compare groups: prevalence, differences, ranks with their uncertainty, regression")
    .argument(...DATA_FILE);
  addOutputOptions(addCrossOption(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) =>
    runParts(file, options, ["prevalence", "comparison"]),
  );
}
