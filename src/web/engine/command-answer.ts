import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import { questionCommandOf } from "../../project/command-of";
import { disclosureMode, type Project } from "../../project/project";
import type { Question } from "../../project/questions";
import { answerReport } from "../../questions/answer-report";
import { correlateAnswer } from "../../questions/correlate-answer";
import { describeAnswer } from "../../questions/describe-answer";
import {
  type Answer,
  dataWarnings,
  peopleOf,
  type QuestionData,
  questionData,
} from "../../questions/question";
import * as messages from "./messages";
import type { Answered } from "./protocol";
import { answeredBy } from "./report-answer";

type CommandName = NonNullable<Question["command"]>;

const ANSWERS: Readonly<
  Record<CommandName, (data: QuestionData, project: Project) => Answer | Promise<Answer>>
> = {
  describe(data, project) {
    const by = data.responses.groupings.map(({ name }) => name);
    if (by.length === 0) {
      throw new ItemwiseError("unknown-grouping", messages.noGroups(), { hint: messages.noGroupsHint() });
    }
    return describeAnswer(data, { by, unprotected: disclosureMode(project) === "none" });
  },
  correlate: (data, { settings: { correlation = "auto" } }) =>
    correlateAnswer(data, {
      correlation,
      control: [],
      ...{ list: false, stars: true, p: true, intervals: true, people: true },
      adjust: "none",
    }),
};

/** The tables of a command with one question, such as `itemwise correlate`, as the answer to a question of the page. */
export async function commandAnswer(
  responses: Responses,
  project: Project,
  command: CommandName,
): Promise<Answered> {
  const { measure, file } = responses;
  const { categories = "dichotomized" } = project.settings;
  const data = questionData(responses, {
    categories: measure.dichotomize === null ? "declared" : categories,
    ...{ missing: "pairwise", constantItems: "error", correction: "half" },
    unprotected: disclosureMode(project) === "none",
  });
  const answer = await ANSWERS[command](data, project);
  const warnings = [...answer.warnings, ...dataWarnings(data)];
  const report = answerReport({ ...answer, warnings }, { of: measure.title, file, people: peopleOf(data) });
  return answeredBy(report, {
    command: questionCommandOf(project, command),
    script: `# ${messages.noScriptOfTables()}\n`,
  });
}
