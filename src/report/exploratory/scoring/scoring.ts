import type { Analysis, ExploredAnalysis } from "../../../analysis/analysis";
import type { Dimensions } from "../../../verdicts/dimensions-verdict";
import { judgedFit } from "../../../verdicts/judged-fit";
import { keyOf } from "../../../words/key";
import {
  closestFactors,
  mixesDimensions,
  shownModel,
  shownStructure,
  structureVerdictOf,
} from "../../kit/shown-model";
import type { ReportAnswer, SummaryLine, SummaryPart } from "../../kit/tables/section";
import { paragraph } from "../../kit/words/phrases";
import * as messages from "./messages";

/** A factor, and why it does not merit a separate score; null where it does. */
interface ScoredFactor {
  readonly label: string;
  readonly objection: "does-not-add" | "undecided" | { readonly alpha: number } | null;
}

/** Factors of the shown structure by the verdicts on their scores; empty where one has no verdict. */
function scoredFactors(analysis: Analysis): readonly ScoredFactor[] {
  const structure = shownStructure(analysis);
  if (structure === null || structure.factors.length < 2) return [];
  const { weak } = structureVerdictOf(analysis, structure);
  const scored = structure.factors.flatMap(({ id, label }): ScoredFactor[] => {
    const scale = analysis.reliability.find((one) => one.structure === structure.id && one.scale === id);
    const added = scale?.addedValue.find((one) => one.over === "all" && one.structure === null)?.verdict;
    const unreliable = weak.find(({ factor }) => factor === id);
    if (unreliable !== undefined) return [{ label, objection: { alpha: unreliable.alpha } }];
    return added == null ? [] : [{ label, objection: added === "adds" ? null : keyOf(added) }];
  });
  return scored.length === structure.factors.length ? scored : [];
}

const usableOf = (factors: readonly ScoredFactor[]) => factors.filter(({ objection }) => objection === null);

export function scoringAnswer(analysis: Analysis): ReportAnswer | null {
  const answer = scoringSentence(analysis);
  return answer === ""
    ? null
    : { place: "structure", question: messages.scoringQuestion(), answer, verdict: "neutral" };
}

function scoringSentence(analysis: Analysis): string {
  const factors = scoredFactors(analysis);
  const model = shownModel(analysis);
  if (model?.factors.length === 1 && analysis.comparison?.verdict.preferred === model.structure)
    return messages.scorePreferred({ label: model.label });
  if (factors.length === 0) return "";
  const count = factors.length;
  const usable = usableOf(factors);
  if (usable.length === count)
    return messages.scoreAll({ count, isOneSuggested: analysis.retention?.suggested === 1 });
  return paragraph(
    usable.length === 0
      ? messages.scoreTotal({ count })
      : messages.scoreSome({ scores: [messages.theTotal(), ...quoted(usable)], count }),
    ...objections(factors),
  );
}

const quoted = (factors: readonly ScoredFactor[]): readonly string[] =>
  factors.map(({ label }) => messages.quoted({ label }));

/** A sentence for each objection, with all factors that have it. */
function objections(factors: readonly ScoredFactor[]): readonly string[] {
  const sentences = factors.flatMap(({ objection }) => {
    if (objection === null) return [];
    const same = factors.filter(
      (one) => objectionSentence(one.objection, []) === objectionSentence(objection, []),
    );
    return [objectionSentence(objection, quoted(same))];
  });
  return [...new Set(sentences)];
}

function objectionSentence(objection: ScoredFactor["objection"], factors: readonly string[]): string {
  if (objection === null) return "";
  if (objection === "does-not-add") return messages.addsNothing({ factors });
  if (objection === "undecided") return messages.addingUndecided({ factors });
  return messages.tooUnreliable({ factors, alpha: objection.alpha });
}

/** The same in a few words; "" without verdicts on scores. */
export function scoringWords(analysis: Analysis): string {
  const factors = scoredFactors(analysis);
  const [usable, count] = [usableOf(factors).length, factors.length];
  if (count === 0) return "";
  if (usable === 0) return messages.scoreTotalInShort();
  return usable === count
    ? messages.scoreAllInShort({ count })
    : messages.scoreSomeInShort({ usable, count });
}

/** What must not be concluded from the fit of several factors or the misfit of one. */
export function scoringCautions(analysis: Analysis): SummaryPart["cautions"] {
  if (mixesDimensions(analysis)) return [messages.cautionMixed()];
  const model = shownModel(analysis);
  const factors = scoredFactors(analysis);
  const usable = usableOf(factors).length;
  if (model?.factors.length !== factors.length || usable === factors.length) return [];
  const { verdict } = judgedFit(model);
  if (verdict !== "fits" && verdict !== "fits-closely") return [];
  return [messages.cautionScores({ count: factors.length })];
}

/** What messages say about the number of factors by the two deciding rules. */
function numberOf({ verdict, range: [low, high], open }: Dimensions) {
  return { code: keyOf(verdict), low, high, span: spanOf(high - low, open) };
}

function spanOf(width: number, open: boolean): "one" | "adjacent" | "range" | "open" | "open-range" {
  if (open) return width === 0 ? "open" : "open-range";
  return width === 0 ? "one" : width === 1 ? "adjacent" : "range";
}

export function dimensionsAnswer(analysis: ExploredAnalysis): ReportAnswer {
  const { retention, data, disclosure } = analysis;
  const items = disclosure.withheld.filter((id) => data.items.includes(id));
  const general = generalOf(retention);
  return {
    place: "structure",
    question: messages.dimensionsQuestion(),
    answer: paragraph(
      items.length > 0 && messages.itemsLeftOut({ items }),
      messages.numberOfFactors(numberOf(retention)),
      general && messages.generalShare(general),
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
  return {
    question: messages.dimensionsQuestion(),
    word: scoringWords(analysis) || messages.numberInShort(numberOf(retention)),
    detail: lineDetail(analysis),
    verdict: MARKS[retention.verdict],
    place: "structure",
  };
}

function lineDetail(analysis: ExploredAnalysis): string {
  const general = generalOf(analysis.retention);
  const model = shownModel(analysis);
  const correlation = model === null ? null : (closestFactors(model)?.text ?? null);
  if (general === null) return correlation === null ? "" : messages.lineClosest({ correlation });
  return correlation === null
    ? messages.lineGeneral(general)
    : messages.lineBoth({ ...general, correlation });
}

export function dimensionsSentence({ verdict, tests, empiricalKaiser: factors }: Dimensions): string {
  const rejected = tests.atLeast === null || tests.atLeast === 0 ? null : tests.atLeast - 1;
  switch (verdict) {
    case "supported":
      return messages.rulesAgree({ factors });
    case "not shown":
      return messages.uncorrelated({ probability: tests.tests[0]?.p ?? null });
    case "not testable":
      return messages.untested({ factors });
    case "undecided":
      return messages.testsStopped({ factors, rejected });
    case "partly":
      return tests.factors === null
        ? messages.allRejected({ factors, rejected })
        : messages.rulesDiffer({ tests: tests.factors, factors });
  }
}

/** How much one dimension carries; null for a single factor. */
const generalOf = ({ general }: Dimensions) =>
  general === null || general.ecv === null ? null : { method: general.method, share: general.ecv };
