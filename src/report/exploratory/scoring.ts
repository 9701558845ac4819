import type { Analysis, ExploredAnalysis } from "../../analysis/analysis";
import type { Dimensions } from "../../verdicts/dimensions-verdict";
import { judgedFit } from "../../verdicts/judged-fit";
import {
  closestFactors,
  mixesDimensions,
  shownModel,
  shownStructure,
  structureVerdictOf,
} from "../kit/shown-model";
import type { ReportAnswer, SummaryLine, SummaryPart } from "../kit/tables/section";
import {
  coefficient,
  leftOutText,
  listed,
  numberWord,
  paragraph,
  pValue,
  quoted,
  sentence,
  texts,
  wholePercent,
} from "../kit/words/phrases";

/** A factor, and why it does not merit a separate score; null where it does. */
interface ScoredFactor {
  readonly label: string;
  readonly objection: readonly [one: string, several: string] | null;
}

const AGAINST = {
  adds: null,
  "does not add": ["adds nothing to the total", "add nothing to the total"],
  undecided: ["is undecided", "are undecided"],
} as const;

/** Factors of the shown structure by the verdicts on their scores; empty where one has no verdict. */
function scoredFactors(analysis: Analysis): readonly ScoredFactor[] {
  const structure = shownStructure(analysis);
  if (structure === null || structure.factors.length < 2) return [];
  const { weak } = structureVerdictOf(analysis, structure);
  const scored = structure.factors.flatMap(({ id, label }): ScoredFactor[] => {
    const scale = analysis.reliability.find((one) => one.structure === structure.id && one.scale === id);
    const added = scale?.addedValue.find((one) => one.over === "all" && one.structure === null)?.verdict;
    const alpha = weak.find(({ factor }) => factor === id)?.alpha;
    const unreliable = alpha === undefined ? "" : ` too unreliable (alpha ${coefficient(alpha)})`;
    if (unreliable !== "") return [{ label, objection: [`is${unreliable}`, `are${unreliable}`] }];
    return added == null ? [] : [{ label, objection: AGAINST[added] }];
  });
  return scored.length === structure.factors.length ? scored : [];
}

const usableOf = (factors: readonly ScoredFactor[]) => factors.filter(({ objection }) => objection === null);

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
    factors.flatMap(({ objection }) => (objection === null ? [] : [[objection[0], objection]])),
  );
  return [...reasons.values()].map(([one, several]) => {
    const objected = factors.filter(({ objection }) => objection?.[0] === one);
    return `${names(objected)} ${objected.length === 1 ? one : several}`;
  });
}

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

/** What must not be concluded from the fit of several factors or the misfit of one. */
export function scoringCautions(analysis: Analysis): SummaryPart["cautions"] {
  if (mixesDimensions(analysis))
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

const KAISER = "the empirical Kaiser criterion";

/** Number of factors by the two deciding rules: "one to three factors". */
function dimensionsWords({ verdict, range, open }: Dimensions): string {
  if (verdict === "not shown") return "no common factor";
  if (verdict === "not testable") return "not testable";
  return verdict === "undecided" ? `undecided, ${rangeText(range, open)}` : rangeText(range, open);
}

export function dimensionsAnswer(analysis: ExploredAnalysis): ReportAnswer {
  const { retention } = analysis;
  const left = leftOutText(analysis, analysis.data.items);
  const general = generalClause(retention.general);
  return {
    place: "structure",
    question: "How many dimensions?",
    answer: paragraph(
      left && `${sentence(left)}.`,
      `${sentence(dimensionsWords(retention))}${general === "" ? "" : `; ${general} of the common variance`}.`,
    ),
    verdict: "neutral",
  };
}

const MARKS = {
  supported: "yes",
  partly: "partly",
  "not shown": "no",
  undecided: "undecided",
  "not testable": "not-testable",
} as const;

export function dimensionsLine(analysis: ExploredAnalysis): SummaryLine {
  const { retention } = analysis;
  const model = shownModel(analysis);
  const closest = model === null ? null : closestFactors(model);
  const figures = texts(generalClause(retention.general), closest && `closest correlate ${closest.text}`);
  return {
    question: "How many dimensions?",
    word: sentence(scoringWords(analysis) || dimensionsWords(retention)),
    detail: sentence(figures.join("; ")),
    verdict: MARKS[retention.verdict],
    place: "structure",
  };
}

export function dimensionsSentence({ verdict, tests, empiricalKaiser }: Dimensions): string {
  const criterion = `${KAISER} names ${number(empiricalKaiser)}`;
  const named = sentence(criterion);
  switch (verdict) {
    case "supported":
      return `The tests of fit and ${KAISER} both name ${number(empiricalKaiser)}.`;
    case "not shown": {
      const [independence] = tests.tests;
      return `The items correlate no more than by chance${independence?.p == null ? "" : ` (test of no common factor: p ${pValue(independence.p)})`}.`;
    }
    case "not testable":
      return `${named}; there is no test of fit for these answers.`;
    case "undecided":
      return `${named}; the tests of fit broke off after rejecting ${rejected(tests)}.`;
    case "partly":
      return tests.factors === null
        ? `${named}; the tests of fit reject ${rejected(tests)}, the most that were tried.`
        : `The tests of fit name ${number(tests.factors)}, ${criterion.replace("names ", "")}.`;
  }
}

/** "one general factor carries 86%"; "" for a single factor. */
function generalClause(general: Dimensions["general"]): string {
  if (general === null || general.ecv === null) return "";
  const what = general.method === "schmid-leiman" ? "one general factor" : "the first factor before rotation";
  return `${what} carries ${wholePercent(Math.round(100 * general.ecv) / 100)}`;
}

function rangeText([low, high]: Dimensions["range"], open: boolean): string {
  const numbers = texts(number(low), high > low && number(high));
  const most = `${numbers.join(high - low === 1 ? " or " : " to ")} ${high === 1 ? "factor" : "factors"}`;
  return open ? `${most} or more` : most;
}

function rejected({ atLeast }: Dimensions["tests"]): string {
  const most = (atLeast ?? 0) - 1;
  return most < 0 ? "none" : `${most === 0 ? "no factor" : number(most)}`;
}

const number = (count: number): string => (count === 0 ? "none" : numberWord(count));
