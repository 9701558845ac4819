import type { AnalysisPart } from "../analysis/analysis-parts";
import type { TopicName } from "../report/topics";

export interface Question {
  /** All parts that its text rests on, so that the whole report says the same. */
  readonly parts: readonly AnalysisPart[];
  /** Topics of the report with the answer. */
  readonly topics: readonly TopicName[];
  /** Its settings, named as in `ProjectSettings`; "groups" are those of the reading. */
  readonly settings: readonly string[];
  /** A command whose tables are the answer, in place of parts of the report. */
  readonly command?: "describe" | "correlate" | undefined;
}

export const QUESTIONS = {
  answers: {
    parts: ["prevalence", "comparison"],
    topics: ["survey", "items", "prevalence", "risks", "disclosure"],
    settings: ["groups", "crossed", "prevalenceMissing"],
  },
  differences: { parts: [], topics: [], settings: ["groups", "categories"], command: "describe" },
  correlations: { parts: [], topics: [], settings: ["correlation", "categories"], command: "correlate" },
  dimensions: {
    parts: ["exploratory", "confirmatory"],
    topics: ["correlation", "exploratory"],
    settings: ["factors", "rotation", "extraction", "correlation", "categories"],
  },
  structure: {
    parts: ["exploratory", "confirmatory"],
    topics: ["confirmatory"],
    settings: ["structures", "workingModel", "estimator", "bootstrap", "categories"],
  },
  reliability: {
    parts: ["exploratory", "reliability", "agreement", "norms", "confirmatory", "irt"],
    topics: ["reliability", "agreement", "norms"],
    settings: ["bootstrap", "correlation", "categories"],
  },
  comparability: {
    parts: ["prevalence", "exploratory", "confirmatory", "invariance", "dif"],
    topics: ["invariance"],
    settings: ["groups", "crossed", "permutations", "categories"],
  },
  functioning: {
    parts: ["prevalence", "exploratory", "confirmatory", "invariance", "dif"],
    topics: ["functioning"],
    settings: ["groups", "crossed", "categories"],
  },
  measurement: {
    parts: ["exploratory", "confirmatory", "irt"],
    topics: ["irt"],
    settings: ["irtModel", "categories"],
  },
  outside: {
    parts: [
      "prevalence",
      "among",
      "exploratory",
      "reliability",
      "agreement",
      "norms",
      "confirmatory",
      "outcomes",
      "invariance",
      "dif",
      "validity",
    ],
    topics: ["validity", "agreement", "outcomes", "among", "norms"],
    settings: ["categories"],
  },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof QUESTIONS;

export const commandOfQuestion = (question: QuestionName): Question["command"] => {
  const entry: Question = QUESTIONS[question];
  return entry.command;
};

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly QuestionName[];
