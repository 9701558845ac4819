import { type Command, InvalidArgumentError } from "commander";
import { LANGUAGES, type Language, setLanguage, TRANSLATED } from "../../words/language";
import { loadLanguage } from "../../words/load-language";
import { addDisclosureOptions } from "./compute-options";
import { choice, nonEmpty } from "./read-option";

/** Options of disclosure control and outputs. */
export const addOutputOptions = (command: Command): Command =>
  addRecordOptions(addPageOption(addDisclosureOptions(command)));

export const addPageOption = (command: Command): Command =>
  addDetailOption(
    command.option(
      "-o, --output <file>",
      "write a report: HTML, or as the ending says: .docx, .xlsx, .csv, .md, .tex, .json; - is standard output",
      nonEmpty,
    ),
  );

export const addDetailOption = (command: Command): Command =>
  addLanguageOption(
    command.addOption(
      choice("--detail <level>", "amount of detail in the report", ["short", "standard", "full"], "standard"),
    ),
  );

const SHOWN = ["en", ...TRANSLATED].join(", ");

/** Of the answer and of every written file; the program's own lines stay English. The pseudo-language is for tests: it shows which words do not come from the message files. */
export const addLanguageOption = (command: Command): Command =>
  command
    .option(
      "--language <code>",
      `language of tables and reports: ${SHOWN} (default: the definition's, or en)`,
      languageOption,
    )
    .hook("preAction", (called) =>
      useLanguage(called.opts<{ readonly language?: Language | undefined }>().language ?? "en"),
    );

function languageOption(text: string): Language {
  const found = LANGUAGES.find((language) => language === text);
  if (found === undefined) throw new InvalidArgumentError(`It must be one of ${SHOWN}.`);
  return found;
}

/** Words what follows in a language. */
export async function useLanguage(language: Language): Promise<void> {
  await loadLanguage(language);
  setLanguage(language);
}

export const addRecordOptions = (command: Command): Command =>
  addJsonOption(command).option(
    "--tables <folder>",
    "write every table as CSV, Markdown, Word and LaTeX, and all of them as one Excel workbook",
    nonEmpty,
  );

export const addJsonOption = (command: Command): Command =>
  command.option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty);
