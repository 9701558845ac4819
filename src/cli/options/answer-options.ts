import type { Command } from "commander";
import type { AnalyzeOptions } from "../../analysis/analyze";
import { choice } from "./read-option";

/** Which answers enter, and how two items are correlated: what decides whether a file can be analyzed. */
export interface AnswerOptions {
  readonly ordinal?: boolean | undefined;
  readonly missing: "pairwise" | "listwise" | "fiml";
  readonly correlation: "auto" | "pearson" | "spearman";
  readonly zeroCells: "half" | "none";
  readonly constantItems: "error" | "drop";
}

export function addAnswerOptions(command: Command): Command {
  return command
    .option("--ordinal", "keep the ordered answers instead of dichotomizing them")
    .addOption(
      choice(
        "--missing <rule>",
        "who enters a correlation; fiml: all answers, of continuous items by maximum likelihood",
        ["pairwise", "listwise", "fiml"],
        "pairwise",
      ),
    )
    .addOption(choice("--correlation <type>", "the correlation", ["auto", "pearson", "spearman"], "auto"))
    .addOption(choice("--zero-cells <rule>", "an empty cell of a 2 x 2 table gets", ["half", "none"], "half"))
    .addOption(
      choice("--constant-items <rule>", "an item that all answer alike", ["error", "drop"], "error"),
    );
}

/** The choices of `analyze` that say which answers enter. */
export function toAnswerChoices(options: AnswerOptions): AnalyzeOptions {
  return {
    categories: options.ordinal ? "declared" : "dichotomized",
    missing: options.missing,
    correlation: options.correlation,
    correction: options.zeroCells,
    constantItems: options.constantItems,
  };
}
