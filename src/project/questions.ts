import { type AnalysisPart, COMMAND_PARTS } from "../analysis/analysis-parts";
import type { TopicName } from "../report/topics";
import type { AskedCommand, AskedSettings } from "./asked-settings";

export interface Question {
  /** All parts that its text rests on, so that the whole report says the same. */
  readonly parts: readonly AnalysisPart[];
  /** Topics of the report with the answer. */
  readonly topics: readonly TopicName[];
  /** Its settings, named as in `ProjectSettings` and `AskedSettings`; "groups" are those of the reading. */
  readonly settings: readonly string[];
  /** Whether a command computes these parts and nothing beside. */
  readonly alone?: true | undefined;
  /** The command whose tables are the answer, in place of parts of the report. */
  readonly command?: ((asked: AskedSettings) => AskedCommand | null) | undefined;
}

export const QUESTIONS = {
  file: { parts: [], topics: [], settings: [], command: () => "validate" },
  answers: {
    parts: ["prevalence", "comparison"],
    topics: ["survey", "items", "prevalence", "risks", "disclosure"],
    settings: ["groups", "crossed", "prevalenceMissing"],
  },
  distributions: { parts: [], topics: [], settings: ["categories"], command: () => "describe" },
  differences: { parts: [], topics: [], settings: ["groups", "categories"], command: () => "describe" },
  correlations: {
    parts: [],
    topics: [],
    settings: ["scaleSums", "correlation", "control", "adjust", "categories"],
    command: () => "correlate",
  },
  dimensions: {
    parts: ["exploratory", "confirmatory"],
    topics: ["correlation", "exploratory"],
    settings: ["factors", "rotation", "extraction", "correlation", "categories"],
  },
  solution: {
    parts: [],
    topics: [],
    settings: [
      ...(["extraction", "number", "rotation", "normalize", "gamma", "kappa", "power"] as const),
      ...(["geominEpsilon", "zeros", "target", "correlation", "categories"] as const),
    ],
    command: ({ components }) => (components ? "pca" : "efa"),
  },
  structure: {
    parts: ["exploratory", "confirmatory"],
    topics: ["confirmatory"],
    settings: ["structures", "workingModel", "estimator", "bootstrap", "categories"],
  },
  reliability: {
    parts: ["exploratory", "reliability", "agreement", "norms", "confirmatory", "irt"],
    topics: ["reliability", "agreement", "norms"],
    settings: ["coefficients", "draws", "scoreErrors", "bootstrap", "correlation", "categories"],
    command: ({ coefficients }) => (coefficients ? "reliability" : null),
  },
  norms: { parts: COMMAND_PARTS.norms, topics: ["norms"], settings: ["groups", "categories"], alone: true },
  comparability: {
    parts: ["prevalence", "exploratory", "confirmatory", "invariance", "dif"],
    topics: ["invariance"],
    settings: ["groups", "crossed", "permutations", "categories"],
  },
  functioning: {
    parts: ["prevalence", "exploratory", "confirmatory", "invariance", "dif"],
    topics: ["functioning"],
    settings: ["groups", "crossed", "difMethod", "focal", "purify", "difAdjust", "categories"],
    command: ({ difMethod }) => (difMethod === undefined ? null : "dif"),
  },
  measurement: {
    parts: ["exploratory", "confirmatory", "irt"],
    topics: ["irt"],
    settings: ["irtModel", "categories"],
  },
  shortForm: {
    parts: COMMAND_PARTS["short-form"],
    topics: ["shortForm"],
    settings: ["length", "categories"],
    alone: true,
  },
  adaptive: {
    parts: [],
    topics: [],
    settings: [
      ...(["irtModel", "testFactor", "respondents", "maxItems", "minItems", "stopSe", "among"] as const),
      "categories",
    ],
    command: () => "cat",
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
  raters: { parts: [], topics: [], settings: ["raters", "ratings"], command: () => "agreement" },
} as const satisfies Readonly<Record<string, Question>>;

export type QuestionName = keyof typeof QUESTIONS;

export function commandOfQuestion(question: QuestionName, asked: AskedSettings = {}): AskedCommand | null {
  const entry: Question = QUESTIONS[question];
  return entry.command?.(asked) ?? null;
}

export const QUESTION_NAMES = Object.keys(QUESTIONS) as readonly QuestionName[];
