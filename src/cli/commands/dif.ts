import { Command } from "commander";
import { addAnswerOptions, addCrossOption, addModelOptions, addReadOptions, DATA_FILE } from "../options";
import { addOutputOptions, type PartOptions, runParts } from "../run-parts";

/** `itemwise dif data.csv --group sex`: which items work otherwise in some groups. */
export function difCommand(): Command {
  const command = new Command("dif")
    .description("differential item functioning: which items work otherwise in some groups")
    .argument(...DATA_FILE);
  addOutputOptions(addCrossOption(addModelOptions(addAnswerOptions(addReadOptions(command)))));
  return command.action((file: string, options: PartOptions) => runParts(file, options, ["dif"]));
}
