import { type AnalysisPart, COMMAND_PARTS } from "../../analysis/analysis-parts";
import type { AnalysisSettings } from "../../analysis/settings";
import type { ProjectSettings } from "../../project/project";
import { QUESTIONS, type QuestionName } from "../../project/questions";
import type { TopicName } from "../../report/topics";

/** What an incomplete answer still waits for. */
export type Follows =
  | "shares"
  | "dimensions"
  | "models"
  | "comparisons"
  | "groupings"
  | "functioning"
  | "levels"
  | "fit"
  | "model"
  | "bootstrap"
  | "permutations";

/** A stage of an answer: what is computed, and what follows; null in the last stage, which is complete. */
export interface Stage {
  readonly parts: readonly AnalysisPart[];
  readonly topics: readonly TopicName[];
  /** Settings that replace the chosen ones. */
  readonly settings: ProjectSettings;
  readonly follows: Follows | null;
  /** Whether only these parts are computed, as by the command that they belong to; the verdict comes later. */
  readonly alone?: true | undefined;
  /** Of the first grouping alone, with the model that the command would compare. */
  readonly firstGrouping?: AnalysisSettings["firstGrouping"] | undefined;
  readonly irtTests?: AnalysisSettings["irtTests"] | undefined;
}

/** A stage of models by group, without the verdict: that rests on items too. */
const ladderStage = (
  follows: Follows,
  firstGrouping: AnalysisSettings["firstGrouping"],
): Omit<Stage, "settings"> => ({
  parts: ["invariance"],
  topics: ["ladders"],
  follows,
  firstGrouping,
  alone: true,
});

/** Parts of an answer that are ready much earlier and valid on their own. */
const EARLY_PARTS: Partial<Record<QuestionName, readonly Omit<Stage, "settings">[]>> = {
  answers: [{ parts: [], topics: ["survey", "items"], follows: "shares" }],
  dimensions: [{ parts: [], topics: ["correlation"], follows: "dimensions" }],
  structure: [{ parts: COMMAND_PARTS.cfa, topics: ["confirmatory"], follows: "model", alone: true }],
  reliability: [
    { parts: ["reliability"], topics: ["reliability"], follows: "model", alone: true },
    {
      parts: ["exploratory", "reliability", "confirmatory"],
      topics: ["reliability"],
      follows: "levels",
    },
  ],
  comparability: [
    ladderStage("models", "configural"),
    ladderStage("comparisons", "models"),
    ladderStage("groupings", "whole"),
    // With the solution that may be the working model, so that no model is fitted twice.
    { parts: ["exploratory", "invariance"], topics: ["ladders"], follows: "functioning" },
  ],
  measurement: [
    { parts: COMMAND_PARTS.irt, topics: ["irt"], follows: "fit", alone: true, irtTests: "later" },
  ],
  outside: [
    {
      parts: [...COMMAND_PARTS.validity, ...COMMAND_PARTS.norms],
      topics: ["validity", "agreement", "norms"],
      follows: "model",
      alone: true,
    },
  ],
  functioning: [
    {
      parts: COMMAND_PARTS.dif,
      topics: ["functioning"],
      follows: "groupings",
      firstGrouping: "whole",
      alone: true,
    },
  ],
};

/** The stages of a question's answer: estimates come before resampled intervals. */
export function stagesOf(question: QuestionName, chosen: ProjectSettings): readonly [Stage, ...Stage[]] {
  const { parts, topics, settings: names } = QUESTIONS[question];
  const whole: Stage = { parts, topics, settings: {}, follows: null };
  const has = (name: "bootstrap" | "permutations"): boolean =>
    (names as readonly string[]).includes(name) && (chosen[name] ?? 0) > 0;
  if (has("bootstrap")) return [{ ...whole, settings: { bootstrap: 0 }, follows: "bootstrap" }, whole];
  if (has("permutations"))
    return [{ ...whole, settings: { permutations: 0 }, follows: "permutations" }, whole];
  const [first, ...early] = (EARLY_PARTS[question] ?? []).map((stage) => ({ ...stage, settings: {} }));
  return first === undefined ? [whole] : [first, ...early, whole];
}

/** The stage to begin with: estimates may replace a complete answer under other settings, other partial answers may not. */
export function firstStage(question: QuestionName, chosen: ProjectSettings, isShown: boolean): number {
  const stages = stagesOf(question, chosen);
  const [{ follows }] = stages;
  const isWhole = follows === "bootstrap" || follows === "permutations";
  return isShown && !isWhole ? stages.length - 1 : 0;
}
