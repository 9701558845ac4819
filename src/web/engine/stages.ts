import type { AnalysisPart } from "../../analysis/analysis-parts";
import type { ProjectSettings } from "../../project/project";
import { QUESTIONS, type QuestionName } from "../../project/questions";
import type { TopicName } from "../../report/topics";

/** What an answer that is not all of it waits for. */
export type Follows = "shares" | "dimensions" | "functioning" | "levels" | "bootstrap" | "permutations";

/** A step on the way to an answer: what of it is computed, and what follows; null in the last, which has all. */
export interface Stage {
  readonly parts: readonly AnalysisPart[];
  readonly topics: readonly TopicName[];
  /** Choices that stand in for those made. */
  readonly settings: ProjectSettings;
  readonly follows: Follows | null;
}

/** What is ready long before the rest of a question's answer, and is right without it. */
const SOONER: Partial<Record<QuestionName, Omit<Stage, "settings">>> = {
  answers: { parts: [], topics: ["survey", "items"], follows: "shares" },
  dimensions: { parts: [], topics: ["correlation"], follows: "dimensions" },
  reliability: {
    parts: ["exploratory", "reliability", "confirmatory"],
    topics: ["reliability"],
    follows: "levels",
  },
  comparability: { parts: ["invariance"], topics: ["comparability"], follows: "functioning" },
};

/** The stages of a question's answer, estimates before intervals that are drawn by samples. */
export function stagesOf(question: QuestionName, chosen: ProjectSettings): readonly [Stage, ...Stage[]] {
  const { parts, topics, settings: names } = QUESTIONS[question];
  const whole: Stage = { parts, topics, settings: {}, follows: null };
  const has = (name: "bootstrap" | "permutations"): boolean =>
    (names as readonly string[]).includes(name) && (chosen[name] ?? 0) > 0;
  if (has("bootstrap")) return [{ ...whole, settings: { bootstrap: 0 }, follows: "bootstrap" }, whole];
  if (has("permutations")) {
    return [{ ...whole, settings: { permutations: 0 }, follows: "permutations" }, whole];
  }
  const sooner = SOONER[question];
  return sooner === undefined ? [whole] : [{ ...sooner, settings: {} }, whole];
}

/**
 * The stage to begin with: parts of an answer do not take the place of a whole one to the same question, of which only
 * the choices are others; estimates without samples do.
 */
export function firstStage(question: QuestionName, chosen: ProjectSettings, isShown: boolean): number {
  const stages = stagesOf(question, chosen);
  const [{ follows }] = stages;
  const isWhole = follows === "bootstrap" || follows === "permutations";
  return isShown && !isWhole ? stages.length - 1 : 0;
}
