import type { Analysis, ExploredAnalysis } from "../../../analysis/analysis";
import { isGoodFit } from "../../../factor/model/fit-code";
import { type Dimensions, plausibleNumbers } from "../../../verdicts/dimensions-verdict";
import { integer, word } from "../../../words/format";
import {
  isUsable,
  noScoreReason,
  type ScoredFactor,
  scoredFactors,
  scoredStructure,
} from "../../kit/recommended-scores";
import { closestFactors, mixesDimensions, shownModel } from "../../kit/shown-model";
import type { ReportAnswer, SummaryLine, SummaryPart } from "../../kit/tables/section";
import { modelLabel } from "../../kit/words/model-names";
import { paragraph } from "../../kit/words/phrases";
import { verdictOfNumber } from "../../kit/words/verdict-words";
import * as messages from "./messages";

const usableOf = (factors: readonly ScoredFactor[]) => factors.filter(isUsable);

export function scoringAnswer(analysis: Analysis): ReportAnswer | null {
  const answer = scoringSentence(analysis);
  if (answer === "") return null;
  return { place: "structure", question: messages.scoringQuestion(), answer, verdict: "neutral" };
}

function scoringSentence(analysis: Analysis): string {
  const reason = noScoreReason(analysis);
  if (reason !== null) return messages.noScore({ reason });
  const model = shownModel(analysis);
  const recommended = analysis.retention?.recommended ?? null;
  if (model !== null && isOneOfSeveral(analysis)) {
    if (mixesDimensions(analysis) || analysis.workingModel?.holds === false) return messages.scoreOpen();
    return messages.scoreWorking({ label: model.label, recommended: recommended ?? 1 });
  }
  const factors = scoredFactors(analysis);
  const count = factors.length;
  const scores = usableOf(factors).map(messages.quoted);
  if (count === 0) return "";
  const named = { count, model: modelName(analysis, count) };
  if (scores.length === count)
    return messages.scoreAll({
      ...named,
      other: recommended === null || recommended === count ? 0 : recommended,
      isClose: model !== null && closestFactors(model)?.isHigh === true,
    });
  return paragraph(
    scores.length === 0
      ? messages.scoreTotal(named)
      : messages.scoreSome({ scores: [messages.theTotal(), ...scores], ...named }),
    ...objections(factors),
  );
}

/** Whether the working model has one factor and others were compared with it. */
const isOneOfSeveral = (analysis: Analysis): boolean =>
  shownModel(analysis)?.factors.length === 1 && analysis.cfa.length > 1;

/** The model whose factors are scored, where the rules recommend another number of factors than it has. */
const modelName = (analysis: Analysis, count: number): string | null =>
  analysis.retention?.recommended === count ? null : modelLabel(analysis, scoredStructure(analysis) ?? "");

/** A sentence for each objection, with all factors that have it. */
function objections(factors: readonly ScoredFactor[]): readonly string[] {
  const sentences = factors.map(({ objection }) => {
    const alone = objectionSentence(objection, []);
    const same = factors.filter((one) => objectionSentence(one.objection, []) === alone);
    return objectionSentence(objection, same.map(messages.quoted));
  });
  return [...new Set(sentences)];
}

function objectionSentence(objection: ScoredFactor["objection"], factors: readonly string[]): string {
  if (objection === null) return "";
  if (objection === "does-not-add") return messages.addsNothing({ factors });
  if ("undecided" in objection) return messages.addingUndecided({ factors, needed: objection.undecided });
  return messages.tooUnreliable({ factors, alpha: objection.alpha });
}

/** The same in a few words; "" without verdicts on scores. */
export function scoringWords(analysis: Analysis): string {
  if (noScoreReason(analysis) !== null) return "";
  const factors = scoredFactors(analysis);
  const [scores, count] = [usableOf(factors).map(messages.quoted), factors.length];
  if (count === 0) return "";
  if (scores.length === 0) return messages.scoreTotalInShort();
  return scores.length === count
    ? messages.scoreAllInShort({ count, model: modelName(analysis, count) })
    : messages.scoreSomeInShort({ scores: [messages.theTotal(), ...scores] });
}

/** What must not be concluded from the fit of several factors or the misfit of one. */
export function scoringCautions(analysis: Analysis): SummaryPart["cautions"] {
  if (mixesDimensions(analysis)) return [messages.cautionMixed()];
  const model = shownModel(analysis);
  const factors = scoredFactors(analysis);
  const usable = usableOf(factors).length;
  if (model?.factors.length !== factors.length || usable === factors.length) return [];
  if (!isGoodFit(model.verdict.code)) return [];
  return [messages.cautionScores({ label: model.label, count: factors.length })];
}

/** The recommended number of factors and the plausible ones. */
function numberOf(retention: Dimensions, inWords: (number: number) => string) {
  const { verdict, recommended, needed, range, open } = retention;
  const plausible = plausibleNumbers(retention);
  const isSeveral = plausible.length > 1;
  const alone = range[0] === range[1] ? "one" : "others-fail";
  const span = isSeveral ? (open ? "open-several" : "several") : open ? "open" : alone;
  const numbers = inRow(plausible, inWords);
  const tested = verdict === "not testable" ? "untested" : "recommended";
  const code = verdict === "not shown" ? "not-shown" : recommended === null ? "no-solution" : tested;
  return { code, number: recommended ?? range[0], needed, numbers, span } as const;
}

