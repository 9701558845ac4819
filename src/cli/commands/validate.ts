import { Command } from "commander";
import { validateAnswers } from "../../data/validate/validate-data";
import { visibleText } from "../../measures/schema/visible-text";
import { hideCounts, withoutRows } from "../../project/hide-counts";
import { analysisProblems } from "../analysis-problems";
import { type AnswerOptions, addAnswerOptions } from "../options/answer-options";
import { addRowOptions, answersOf, DATA_FILE, type ReadOptions } from "../options/file-options";
import { chooseMeasure } from "../reading/choose-measure";
import { readCoded } from "../reading/read-answers";
import { summaryText } from "../summary-text";
import { ABOUT } from "./about-commands";

interface ValidateOptions extends ReadOptions, AnswerOptions {
  readonly json?: boolean | undefined;
  readonly restricted?: boolean | undefined;
}

/** `itemwise validate data.csv`: holds a file against a measure definition; exit code 1 where an analysis would stop. */
export function validateCommand(): Command {
  const command = new Command("validate").description(ABOUT.validate).argument(...DATA_FILE);
  addAnswerOptions(addRowOptions(command))
    .option("--json", "print the summary as JSON")
    .option(
      "--restricted",
      "hide no count, and give the rows that are flagged: I know that small counts must not be passed on",
    );
  return command.action(async (file: string | undefined, options: ValidateOptions) => {
    const answers = answersOf(file, options);
    const { measure, labelled } = await chooseMeasure(answers, options);
    const coded = await readCoded(answers, measure, { ...options, labelled });
    const { weights, counts, group: groups } = options;
    const read = validateAnswers(coded, measure, { weights, counts, groups });
    const problems =
      read.problems.length > 0 ? read.problems : analysisProblems(coded.source, measure, options);
    const all = { ...read, problems };
    const counted = options.restricted || measure.sensitive === false ? all : hideCounts(all);
    const summary = options.restricted ? counted : withoutRows(counted);
    process.stdout.write(
      options.json ? `${JSON.stringify(summary, null, 1)}\n` : visibleText(summaryText(summary), "\n"),
    );
    if (problems.length > 0) process.exitCode = 1;
  });
}
