import { extname } from "node:path";
import { Command } from "commander";
import { COMMAND_PARTS } from "../../analysis/analysis-parts";
import { withWorkers } from "../../node/workers/worker-pool";
import { normsCsv } from "../../project/norms-csv";
import { notify } from "../exit";
import {
  addDisclosureOptions,
  addModelOptions,
  addWorkingModelOption,
  type ComputeOptions,
} from "../options/compute-options";
import { addReadOptions, answersOf, DATA_FILE, fileOf, type ReadOptions } from "../options/file-options";
import { addLanguageOption } from "../options/output-options";
import { addAnswerOptions, nonEmpty } from "../options/read-option";
import { runAnalysis } from "../run-analysis";
import { notifyDraft, notifyHiding, runParts } from "../run-parts";
import { checkTargets, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

type Options = ReadOptions & ComputeOptions & { readonly output?: string | undefined };

/** `itemwise norms data.csv -o norms.csv --group sex`: norm tables. */
export function normsCommand(): Command {
  const command = addReadOptions(new Command("norms").description(ABOUT.norms).argument(...DATA_FILE));
  return addLanguageOption(
    addDisclosureOptions(addWorkingModelOption(addModelOptions(addAnswerOptions(command)))),
  )
    .option(
      "-o, --output <file>",
      "the norms: .csv has a row per score, for look-up; otherwise as the ending says; - is CSV on standard output",
      nonEmpty,
    )
    .action(norms);
}

async function norms(file: string | undefined, options: Options): Promise<void> {
  const { output } = options;
  if (output === undefined || (output !== "-" && extname(output).toLowerCase() !== ".csv"))
    return runParts(file, options, { parts: COMMAND_PARTS.norms, topics: ["norms"] });
  const answers = answersOf(file, options);
  await checkTargets({ output, content: "csv", measure: options.measure }, fileOf(answers));
  const run = await withWorkers({ workers: options.workers ?? 1 }, (workers) =>
    runAnalysis(
      answers,
      { ...options, restricted: false },
      { parts: COMMAND_PARTS.norms, isChosen: true, askedOnly: true, workers },
    ),
  );
  await writeText(output, normsCsv(run.analysis));
  notifyDraft(run);
  if (output !== "-") notify(`The norms are in ${output}\n`);
  notifyHiding(run, options);
}
