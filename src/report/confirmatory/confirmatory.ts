import type { Analysis } from "../../analysis/analysis";
import type { JudgedCfa } from "../../verdicts/fit-limits";
import {
  blocksOf,
  headingBlock,
  listBlock,
  notFittedBlocks,
  section,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { conventionsNote, limitsNote } from "../kit/words/fit-sentences";
import { estimatorName, modelLabel } from "../kit/words/model-names";
import { counted, listed } from "../kit/words/phrases";
import { answersTable } from "./answers-table";
import { cfaMethod } from "./cfa-method";
import { crossValidationSentences } from "./cross-validation-sentences";
import { estimatesTable } from "./estimates-table";
import { modificationTable, residualTable } from "./misfit-tables";
import { modelChart } from "./model-chart";
import { modelFactorCorrelationsTable, modelFactorReliabilityTable } from "./model-factors-table";
import {
  comparisonTable,
  crossValidationTable,
  modelEstimationTable,
  modelFitTable,
} from "./model-fit-table";
import { boundarySentence, confirmationAnswer, scaledAndRobust } from "./model-sentences";
import { modelFitSentence, verdictSentences } from "./model-verdict";
import { residualChart } from "./residual-chart";

/** The declared structures as models. */
export const confirmatory: Topic = {
  answers: (analysis) => [confirmationAnswer(analysis)],
  sections: (analysis) => [cfaSection(analysis), crossValidationSection(analysis)],
  method: (analysis, citations) => [
    { title: "Confirmatory factor analysis", text: cfaMethod(analysis, citations) },
  ],
};

/** The declared structures as models that are fitted and compared; null where none was. */
export function cfaSection(analysis: Analysis): ReportSection | null {
  const { cfa, comparison } = analysis;
  const failures = notFittedBlocks(analysis, {
    cfa: (of) => `The model “${modelLabel(analysis, of)}” could not be fitted.`,
    comparison: () => "The models could not be compared.",
  });
  if (cfa.length === 0 && failures.length === 0) return null;
  return section(
    "confirmatory-analysis",
    "Confirmatory factor analysis",
    cfa.length !== 0 && introduction(analysis),
    failures,
    comparison !== null && listBlock(verdictSentences(analysis)),
    cfa.length !== 0 && [limitsNote(cfa), conventionsNote(cfa)],
    modelFitTable(analysis),
    scaledAndRobust(analysis),
    comparisonTable(analysis),
    boundarySentence(analysis),
    modelFactorCorrelationsTable(analysis),
    modelFactorReliabilityTable(analysis),
    answersTable(analysis),
    cfa.flatMap((model) => modelBlocks(analysis, model)),
    cfa.length !== 0 && headingBlock("Estimation"),
    modelEstimationTable(analysis),
  );
}

function introduction({ cfa }: Analysis): string {
  const [first] = cfa;
  if (first === undefined) return "";
  const labels = cfa.map(({ label }) => `“${label}”`);
  const models = `${cfa.length === 1 ? "The model" : "The models"} ${listed(labels)} ${cfa.length === 1 ? "was" : "were"}`;
  const who =
    first.missing === "listwise"
      ? `${counted(first.n, "person", "people")} who answered every item`
      : `the answers of ${counted(first.n, "person", "people")}`;
  return `${models} fitted to ${who} by ${estimatorName(first.estimator)} (${first.estimator}). A model says which items each factor has and that nothing else ties them together; the fit says how nearly the answers go together in that way.`;
}

function modelBlocks(analysis: Analysis, model: JudgedCfa): ReportBlock[] {
  const earlier = analysis.cfa.slice(0, analysis.cfa.indexOf(model)).flatMap(({ warnings }) => warnings);
  const told = new Set(earlier.map(({ message }) => message));
  const said = analysis.comparison !== null && model.converged && model.admissible;
  return blocksOf(
    headingBlock(`Model “${model.label}”`),
    !said && modelFitSentence(model),
    warningBlocks(model.warnings.filter(({ message }) => !told.has(message))),
    model.converged ? solutionBlocks(analysis, model) : [],
  );
}

function solutionBlocks(analysis: Analysis, model: JudgedCfa): ReportBlock[] {
  return blocksOf(
    modelChart(analysis, model),
    estimatesTable(analysis, model),
    residualChart(analysis, model),
    residualTable(analysis, model),
    modificationTable(analysis, model),
  );
}

/** Exploring in one half and confirming in the other; null where it was not done. */
export function crossValidationSection(analysis: Analysis): ReportSection | null {
  const { cfa, crossValidation } = analysis;
  const nothing =
    crossValidation === null || crossValidation.explored.length + crossValidation.confirmed.length === 0;
  if (cfa.length === 0 && nothing) return null;
  const failures = notFittedBlocks(analysis, {
    crossValidation: () => "The halves of the people could not be analyzed.",
  });
  const blocks =
    analysis.crossValidation === null
      ? [
          ...failures,
          ...blocksOf(
            "The models were fitted to the same answers as the exploratory solutions. A structure that these answers suggested is bound to fit them: that confirms little. A test takes other people, or a half of them kept apart from the start.",
          ),
        ]
      : blocksOf(
          "Confirming a structure on the answers that suggested it confirms little. Here one half of the people was explored and what it showed was confirmed in the other half, which had no part in finding it.",
          listBlock(crossValidationSentences(analysis)),
          crossValidationTable(analysis),
        );
  return { id: "cross-validation", title: "Cross-validation", blocks };
}
