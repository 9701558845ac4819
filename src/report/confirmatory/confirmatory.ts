import { type Analysis, isExplored } from "../../analysis/analysis";
import { shownModel } from "../kit/shown-model";
import { appendixBlocks, chapter, namedWarnings, notFittedBlocks, savedTables } from "../kit/tables/blocks";
import type { ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { quoted } from "../kit/words/phrases";
import { answersTable } from "./answers-table";
import { cfaMethod } from "./cfa-method";
import { comparisonSentences } from "./comparison-sentences";
import { crossValidationSentence } from "./cross-validation";
import { declaredTable } from "./declared-table";
import { estimatesTable } from "./estimates-table";
import { modelLoadingsTable } from "./loadings-table";
import { modelChart } from "./model-chart";
import { modelFactorCorrelationsTable } from "./model-factors-table";
import { comparisonTable, modelFitTable } from "./model-fit-table";
import { modificationTable } from "./modification-table";
import { patternTable } from "./pattern-table";
import { structuralSentences, structuralTables } from "./structural-tables";
import { structureAnswer, unfittedSentences } from "./structure-answer";

/** Whether items group as declared: a row per structure, one model in full. */
export const confirmatory: Topic = {
  answers: (analysis) => [structureAnswer(analysis)],
  chapters: (analysis) => [structureChapter(analysis)],
  method: (analysis, citations) => [
    { title: "Confirmatory factor analysis", text: cfaMethod(analysis, citations) },
  ],
};

/** Declared structures and models side by side, the preferred one in full; null where there are none. */
export function structureChapter(analysis: Analysis): ReportChapter | null {
  const { cfa, measure } = analysis;
  const unfitted = unfittedSentences(analysis);
  if (cfa.length === 0 && unfitted.length === 0 && (measure.structures.length === 0 || !isExplored(analysis)))
    return null;
  const model = shownModel(analysis);
  return chapter(
    "structure",
    "declared-structures",
    measure.structures.length > 0 ? "Do items group as declared?" : "Models",
    model !== null && comparisonSentences(analysis, model).join(" "),
    unfitted.join(" "),
    declaredTable(analysis),
    model !== null && [modelLoadingsTable(analysis, model), modelChart(analysis, model)],
    structuralSentences(analysis).join(" "),
    crossValidationSentence(analysis),
    appendixBlocks(
      "Fit of all models",
      notFittedBlocks(analysis, {
        comparison: () => "The models could not be compared.",
        crossValidation: () => "The halves of the people could not be analyzed.",
      }),
      namedWarnings(
        [...cfa, ...analysis.structural].map(({ label, warnings }) => ({ name: quoted(label), warnings })),
        "models",
      ),
      modelFitTable(analysis),
      comparisonTable(analysis),
      modelFactorCorrelationsTable(analysis),
      answersTable(analysis),
    ),
    appendixBlocks("Structural models", ...structuralTables(analysis)),
    appendixBlocks("Declared structures and loadings", patternTable(analysis)),
    model !== null &&
      appendixBlocks(
        "Estimates and misfit of the preferred model",
        estimatesTable(analysis, model),
        modificationTable(analysis, model),
      ),
    savedTables(
      ...cfa.filter((one) => one.converged && one !== model).map((one) => estimatesTable(analysis, one)),
    ),
  );
}
