import type { Analysis } from "../../analysis";
import { factorCriteria } from "../../factor/criteria";
import type { SplitHalfReplication, StructureMatch } from "../../factor/structure-match";
import { formatCell } from "../format";
import { coefficient, counted, listed, numberWord, percent, quoted } from "./phrases";

const OPENINGS: Readonly<Record<StructureMatch["verdict"], string>> = {
  reproduced: "The answers are consistent with it",
  "partly reproduced": "The answers are consistent with a part of it",
  "not reproduced": "The answers do not show it",
};

const AGREEMENTS: Readonly<Record<NonNullable<SplitHalfReplication["agreement"]>, string>> = {
  same: "The factors are the same in two random halves of the people",
  similar: "The factors are similar in two random halves of the people",
  different: "The factors differ between two random halves of the people",
};

/** One verdict on a declared structure, with its figures and the rules in brackets. */
export function structureSentence(analysis: Analysis, match: StructureMatch): string {
  const { salientLoading, sameFactor, similarFactor } = factorCriteria;
  const declared = new Set(match.factors.flatMap((factor) => factor.items)).size;
  const places = match.factors.reduce((sum, factor) => sum + factor.items.length, 0);
  const salient = match.factors.reduce((sum, factor) => sum + factor.salient.length, 0);
  const congruences = match.factors.map((factor) => `${factor.label} ${coefficient(factor.congruence)}`);
  const cross = match.crossLoadings.filter(({ loading }) => Math.abs(loading) >= salientLoading.value);
  return [
    `${OPENINGS[match.verdict]} (${match.verdict}): in the solution with ${counted(match.factors.length, "factor")}, ${share(Math.round(match.hitRate * declared), declared)} have their largest loading on their declared factor, and ${share(salient, places)} load there with at least ${coefficient(salientLoading.value)}.`,
    cross.length > 0
      ? `On another factor load ${listed(cross.map(({ item, loading }) => `${item} (${coefficient(loading)})`))}.`
      : "",
    ...unsoundness(analysis, match),
    `Congruence with the declared pattern: ${listed(congruences)} (${coefficient(sameFactor.value)} or more the same factor, from ${coefficient(similarFactor.value)} on similar).`,
    ...inHalves(analysis, match.factors.length),
  ]
    .filter((text) => text !== "")
    .join(" ");
}

/** "all nine items", "eight of nine items". */
function share(part: number, whole: number): string {
  const items = whole === 1 ? "item" : "items";
  return part === whole
    ? `all ${numberWord(whole)} ${items}`
    : `${numberWord(part)} of ${numberWord(whole)} ${items}`;
}

/** What is wrong with the solution that a structure was held against. */
function unsoundness(analysis: Analysis, match: StructureMatch): readonly string[] {
  const solution = analysis.efa.find((candidate) => candidate.factors === match.factors.length);
  if (!solution) return [];
  const { hardlyDistinct } = factorCriteria;
  const labelOf = (column: number): string =>
    match.factors.find((factor) => factor.column === column)?.label ?? `Factor ${column + 1}`;
  const alike = solution.phi.flatMap((row, i) =>
    row
      .slice(0, i)
      .flatMap((r, j) =>
        Math.abs(r) > hardlyDistinct.value ? [`${labelOf(j)} and ${labelOf(i)} (${coefficient(r)})`] : [],
      ),
  );
  return [
    ...(solution.converged ? [] : ["The solution did not converge."]),
    ...(solution.heywood.length > 0
      ? [
          `The solution is improper: the unique variance of ${listed(solution.heywood)} ended at its bound, which is a sign of a factor too many.`,
        ]
      : []),
    ...(alike.length > 0
      ? [
          `Hardly distinct, by a correlation above ${coefficient(hardlyDistinct.value)}, are ${listed(alike)}: fewer factors may describe the items nearly as well.`,
        ]
      : []),
  ];
}

/** How the factors fared in two random halves, where that was computed. */
function inHalves(analysis: Analysis, factors: number): readonly string[] {
  const replication = analysis.splitHalf.find((candidate) => candidate.factors === factors);
  if (!replication?.congruences?.length || replication.agreement === null) return [];
  const lowest = Math.min(...replication.congruences);
  return [`${AGREEMENTS[replication.agreement]} (lowest congruence ${coefficient(lowest)}).`];
}

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
      ? `congruence ${coefficient(lowest)}`
      : `congruences ${listed(congruences.map(coefficient))}`;
  return `${head}: ${AGREEMENTS[agreement].replace(/^T/, "t")}, ${figure} (${coefficient(sameFactor.value)} or more the same, from ${coefficient(similarFactor.value)} on similar).`;
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
    const told = correlations.map(({ name, r }) => `${name} correlate ${coefficient(r)}`);
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
export function structureItems(structure: Analysis["measure"]["structures"][number]): readonly string[] {
  return structure.factors.map((factor) => `${quoted(factor.label)}: ${factor.items.join(", ")}`);
}

/** The line above a structure's factors and reasons. */
export function structureHeading(
  structure: Analysis["measure"]["structures"][number],
  verdict: StructureMatch["verdict"] | undefined,
): string {
  const factors = counted(structure.factors.length, "factor");
  if (verdict === undefined) {
    return `The structure ${quoted(structure.label)} was not examined: there is no solution with ${factors} among those computed. It declares:`;
  }
  return `The structure ${quoted(structure.label)} is ${verdict} in the solution with ${factors}. It declares:`;
}
