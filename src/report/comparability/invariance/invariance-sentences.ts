import type { Analysis } from "../../../analysis/analysis";
import type { InvarianceResult, Release } from "../../../factor/invariance/invariance-result";
import { fitCriteria } from "../../../factor/model/criteria";
import { formatCell } from "../../../words/format";
import { fitFigure } from "../../kit/words/fit-sentences";
import { stepName } from "../../kit/words/model-names";
import { coefficient, counted, listed, percent, texts } from "../../kit/words/phrases";
import { problemText, typeset } from "../../kit/words/typeset";

/** Fit of the configural model: "scaled CFI .912 and RMSEA .071". */
export function configuralFigures(ladder: InvarianceResult | null): string {
  const first = ladder?.steps[0];
  const rmsea = (first?.rmseaScaled ?? first?.rmsea)?.[0] ?? null;
  const cfi = first?.cfiScaled ?? first?.cfi ?? null;
  const scaled = (first?.cfiScaled ?? null) === null ? "" : "scaled ";
  return `${scaled}CFI ${cfi === null ? "–" : fitFigure(cfi, fitCriteria.goodCfi)} and RMSEA ${rmsea === null ? "–" : fitFigure(rmsea)}`;
}

export function ladderSentences(analysis: Analysis, ladder: InvarianceResult): readonly string[] {
  return texts(weakConfigural(ladder), partialSentence(analysis, ladder), permutationSentence(ladder));
}

function weakConfigural({ steps }: InvarianceResult): string {
  const [first] = steps;
  if (first?.name !== "configural" || first.problem !== null) return "";
  const { acceptableCfi, acceptableRmsea, goodSrmr } = fitCriteria;
  const bad = texts(
    first.cfiRobust !== null &&
      first.cfiRobust < acceptableCfi.value &&
      `robust CFI ${fitFigure(first.cfiRobust, acceptableCfi)}`,
    first.rmseaRobust !== null &&
      first.rmseaRobust[0] > acceptableRmsea.value &&
      `robust RMSEA ${fitFigure(first.rmseaRobust[0], { ...acceptableRmsea, above: true })}`,
    first.srmr !== null &&
      first.srmr > goodSrmr.value &&
      `SRMR ${fitFigure(first.srmr, { ...goodSrmr, above: true })}`,
  );
  return bad.length === 0 ? "" : `With nothing held equal the model fits badly by ${listed(bad)}.`;
}

function partialSentence(analysis: Analysis, { partial }: InvarianceResult): string {
  if (partial === null) return "";
  if (partial.problem !== null) {
    return `No partial invariance was found: ${problemText(
      partial.problem,
      analysis.items.map(({ id }) => id),
    )}`;
  }
  const given = counted(partial.releases.length, "equality", "equalities");
  const named = listed(partial.releases.map((release) => `${releaseName(release)} in ${release.group}`));
  return partial.holds
    ? `With ${given} given up the ${stepName(partial.step)} step keeps changes of fit within the limits: ${named}.`
    : `Giving up ${given} does not bring the ${stepName(partial.step)} step within the limits.`;
}

function releaseName({ lhs, op, rhs }: Release): string {
  if (op === "=~") return `loading of ${rhs}`;
  if (op === "|") return `threshold ${rhs.replace(/^t/, "")} of ${lhs}`;
  if (op === "~1") return `intercept of ${lhs}`;
  return lhs === rhs || op === "~*~"
    ? `residual variance of ${lhs}`
    : `residual correlation of ${lhs} and ${rhs}`;
}

/** What cannot be tested with this kind of items, each sentence once. */
export function notTestableSentences(ladders: readonly InvarianceResult[]): readonly string[] {
  return [
    ...new Set(ladders.flatMap(({ notTestable }) => (notTestable === null ? [] : [typeset(notTestable)]))),
  ];
}

function permutationSentence({ permutation }: InvarianceResult): string {
  if (permutation === null) return "";
  const { from, to, completed, permutations, p } = permutation;
  const failed = completed < permutations ? ` (of ${formatCell(permutations, "integer")} tried)` : "";
  return `${percent(p)} of ${formatCell(completed, "integer")} random regroupings${failed} differ as much between the ${stepName(from)} and the ${stepName(to)} step as the real groups.`;
}

export function alignmentSentence(ladder: InvarianceResult): string {
  const { alignment, group, latentMeansFrom } = ladder;
  if (alignment === null) return "";
  if (!alignment.converged) return `Alignment by ${group} did not converge.`;
  const apart = alignment.factors.flatMap(({ comparison }) => comparison?.largestDifference ?? []);
  const found = alignment.factors.flatMap(({ recovery }) => recovery ?? []);
  const clauses = texts(
    apart.length > 0 &&
      latentMeansFrom !== null &&
      `lie up to ${formatCell(Math.max(...apart), "decimal2")} SD from those of the ${stepName(latentMeansFrom)} step`,
    found.length > 0 &&
      `correlate ${coefficient(Math.min(...found.map(({ correlation }) => correlation)))} or more with their source in ${found[0]?.samples ?? 0} redrawn samples (wanted: .98)`,
  );
  return clauses.length === 0 ? "" : `Aligned means by ${group} ${clauses.join(" and ")}.`;
}
