import type { Command } from "commander";
import { LANGUAGES, type Language, setLanguage } from "../../words/language";
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

/** The pseudo-language is for us: it shows which words do not come from the message files. */
const addLanguageOption = (command: Command): Command =>
  command
    .addOption(choice("--language <code>", "language of the report", LANGUAGES, "en").hideHelp())
    .hook("preAction", (called) => setLanguage(called.opts<{ language: Language }>().language));

export const addRecordOptions = (command: Command): Command =>
  addJsonOption(command).option(
    "--tables <folder>",
    "write every table as CSV, Markdown, Word and LaTeX, and all of them as one Excel workbook",
    nonEmpty,
  );

export const addJsonOption = (command: Command): Command =>
  command.option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty);
