import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addIrtOptions, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise irt data.csv`: where on the trait the items measure. */
export function irtCommand(): Command {
  const command = new Command("irt")
    .description("item response models: parameters, fit, information, reliability, what sum scores are worth")
    .argument(...DATA_FILE);
  addOutputOptions(addIrtOptions(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["irt"]));
}
