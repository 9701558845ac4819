import { Command } from "commander";
import { probeAnalysis } from "../../analysis/probe-analysis";
import type { AnswerSource } from "../../data/answers/answer-source";
import { readSource, releasedIn } from "../../data/answers/responses";
import { validateAnswers } from "../../data/validate/validate-data";
import { ItemwiseError, type Warning } from "../../errors";
import type { Measure } from "../../measures/measure";
import { visibleText } from "../../measures/schema/visible-text";
import { withoutRows } from "../../project/without-rows";
import { addRowOptions, answersOf, DATA_FILE, type ReadOptions } from "../options/file-options";
import { type AnswerOptions, addAnswerOptions, toAnswerChoices } from "../options/read-option";
import { chooseMeasure } from "../reading/choose-measure";
import { readCoded } from "../reading/read-answers";
import { summaryText } from "../summary-text";
import { ABOUT } from "./about-commands";

interface ValidateOptions extends ReadOptions, AnswerOptions {
  readonly json?: boolean | undefined;
  readonly restricted?: boolean | undefined;
}

/** `itemwise validate data.csv`: checks a file against a measure definition; exit code 1 if an analysis would fail. */
export function validateCommand(): Command {
  const command = new Command("validate").description(ABOUT.validate).argument(...DATA_FILE);
  addAnswerOptions(addRowOptions(command))
    .option("--json", "print the summary as JSON")
    .option("--restricted", "list the flagged rows; I confirm that they must not be passed on");
  return command.action(async (file: string | undefined, options: ValidateOptions) => {
    const answers = answersOf(file, options);
    const { measure, labelled, group } = await chooseMeasure(answers, options);
    const coded = await readCoded(answers, measure, { ...options, labelled });
    const { weights, counts } = options;
    const read = validateAnswers(coded, measure, { weights, counts, groups: group });
    const problems =
      read.problems.length > 0
        ? read.problems
        : analysisProblems(coded.source, measure, { ...options, group });
    const all = { ...read, problems };
    const summary = options.restricted ? all : withoutRows(all);
    process.stdout.write(
      options.json ? `${JSON.stringify(summary, null, 1)}\n` : visibleText(summaryText(summary), "\n"),
    );
    if (problems.length > 0) process.exitCode = 1;
  });
}

/** Why answers that can be read could not be analyzed (constant items, too few people or items). */
function analysisProblems(
  source: AnswerSource,
  measure: Measure,
  options: ReadOptions & AnswerOptions,
): Warning[] {
  try {
    const { weights, counts } = options;
    const responses = readSource(source, measure, {
      weights,
      counts,
      groups: options.group ?? releasedIn(measure, source.header, {}),
      outside: true,
    });
    probeAnalysis(responses, toAnswerChoices(options));
    return [];
  } catch (error) {
    if (!(error instanceof ItemwiseError)) throw error;
    return [{ code: error.code, message: `${error.message} ${error.hint}` }];
  }
}
