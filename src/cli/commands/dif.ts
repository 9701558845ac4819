import { Command } from "commander";
import { addAnswerOptions } from "../options/answer-options";
import { addCrossOption, addModelOptions } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise dif data.csv --group sex`: which items work otherwise in some groups. */
export function difCommand(): Command {
  const command = new Command("dif")
    .description("differential item functioning: which items work otherwise in some groups")
    .argument(...DATA_FILE);
  addOutputOptions(addCrossOption(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["dif"]));
}
