import { Command } from "commander";
import { COMMAND_PARTS } from "../../analysis/analysis-parts";
import type { TopicName } from "../../report/topics";
import {
  addBlockTarget,
  addComputeOptions,
  addConfirmatoryOptions,
  addCrossOption,
  addDisclosureOptions,
  addInvarianceOptions,
  addIrtOptions,
  addModelOptions,
  addPrevalenceOptions,
  addTemplate,
  addWorkingModelOption,
} from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { givenOptions } from "../options/given-options";
import { addDetailOption, addOutputOptions, addRecordOptions } from "../options/output-options";
import { addAnswerOptions, nonEmpty } from "../options/read-option";
import { withProject } from "../reading/open-project";
import type { Run } from "../run-analysis";
import type { PartOptions } from "../run-parts";
import { ABOUT } from "./about-commands";
import { addDifMethodOptions, checkDifMethod, type DifMethodOptions } from "./dif-method-options";
import { addMatrixOptions, checkSources, type MatrixOptions } from "./matrix-options";

type Chosen = PartOptions & MatrixOptions & DifMethodOptions;
type AddOptions = (command: Command) => Command;

const COMMANDS = {
  report: {
    options: [addComputeOptions, addDisclosureOptions, addReportFile, addDetailOption, addRecordOptions],
  },
  analyze: {
    options: [addComputeOptions, addDisclosureOptions, addRecordOptions],
  },
  cfa: {
    options: [
      addAnswerOptions,
      addConfirmatoryOptions,
      addModelOptions,
      addTemplate,
      addBlockTarget,
      addWorkingModelOption,
      addMatrixOptions,
      addOutputOptions,
    ],
  },
  invariance: {
    options: [
      addAnswerOptions,
      addModelOptions,
      addWorkingModelOption,
      addInvarianceOptions,
      addOutputOptions,
    ],
  },
  irt: {
    options: [addAnswerOptions, addModelOptions, addWorkingModelOption, addIrtOptions, addOutputOptions],
  },
  dif: {
    options: [
      addAnswerOptions,
      addModelOptions,
      addWorkingModelOption,
      addCrossOption,
      addOutputOptions,
      addDifMethodOptions,
    ],
  },
  prevalence: {
    options: [addAnswerOptions, addPrevalenceOptions, addModelOptions, addCrossOption, addOutputOptions],
  },
  compare: {
    options: [addAnswerOptions, addPrevalenceOptions, addModelOptions, addCrossOption, addOutputOptions],
  },
  validity: {
    options: [
      addAnswerOptions,
      addConfirmatoryOptions,
      addModelOptions,
      addWorkingModelOption,
      addOutputOptions,
    ],
  },
} as const satisfies Record<string, { readonly options: readonly AddOptions[] }>;

/** What a command with one question writes, in this order; of the others, everything. */
const COMMAND_TOPICS: Readonly<Partial<Record<keyof typeof COMMANDS, readonly TopicName[]>>> = {
  cfa: ["confirmatory"],
  invariance: ["invariance", "disclosure"],
  irt: ["irt"],
  dif: ["functioning", "disclosure"],
  prevalence: ["prevalence", "risks", "survey", "disclosure"],
  compare: ["prevalence", "risks", "survey", "disclosure"],
  validity: ["validity", "agreement", "disclosure"],
};

const [NAME, ABOUT_FILE, READ] = DATA_FILE;
const ANSWERS = [NAME, `${ABOUT_FILE}; or a project file (.itemwise.json)`, READ] as const;

export function partCommand(name: keyof typeof COMMANDS): Command {
  const command = addReadOptions(new Command(name).description(ABOUT[name]).argument(...ANSWERS));
  for (const add of COMMANDS[name].options) add(command);
  const parts = name in COMMAND_PARTS ? COMMAND_PARTS[name as keyof typeof COMMAND_PARTS] : undefined;
  return command.action(async (file: string | undefined, chosen: Chosen) => {
    checkSources(file, chosen);
    if (chosen.matrix !== undefined) {
      const { runMatrixCfa } = await import("./cfa-answers");
      return runMatrixCfa(chosen, givenOptions(command));
    }
    const options = await withProject(file, chosen, command);
    if (checkDifMethod(chosen)) {
      const { runMethodDif } = await import("./method-dif");
      return runMethodDif(file, options);
    }
    const { template } = options;
    let revise: ((run: Run) => Run) | undefined;
    if (name === "cfa") {
      const { checkBlockOptions, checkGroups, withSyntax } = await import("./cfa-answers");
      const given = givenOptions(command);
      if (options.model !== undefined) {
        const { askTwoLevel, hasLevels } = await import("../models/two-level-model");
        if (await hasLevels(options.model)) return askTwoLevel(file, options, given);
        const { askPath, pathVariables } = await import("../models/path-model");
        const variables = await pathVariables(options.model);
        if (variables !== null) return askPath(file, options, { variables, given });
      }
      checkGroups(chosen.group ?? []);
      await checkBlockOptions(options, given);
      if (template !== undefined) revise = (run) => withSyntax(run, template);
    }
    // Loaded after the options are read, since it takes time.
    const { runParts } = await import("../run-parts");
    const run = (): Promise<void> => runParts(file, options, { parts, topics: COMMAND_TOPICS[name], revise });
    if (name !== "report") return run();
    const { isNoScale, runDescription } = await import("../run-description");
    return run().catch((error: unknown) => {
      if (!isNoScale(error)) throw error;
      return runDescription(file, options, error);
    });
  });
}

function addReportFile(command: Command): Command {
  return command.option(
    "-o, --output <file>",
    "the report: HTML, or as the ending says: .docx, .xlsx, .csv, .md, .tex, .json; - is standard output",
    nonEmpty,
    "report.html",
  );
}
