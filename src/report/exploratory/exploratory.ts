import { type Analysis, type ExploredAnalysis, isExplored } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import * as names from "../../words/messages";
import {
  appendixBlocks,
  blocksOf,
  chapter,
  codeBlock,
  namedWarnings,
  notFittedBlocks,
  type Part,
  type WarningSource,
  warningBlocks,
} from "../kit/tables/blocks";
import type { ReportBlock, ReportChapter, ReportTable } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { paragraph } from "../kit/words/phrases";
import * as messages from "./messages";
import { efaMethod, esemMethod, retentionMethod, structureMethod } from "./method/factor-method";
import {
  dimensionsAnswer,
  dimensionsLine,
  dimensionsSentence,
  isBeyondItems,
  scoringAnswer,
  scoringCautions,
} from "./scoring/scoring";
import { screeChart } from "./scree-chart";
import { esemFitTable, isFinal, loadingsTable, shownSolution } from "./solution-tables";

/** Topic: number of factors, and the solutions. */
export const exploratory: Topic = {
  summary: (analysis) =>
    isExplored(analysis) ? { lines: [dimensionsLine(analysis)], cautions: scoringCautions(analysis) } : {},
  answers: (analysis) => [isExplored(analysis) ? dimensionsAnswer(analysis) : null, scoringAnswer(analysis)],
  chapters: (analysis) =>
    isExplored(analysis) ? [retentionChapter(analysis), loadingsChapter(analysis)] : [],
  method: (analysis, citations) => [
    ...(isExplored(analysis) ? [retentionMethod(analysis, citations), efaMethod(analysis, citations)] : []),
    esemMethod(analysis, citations),
    ...(isExplored(analysis) ? [structureMethod(analysis, citations)] : []),
  ],
};

function retentionChapter(analysis: ExploredAnalysis): ReportChapter {
  const { retention } = analysis;
  return chapter(
    "structure",
    "number-of-factors",
    messages.numberTitle(),
    screeChart(analysis),
    appendixBlocks(
      messages.testsTitle(),
      dimensionsSentence(retention),
      warningBlocks(retention.warnings),
      retentionTable(analysis),
      candidatesTable(retention),
      esemBlocks(analysis),
    ),
  );
}

const esemBlocks = (analysis: Analysis): ReportBlock[] =>
  blocksOf(
    notFittedBlocks(analysis, { esem: (of) => messages.esemFailed({ count: Number(of) }) }),
    namedWarnings(named(analysis.esem, messages.esemSource), messages.esemSources()),
    esemFitTable(analysis),
  );

/** Warnings under the names of their solutions. */
const named = (
  all: readonly (Pick<WarningSource, "warnings"> & { readonly factors: number })[],
  name: (of: { readonly count: number }) => string,
): readonly WarningSource[] =>
  all.map(({ factors: count, warnings }) => ({ name: name({ count }), warnings }));

function loadingsChapter(analysis: ExploredAnalysis): ReportChapter {
  const shown = shownSolution(analysis);
  const others = analysis.efa.filter((solution) => solution !== shown);
  // Heywood cases are in the notes of the tables.
  const withoutHeywood = analysis.efa.map(({ factors, warnings }) => {
    return { factors, warnings: warnings.filter(({ code }) => code !== "heywood") };
  });
  return chapter(
    "structure",
    "factor-solutions",
    messages.loadingsTitle(),
    shown === null
      ? messages.noSolution()
      : [unconvergedSentence([shown]), loadingsTable(analysis, shown, true)],
    declareStructure(analysis),
    appendixBlocks(
      messages.otherSolutionsTitle(),
      halvesSentence(analysis),
      unconvergedSentence(others),
      namedWarnings(named(withoutHeywood, messages.solutionSource), messages.solutionSources()),
      namedWarnings(named(analysis.splitHalf, messages.halvesSource), messages.halvesSources()),
      others.map((solution) => loadingsTable(analysis, solution)),
    ),
  );
}

const numbered = (solutions: readonly { readonly factors: number }[]): readonly string[] =>
  solutions.map(({ factors }) => messages.solutionNumber({ count: factors }));

