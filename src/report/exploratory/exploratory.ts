import { type Analysis, type ExploredAnalysis, isExplored } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  codeBlock,
  namedWarnings,
  notFittedBlocks,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter, ReportTable } from "../kit/tables/section";
import { tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { coefficient, counted, listed, numberWord } from "../kit/words/phrases";
import { efaMethod, esemMethod, retentionMethod, structureMethod } from "./factor-method";
import { loadingsChart } from "./loadings-chart";
import {
  dimensionsAnswer,
  dimensionsLine,
  dimensionsSentence,
  scoringAnswer,
  scoringCautions,
} from "./scoring";
import { screeChart } from "./scree-chart";
import { esemFitTable, factorsWord, isFinal, loadingsTable, shownSolution } from "./solution-tables";

/** Topic: number of factors, and the solutions. */
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

function loadingsChapter(analysis: ExploredAnalysis): ReportChapter {
  const shown = shownSolution(analysis);
  return chapter(
    "structure",
    "factor-solutions",
    "Loadings",
    shown === null
      ? "No factor solution was computed: there are too few items."
      : [
          unconvergedSentence([shown]),
          loadingsTable(analysis, shown, { whole: true }),
          loadingsChart(analysis),
        ],
    halvesSentence(analysis),
    declareStructure(analysis),
    appendixBlocks(
      "Solutions with other numbers of factors",
      unconvergedSentence(analysis.efa.filter((solution) => solution !== shown)),
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

/** Solutions without loadings, and why; "" if none. */
function unconvergedSentence(solutions: readonly EfaSolution[]): string {
  const names = solutions.flatMap((one) => (isFinal(one) ? [] : [factorsWord(one.factors)]));
  if (names.length === 0) return "";
  const [who, whose] = names.length === 1 ? ["solution", "its"] : ["solutions", "their"];
  return `The ${listed(names)} ${who} did not converge: ${whose} loadings are not final and are not shown.`;
}

/** Heywood cases are in the notes of the tables instead. */
const solutionWarnings = ({ efa }: Analysis): ReportBlock[] =>
  namedWarnings(
    efa.map(({ factors, warnings }) => ({
      name: `${factorsWord(factors)} solution`,
      warnings: warnings.filter(({ code }) => code !== "heywood"),
    })),
    "solutions",
  );

export function halvesSentence({ splitHalf }: Analysis): string {
  const [first] = splitHalf;
  if (first === undefined) return "";
  const agreements = (["same", "similar", "different", null] as const).flatMap((agreement) => {
    const agreeing = splitHalf.filter((half) => half.agreement === agreement);
    if (agreeing.length === 0) return [];
    const numbers = agreeing.map(
      ({ factors }, k) => `${numberWord(factors)}-${k === agreeing.length - 1 ? "factor" : ""}`,
    );
    const least = Math.min(...agreeing.flatMap(({ congruences }) => congruences ?? []));
    const figure = Number.isFinite(least) ? ` (least congruence ${coefficient(least)})` : "";
    const [is, solutions] = agreeing.length === 1 ? ["is", "solution"] : ["are each", "solutions"];
    return [
      `the ${listed(numbers)} ${solutions} ${agreement === null ? "could not be compared" : `${is} ${AGREEMENTS[agreement]}`}${figure}`,
    ];
  });
  return `In two random halves of ${counted(first.n[0], "person", "people")}, ${listed(agreements)}.`;
}

const AGREEMENTS = { same: "the same in both", similar: "similar", different: "different" } as const;

export function retentionTable({ retention, settings }: ExploredAnalysis): ReportTable | null {
  const { tests, empiricalKaiser, parallel, map, kaiser } = retention;
  const rules = [
    { rule: "Sequence of tests of fit (Auerswald & Moshagen, 2019)", factors: tests.factors, decides: true },
    {
      rule: "Empirical Kaiser criterion (Braeken & van Assen, 2017)",
      factors: empiricalKaiser,
      decides: true,
    },
    { rule: "Parallel analysis, components (Horn, 1965)", factors: parallel.components, decides: false },
    { rule: "Parallel analysis, reduced matrix (Horn, 1965)", factors: parallel.factors, decides: false },
    { rule: "Minimum average partial (Velicer, 1976)", factors: map.factors, decides: false },
    { rule: "Eigenvalues above 1 (Kaiser, 1960)", factors: kaiser, decides: false },
  ];
  return tableOf(rules, {
    id: "number-of-factors",
    title: "Rules for the number of factors",
    columns: [
      { key: "rule", label: "Rule", format: "text" },
      { key: "factors", label: "Factors", format: "integer" },
      { key: "decides", label: "Decides", format: "text" },
    ],
    notes: [
      `Parallel analysis: ${counted(parallel.replicates, "random data set")}, percentile ${parallel.percentile}, seed ${settings.seed}.`,
    ],
  });
}

/** If no structure is declared: syntax for the shown solution, each item on the factor of its largest loading; none for one factor or without convergence. */
function declareStructure(analysis: ExploredAnalysis): ReportBlock[] {
  const shown = shownSolution(analysis);
  const { structures, model } = analysis.settings;
  const undeclared = structures.length === 0 && model === null;
  if (!undeclared || shown === null || shown.factors < 2 || !isFinal(shown)) return [];
  const factors = Array.from({ length: shown.factors }, (_, factor) => ({
    name: `F${factor + 1}`,
    items: shown.items.filter((_, item) => largestIndex(shown.loadings[item] ?? []) === factor),
  }));
  const lines = factors
    .filter(({ items }) => items.length > 0)
    .map(({ name, items }) => `${name} =~ ${items.join(" + ")}`);
  if (lines.length < shown.factors) return [];
  const text = `"structures": ${JSON.stringify({ explored: { model: lines.join("\n") } }, null, 2)}`;
  return [
    {
      kind: "text",
      text: "The measure declares no structure, so none was confirmed. To have one confirmed, put it into the definition, named and divided as your theory has it; this is how the solution shown would be declared. A structure that was found in answers has to be confirmed on others.",
    },
    codeBlock("A structure to declare", "structure.txt", text),
  ];
}

/** Index of the largest absolute loading. */
function largestIndex(loadings: readonly number[]): number {
  return loadings.reduce(
    (best, value, place) => (Math.abs(value) > Math.abs(loadings[best] ?? 0) ? place : best),
    0,
  );
}
