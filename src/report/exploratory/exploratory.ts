import { type Analysis, type ExploredAnalysis, isExplored } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  namedWarnings,
  notFittedBlocks,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter } from "../kit/tables/section";
import type { Topic } from "../kit/topic";
import { counted, listed } from "../kit/words/phrases";
import { declareStructure } from "./declare-structure";
import { dimensionsAnswer, dimensionsLine, dimensionsSentence } from "./dimensions-sentence";
import { efaMethod, esemMethod, retentionMethod, structureMethod } from "./factor-method";
import { factorsWord } from "./factor-names";
import { halvesSentence } from "./halves";
import { loadingsChart } from "./loadings-chart";
import { retentionTable } from "./retention-table";
import { scoringAnswer, scoringCautions } from "./scoring";
import { screeChart } from "./scree-chart";
import { isFinal, shownSolution } from "./shown-solution";
import { esemFitTable, loadingsTable } from "./solution-tables";

/** How many factors the answers show, and which. */
export const exploratory: Topic = {
  summary: (analysis) =>
    isExplored(analysis) ? { lines: [dimensionsLine(analysis)], cautions: scoringCautions(analysis) } : {},
  answers: (analysis) => [isExplored(analysis) ? dimensionsAnswer(analysis) : null, scoringAnswer(analysis)],
  chapters: (analysis) =>
    isExplored(analysis) ? [retentionChapter(analysis), loadingsChapter(analysis)] : [],
  method: (analysis, citations) => [
    { title: "Number of factors", text: isExplored(analysis) ? retentionMethod(analysis, citations) : "" },
    { title: "Factor analysis", text: isExplored(analysis) ? efaMethod(analysis, citations) : "" },
    { title: "Exploratory solutions with tests", text: esemMethod(analysis, citations) },
    { title: "Declared structures", text: isExplored(analysis) ? structureMethod(analysis, citations) : "" },
  ],
};

/** The two rules that decide, beside the others, and the tests that one of them rests on. */
function retentionChapter(analysis: ExploredAnalysis): ReportChapter {
  const { retention } = analysis;
  return chapter(
    "structure",
    "number-of-factors",
    "Number of factors",
    dimensionsSentence(retention),
    screeChart(analysis),
    retentionTable(analysis),
    appendixBlocks("Tests of the number of factors", warningBlocks(retention.warnings), esemBlocks(analysis)),
  );
}

function esemBlocks(analysis: Analysis): ReportBlock[] {
  const failures = notFittedBlocks(analysis, {
    esem: (of) => `The solution with ${counted(Number(of), "factor")} could not be computed.`,
  });
  const table = esemFitTable(analysis);
  const warnings = namedWarnings(
    analysis.esem.map((one) => ({
      name: `${factorsWord(one.factors)} solution with tests`,
      warnings: one.warnings,
    })),
    "solutions with tests",
  );
  return [...failures, ...warnings, ...blocksOf(table)];
}

/** The loadings of the shown solution; the others in the appendix. */
function loadingsChapter(analysis: ExploredAnalysis): ReportChapter {
  const shown = shownSolution(analysis);
  return chapter(
    "structure",
    "factor-solutions",
    "Loadings",
    shown === null
      ? "No factor solution was computed: there are too few items."
      : [notFinalSentence([shown]), loadingsTable(analysis, shown, { whole: true }), loadingsChart(analysis)],
    halvesSentence(analysis),
    declareStructure(analysis),
    appendixBlocks(
      "Solutions with other numbers of factors",
      notFinalSentence(analysis.efa.filter((solution) => solution !== shown)),
      solutionWarnings(analysis),
      namedWarnings(
        analysis.splitHalf.map(({ factors, warnings }) => ({
          name: `${factorsWord(factors)} solution in halves`,
          warnings,
        })),
        "solutions in halves",
      ),
      analysis.efa
        .filter((solution) => solution !== shown)
        .map((solution) => loadingsTable(analysis, solution)),
    ),
  );
}

/** Which solutions show no loadings, and why; "" where all do. */
function notFinalSentence(solutions: readonly EfaSolution[]): string {
  const names = solutions.flatMap((one) => (isFinal(one) ? [] : [factorsWord(one.factors)]));
  if (names.length === 0) return "";
  const [who, whose] = names.length === 1 ? ["solution", "its"] : ["solutions", "their"];
  return `The ${listed(names)} ${who} did not converge: ${whose} loadings are not final and are not shown.`;
}

/** A Heywood case stands in the note of its table. */
const solutionWarnings = ({ efa }: Analysis): ReportBlock[] =>
  namedWarnings(
    efa.map(({ factors, warnings }) => ({
      name: `${factorsWord(factors)} solution`,
      warnings: warnings.filter(({ code }) => code !== "heywood"),
    })),
    "solutions",
  );
