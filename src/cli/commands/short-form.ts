import { Command, InvalidArgumentError } from "commander";
import { COMMAND_PARTS } from "../../analysis/analysis-parts";
import { ItemwiseError } from "../../errors";
import type { ShortFormChoice } from "../../shortforms/short-form-result";
import { notify } from "../exit";
import { addModelOptions, addWorkingModelOption } from "../options/compute-options";
import { addReadOptions, DATA_FILE } from "../options/file-options";
import { addOutputOptions } from "../options/output-options";
import { addAnswerOptions, wholeNumber } from "../options/read-option";
import { type PartOptions, runParts } from "../run-parts";
import { ABOUT } from "./about-commands";

type Options = PartOptions & Omit<ShortFormChoice, "items"> & { readonly length?: number | undefined };

/** `itemwise short-form data.csv --length 5 --range -1,2`: a short form, chosen in one half and evaluated in the other. */
export function shortFormCommand(): Command {
  const command = addReadOptions(
    new Command("short-form").description(ABOUT["short-form"]).argument(...DATA_FILE),
  )
    .option("--length <number>", "number of items in the short form", wholeNumber(2, 1000))
    .option(
      "--range <low,high>",
      "range in which it should measure, in standard deviations of the trait from its mean",
      rangeOf,
      [-1, 2],
    )
    .option("--least <number>", "minimum number of items per factor", wholeNumber(0, 100), 2);
  return addOutputOptions(addWorkingModelOption(addModelOptions(addAnswerOptions(command)))).action(run);
}

async function run(
  file: string | undefined,
  { length: given, range, least, ...options }: Options,
): Promise<void> {
  const former = given === undefined ? formerLength(options.items) : undefined;
  const items = given ?? former;
  if (items === undefined) {
    throw new ItemwiseError("no-length", "The number of items of the short form is not named.", {
      hint: "Say it with --length, such as --length 5.",
    });
  }
  await runParts(
    file,
    {
      ...options,
      items: former === undefined ? options.items : undefined,
      shortForm: { items, range, least },
    },
    { parts: COMMAND_PARTS["short-form"], topics: ["shortForm"] },
  );
}

/** The number that `--items` took before it named columns. */
function formerLength(items: readonly string[] = []): number | undefined {
  const [number = "", ...more] = items;
  if (more.length > 0 || !/^\d+$/.test(number)) return undefined;
  notify(`--items ${number}: write --length ${number}. --items now names the columns of the items.\n`);
  return Number(number);
}

function rangeOf(text: string): readonly [number, number] {
  const [low, high, ...more] = text
    .split(",")
    .map((part) => (part.trim() === "" ? Number.NaN : Number(part)));
  if (low !== undefined && high !== undefined && more.length === 0 && low < high && low >= -6 && high <= 6)
    return [low, high];
  throw new InvalidArgumentError("It must be two numbers from -6 to 6, the lower first, such as -1,2.");
}
