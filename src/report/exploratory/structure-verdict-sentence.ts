import type { ExploredAnalysis } from "../../analysis/analysis";
import type { EfaSolution } from "../../factor/efa/solution";
import { factorCriteria } from "../../factor/model/criteria";
import type { SplitHalfReplication } from "../../factor/structures/structure-match";
import type { ItemLoading, StructureReason } from "../../verdicts/structure-reasons";
import type { StructureVerdict } from "../../verdicts/structure-verdict";
import { loadingFigure } from "../kit/words/fit-figures";
import { coefficient, counted, listed, numberWord, paragraph, texts } from "../kit/words/phrases";
import { dimensionsSentence } from "./dimensions-sentence";
import { structureReasonText } from "./structure-reason-text";

/** What the halves' agreement means, as a full sentence without its stop. */
export const AGREEMENTS: Readonly<Record<NonNullable<SplitHalfReplication["agreement"]>, string>> = {
  same: "The factors are the same in two random halves of the people",
  similar: "The factors are similar in two random halves of the people",
  different: "The factors differ between two random halves of the people",
};

/**
 * How the exploratory solution shows a declared structure, with what speaks against it.
 *
 * @param isProper whether the structure's own model has a proper solution
 */
export function patternSentence(
  analysis: ExploredAnalysis,
  match: StructureVerdict,
  isProper: boolean,
): string {
  if (match.verdict === "not examined") {
    const structure = analysis.measure.structures.find(({ id }) => id === match.structure);
    const reasons = match.reasons.map((reason) => structureReasonText(reason, structure ?? match));
    return `Its pattern was not examined. ${reasons.join(" ")}`;
  }
  const solution = analysis.efa.find((candidate) => candidate.factors === match.factors.length);
  return paragraph(
    `In the exploratory solution with ${counted(match.factors.length, "factor")}, ${pattern(match)}.`,
    ...againstThePattern(match),
    ...oneFactorAlone(analysis, match, solution),
    ...unsoundness(match, isProper),
  );
}

function declaredItems(match: StructureVerdict): string[] {
  return [...new Set(match.factors.flatMap((factor) => factor.items))];
}

/** "all nine items have their largest loading on ..., and eight of nine declared loadings are at least .40 in size" */
function pattern(match: StructureVerdict): string {
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

type Reason<Code extends StructureReason["code"]> = Extract<StructureReason, { code: Code }>;

function reasonsOf<Code extends StructureReason["code"]>(
  match: StructureVerdict,
  code: Code,
): Reason<Code>[] {
  return match.reasons.filter((reason): reason is Reason<Code> => reason.code === code);
}

/** Items that are lost, that load elsewhere too, that the structure does not name, or that run against the others. */
function againstThePattern(match: StructureVerdict): readonly string[] {
  const told = (loadings: readonly ItemLoading[]): string =>
    listed(loadings.map(({ item, loading }) => `${item} (${loadingFigure(loading)})`));
  const lost = reasonsOf(match, "items-absent").flatMap(({ items }) => items);
  const salient = reasonsOf(match, "cross-loadings").filter((reason) => reason.salient);
  const contrary = reasonsOf(match, "opposite-sign").flatMap(({ loadings }) => loadings);
  return texts(
    lost.length > 0 &&
      `${counted(lost.length, "declared item was", "declared items were")} not analyzed and ${lost.length === 1 ? "counts" : "count"} as not found: ${listed(lost)}.`,
    ...salient.map(({ declared, loadings }) =>
      declared
        ? `On another factor load ${told(loadings)}.`
        : `The structure does not name, but its factors carry, ${told(loadings)}.`,
    ),
    contrary.length > 0 &&
      `With the other sign than the rest of their factor load ${told(contrary)}: check whether an item is keyed the other way.`,
  );
}

/** Of a structure of one factor: what its pattern cannot say, with the number of factors and the fit. */
function oneFactorAlone(
  analysis: ExploredAnalysis,
  match: StructureVerdict,
  solution: EfaSolution | undefined,
): readonly string[] {
  if (match.factors.length !== 1) return [];
  return [
    "This pattern by itself says little: nearly any items that correlate load on one factor where only one is extracted.",
    dimensionsSentence(analysis.retention),
    ...(solution && analysis.cfa.length === 0 ? [fitSentence(solution)] : []),
  ];
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
function unsoundness(match: StructureVerdict, isProper: boolean): readonly string[] {
  return texts(
    ...reasonsOf(match, "not-converged").map(() => "The solution did not converge."),
    ...reasonsOf(match, "heywood").map(
      ({ items }) =>
        `The solution is improper: the unique ${items.length === 1 ? `variance of ${listed(items)} ended at its bound` : `variances of ${listed(items)} ended at their bounds`}, ${isProper ? "as is common where few items hang on a factor, but its own model is proper" : "which is a sign of a factor too many"}.`,
    ),
  );
}

/** "The factors are similar ..." for a single factor. */
export function oneFactor(agreement: string): string {
  return agreement.replace("factors are", "factor is").replace("factors differ", "factor differs");
}