/** Solutions without loadings, and why; "" if none. */
function unconvergedSentence(all: readonly EfaSolution[]): string {
  const solutions = numbered(all.filter((solution) => !isFinal(solution)));
  return solutions.length === 0 ? "" : messages.notConverged({ solutions });
}

export function halvesSentence({ splitHalf }: Analysis): string {
  const [first] = splitHalf;
  if (first === undefined) return "";
  const sentences = (["same", "similar", "different", null] as const).map((agreement) => {
    const agreeing = splitHalf.filter((half) => half.agreement === agreement);
    if (agreeing.length === 0) return "";
    const solutions = numbered(agreeing);
    const least = Math.min(...agreeing.flatMap(({ congruences }) => congruences ?? []));
    const congruence = Number.isFinite(least) ? least : null;
    return agreement === null
      ? messages.halvesNotCompared({ solutions, congruence })
      : messages.halvesAgree({ solutions, agreement, congruence });
  });
  return paragraph(messages.halves({ n: first.n[0] }), ...sentences);
}

export function retentionTable({ retention, settings }: ExploredAnalysis): ReportTable | null {
  const { tests, empiricalKaiser, parallel, map, kaiser } = retention;
  const rules = [
    { rule: messages.ruleTests(), factors: tests.factors, decides: true },
    { rule: messages.ruleKaiserCriterion(), factors: empiricalKaiser, decides: true },
    { rule: messages.ruleParallelComponents(), factors: parallel.components, decides: false },
    { rule: messages.ruleParallelFactors(), factors: parallel.factors, decides: !isBeyondItems(retention) },
    { rule: messages.ruleMap(), factors: map.factors, decides: false },
    { rule: messages.ruleKaiser(), factors: kaiser, decides: false },
  ];
  const { replicates, percentile } = parallel;
  return tableOf(rules, {
    id: "number-of-factors",
    title: messages.rulesTitle(),
    columns: [
      { key: "rule", label: names.columnRule(), format: "text" },
      { key: "factors", label: names.columnFactors(), format: "integer" },
      { key: "decides", label: messages.columnDecides(), format: "text" },
    ],
    notes: [messages.rulesNote({ replicates, percentile, seed: String(settings.seed) })],
  });
}

function candidatesTable({ candidates }: ExploredAnalysis["retention"]): ReportTable | null {
  return tableOf(candidates, {
    id: "factor-candidates",
    title: messages.candidatesTitle(),
    columns: [
      { key: "factors", label: names.columnFactors(), format: "integer" },
      column(["why", names.columnSolution(), "text"], ({ why }) => messages.candidateState({ why })),
      { key: "congruence", label: messages.columnCongruence(), format: "coefficient2" },
    ],
    notes: [messages.candidatesNote({ similar: factorCriteria.similarFactor.value })],
  });
}

/** If no structure is declared: syntax for the shown solution, each item on the factor of its largest loading; none for one factor or without convergence. */
function declareStructure(analysis: ExploredAnalysis): Part {
  const shown = shownSolution(analysis);
  const { structures, model: declared } = analysis.settings;
  const isDeclared = structures.length > 0 || declared !== null;
  if (isDeclared || shown === null || shown.factors < 2 || !isFinal(shown)) return null;
  const factors = Array.from({ length: shown.factors }, (_, factor) =>
    shown.items.filter((_, item) => largestIndex(shown.loadings[item] ?? []) === factor),
  );
  if (factors.some((items) => items.length === 0)) return null;
  const model = factors.map((items, k) => `F${k + 1} =~ ${items.join(" + ")}`).join("\n");
  const text = `"structures": ${JSON.stringify({ explored: { model } }, null, 2)}`;
  return [messages.declareStructure(), codeBlock(messages.declareTitle(), "structure.txt", text)];
}

const largestIndex = (loadings: readonly number[]): number =>
  loadings.reduce((best, value, k) => (Math.abs(value) > Math.abs(loadings[best] ?? 0) ? k : best), 0);
