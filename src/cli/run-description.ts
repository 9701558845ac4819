import { asPeople } from "../data/shape/people-table";
import { ItemwiseError } from "../errors";
import { withWorkers } from "../node/workers/worker-pool";
import { describeFile } from "../project/describe-file";
import { buildDescriptionReport, noteOf } from "../report/description/description-report";
import { fileArgument, readingWords } from "../report/scripts/command-line";
import { shellWord } from "../words/shell-word";
import { notify } from "./exit";
import { choicesFrom, choiceWords, columnsToGroup } from "./options/choice-options";
import { answersOf, fileOf } from "./options/file-options";
import { readAllRows } from "./reading/read-answers";
import { type PartOptions, pageOf } from "./run-parts";
import { writeOutputs } from "./write-outputs";

/** Whether an error says that a file has no scale. */
export const isNoScale = (error: unknown): error is ItemwiseError =>
  error instanceof ItemwiseError && error.code === "no-items";

/**
 * Writes the report of a file's columns where no scale was found.
 * @throws the reason why there is no scale, where no column can be described either
 */
export async function runDescription(
  file: string | undefined,
  options: PartOptions,
  reason: ItemwiseError,
): Promise<void> {
  const answers = answersOf(file, options);
  const { output, group = [], weights } = options;
  const table = asPeople(await readAllRows(answers, options));
  const groups = [...columnsToGroup(table, {}, group).values()].flat();
  const stated = choicesFrom(table, options);
  const weight = weights === "none" ? null : stated.weight;
  const description = describedOr(reason, () => describeFile(table, { ...stated, weight, groups }));
  const report = buildDescriptionReport(description, commandOf(table.file, options));
  const page = await withWorkers(options, async (workers) =>
    output === undefined ? "" : pageOf({ report, analysis: description }, workers, options),
  );
  await writeOutputs({ page, record: description, report }, options, fileOf(answers));
  notify(`${reason.message}\n`);
  const note = noteOf(description, false);
  if (note !== null) notify(`${note}\n`);
  if (output !== undefined && output !== "-") notify(`The description of the columns is in ${output}\n`);
}

function describedOr<T>(reason: ItemwiseError, describe: () => T): T {
  try {
    return describe();
  } catch (error) {
    throw isNoScale(error) ? reason : error;
  }
}

function commandOf(file: string, options: PartOptions): string {
  const { header = true, delimiter = null, encoding = "utf8", sheet = null, leaveOut = [] } = options;
  const reading = { header, delimiter, encoding, counts: null, from: null, sheet, leaveOut };
  const words = [
    ...["itemwise", "report", fileArgument(file)],
    ...readingWords(reading),
    ...choiceWords(options),
    ...(options.group ?? []).flatMap((name) => ["--group", name]),
    ...(options.weights === undefined ? [] : ["--weights", options.weights]),
  ];
  return words.map(shellWord).join(" ");
}
