import type { Responses } from "../../data/answers/responses";
import { ItemwiseError } from "../../errors";
import type { AskedCommand } from "../../project/asked-settings";
import { questionCommandOf } from "../../project/command-of";
import { disclosureMode, type Project } from "../../project/project";
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

interface Told {
  readonly answer: Answer;
  /** The command's own options that give it. */
  readonly options: Parameters<typeof questionCommandOf>[2];
}

const ANSWERS: Readonly<Record<AskedCommand, (data: QuestionData, project: Project) => Told>> = {
  describe(data, project) {
    const by = groupsOf(data);
    return {
      answer: describeAnswer(data, { by, unprotected: disclosureMode(project) === "none" }),
      options: by.map((name) => ["--by", name]),
    };
  },
  correlate(data, { settings, asked = {} }) {
    const correlation = asked.kendall ? "kendall" : (settings.correlation ?? "auto");
    // Tau-b is not computed with items held constant.
    const control = asked.kendall ? [] : (asked.control ?? []);
    const { adjust = "none" } = asked;
    return {
      answer: correlateAnswer(data, {
        ...{ correlation, control, adjust },
        ...{ list: false, stars: true, p: true, intervals: true, people: true },
      }),
      options: [
        ["--correlation", asked.kendall ? "kendall" : settings.correlation],
        ["--control", control.join(",")],
        ["--adjust", asked.adjust],
        ...([["--p"], ["--intervals"], ["--pair-people"]] as const),
      ],
    };
  },
};

/** @throws ItemwiseError "unknown-grouping" where none is chosen */
function groupsOf({ responses }: QuestionData): readonly string[] {
  const names = responses.groupings.map(({ name }) => name);
  if (names.length > 0) return names;
  throw new ItemwiseError("unknown-grouping", messages.noGroups(), { hint: messages.noGroupsHint() });
}

/** The tables of a command with one question, such as `itemwise correlate`, as the answer to a question of the page. */
export async function commandAnswer(
  responses: Responses,
  project: Project,
  command: AskedCommand,
): Promise<Answered> {
  const { measure, file } = responses;
  const { categories = "dichotomized", missing } = project.settings;
  const data = questionData(responses, {
    categories: measure.dichotomize === null ? "declared" : categories,
    missing: missing === "listwise" ? "listwise" : "pairwise",
    ...{ constantItems: "error", correction: "half" },
    unprotected: disclosureMode(project) === "none",
  });
  const { answer, options } = ANSWERS[command](data, project);
  const warnings = [...answer.warnings, ...dataWarnings(data)];
  const report = answerReport({ ...answer, warnings }, { of: measure.title, file, people: peopleOf(data) });
  return answeredBy(report, {
    command: questionCommandOf(project, command, options),
    script: `# ${messages.noScriptOfTables()}\n`,
  });
}
