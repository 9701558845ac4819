import { Command, InvalidArgumentError } from "commander";
import { COMMAND_PARTS } from "../../analysis/analysis-parts";
import type { ShortFormChoice } from "../../shortforms/short-form-result";
import { addModelOptions, addWorkingModelOption } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions } from "../options/output-options";
import { addAnswerOptions, wholeNumber } from "../options/read-option";
import { type PartOptions, runParts } from "../run-parts";
import { ABOUT } from "./about-commands";

type Options = PartOptions & ShortFormChoice;

/** `itemwise short-form data.csv --items 5 --range -1,2`: a short form, chosen in one half and evaluated in the other. */
export function shortFormCommand(): Command {
  const command = addReadOptions(
    new Command("short-form").description(ABOUT["short-form"]).argument(...DATA_FILE),
  )
    .requiredOption("--items <number>", "number of items in the short form", wholeNumber(2, 1000))
    .option(
      "--range <low,high>",
      "range in which it should measure, in standard deviations of the trait from its mean",
      rangeOf,
      [-1, 2],
    )
    .option("--least <number>", "minimum number of items per factor", wholeNumber(0, 100), 2);
  return addOutputOptions(addWorkingModelOption(addModelOptions(addAnswerOptions(command)))).action(run);
}

async function run(file: string | undefined, { items, range, least, ...options }: Options): Promise<void> {
  await runParts(
    file,
    { ...options, shortForm: { items, range, least } },
    { parts: COMMAND_PARTS["short-form"] },
  );
}

function rangeOf(text: string): readonly [number, number] {
  const [low, high, ...more] = text
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (low !== undefined && high !== undefined && more.length === 0 && low < high && low >= -6 && high <= 6)
    return [low, high];
  throw new InvalidArgumentError("It must be two numbers from -6 to 6, the lower first, such as -1,2.");
}
