import type { Command } from "commander";

/** An option that the command line names. */
export interface GivenOption {
  /** As in the command's options, such as "clusterColumn". */
  readonly name: string;
  /** As it is written, such as "--cluster-column". */
  readonly flag: string;
}

/** The options that the command line names, in the order of the help; neither defaults nor a project's choices. */
export const givenOptions = (command: Command): readonly GivenOption[] =>
  command.options
    .filter((option) => command.getOptionValueSource(option.attributeName()) === "cli")
    .map((option) => ({ name: option.attributeName(), flag: option.long ?? option.flags }));
