import type { Analysis } from "../../analysis/analysis";
import type { OutcomeByNumber, OutcomeResult } from "../../outcomes/outcomes-result";
import type { OutcomeEstimate } from "../../outcomes/standardized";
import { formatCell } from "../../words/format";
import {
  covariatesText,
  endsOf,
  mainLevel,
  meanText,
  numberPhrase,
  outcomeName,
  outcomesOf,
} from "../kit/outside/outcome-words";
import type { ReportAnswer } from "../kit/tables/section";
import { counted, listed, paragraph, pValue, sentence, texts } from "../kit/words/phrases";

/** Opening answer: outcomes with none and with most items; null where none is shown. */
export function outcomesAnswer(analysis: Analysis): ReportAnswer | null {
  const ends = outcomesOf(analysis).flatMap((outcome) => {
    const found = outcome.byNumber && endsOf(outcome.byNumber);
    if (found === null) return [];
    const [from, to] = [found.from, found.to].map(({ mean }) => meanText(outcome, mean.estimate));
    return [{ most: numberPhrase(found.most), text: `${outcomeName(outcome)} ${from} and ${to}` }];
  });
  const [first] = ends;
  if (first === undefined) return null;
  const included = ends.filter(({ most }) => most === first.most).slice(0, MAX_OUTCOMES);
  return {
    place: "together",
    question: "What goes with several items?",
    verdict: "neutral",
    answer: `With none and with ${first.most} items: ${included.map(({ text }) => text).join("; ")}.`,
  };
}

const MAX_OUTCOMES = 3;

export function outcomesCaution(analysis: Analysis): string {
  const assumed = outcomesOf(analysis).filter((outcome) => outcome.assumed);
  const names = sentence(listed(assumed.map(({ label }) => label.toLowerCase())));
  return paragraph(
    assumed.length > 0 &&
      `${names} ${assumed.length === 1 ? "is" : "are"} assumed: the values are made up to show the analysis, and nothing here is a finding.`,
    "That two things go together does not say that one brings about the other.",
    "The survey asked once, and the same person told both.",
  );
}

const ALPHA = 0.05;

/** What an outcome's chart does not say. */
export function outcomeSentences(analysis: Analysis, outcome: OutcomeResult): readonly string[] {
  const { byNumber, suppressed } = outcome;
  return texts(
    byNumber === null &&
      (analysis.outcomes?.items ?? []).length > 1 &&
      notShown(outcome, "number of items", suppressed.byNumber),
    byNumber !== null && contrastSentence(analysis, outcome, byNumber),
    byNumber !== null && trendSentence(byNumber),
    byNumber === null && scoreSentence(outcome),
  );
}

export function appendixSentences(outcome: OutcomeResult): readonly string[] {
  const { byNumber, byClass, suppressed } = outcome;
  return texts(
    byNumber !== null && interactionSentence(outcomeName(outcome), byNumber),
    byNumber !== null && eValueSentence(outcomeName(outcome), byNumber),
    byClass === null
      ? notShown(outcome, "latent class", suppressed.byClass)
      : classSentence(outcome, byClass.classes),
  );
}

const notShown = (outcome: OutcomeResult, how: string, why: string | null): string =>
  why === null ? "" : `${outcomeName(outcome)} by ${how} is not shown: ${why}.`;

function contrastSentence(analysis: Analysis, outcome: OutcomeResult, found: OutcomeByNumber): string {
  const ends = endsOf(found);
  const contrast = contrastText(outcome, ends?.to);
  if (ends === null || contrast === "") return "";
  const isAdjusted = found.levels.every(({ adjusted }) => adjusted !== null);
  const { n, adjustedN } = found;
  const about = analysis.disclosure.mode === "none" || adjustedN === n ? "" : "about ";
  const people = isAdjusted ? (adjustedN ?? n) : n;
  const of = people === null ? "" : `, of ${about}${counted(people, "person", "people")}`;
  const how = isAdjusted ? `, with ${covariatesText(analysis)} allowed for` : "";
  return `${outcomeName(outcome)} with ${numberPhrase(ends.most)} against none: ${contrast}${how}${of}.`;
}

/** Association with one standard deviation of the score, where numbers of items show nothing. */
function scoreSentence(outcome: OutcomeResult): string {
  const beside = contrastText(outcome, outcome.byScore?.adjusted ?? outcome.byScore?.observed);
  return beside === ""
    ? ""
    : `${outcomeName(outcome)} with a score one standard deviation higher: ${beside}.`;
}

function contrastText(
  { family }: OutcomeResult,
  found: {
    readonly ratio: OutcomeEstimate | null;
    readonly difference: OutcomeEstimate | null;
  } | null = null,
): string {
  const { ratio, difference } = found ?? { ratio: null, difference: null };
  return texts(
    ratio !== null && `${intervalText(ratio, "decimal2")} times as high`,
    difference !== null &&
      (family === "binary"
        ? `a difference of ${intervalText(difference, "decimal1", 100)} percentage points`
        : `a difference of ${intervalText(difference, "decimal2")}`),
  ).join(", ");
}

/** "2.31 [1.90, 2.81]". */
function intervalText(
  { estimate, low, high }: OutcomeEstimate,
  format: "decimal1" | "decimal2",
  times = 1,
): string {
  const text = (value: number): string => formatCell(times * value, format);
  return low === null || high === null ? text(estimate) : `${text(estimate)} [${text(low)}, ${text(high)}]`;
}

function trendSentence({ trend }: OutcomeByNumber): string {
  if (trend === null || trend.p === null) return "";
  const { estimate, p, departure } = trend;
  const line =
    p < ALPHA
      ? `It ${estimate > 0 ? "rises" : "falls"} with the number (p ${pValue(p)})`
      : `It has no trend beyond chance (p ${pValue(p)})`;
  if (departure === null || departure.p === null) return `${line}.`;
  const shape =
    departure.p < ALPHA ? "departs from a straight trend" : "does not depart from a straight trend";
  return `${line} and ${shape} (p ${pValue(departure.p)}).`;
}

function interactionSentence(name: string, { interactions }: OutcomeByNumber): string {
  const known = interactions.flatMap(({ group, adjustedP: p }) => (p === null ? [] : [{ group, p }]));
  const groups = (differ: boolean): string[] =>
    known.filter(({ p }) => p < ALPHA === differ).map(({ group, p }) => `${group} (p ${pValue(p)})`);
  const [differ, same] = [groups(true), groups(false)];
  return paragraph(
    differ.length > 0 && `${name}: the trend differs by ${listed(differ)}.`,
    same.length > 0 && `${name}: no difference of the trend beyond chance by ${listed(same)}.`,
  );
}

function eValueSentence(name: string, { eValue }: OutcomeByNumber): string {
  if (eValue === null) return "";
  const [whole, end] = [eValue.estimate, eValue.limit].map((value) => formatCell(value, "decimal2"));
  return `${name}: something not asked would explain all of this only if it went with both at risk ratios of ${whole}, or ${end} for the interval’s nearer end.`;
}

function classSentence(
  outcome: OutcomeResult,
  classes: NonNullable<OutcomeResult["byClass"]>["classes"],
): string {
  const shown = classes.flatMap((one) => mainLevel(one)?.mean.estimate ?? []);
  if (shown.length < classes.length) return "";
  const values = listed(shown.map((value) => meanText(outcome, value)));
  return `${outcomeName(outcome)} by latent class, from the class with fewest items up: ${values}.`;
}
