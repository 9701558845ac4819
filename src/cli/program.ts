import { existsSync } from "node:fs";
import { Command, CommanderError } from "commander";
import { version } from "../../package.json";
import { ABOUT } from "./commands/about-commands";
import { exitWith, handleClosedOutput, notify } from "./exit";
import { inGroups } from "./options/option-groups";

type Name = keyof typeof ABOUT;

/** Each command is loaded only when called; the help lists them without. */
const LOAD: Readonly<Record<Name, () => Promise<Command>>> = {
  open: async () => (await import("./commands/open")).openCommand(),
  report: () => part("report"),
  analyze: () => part("analyze"),
  cfa: () => part("cfa"),
  efa: () => question("efa"),
  pca: () => question("pca"),
  describe: () => question("describe"),
  correlate: () => question("correlate"),
  reliability: () => question("reliability"),
  agreement: async () => (await import("./commands/agreement")).agreementCommand(),
  parallel: () => question("parallel"),
  cat: () => question("cat"),
  invariance: () => part("invariance"),
  irt: () => part("irt"),
  dif: () => part("dif"),
  prevalence: () => part("prevalence"),
  compare: () => part("compare"),
  validity: () => part("validity"),
  norms: async () => (await import("./commands/norms")).normsCommand(),
  "short-form": async () => (await import("./commands/short-form")).shortFormCommand(),
  plot: async () => (await import("./commands/plot")).plotCommand(),
  replicate: async () => (await import("./commands/replicate")).replicateCommand(),
  release: async () => (await import("./commands/release")).releaseCommand(),
  scores: async () => (await import("./commands/scores")).scoresCommand(),
  patterns: async () => (await import("./commands/patterns")).patternsCommand(),
  sql: async () => (await import("./commands/sql")).sqlCommand(),
  validate: async () => (await import("./commands/validate")).validateCommand(),
  simulate: async () => (await import("./commands/simulate")).simulateCommand(),
  power: async () => (await import("./commands/power")).powerCommand(),
  convert: async () => (await import("./commands/convert")).convertCommand(),
  init: async () => (await import("./commands/init")).initCommand(),
  measures: async () => (await import("./commands/measures")).measuresCommand(),
  evidence: async () => (await import("./commands/evidence")).evidenceCommand(),
};

/** Other names, which people bring from elsewhere. */
const ALIASES: Readonly<Record<string, Name>> = { alpha: "reliability", sem: "cfa" };

/** What people look for by names of other programs, and what does it here. */
const ELSEWHERE: readonly (readonly [RegExp, string])[] = [
  [/^(omega|cronbach|guttman|split-?half|item-?analysis)$/, "reliability answers.csv"],
  [/^(fa|factor|factanal|factors)$/, "efa answers.csv"],
  [/^(principal|components?)$/, "pca answers.csv"],
  [/^(scree|fa\.parallel|vss|nfactors)$/, "parallel answers.csv"],
  [/^(t-?tests?|anova|oneway|means|describeby)$/, "describe answers.csv --by sex"],
  [/^(freq|frequencies|descriptives|summary)$/, "describe answers.csv"],
  [/^(corr?|correlations?|polychoric|tetrachoric)$/, "correlate answers.csv"],
  [/^(kappa|icc|agree|raters)$/, "agreement answers.csv --raters a:c"],
  [/^(lavaan|path)$/, "cfa answers.csv --model model.lav"],
  [/^(measurement-?invariance|mi|measeq)$/, "invariance answers.csv --group sex"],
  [/^(rasch|grm|mirt|2pl)$/, "irt answers.csv"],
  [/^(score|sumscores?|sums)$/, "scores answers.csv -o scored.csv"],
  [/^(htmt|ave|discriminant)$/, "validity answers.csv"],
];

/** What to do after an unknown command: a file alone gets a report, and what other programs have is named. */
function hintFor(word: string): string {
  const other = "itemwise --help lists the commands.";
  if (existsSync(word)) return `A command comes first: itemwise report ${word}, for example; ${other}`;
  const [, found] = ELSEWHERE.find(([names]) => names.test(word.toLowerCase())) ?? [];
  return found === undefined ? other : `This is itemwise ${found}; ${other}`;
}

export const commandOf = async (name: Name): Promise<Command> => inGroups(await LOAD[name]());

async function part(name: Parameters<typeof import("./commands/parts").partCommand>[0]): Promise<Command> {
  const { partCommand } = await import("./commands/parts");
  return partCommand(name);
}

async function question(
  name: Parameters<typeof import("./commands/questions").questionCommand>[0],
): Promise<Command> {
  const { questionCommand } = await import("./commands/questions");
  return questionCommand(name);
}

export async function runProgram(): Promise<void> {
  handleClosedOutput();
  const program = new Command("itemwise")
    .description(
      "Survey psychometrics: from a survey data file as exported to a report that a reviewer can check.",
    )
    .version(version)
    .showHelpAfterError(`hint: ${hintFor(process.argv[2] ?? "")}`)
    .configureOutput({ outputError: notify })
    .exitOverride();
  for (const command of await commandsFor(process.argv.slice(2))) {
    command.showHelpAfterError(`hint: itemwise ${command.name()} --help lists the options.`);
    program.addCommand(command.configureOutput({ outputError: notify }).exitOverride());
  }
  try {
    await program.parseAsync();
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 1;
    else exitWith(error);
  }
}

/** The called command; without a known one all, for the help. */
async function commandsFor([word, of]: readonly string[]): Promise<readonly Command[]> {
  const called = nameOf(word === "help" ? of : word);
  if (called !== null) return [(await commandOf(called)).aliases(aliasesOf(called))];
  return Object.entries(ABOUT).map(([name, about]) => {
    const aliases = aliasesOf(name);
    const also = aliases.length === 0 ? "" : ` (also: ${aliases.join(", ")})`;
    return new Command(name).description(`${about}${also}`);
  });
}

function nameOf(word = ""): Name | null {
  const name = Object.hasOwn(ALIASES, word) ? ALIASES[word] : word;
  return name !== undefined && isName(name) ? name : null;
}

const aliasesOf = (name: string): string[] => Object.keys(ALIASES).filter((alias) => ALIASES[alias] === name);

const isName = (word: string): word is Name => Object.hasOwn(ABOUT, word);
