import type { Analysis } from "../../analysis/analysis";
import { judgedFit } from "../../verdicts/judged-fit";
import { isSeveralAsOne, shownModel, shownStructure, structureVerdictOf } from "../kit/shown-model";
import type { ReportAnswer, SummaryPart } from "../kit/tables/section";
import { coefficient, listed, numberWord, paragraph, quoted } from "../kit/words/phrases";

/** A factor, and why it is not worth a score of its own beside the total; null where it is. */
interface ScoredFactor {
  readonly label: string;
  readonly against: readonly [one: string, several: string] | null;
}

const AGAINST = {
  adds: null,
  "does not add": ["adds nothing to the total", "add nothing to the total"],
  undecided: ["is undecided", "are undecided"],
} as const;

/** The factors of the shown structure by the verdicts on their scores; none where one of them has no verdict. */
function scoredFactors(analysis: Analysis): readonly ScoredFactor[] {
  const structure = shownStructure(analysis);
  if (structure === null || structure.factors.length < 2) return [];
  const { weak } = structureVerdictOf(analysis, structure);
  const scored = structure.factors.flatMap(({ id, label }): ScoredFactor[] => {
    const scale = analysis.reliability.find((one) => one.structure === structure.id && one.scale === id);
    const added = scale?.addedValue.find((one) => one.over === "all" && one.structure === null)?.verdict;
    const alpha = weak.find(({ factor }) => factor === id)?.alpha;
    const unreliable = alpha === undefined ? "" : ` too unreliable (alpha ${coefficient(alpha)})`;
    if (unreliable !== "") return [{ label, against: [`is${unreliable}`, `are${unreliable}`] }];
    return added == null ? [] : [{ label, against: AGAINST[added] }];
  });
  return scored.length === structure.factors.length ? scored : [];
}

const usableOf = (factors: readonly ScoredFactor[]) => factors.filter(({ against }) => against === null);

/** How many factors to score, and why not more; null where nothing is known of it. */
export function scoringAnswer(analysis: Analysis): ReportAnswer | null {
  const answer = scoringSentence(analysis);
  return answer === ""
    ? null
    : { place: "structure", question: "How many factors to score?", answer, verdict: "neutral" };
}

function scoringSentence(analysis: Analysis): string {
  const factors = scoredFactors(analysis);
  const model = shownModel(analysis);
  if (model?.factors.length === 1 && analysis.comparison?.verdict.preferred === model.structure)
    return `Score the total alone: ${quoted(model.label)} is preferred.`;
  if (factors.length === 0) return "";
  const usable = usableOf(factors);
  const one = analysis.retention?.suggested === 1 ? ", although the rules name one factor" : "";
  if (usable.length === factors.length) return `Score ${allOf(factors)}${one}: each adds to the total.`;
  return paragraph(
    usable.length === 0
      ? "Score the total alone."
      : `Score ${listed(["the total", ...usable.map(({ label }) => quoted(label))])}.`,
    `Not ${allOf(factors).replace("all ", "")}: ${reasonsAgainst(factors).join("; ")}.`,
  );
}

const names = (factors: readonly ScoredFactor[]): string => listed(factors.map(({ label }) => quoted(label)));

/** "“A” and “B” add nothing to the total". */
function reasonsAgainst(factors: readonly ScoredFactor[]): readonly string[] {
  const reasons = new Map(
    factors.flatMap(({ against }) => (against === null ? [] : [[against[0], against]])),
  );
  return [...reasons.values()].map(([one, several]) => {
    const own = factors.filter(({ against }) => against?.[0] === one);
    return `${names(own)} ${own.length === 1 ? one : several}`;
  });
}

/** Which to score in a few words, for the summary. */
export function scoringWords(analysis: Analysis): string {
  const factors = scoredFactors(analysis);
  const usable = usableOf(factors).length;
  if (factors.length === 0) return "";
  if (usable === 0) return "score the total alone";
  return usable === factors.length
    ? `score ${allOf(factors)}`
    : `score the total and ${numberWord(usable)} of ${numberWord(factors.length)}`;
}

const allOf = ({ length }: readonly ScoredFactor[]): string =>
  length === 2 ? "both" : `all ${numberWord(length)}`;

/** What must not be concluded of several factors that fit, or of one that does not. */
export function scoringCautions(analysis: Analysis): SummaryPart["cautions"] {
  if (isSeveralAsOne(analysis))
    return [
      "All items together are not one scale: one factor does not fit. Declare the factors, then score each.",
    ];
  const model = shownModel(analysis);
  const factors = scoredFactors(analysis);
  const usable = usableOf(factors).length;
  if (model?.factors.length !== factors.length || usable === factors.length) return [];
  const { verdict } = judgedFit(model);
  if (verdict !== "fits" && verdict !== "fits-closely") return [];
  const all = numberWord(factors.length);
  return [`That ${all} factors fit does not make ${all} scores.`];
}
