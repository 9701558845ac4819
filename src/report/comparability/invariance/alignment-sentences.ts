import type { Analysis } from "../../../analysis/analysis";
import type { AlignmentResult } from "../../../factor/alignment/alignment-result";
import type { InvarianceResult } from "../../../factor/invariance/invariance-result";
import { formatCell } from "../../kit/words/format";
import { stepName, structureFactorLabel } from "../../kit/words/model-names";
import { listed, paragraph, percent, quoted } from "../../kit/words/phrases";

const START =
  "Alignment does not ask for equal loadings and intercepts but looks for the factor means and variances with which as many as possible are nearly equal (Asparouhov & Muthén, 2014). Its means add to 0 over the groups: they say which group is above which, not where the groups stand.";

/** What alignment says on the trust in a comparison of many groups. */
export function alignmentSentence(analysis: Analysis, result: InvarianceResult): string {
  const { alignment, holds } = result;
  if (alignment === null) return "";
  if (!alignment.converged) return `${START} It did not converge.`;
  return paragraph(
    START,
    differingSentence(alignment),
    recoverySentence(analysis, result, alignment),
    comparisonSentence(analysis, result, alignment),
    levelSentence(analysis, result, alignment),
    holds === null &&
      "But alignment starts from the configural model, which was not shown to fit: these means are no ground for a comparison.",
  );
}

function differingSentence({ shareDifferent }: AlignmentResult): string {
  if (shareDifferent === null) return "";
  const trust = shareDifferent <= 0.25;
  return `${percent(shareDifferent)} of the loadings and intercepts differ, ${trust ? "no more than" : "more than"} the quarter up to which aligned means are taken to be trustworthy (Muthén & Asparouhov, 2014).`;
}

type AlignedFactor = AlignmentResult["factors"][number];

/** From this correlation on aligned means are taken to be found well. */
const WELL_RECOVERED = 0.98;

function recoverySentence(
  analysis: Analysis,
  result: InvarianceResult,
  { factors }: AlignmentResult,
): string {
  const found = told(analysis, result, factors, ({ recovery }) =>
    recovery === null ? null : formatCell(recovery.correlation, "coefficient3"),
  );
  const [{ recovery } = { recovery: null }] = factors;
  if (found === "" || recovery === null) return "";
  const low = factors.some((one) => one.recovery !== null && one.recovery.correlation < WELL_RECOVERED);
  const meaning = low
    ? "where it is less, the order of groups whose means lie close together is uncertain, or the groups hardly differ"
    : "the order of the groups is found well";
  return `In ${recovery.samples} samples of estimates drawn at the solution the means come out with a correlation of ${found} with those they were drawn from (Muthén and Asparouhov, 2014, want .98 or more, in samples of answers): ${meaning}.`;
}

function comparisonSentence(
  analysis: Analysis,
  result: InvarianceResult,
  { factors }: AlignmentResult,
): string {
  const apart = told(analysis, result, factors, ({ comparison }) =>
    comparison === null
      ? null
      : `by up to ${formatCell(comparison.largestDifference, "decimal2")} standard deviations (rank correlation ${formatCell(comparison.rankCorrelation, "coefficient2")})`,
  );
  const step = result.latentMeansFrom;
  if (apart === "" || step === null) return "";
  const partial = result.partial?.holds && result.partial.step === step ? " with equalities given up" : "";
  return `Less their average, the means of the ${stepName(step)} step${partial} differ from these ${apart}.`;
}

function levelSentence(analysis: Analysis, result: InvarianceResult, { factors }: AlignmentResult): string {
  const weak = factors.filter(({ weaklyIdentified }) => weaklyIdentified);
  if (weak.length === 0) return "";
  const names = weak.map(({ factor }) => quoted(structureFactorLabel(analysis, result.structure, factor)));
  return `At which level of ${listed(names)} the items agree most is hardly determined, as where loadings are nearly alike; differences between the groups rest little on it.`;
}

/** A figure of every factor that has it, named where there are several: "x (first) and y (second)". */
function told(
  analysis: Analysis,
  { structure }: InvarianceResult,
  factors: readonly AlignedFactor[],
  figure: (factor: AlignedFactor) => string | null,
): string {
  const parts = factors.flatMap((factor) => {
    const text = figure(factor);
    if (text === null) return [];
    return factors.length === 1
      ? [text]
      : [`${text} in ${quoted(structureFactorLabel(analysis, structure, factor.factor))}`];
  });
  return parts.length === 0 ? "" : listed(parts);
}
