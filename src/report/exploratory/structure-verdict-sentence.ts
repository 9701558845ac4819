import type { ExploredAnalysis } from "../../analysis/analysis";
import { figureBeside } from "../../factor/efa/figure-beside";
import { countedRules } from "../../factor/efa/retention/retention";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import { contraryItems } from "../../factor/structures/contrary-items";
import type { SplitHalfReplication, StructureMatch } from "../../factor/structures/structure-match";
import { factorCorrelationFigure } from "../kit/words/fit-figures";
import { coefficient, counted, listed, numberWord } from "../kit/words/phrases";
import { typeset } from "../kit/words/typeset";

const OPENINGS: Readonly<Record<StructureMatch["verdict"], string>> = {
  reproduced: "The answers are consistent with it",
  "partly reproduced": "The answers are consistent with a part of it",
  "not reproduced": "The answers do not show it",
  "not examined": "This was not examined",
};

/** What the halves' agreement means, as a full sentence without its stop. */
export const AGREEMENTS: Readonly<Record<NonNullable<SplitHalfReplication["agreement"]>, string>> = {
  same: "The factors are the same in two random halves of the people",
  similar: "The factors are similar in two random halves of the people",
  different: "The factors differ between two random halves of the people",
};

/** A congruence with more than two decimals where the rules that stand beside it need them. */
export function congruenceFigure(value: number): string {
  return figureBeside(value, factorCriteria.sameFactor, factorCriteria.similarFactor);
}

/** A loading, likewise. */
export function loadingFigure(value: number): string {
  return figureBeside(value, factorCriteria.salientLoading, factorCriteria.crossLoading);
}

/** One verdict on a declared structure, with its figures and the rules in brackets. */
export function structureSentence(analysis: ExploredAnalysis, match: StructureMatch): string {
  if (match.verdict === "not examined")
    return `${OPENINGS[match.verdict]}. ${typeset(match.reasons.join(" "))}`;
  const { sameFactor, similarFactor } = factorCriteria;
  const congruences = match.factors.map((factor) => `${factor.label} ${congruenceFigure(factor.congruence)}`);
  const solution = analysis.efa.find((candidate) => candidate.factors === match.factors.length);
  return [
    `${OPENINGS[match.verdict]} (${match.verdict}): in the solution with ${counted(match.factors.length, "factor")}, ${pattern(match)}.`,
    ...againstThePattern(match, solution),
    ...numberOfFactors(analysis, match, solution),
    ...unsoundness(match, solution),
    `Congruence with the declared pattern: ${listed(congruences)} (${coefficient(sameFactor.value)} or more the same factor, from ${coefficient(similarFactor.value)} on similar).`,
    ...inHalves(analysis, match.factors.length),
  ].join(" ");
}

function declaredItems(match: StructureMatch): string[] {
  return [...new Set(match.factors.flatMap((factor) => factor.items))];
}

/** "all nine items have their largest loading on ..., and eight of nine declared loadings are at least .40 in size" */
function pattern(match: StructureMatch): string {
  const items = declaredItems(match).length;
  const hits = Math.round((match.hitRate ?? 0) * items);
  const places = match.factors.reduce((sum, factor) => sum + factor.items.length, 0);
  const salient = match.factors.reduce((sum, factor) => sum + factor.salient.length, 0);
  const theirs = isOne(hits, items)
    ? "has its largest loading on its"
    : "have their largest loading on their";
  const are = isOne(salient, places) ? "is" : "are";
  const loadings = `${share(salient, places, "declared loading")} ${are} at least ${coefficient(factorCriteria.salientLoading.value)} in size`;
  if (match.factors.length === 1) return loadings;
  return `${share(hits, items, "item")} ${theirs} declared factor, and ${loadings}`;
}

const isOne = (part: number, whole: number): boolean => part === 1 || (part === 0 && whole > 0);

/** "all nine items", "eight of nine items", "one of nine items", "none of the nine items", "the one item". */
function share(part: number, whole: number, noun: string): string {
  const nouns = whole === 1 ? noun : `${noun}s`;
  if (whole === 1) return part === 1 ? `the one ${noun}` : `no ${noun}`;
  if (part === 0) return `none of the ${numberWord(whole)} ${nouns}`;
  if (part === whole) return `all ${numberWord(whole)} ${nouns}`;
  return `${numberWord(part)} of ${numberWord(whole)} ${nouns}`;
}

