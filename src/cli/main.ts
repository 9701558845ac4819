#!/usr/bin/env node
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { endQuietly, endWith, tell } from "./exit";

/** The commands in the order of the help; each is loaded with what it computes only when it is called or listed. */
const COMMANDS: Readonly<Record<string, () => Promise<Command>>> = {
  report: async () => (await import("./commands/parts")).partCommand("report"),
  analyze: async () => (await import("./commands/parts")).partCommand("analyze"),
  cfa: async () => (await import("./commands/parts")).partCommand("cfa"),
  invariance: async () => (await import("./commands/parts")).partCommand("invariance"),
  irt: async () => (await import("./commands/parts")).partCommand("irt"),
  dif: async () => (await import("./commands/parts")).partCommand("dif"),
  prevalence: async () => (await import("./commands/parts")).partCommand("prevalence"),
  compare: async () => (await import("./commands/parts")).partCommand("compare"),
  replicate: async () => (await import("./commands/replicate")).replicateCommand(),
  release: async () => (await import("./commands/release")).releaseCommand(),
  scores: async () => (await import("./commands/scores")).scoresCommand(),
  patterns: async () => (await import("./commands/patterns")).patternsCommand(),
  sql: async () => (await import("./commands/sql")).sqlCommand(),
  validate: async () => (await import("./commands/validate")).validateCommand(),
  simulate: async () => (await import("./commands/simulate")).simulateCommand(),
  power: async () => (await import("./commands/power")).powerCommand(),
  init: async () => (await import("./commands/init")).initCommand(),
  measures: async () => (await import("./commands/measures")).measuresCommand(),
};

endQuietly();

const program = new Command("itemwise")
  .description("Survey psychometrics: from a CSV of survey answers to a report that a reviewer can check.")
  .version(version)
  .showHelpAfterError("(run with --help for the options)")
  .configureOutput({ outputError: tell })
  .exitOverride();

for (const load of commandsFor(process.argv[2])) {
  program.addCommand((await load()).configureOutput({ outputError: tell }).exitOverride());
}

try {
  await program.parseAsync();
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
  else endWith(error);
}

function commandsFor(word: string | undefined): readonly (() => Promise<Command>)[] {
  if (word === "--version" || word === "-V") return [];
  const called = word === undefined || !Object.hasOwn(COMMANDS, word) ? undefined : COMMANDS[word];
  return called === undefined ? Object.values(COMMANDS) : [called];
}
