import { Command } from "commander";
import { definitionText } from "../../data/draft/definition-text";
import { draftMeasure } from "../../data/draft/draft-measure";
import type { ColumnNote } from "../../data/draft/draft-notes";
import { asPeople } from "../../data/shape/people-table";
import { notify } from "../exit";
import { addChoiceOptions, type ChoiceOptions, choicesFrom, columnsToGroup } from "../options/choice-options";
import { addFileOptions, answersOf, DATA_FILE, type FileOptions, fileOf } from "../options/file-options";
import { collectOrNone, nonEmpty } from "../options/read-option";
import { askChoices } from "../reading/ask-choices";
import { readAllRows } from "../reading/read-answers";
import { checkTargets, writeText } from "../write-outputs";
import { ABOUT } from "./about-commands";

interface Options extends FileOptions, ChoiceOptions {
  readonly group?: readonly string[] | undefined;
  readonly id?: string | undefined;
  readonly measure?: string | undefined;
  readonly output: string;
  readonly yes?: boolean | undefined;
}

/** `itemwise init answers.sav -o measure.json`: drafts a measure definition from a file. */
export function initCommand(): Command {
  const command = new Command("init").description(ABOUT.init).argument(...DATA_FILE);
  addChoiceOptions(addFileOptions(command))
    .option(
      "--group <column>",
      "a column that is a grouping, besides those guessed (repeatable)",
      collectOrNone,
    )
    .option(
      "--measure <id>",
      "a measure of the bank that the file has; none: drafts from the columns (by default what is recognized)",
      nonEmpty,
    )
    .option("--id <id>", "the measure's id (by default from the file's name)", nonEmpty)
    .option("--yes", "ask no questions: accept the guesses")
    .option("-o, --output <file>", "file for the definition; - is standard output", nonEmpty, "-");
  return command.action(async (file: string | undefined, options: Options) => {
    const answers = answersOf(file, options);
    await checkTargets({ output: options.output, content: "json" }, fileOf(answers));
    const table = asPeople(await readAllRows(answers, options));
    const asks = !options.yes && process.stdin.isTTY && process.stderr.isTTY;
    const stated = { ...choicesFrom(table, options), measure: options.measure };
    // Groupings that were named are found in the draft.
    const asked = options.group === undefined ? stated : { ...stated, groups: [] };
    const given = asks ? await askChoices(table, asked) : stated;
    const choices = { ...given, id: options.id, measure: options.measure };
    const first = draftMeasure(table, choices);
    const columns = columnsToGroup(table, first.definition.groups ?? {}, options.group ?? []);
    const groups = [...columns.values()].flat();
    const draft =
      groups.length === 0
        ? first
        : draftMeasure(table, { ...choices, groups: [...(choices.groups ?? []), ...groups] });
    await writeText(options.output, definitionText(draft.definition));
    notify(columnList(draft.columns));
    for (const note of draft.notes) notify(`- ${note}\n`);
    if (options.output !== "-") notify(`The draft is in ${options.output}: check it before you use it.\n`);
  });
}

/** Columns with their interpretation and reason, adjacent ones of a kind together. */
export function columnList(columns: readonly ColumnNote[]): string {
  const runs: { readonly taken: string; readonly why: string; readonly names: string[] }[] = [];
  for (const { column, taken, why } of columns) {
    const last = runs.at(-1);
    if (last?.taken === taken && last.why === why) last.names.push(column);
    else runs.push({ taken, why, names: [column] });
  }
  return runs.map(({ taken, why, names }) => `${taken} (${why}): ${names.join(", ")}\n`).join("");
}
