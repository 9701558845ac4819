import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addConfirmatoryOptions, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise cfa data.csv`: confirmatory models of the declared structures, or of a model's file. */
export function cfaCommand(): Command {
  const command = new Command("cfa")
    .description("confirm structures: fit, estimates, comparison of models, cross-validation")
    .argument(...DATA_FILE);
  addOutputOptions(addModelOptions(addConfirmatoryOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["confirmatory"]));
}
