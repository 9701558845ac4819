import { Command } from "commander";
import type { AnalysisPart } from "../../analysis/analysis";
import { addAnswerOptions } from "../options/answer-options";
import {
  addComputeOptions,
  addConfirmatoryOptions,
  addCrossOption,
  addDisclosureOptions,
  addInvarianceOptions,
  addIrtOptions,
  addModelOptions,
  addPrevalenceOptions,
} from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { filled } from "../options/read-option";
import {
  addDetailOption,
  addOutputOptions,
  addRecordOptions,
  type PartOptions,
  runParts,
} from "../run-parts";

type AddOptions = (command: Command) => Command;

/** What a command is about, its options beside those of reading files, in their order, and what it computes: else all. */
interface PartCommand {
  readonly about: string;
  readonly options: readonly AddOptions[];
  readonly parts?: readonly AnalysisPart[] | undefined;
}

const COMMANDS = {
  /** `itemwise report data.csv -o report.html`: the whole analysis as one HTML file. */
  report: {
    about: "analyze a file of answers and write a report: one self-contained page, or Word",
    options: [addComputeOptions, addDisclosureOptions, addReportFile, addDetailOption, addRecordOptions],
  },
  /** `itemwise analyze data.csv --json out.json`: all numbers; without `--json` the tables as Markdown on stdout. */
  analyze: {
    about: "analyze a file of answers; prints the tables, or writes all numbers as JSON",
    options: [addComputeOptions, addDisclosureOptions, addRecordOptions],
  },
  /** `itemwise cfa data.csv`: confirmatory models of the declared structures, or of a model's file. */
  cfa: {
    about: "confirm structures: fit, estimates, comparison of models, cross-validation",
    options: [addAnswerOptions, addConfirmatoryOptions, addModelOptions, addOutputOptions],
    parts: ["confirmatory"],
  },
  /** `itemwise invariance data.csv --group country`: whether a structure measures alike in all groups. */
  invariance: {
    about: "test whether a structure measures alike in all groups; compare their latent means",
    options: [addAnswerOptions, addModelOptions, addInvarianceOptions, addOutputOptions],
    parts: ["invariance", "dif"],
  },
  /** `itemwise irt data.csv`: where on the trait the items measure. */
  irt: {
    about: "item response models: parameters, fit, information, reliability, what sum scores are worth",
    options: [addAnswerOptions, addModelOptions, addIrtOptions, addOutputOptions],
    parts: ["irt"],
  },
  /** `itemwise dif data.csv --group sex`: which items work otherwise in some groups. */
  dif: {
    about: "differential item functioning: which items work otherwise in some groups",
    options: [addAnswerOptions, addModelOptions, addCrossOption, addOutputOptions],
    parts: ["dif"],
  },
  /** `itemwise prevalence data.csv`: how many said yes to what, for everybody and by group. */
  prevalence: {
    about: "how many said yes to what, for everybody and by group, and what goes together",
    options: [addAnswerOptions, addPrevalenceOptions, addModelOptions, addCrossOption, addOutputOptions],
    parts: ["prevalence"],
  },
  /** `itemwise compare data.csv --group country`: differences and ranks of groups, and their regression. */
  compare: {
    about: "compare groups: prevalence, differences, ranks with their uncertainty, regression",
    options: [addAnswerOptions, addPrevalenceOptions, addModelOptions, addCrossOption, addOutputOptions],
    parts: ["prevalence", "comparison"],
  },
} as const satisfies Record<string, PartCommand>;

/** A command that computes the analysis or parts of it. */
export function partCommand(name: keyof typeof COMMANDS): Command {
  const { about, options, parts }: PartCommand = COMMANDS[name];
  const command = addReadOptions(new Command(name).description(about).argument(...DATA_FILE));
  for (const add of options) add(command);
  return command.action((file: string, chosen: PartOptions) => runParts(file, chosen, { parts }));
}

function addReportFile(command: Command): Command {
  return command.option(
    "-o, --output <file>",
    "where the report goes; - is standard output",
    filled,
    "report.html",
  );
}