/** Numbers as texts; three or more in a row by their ends. */
function inRow(numbers: readonly number[], inWords: (number: number) => string): readonly string[] {
  const [low = 0, high = 0] = [numbers[0], numbers.at(-1)];
  const isRow = numbers.length > 2 && high - low === numbers.length - 1;
  return isRow ? [messages.numberRange({ low: inWords(low), high: inWords(high) })] : numbers.map(inWords);
}

export function dimensionsAnswer(analysis: ExploredAnalysis): ReportAnswer {
  const { retention, data, disclosure } = analysis;
  const items = disclosure.withheld.filter((id) => data.items.includes(id));
  return {
    place: "structure",
    question: messages.dimensionsQuestion(),
    answer: paragraph(
      items.length > 0 && messages.itemsLeftOut({ items }),
      messages.numberOfFactors(numberOf(retention, word)),
    ),
    verdict: "neutral",
  };
}

export function dimensionsLine(analysis: ExploredAnalysis): SummaryLine {
  const { retention } = analysis;
  return {
    question: messages.dimensionsQuestion(),
    word: messages.numberInShort(numberOf(retention, integer)),
    detail: lineDetail(analysis),
    todo: scoringWords(analysis) || scoringTodo(analysis),
    verdict: verdictOfNumber(retention),
    place: "structure",
  };
}

/** What to do where no factor has a verdict on its score. */
function scoringTodo(analysis: ExploredAnalysis): string {
  const { retention, workingModel } = analysis;
  const isOne =
    (retention.recommended === 1 || isOneOfSeveral(analysis)) &&
    workingModel?.holds !== false &&
    !mixesDimensions(analysis);
  if (noScoreReason(analysis) !== null) return messages.scoringTodo({ code: "no-score" });
  return isOne ? messages.scoreTotalInShort() : messages.scoringTodo({ code: "declare" });
}

/** The figure that decides; of a single factor, which has none of its own, why it is not scored, or eigenvalues. */
function lineDetail(analysis: ExploredAnalysis): string {
  const reason = noScoreReason(analysis);
  const alpha = analysis.reliability.find(({ structure }) => structure === null)?.alpha ?? null;
  const [first, second] = analysis.correlation.eigenvalues;
  const shown = structureDetail(analysis);
  if (shown !== "") return shown;
  if (reason !== null && alpha !== null) return messages.lineAlpha({ alpha });
  return first === undefined || second === undefined ? "" : messages.lineEigenvalues({ first, second });
}

function structureDetail(analysis: ExploredAnalysis): string {
  if (analysis.retention.verdict === "not shown") return "";
  const general = generalOf(analysis.retention);
  const model = shownModel(analysis);
  if (model !== null && analysis.workingModel?.holds === false) return messages.lineMisfit(model);
  const closest = model && closestFactors(model);
  if (model === null || closest === null) return general === null ? "" : messages.lineGeneral(general);
  const of = { correlation: closest.text, label: model.label, factors: model.factors.length };
  return general === null ? messages.lineClosest(of) : messages.lineBoth({ ...general, ...of });
}

/** Whether parallel analysis of the reduced matrix names more factors than the items identify, and so decides nothing. */
export const isBeyondItems = ({ evidence }: Pick<Dimensions, "evidence">): boolean =>
  evidence.some(({ rule, factors }) => rule === "parallel-factors" && factors === null);

/** What each rule names, which numbers do not count, and how much one dimension carries. */
export function dimensionsSentence(retention: Dimensions): string {
  const { verdict, tests, parallel, candidates } = retention;
  if (verdict === "not shown") return messages.uncorrelated({ probability: tests.tests[0]?.p ?? null });
  const excluded = candidates.flatMap(({ admissible, factors }) => (admissible ? [] : factors));
  const general = generalOf(retention);
  return paragraph(
    rulesSentence(retention),
    messages.parallelSuggests({ factors: parallel.factors, isBeyond: isBeyondItems(retention) }),
    excluded.length > 0 && messages.notCounting({ numbers: excluded.map(word), last: excluded.at(-1) ?? 1 }),
    general && messages.generalShare(general),
  );
}

function rulesSentence({ verdict, tests, empiricalKaiser: factors }: Dimensions): string {
  const rejected = tests.atLeast === null || tests.atLeast === 0 ? null : tests.atLeast - 1;
  if (verdict === "not testable") return messages.untested({ factors });
  if (tests.problem !== null) return messages.testsStopped({ factors, rejected });
  if (tests.factors === null) return messages.allRejected({ factors, rejected });
  return tests.factors === factors
    ? messages.rulesAgree({ factors })
    : messages.rulesDiffer({ tests: tests.factors, factors });
}

/** How much one dimension carries; null for a single factor. */
const generalOf = ({ general }: Dimensions) =>
  general === null || general.ecv === null ? null : { method: general.method, share: general.ecv };
