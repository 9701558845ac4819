import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import { factorCriteria } from "../../factor/model/criteria";
import type { SplitHalfReplication } from "../../factor/structures/structure-match";
import { leadingNumber } from "../../verdicts/dimensions-verdict";
import { notExamined, type StructureVerdict } from "../../verdicts/structure-verdict";
import type { ReportAnswer } from "../kit/tables/section";
import { congruenceFigure, factorCorrelationFigure } from "../kit/words/fit-figures";
import { formatCell } from "../kit/words/format";
import { coefficient, counted, listed, numberWord, paragraph, percent, quoted } from "../kit/words/phrases";
import { leftOutOf } from "../kit/words/withheld";
import { dimensionsAnswer } from "./dimensions-sentence";
import { factorNames } from "./factor-names";
import { structureReasonText } from "./structure-reason-text";
import { AGREEMENTS, oneFactor } from "./structure-verdict-sentence";

/** The caution that belongs beside every verdict on a structure. */
export const SAME_ANSWERS_CAUTION =
  "Structure and solution rest on the same answers. Agreement shows that the answers are consistent with the structure; confirming a structure on the answers that suggested it confirms little, and another sample is the stronger test.";

/** What the two halves say about one number of factors. */
export function splitHalfSentence(replication: SplitHalfReplication): string {
  const { factors, n, congruences, agreement } = replication;
  const head = `With ${counted(factors, "factor")} (halves of ${formatCell(n[0], "integer")} and ${formatCell(n[1], "integer")} people)`;
  if (congruences === null || agreement === null || congruences.length === 0) {
    return `${head}: the halves could not be compared.`;
  }
  const { sameFactor, similarFactor } = factorCriteria;
  const lowest = Math.min(...congruences);
  const figure =
    congruences.length === 1
      ? `congruence ${congruenceFigure(lowest)}`
      : `congruences ${listed(congruences.map(congruenceFigure))}`;
  const those = factors === 1 ? oneFactor(AGREEMENTS[agreement]) : AGREEMENTS[agreement];
  return `${head}: ${those.replace(/^T/, "t")}, ${figure} (${coefficient(sameFactor.value)} or more the same, from ${coefficient(similarFactor.value)} on similar).`;
}

/** Loadings, correlation of the factors and soundness of one solution. */
export function solutionSentence(analysis: Analysis, factors: number): string {
  const solution = analysis.efa.find((candidate) => candidate.factors === factors);
  if (!solution) return "";
  const { hardlyDistinct } = factorCriteria;
  const explained = solution.variance.reduce((sum, share) => sum + share, 0);
  const parts = [
    `${factors === 1 ? "The factor explains" : `The ${numberWord(factors)} factors explain`} ${percent(explained)} of the variance of the items.`,
  ];
  const correlations = solution.phi.flatMap((row, i) =>
    row.slice(0, i).map((r, j) => ({ name: `Factors ${j + 1} and ${i + 1}`, r })),
  );
  if (correlations.length > 0 && correlations.some(({ r }) => r !== 0)) {
    const told = correlations.map(({ name, r }) => `${name} correlate ${factorCorrelationFigure(r)}`);
    const distinct = correlations.filter(({ r }) => Math.abs(r) > hardlyDistinct.value);
    parts.push(
      `${told.join("; ")} (above ${coefficient(hardlyDistinct.value)} two factors are hardly distinct${distinct.length > 0 ? ", as here" : ""}).`,
    );
  }
  if (!solution.converged)
    parts.push("The extraction did not converge: the figures are not to be relied on.");
  return parts.join(" ");
}

/** A structure's factors with their items. */
export function structureItems(structure: Structure): readonly string[] {
  return structure.factors.map((factor) => `${quoted(factor.label)}: ${factor.items.join(", ")}`);
}

type Structure = Analysis["measure"]["structures"][number];

/** What is known of a declared structure; one that the record does not have was not examined. */
export function matchOf(analysis: Analysis, structure: Structure): StructureVerdict {
  const match = analysis.structures.find((candidate) => candidate.structure === structure.id);
  return match ?? notExamined(structure, analysis.data.items);
}

/** The line above a structure's factors and reasons. */
export function structureHeading(structure: Structure, { verdict, reasons }: StructureVerdict): string {
  if (verdict === "not examined") {
    return `The structure ${quoted(structure.label)} was not examined. ${reasons.map((reason) => structureReasonText(reason, structure)).join(" ")} It declares:`;
  }
  const factors = counted(structure.factors.length, "factor");
  return `The structure ${quoted(structure.label)} is ${verdict} in the solution with ${factors}. It declares:`;
}

/** The caution where the rules name no common factor and solutions are shown all the same; empty otherwise. */
export function noFactorCaution(analysis: ExploredAnalysis): string {
  return analysis.retention.suggested === 0
    ? "The items are not shown to have a common factor: a solution with factors may describe chance alone."
    : "";
}

/** How many factors; where the measure declares no structure, what they look like. */
export function factorAnswers(analysis: ExploredAnalysis): readonly ReportAnswer[] {
  const { structures } = analysis.measure;
  const left = leftOutOf(analysis, analysis.data.items);
  return [
    {
      question: "How many factors do the answers show?",
      answer: paragraph(left && `${left}.`, ...dimensionsAnswer(analysis)),
      verdict: "neutral",
    },
    ...(structures.length === 0 ? exploratoryAnswer(analysis) : []),
  ];
}

/** Where the measure declares no structure: what the solution that is told first looks like. */
function exploratoryAnswer(analysis: ExploredAnalysis): readonly ReportAnswer[] {
  const leading = leadingNumber(analysis.retention);
  const solution =
    analysis.efa.find((candidate) => candidate.factors === leading) ??
    analysis.efa.find((candidate) => candidate.factors === 1);
  if (!solution) return [];
  const names = factorNames(analysis, solution);
  const limit = factorCriteria.salientLoading.value;
  const groups = names.map(({ short }, f) => {
    const items = solution.items.filter((_, j) => Math.abs(solution.loadings[j]?.[f] ?? 0) >= limit);
    return `${short}: ${items.length > 0 ? items.join(", ") : "no item"}`;
  });
  const answer = paragraph(
    "The measure declares no structure to hold the answers against.",
    noFactorCaution(analysis),
    `In the solution with ${counted(solution.factors, "factor")} the items that load at least ${coefficient(limit)} are, by factor, ${groups.join("; ")}.`,
  );
  return [{ question: "What does the factor analysis show?", answer, verdict: "neutral" }];
}
