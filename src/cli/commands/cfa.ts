import { Command } from "commander";
import {
  addAnswerOptions,
  addConfirmatoryOptions,
  addModelOptions,
  addReadOptions,
  DATA_FILE,
} from "../options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise cfa data.csv`: confirmatory models of the declared structures, or of a model's file. */
export function cfaCommand(): Command {
  const command = new Command("cfa")
    .description("confirm structures: fit, estimates, comparison of models, cross-validation")
    .argument(...DATA_FILE);
  addOutputOptions(addModelOptions(addConfirmatoryOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["confirmatory"]));
}
