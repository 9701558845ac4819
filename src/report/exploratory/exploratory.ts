import { type Analysis, type ExploredAnalysis, isExplored } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import {
  blocksOf,
  foldedBlocks,
  listBlock,
  notFittedBlocks,
  section,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportSection } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { counted } from "../kit/words/phrases";
import { dimensionsAnswer } from "./dimensions-sentence";
import { esemSentences } from "./esem-sentences";
import { esemFitTable, esemLoadingsTable } from "./esem-table";
import { efaMethod, esemMethod, retentionMethod, structureMethod } from "./factor-method";
import { loadingsChart } from "./loadings-chart";
import { pathChart } from "./path-chart";
import { RULES_CAUTION } from "./retention-rules";
import { eigenvalueTable, generalFactorTable, otherRulesTable, retentionTable } from "./retention-table";
import { screeChart } from "./scree-chart";
import {
  factorCorrelationTable,
  fitTable,
  loadingIntervalTable,
  loadingsTable,
  varianceTable,
} from "./solution-tables";
import { structureAnswer } from "./structure-answer";
import { splitHalfTable, structureMatchTable } from "./structure-match-table";
import { structureReasonText } from "./structure-reason-text";
import {
  factorAnswers,
  matchOf,
  noFactorCaution,
  SAME_ANSWERS_CAUTION,
  solutionSentence,
  splitHalfSentence,
  structureHeading,
  structureItems,
} from "./structure-sentences";

/** How many factors the answers show, and which. */
export const exploratory: Topic = {
  answers: (analysis) => [
    ...(isExplored(analysis) ? factorAnswers(analysis) : []),
    ...analysis.measure.structures
      .filter(({ id }) => isExplored(analysis) || isModeled(analysis, id))
      .map((structure) => structureAnswer(analysis, structure)),
  ],
  sections: (analysis) => [
    ...(isExplored(analysis) ? [retentionSection(analysis), solutionsSection(analysis)] : []),
    esemSection(analysis),
    ...(isExplored(analysis) ? [structuresSection(analysis), halvesSection(analysis)] : []),
  ],
  method: (analysis, citations) => [
    { title: "Number of factors", text: isExplored(analysis) ? retentionMethod(analysis, citations) : "" },
    { title: "Factor analysis", text: isExplored(analysis) ? efaMethod(analysis, citations) : "" },
    { title: "Exploratory solutions with tests", text: esemMethod(analysis, citations) },
    { title: "Declared structures", text: isExplored(analysis) ? structureMethod(analysis, citations) : "" },
  ],
};

/** Whether a model of a declared structure was fitted, or was to be. */
function isModeled({ cfa, notFitted }: Analysis, id: string): boolean {
  return (
    cfa.some(({ structure }) => structure === id) ||
    notFitted.some(({ analysis, of }) => analysis === "cfa" && of === id)
  );
}

/** The verdict on the number of factors, the rules that it rests on, and the others folded. */
export function retentionSection(analysis: ExploredAnalysis): ReportSection {
  return section(
    "number-of-factors",
    "Number of factors",
    dimensionsAnswer(analysis),
    RULES_CAUTION,
    warningBlocks(analysis.retention.warnings),
    screeChart(analysis),
    retentionTable(analysis),
    generalFactorTable(analysis),
    foldedBlocks("Other rules, which do not decide", otherRulesTable(analysis)),
    foldedBlocks("Eigenvalues and their references", eigenvalueTable(analysis)),
  );
}

/** Each solution with its table and path diagram. */
export function solutionsSection(analysis: ExploredAnalysis): ReportSection {
  const { efa } = analysis;
  if (efa.length === 0) {
    return section(
      "factor-solutions",
      "Factor solutions",
      `No factor solution was computed: there are too few items${analysis.disclosure.withheld.length > 0 ? " left" : ""}.`,
    );
  }
  return section(
    "factor-solutions",
    "Factor solutions",
    noFactorCaution(analysis),
    fitTable(analysis),
    varianceTable(analysis),
    loadingsChart(analysis),
    efa.flatMap((solution) => solutionBlocks(analysis, solution)),
  );
}

function solutionBlocks(analysis: Analysis, solution: EfaSolution): ReportBlock[] {
  const earlier = analysis.efa.slice(0, analysis.efa.indexOf(solution)).flatMap(({ warnings }) => warnings);
  const told = new Set(earlier.map(({ message }) => message));
  return blocksOf(
    solutionSentence(analysis, solution.factors),
    warningBlocks(solution.warnings.filter(({ message }) => !told.has(message))),
    loadingsTable(analysis, solution),
    factorCorrelationTable(analysis, solution),
    loadingIntervalTable(analysis, solution),
    pathChart(analysis, solution.factors),
  );
}

/** The measure's structures held against the solutions; null where it declares none. */
export function structuresSection(analysis: Analysis): ReportSection | null {
  const { structures } = analysis.measure;
  if (structures.length === 0) return null;
  return section(
    "declared-structures",
    "Declared structures",
    unrotated(analysis),
    structures.flatMap((structure): ReportBlock[] => {
      const match = matchOf(analysis, structure);
      const examined = match.verdict !== "not examined";
      return [
        ...blocksOf(structureHeading(structure, match)),
        ...listBlock(structureItems(structure)),
        ...(examined
          ? [
              ...blocksOf("Reasons:"),
              ...listBlock(match.reasons.map((reason) => structureReasonText(reason, structure))),
            ]
          : []),
      ];
    }),
    analysis.structures.some(({ verdict }) => verdict !== "not examined") && SAME_ANSWERS_CAUTION,
    structureMatchTable(analysis),
  );
}

/** Unrotated axes are those of the extraction: no structure of several factors can be expected to show on them. */
function unrotated({ settings, measure }: Analysis): readonly string[] {
  if (settings.rotation !== "none" || measure.structures.every(({ factors }) => factors.length < 2))
    return [];
  return [
    "The solutions are not rotated. Their axes follow the extraction, the first along what all items share, so that factors of a declared structure do not stand out on them: a verdict on a structure of several factors takes a rotated solution.",
  ];
}

/** The same analysis in two random halves; null where none was made. */
export function halvesSection(analysis: Analysis): ReportSection | null {
  const { splitHalf } = analysis;
  if (splitHalf.length === 0) return null;
  return section(
    "replication",
    "Replication in halves",
    "The people were divided at random into two halves, and the same analysis was made in each. This shows whether a solution hangs on chance among these people; it does not show that it holds among others.",
    listBlock(splitHalf.map(splitHalfSentence)),
    warningBlocks(splitHalf.flatMap(({ warnings }) => warnings)),
    splitHalfTable(analysis),
  );
}

/** The exploratory solutions again, by the estimator of the confirmatory models; null where they were not computed. */
export function esemSection(analysis: Analysis): ReportSection | null {
  const { esem } = analysis;
  const failures = notFittedBlocks(analysis, {
    esem: (of) =>
      of === ""
        ? "These solutions could not be computed."
        : `The solution with ${counted(Number(of), "factor")} could not be computed.`,
  });
  if (esem.length === 0 && failures.length === 0) return null;
  return section(
    "tests-of-factors",
    "Exploratory solutions with tests",
    esemSentences(analysis),
    failures,
    warningBlocks(
      esem.flatMap(({ factors, warnings }) =>
        warnings.map(({ code, message }) => ({
          code,
          message: `With ${counted(factors, "factor")}: ${message}`,
        })),
      ),
    ),
    esemFitTable(analysis),
    esem.filter(({ converged }) => converged).map((solution) => esemLoadingsTable(analysis, solution)),
  );
}
