import { type Command, InvalidArgumentError, Option } from "commander";
import type { AnalyzeOptions } from "../../analysis/analyze";

export function nonEmpty(value: string): string {
  if (value.trim() !== "" || value === " " || value === "\t") return value;
  throw new InvalidArgumentError("It must not be empty.");
}

/** The path of a model; the model itself, as R has it, is refused. */
export function modelFile(value: string): string {
  if (!value.includes("=~")) return nonEmpty(value);
  throw new InvalidArgumentError("Write the model into a file, such as model.lav, and give its name.");
}

export function collect(value: string, earlier: readonly string[] = []): readonly string[] {
  return [...earlier, nonEmpty(value)];
}

/** Like `collect`, for options whose default is everything: "none" alone gives none. */
export function collectOrNone(value: string, earlier?: readonly string[]): readonly string[] {
  if (value !== "none" && earlier?.length !== 0) return collect(value, earlier);
  if (value === "none" && earlier === undefined) return [];
  throw new InvalidArgumentError('"none" stands alone.');
}

/** An option with fixed choices; optional without a fallback. */
export function choice(
  flags: string,
  description: string,
  choices: readonly string[],
  fallback?: string,
): Option {
  return new Option(flags, description).choices(choices).default(fallback);
}

/** A parser of whole numbers from `low` to `high`. */
export function wholeNumber(low: number, high: number, more = ""): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < low || value > high) {
      throw new InvalidArgumentError(`It must be a whole number from ${low} to ${high}${more}.`);
    }
    return value;
  };
}

export function samples(text: string): number {
  return text === "0" ? 0 : wholeNumber(MIN_DRAWS, 100_000, ", or 0 for none")(text);
}

export function factorList(text: string): readonly number[] {
  if (!/^\d+(,\d+)*$/.test(text))
    throw new InvalidArgumentError("It must be whole numbers with commas, such as 1,2,3.");
  return [...new Set(text.split(",").map(wholeNumber(1, 50)))].sort((a, b) => a - b);
}

/** Fewer samples or random data sets give no useful percentiles. */
export const MIN_DRAWS = 20;

export function seedOption(): Option {
  return new Option("--seed <number>", "seed of all random draws")
    .argParser(wholeNumber(0, 0xffffffff))
    .default(20240229);
}

export const people = wholeNumber(1, 1_000_000_000);

/** Limited by memory. */
export const MAX_SIMULATED = 1_000_000;

/** Sizes of samples in memory, separated by commas. */
export function peopleList(text: string): readonly number[] {
  return [...new Set(text.split(",").map(wholeNumber(1, MAX_SIMULATED)))].sort((a, b) => a - b);
}

/** A parser of numbers from `low` to `high`. */
export function numberBetween(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (text.trim() === "" || !(value >= low && value <= high)) {
      throw new InvalidArgumentError(`It must be a number from ${low} to ${high}.`);
    }
    return value;
  };
}

/** Options of which answers enter and how items are correlated; they decide whether a file can be analyzed. */
export interface AnswerOptions {
  readonly ordinal?: boolean | undefined;
  readonly missing: "pairwise" | "listwise" | "fiml";
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly zeroCells: "half" | "none";
  readonly constantItems: "error" | "drop";
}

export const addAnswerOptions = (command: Command): Command =>
  addCoding(
    command,
    choice(
      "--missing <rule>",
      "treatment of missing answers (fiml: continuous items only)",
      ["pairwise", "listwise", "fiml"],
      "pairwise",
    ),
  ).addOption(choice("--correlation <type>", "type of correlation", ["auto", "pearson", "spearman"], "auto"));

/** How answers are coded, with the rules for missing ones that a command has. */
export function addCoding(command: Command, missing: Option): Command {
  return command
    .option("--ordinal", "keep ordered answers instead of dichotomizing them")
    .addOption(missing)
    .addOption(
      choice(
        "--zero-cells <rule>",
        "count added to an empty cell of a 2 x 2 table",
        ["half", "none"],
        "half",
      ),
    )
    .addOption(
      choice(
        "--constant-items <rule>",
        "treatment of an item that everybody answers alike",
        ["error", "drop"],
        "error",
      ),
    );
}

export function toAnswerChoices(options: AnswerOptions): AnalyzeOptions {
  return {
    categories: options.ordinal ? "declared" : "dichotomized",
    missing: options.missing,
    correlation: options.correlation,
    correction: options.zeroCells,
    constantItems: options.constantItems,
  };
}
