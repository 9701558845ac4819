#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { analyzeCommand } from "./commands/analyze";
import { cfaCommand } from "./commands/cfa";
import { compareCommand } from "./commands/compare";
import { difCommand } from "./commands/dif";
import { initCommand } from "./commands/init";
import { invarianceCommand } from "./commands/invariance";
import { irtCommand } from "./commands/irt";
import { measuresCommand } from "./commands/measures";
import { patternsCommand } from "./commands/patterns";
import { powerCommand } from "./commands/power";
import { prevalenceCommand } from "./commands/prevalence";
import { replicateCommand } from "./commands/replicate";
import { reportCommand } from "./commands/report";
import { scoresCommand } from "./commands/scores";
import { simulateCommand } from "./commands/simulate";
import { sqlCommand } from "./commands/sql";
import { validateCommand } from "./commands/validate";
import { endQuietly, endWith, tell } from "./exit";

endQuietly();

const program = new Command("itemwise")
  .description("Survey psychometrics: from a CSV of survey answers to a report that a reviewer can check.")
  .version(version)
  .showHelpAfterError("(run with --help for the options)")
  .configureOutput({ outputError: tell })
  .exitOverride();

for (const command of [
  reportCommand(),
  analyzeCommand(),
  cfaCommand(),
  invarianceCommand(),
  irtCommand(),
  difCommand(),
  prevalenceCommand(),
  compareCommand(),
  replicateCommand(),
  scoresCommand(),
  patternsCommand(),
  sqlCommand(),
  validateCommand(),
  simulateCommand(),
  powerCommand(),
  initCommand(),
  measuresCommand(),
]) {
  program.addCommand(command.configureOutput({ outputError: tell }).exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
  else endWith(error);
}
