import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addInvarianceOptions, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise invariance data.csv --group country`: whether a structure measures alike in all groups. */
export function invarianceCommand(): Command {
  const command = new Command("invariance")
    .description("test whether a structure measures alike in all groups; compare their latent means")
    .argument(...DATA_FILE);
  addOutputOptions(addInvarianceOptions(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["invariance"]));
}