/** Items that are lost, that load elsewhere too, that the structure does not name, or that run against the others. */
function againstThePattern(match: StructureMatch, solution: EfaSolution | undefined): readonly string[] {
  const declared = declaredItems(match);
  const salient = match.crossLoadings.filter(
    ({ loading }) => Math.abs(loading) >= factorCriteria.salientLoading.value,
  );
  const told = (loadings: readonly { item: string; loading: number }[]): string =>
    listed(loadings.map(({ item, loading }) => `${item} (${loadingFigure(loading)})`));
  const named = salient.filter(({ item }) => declared.includes(item));
  const unnamed = salient.filter(({ item }) => !declared.includes(item));
  const lost = solution ? declared.filter((item) => !solution.items.includes(item)) : [];
  const contrary = solution ? match.factors.flatMap((factor) => contraryItems(solution, factor)) : [];
  return [
    ...(lost.length > 0
      ? [
          `${counted(lost.length, "declared item was", "declared items were")} not analyzed and ${lost.length === 1 ? "counts" : "count"} as not found: ${listed(lost)}.`,
        ]
      : []),
    ...(named.length > 0 ? [`On another factor load ${told(named)}.`] : []),
    ...(unnamed.length > 0 ? [`The structure does not name, but its factors carry, ${told(unnamed)}.`] : []),
    ...(contrary.length > 0
      ? [
          `With the other sign than the rest of their factor load ${told(contrary)}: check whether an item is keyed the other way.`,
        ]
      : []),
  ];
}

/** What the rules for the number of factors say where they differ from the structure; for one factor always. */
function numberOfFactors(
  analysis: ExploredAnalysis,
  match: StructureMatch,
  solution: EfaSolution | undefined,
): readonly string[] {
  const declared = match.factors.length;
  const rules = countedRules(analysis.retention);
  const counts: readonly (readonly [number, string])[] = [
    [rules.filter((factors) => factors === declared).length, counted(declared, "factor")],
    [rules.filter((factors) => factors < declared).length, "fewer"],
    [rules.filter((factors) => factors > declared).length, "more"],
  ];
  const told = counts
    .filter(([count], k) => count > 0 || k === 0)
    .map(
      ([count, what]) =>
        `${count === 0 ? "none" : numberWord(count)} ${count > 1 ? "name" : "names"} ${what}`,
    );
  const { suggested } = analysis.retention;
  const suggestion = suggested === 0 ? "no common factor" : counted(suggested, "factor");
  const named = `Of the ${numberWord(rules.length)} counted rules for the number of factors, ${listed(told)}; they suggest ${suggestion}.`;
  if (declared === 1) {
    return [
      "This pattern by itself says little: nearly any items that correlate load on one factor where only one is extracted.",
      named,
      ...(solution ? [fitSentence(solution)] : []),
    ];
  }
  return rules.every((factors) => factors === declared) ? [] : [named];
}

function fitSentence({ fit }: EfaSolution): string {
  const figures = [
    ...(fit.rmsea === null ? [] : [`RMSEA ${coefficient(fit.rmsea[0])}`]),
    ...(fit.tli === null ? [] : [`TLI ${coefficient(fit.tli)}`]),
    `RMSR ${coefficient(fit.rmsr)}`,
  ];
  return `Fit with one factor (descriptive): ${figures.join(", ")}.`;
}

/** What is wrong with the solution that a structure was held against. */
function unsoundness(match: StructureMatch, solution: EfaSolution | undefined): readonly string[] {
  if (!solution) return [];
  const { hardlyDistinct } = factorCriteria;
  const labelOf = (column: number): string =>
    match.factors.find((factor) => factor.column === column)?.label ?? `Factor ${column + 1}`;
  const alike = solution.phi.flatMap((row, i) =>
    row
      .slice(0, i)
      .flatMap((r, j) =>
        Math.abs(r) > hardlyDistinct.value
          ? [`${labelOf(j)} and ${labelOf(i)} (${factorCorrelationFigure(r)})`]
          : [],
      ),
  );
  return [
    ...(solution.converged ? [] : ["The solution did not converge."]),
    ...(solution.heywood.length > 0
      ? [
          `The solution is improper: the unique ${solution.heywood.length === 1 ? `variance of ${listed(solution.heywood)} ended at its bound` : `variances of ${listed(solution.heywood)} ended at their bounds`}, which is a sign of a factor too many.`,
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
function inHalves(analysis: ExploredAnalysis, factors: number): readonly string[] {
  const replication = analysis.splitHalf.find((candidate) => candidate.factors === factors);
  if (!replication?.congruences?.length || replication.agreement === null) return [];
  const lowest = Math.min(...replication.congruences);
  const those =
    factors === 1 ? oneFactor(AGREEMENTS[replication.agreement]) : AGREEMENTS[replication.agreement];
  return [`${those} (${factors === 1 ? "" : "lowest "}congruence ${congruenceFigure(lowest)}).`];
}

/** "The factors are similar ..." for a single factor. */
export function oneFactor(agreement: string): string {
  return agreement.replace("factors are", "factor is").replace("factors differ", "factor differs");
}
