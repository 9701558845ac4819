import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addCrossOption, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise prevalence data.csv`: how many said yes to what, for everybody and by group. */
export function prevalenceCommand(): Command {
  const command = new Command("prevalence")
    .description("how many said yes to what, for everybody and by group, and what goes together")
    .argument(...DATA_FILE);
  addOutputOptions(addCrossOption(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["prevalence"]));
}
