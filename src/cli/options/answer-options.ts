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
    .option("--ordinal", "keep ordered answers: do not make them yes or no")
    .addOption(
      choice(
        "--missing <rule>",
        "whose answers count (fiml: all, of continuous items)",
        ["pairwise", "listwise", "fiml"],
        "pairwise",
      ),
    )
    .addOption(
      choice("--correlation <type>", "how two items are correlated", ["auto", "pearson", "spearman"], "auto"),
    )
    .addOption(
      choice(
        "--zero-cells <rule>",
        "what is added to an empty cell of a 2 x 2 table",
        ["half", "none"],
        "half",
      ),
    )
    .addOption(
      choice("--constant-items <rule>", "an item that everybody answers alike", ["error", "drop"], "error"),
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
