import { type AnalyzeOptions, analyze } from "../analysis/analyze";
import type { PatternTable } from "../data/answers/pattern-table";
import type { Responses } from "../data/answers/responses";
import { patternTable } from "../data/patterns/build-pattern-table";
import { dichotomize } from "../data/transform/dichotomize";
import { ItemwiseError } from "../errors";
import { type FittedCfa, fitCfa } from "../factor/cfa/fit-cfa";
import { withOneFactor } from "../factor/structures/one-factor";
import { fitStructure } from "../irt/estimation/fit-structure";
import type { FittedIrt } from "../irt/model/fitted-irt";
import type { Measure } from "../measures/measure";
import { type Structure, structuresOf } from "../measures/structure";
import { once } from "../numeric/workers/remember";
import { type ScoreOptions, scoreColumns } from "../questions/score-columns";
import * as messages from "./messages";

export interface ScoreChoices
  extends Pick<ScoreOptions, "kinds" | "missingItems" | "categories" | "factorAnalysis"> {
  /** Id of the structure of models; without it the working model. */
  readonly structure?: string | undefined;
  /** Whether the measure's only structure is a model that was named. */
  readonly ofNamedModel?: boolean | undefined;
  /** Whether factor scores are of a confirmatory model. */
  readonly ofModel: boolean;
  /** With which models are chosen and fitted. */
  readonly analysis: AnalyzeOptions;
  /** Steps of the item response model. */
  readonly onProgress?: ((done: number) => void) | undefined;
}

/**
 * Scores of people with the models that they need, and what is said of them.
 * @returns as `scoreColumns`, with `notes`: of which model the scores are
 * @throws as `scoreColumns`; ItemwiseError "too-few-items", "unknown-choice" (the structure)
 */
export function scoredColumns(
  responses: Responses,
  measure: Measure,
  { choices, taken }: { readonly choices: ScoreChoices; readonly taken: readonly string[] },
) {
  const notes = new Set<string>();
  const note = (text: string): void => void notes.add(text);
  const structure = once(() => scoredStructure(responses, measure, { ...choices, note }));
  const { kinds, missingItems, categories, factorAnalysis } = choices;
  const found = scoreColumns(
    responses,
    {
      ...{ kinds, missingItems, categories, factorAnalysis },
      confirmatory: choices.ofModel ? (table) => fittedCfa(table, structure(), choices) : null,
      fitted: once(() => fittedModel(responses, structure(), { ...choices, measure })),
    },
    taken,
  );
  return { ...found, notes: [...notes] };
}

function fittedCfa(table: PatternTable, chosen: Structure | null, { analysis }: ScoreChoices): FittedCfa {
  const structure = chosen ?? withOneFactor(table, [])[0];
  if (structure === undefined) {
    throw new ItemwiseError("too-few-items", messages.fewItems, {
      hint: messages.fewItemsHint,
    });
  }
  const { missing = "pairwise", estimator } = analysis;
  return fitCfa(table, structure.model, { missing, estimator: estimator ?? undefined });
}

/** The chosen structure or the working model. */
function fittedModel(
  responses: Responses,
  structure: Structure | null,
  { analysis, categories, measure, onProgress }: ScoreChoices & { readonly measure: Measure },
): FittedIrt {
  const { missing = "pairwise", irtModel, points, seed } = analysis;
  const declaredPatterns = patternTable(responses);
  const answers = categories === "dichotomized" ? dichotomize(declaredPatterns, measure) : declaredPatterns;
  return fitStructure(answers, structure ?? { kind: "one factor" }, {
    model: irtModel ?? undefined,
    // Item response models use all answers by maximum likelihood anyway.
    missing: missing === "fiml" ? "pairwise" : missing,
    points: points ?? undefined,
    seed,
    onProgress,
  }).fitted;
}

function scoredStructure(
  responses: Responses,
  measure: Measure,
  {
    structure: wanted,
    ofNamedModel,
    analysis,
    note,
  }: ScoreChoices & { readonly note: (text: string) => void },
): Structure | null {
  const structures = structuresOf(measure);
  const { workingModel: named } = analysis;
  const asked = ofNamedModel ? structures[0]?.id : (wanted ?? named);
  const chosen = structures.find(({ id }) => id === asked);
  if (chosen !== undefined || named === "one-factor") return chosen ?? null;
  if (wanted !== undefined) {
    throw new ItemwiseError("unknown-choice", () => messages.unknownStructure({ structure: wanted }), {
      hint: () => messages.unknownStructureHint({ structures: structures.map(({ id }) => id) }),
    });
  }
  // There are no groups to test invariance in: only the models are fitted.
  const { workingModel } = analyze(responses, { ...analysis, parts: ["invariance"], askedOnly: true });
  if (workingModel === null) return null;
  const { structure: id, label, model, factors, chosenOnTheseData } = workingModel;
  note(messages.scoresOfModel({ label, isChosen: chosenOnTheseData }));
  return { id, label, model, factors };
}
