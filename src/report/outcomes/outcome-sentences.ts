import type { Analysis } from "../../analysis/analysis";
import type {
  OutcomeByNumber,
  OutcomeEstimate,
  OutcomeResult,
  StandardizedLevel,
} from "../../outcomes/outcomes-result";
import { decimal, interval } from "../../words/format";
import { externalName } from "../kit/outside/named-scales";
import {
  covariatesText,
  endsOf,
  mainLevel,
  meanText,
  numberPhrase,
  outcomesOf,
} from "../kit/outside/outcome-words";
import type { ReportAnswer } from "../kit/tables/section";
import { paragraph, texts } from "../kit/words/phrases";
import * as messages from "./messages";

/** Opening answer: outcomes with none and with most items; null where none is shown. */
export function outcomesAnswer(analysis: Analysis): ReportAnswer | null {
  const ends = outcomesOf(analysis).flatMap((outcome) => {
    const found = outcome.byNumber && endsOf(outcome.byNumber);
    if (found === null) return [];
    const number = numberPhrase(found.most);
    const from = meanText(outcome, found.from.mean.estimate);
    const to = meanText(outcome, found.to.mean.estimate);
    return [{ number, text: messages.ends({ outcome: externalName(outcome), from, to, number }) }];
  });
  if (ends.length === 0) return null;
  const included = ends.filter(({ number }) => number === ends[0]?.number).slice(0, MAX_OUTCOMES);
  const answer = paragraph(...included.map(({ text }) => text));
  return { place: "together", question: messages.question(), verdict: "neutral", answer };
}

const MAX_OUTCOMES = 3;

export function outcomesCaution(analysis: Analysis): string {
  const assumed = outcomesOf(analysis).filter((outcome) => outcome.assumed);
  return paragraph(
    assumed.length > 0 && messages.assumedCaution({ outcomes: assumed.map(({ label }) => label) }),
    messages.associationCaution(),
    messages.sameSourceCaution(),
  );
}

const ALPHA = 0.05;

/** What an outcome's chart does not say. */
export function outcomeSentences(analysis: Analysis, outcome: OutcomeResult): readonly string[] {
  const { byNumber, suppressed } = outcome;
  if (byNumber !== null) return texts(contrastSentence(analysis, outcome, byNumber), trendSentence(byNumber));
  return texts(
    (analysis.outcomes?.items ?? []).length > 1 &&
      suppressed.byNumber !== null &&
      messages.numberNotShown({ outcome: externalName(outcome), reason: suppressed.byNumber }),
    scoreSentence(outcome),
  );
}

export function appendixSentences(outcome: OutcomeResult): readonly string[] {
  const { byNumber, byClass, suppressed } = outcome;
  return texts(
    ...(byNumber === null ? [] : interactionSentences(outcome, byNumber)),
    byNumber !== null &&
      byNumber.eValue !== null &&
      messages.eValue({ outcome: externalName(outcome), ...byNumber.eValue }),
    byClass === null
      ? suppressed.byClass !== null &&
          messages.classNotShown({ outcome: externalName(outcome), reason: suppressed.byClass })
      : classSentence(outcome, byClass),
  );
}

function contrastSentence(analysis: Analysis, outcome: OutcomeResult, found: OutcomeByNumber): string {
  const ends = endsOf(found);
  const contrasts = contrastsOf(outcome, ends?.to);
  if (ends === null || contrasts.length === 0) return "";
  const isAdjusted = found.levels.every(({ adjusted }) => adjusted !== null);
  const { n, adjustedN } = found;
  const contrast = {
    outcome: externalName(outcome),
    number: numberPhrase(ends.most),
    isAbout: analysis.disclosure.mode !== "none" && adjustedN !== n,
    n: isAdjusted ? (adjustedN ?? n) : n,
    contrasts,
  };
  return isAdjusted
    ? messages.adjustedContrast({ ...contrast, covariates: covariatesText(analysis) })
    : messages.contrast(contrast);
}

/** Association with one standard deviation of the score, where numbers of items show nothing. */
function scoreSentence(outcome: OutcomeResult): string {
  const contrasts = contrastsOf(outcome, outcome.byScore?.adjusted ?? outcome.byScore?.observed);
  return contrasts.length === 0 ? "" : messages.scoreContrast({ outcome: externalName(outcome), contrasts });
}

function contrastsOf(
  { family }: OutcomeResult,
  found: Pick<StandardizedLevel, "ratio" | "difference"> | null | undefined,
): readonly string[] {
  const { ratio, difference } = found ?? { ratio: null, difference: null };
  return texts(
    ratio && messages.oneRatio({ ratio: withInterval(ratio, 2) }),
    difference &&
      (family === "binary"
        ? messages.oneDifferenceInPoints({ difference: withInterval(difference, 1, 100) })
        : messages.oneDifference({ difference: withInterval(difference, 2) })),
  );
}

function withInterval({ estimate, low, high }: OutcomeEstimate, digits: number, times = 1): string {
  const figure = decimal(times * estimate, digits);
  if (low === null || high === null) return figure;
  const ends = interval(times * low, times * high, "decimal", digits);
  return messages.estimateWithInterval({ estimate: figure, interval: ends });
}

function trendSentence({ trend: found }: OutcomeByNumber): string {
  if (found === null || found.p === null) return "";
  const { estimate, p: trendP, departure } = found;
  const trend = trendP >= ALPHA ? "undetected" : estimate > 0 ? "increase" : "decrease";
  return departure === null || departure.p === null
    ? messages.trend({ trend, trendP })
    : messages.trendWithDeparture({ trend, trendP, departs: departure.p < ALPHA, departureP: departure.p });
}

function interactionSentences(result: OutcomeResult, { interactions }: OutcomeByNumber): readonly string[] {
  const outcome = externalName(result);
  const groups = (differ: boolean): string[] =>
    interactions.flatMap(({ group, adjustedP }) =>
      adjustedP !== null && adjustedP < ALPHA === differ
        ? [messages.testedGrouping({ group, adjustedP })]
        : [],
    );
  const [differ, same] = [groups(true), groups(false)];
  return texts(
    differ.length > 0 && messages.trendDiffers({ outcome, groups: differ }),
    same.length > 0 && messages.trendDoesNotDiffer({ outcome, groups: same }),
  );
}

function classSentence(outcome: OutcomeResult, { classes }: NonNullable<OutcomeResult["byClass"]>): string {
  const shown = classes.flatMap((one) => mainLevel(one)?.mean.estimate ?? []);
  const values = shown.map((value) => meanText(outcome, value));
  return shown.length < classes.length ? "" : messages.byClass({ outcome: externalName(outcome), values });
}
