import type { Command } from "commander";
import { addDisclosureOptions } from "./compute-options";
import { choice, nonEmpty } from "./read-option";

/** Options of disclosure control and outputs. */
export const addOutputOptions = (command: Command): Command =>
  addRecordOptions(addPageOption(addDisclosureOptions(command)));

export function addPageOption(command: Command): Command {
  return addDetailOption(
    command.option(
      "-o, --output <file>",
      "write a report: HTML, or Word as .docx; - is standard output",
      nonEmpty,
    ),
  );
}

export function addDetailOption(command: Command): Command {
  return command.addOption(
    choice("--detail <level>", "how much the report shows", ["short", "standard", "full"], "standard"),
  );
}

export function addRecordOptions(command: Command): Command {
  return addJsonOption(command).option(
    "--tables <folder>",
    "write every table as CSV, Markdown, Word and LaTeX, and all of them as one Excel workbook",
    nonEmpty,
  );
}

export const addJsonOption = (command: Command): Command =>
  command.option("--json <file>", "write all numbers as JSON; - is standard output", nonEmpty);
