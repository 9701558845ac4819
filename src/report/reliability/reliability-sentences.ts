import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS, type UseVerdict, useVerdict } from "../../verdicts/scale-uses";
import { formatCell } from "../../words/format";
import { mixesDimensions } from "../kit/shown-model";
import type { KeyFigure, ReportAnswer, SummaryLine, SummaryPart } from "../kit/tables/section";
import {
  coefficient,
  interval,
  leftOutText,
  listed,
  numberWord,
  paragraph,
  percent,
  quoted,
  sentence,
  texts,
} from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { alphaEnds, leadScales, type NamedScale } from "./scales";

type Uses = Pick<NamedScale, "alpha" | "uses">;
type Use = "groupMeans" | "ranking";

const USES: Readonly<Record<Use, string>> = {
  groupMeans: "for group averages",
  ranking: "for ranking people",
};

const nameOf = ({ label, structure }: NamedScale): string =>
  structure === null ? "all items" : quoted(label);

/** Numbers of scales that suffice for a use or are undecided; without positive alpha a scale suffices for nothing. */
function tally(scales: readonly Uses[], use: Use) {
  const count = (wanted: UseVerdict["verdict"]): number =>
    scales.filter(({ uses }) => uses?.[use].verdict === wanted).length;
  return { of: scales.length, adequate: count("adequate"), undecided: count("undecided") };
}

/** "for group averages", "not for ranking people", "for ranking people on 2 of 3 scales (1 undecided)". */
function useText(scales: readonly NamedScale[], use: Use): string {
  const { of, adequate, undecided } = tally(scales, use);
  if (adequate === of) return USES[use];
  if (undecided === of) return `undecided ${USES[use]}`;
  const undecidedText = undecided === 0 ? "" : ` (${undecided} undecided)`;
  if (adequate === 0) return `not ${USES[use]}${undecidedText}`;
  const [only] = scales.filter(({ uses }) => uses?.[use].verdict === "adequate").map(nameOf);
  return `${USES[use]} on ${adequate === 1 ? only : `${adequate} of ${of} scales`}${undecidedText}`;
}

function usesText(scales: readonly NamedScale[]): string {
  const [means, ranks] = [useText(scales, "groupMeans"), useText(scales, "ranking")];
  if (means === `not ${USES.groupMeans}` && ranks === `not ${USES.ranking}`)
    return `adequate neither ${USES.groupMeans} nor ${USES.ranking}`;
  return /^(not|undecided)/.test(means) ? `${means}, ${ranks}` : `adequate ${means}, ${ranks}`;
}

/** Omega of the scales where all have it, otherwise alpha. */
function coefficientsOf(scales: readonly NamedScale[]) {
  const kind = scales.every(({ omega }) => omega !== null) ? "omega" : "alpha";
  const known = scales.flatMap((scale) => {
    const { estimate: value, interval: ends } =
      kind === "omega" && scale.omega !== null
        ? scale.omega
        : { estimate: scale.alpha, interval: alphaEnds(scale) };
    return value === null
      ? []
      : [
          {
            value,
            text: `${coefficient(value)}${ends === null ? "" : ` ${interval(ends)}`} for ${nameOf(scale)}`,
          },
        ];
  });
  const values = known.map(({ value }) => value);
  return { kind, values, phrases: known.map(({ text }) => text) };
}

/** More scales are described by their range. */
const MAX_NAMED = 5;

function coefficientsText(scales: readonly NamedScale[]): string {
  const { kind, values, phrases } = coefficientsOf(scales);
  if (phrases.length <= MAX_NAMED) return `${kind} is ${listed(phrases)}`;
  return `${kind} is ${rangeText(values, coefficient)} on ${phrases.length} scales`;
}

/** The verdict on all scales: mixed where they or the uses differ or one is undecided. */
export function scaleVerdict(scales: readonly Uses[]): ReportAnswer["verdict"] {
  if (scales.every(({ alpha }) => alpha === null)) return "neutral";
  const uses = [tally(scales, "groupMeans"), tally(scales, "ranking")];
  if (uses.every(({ of, adequate }) => adequate === of)) return "yes";
  return uses.every(({ adequate, undecided }) => adequate + undecided === 0) ? "no" : "partly";
}

const QUESTION = "Reliable for what?";

/** Uses for which the scales are reliable enough, with omega and its interval for each; null without scales. */
export function reliabilityAnswer(analysis: Analysis): ReportAnswer | null {
  const scales = leadScales(analysis);
  if (scales.length === 0) return null;
  const leftOut = leftOutText(analysis, analysis.data.items);
  const bad = scales.filter(({ alpha }) => alpha === null || alpha < 0).map(nameOf);
  return {
    place: "reliability",
    question: QUESTION,
    answer: paragraph(
      leftOut && `${leftOut}: the scales are what remains.`,
      scales.some(({ alpha }) => alpha !== null) &&
        `${sentence(usesText(scales))}. ${sentence(coefficientsText(scales))}.`,
      bad.length > 0 && `Alpha is negative or not defined for ${listed(bad)}: check how its items are keyed.`,
      mixesDimensions(analysis) && "But these items measure several things, and one sum mixes them.",
    ),
    // A reduced scale is another scale: no verdict on the declared one.
    verdict: leftOut === "" ? verdictOf(analysis, scales) : "neutral",
  };
}

/** A sum of several dimensions is at best partly adequate, however reliable. */
function verdictOf(analysis: Analysis, scales: readonly Uses[]): ReportAnswer["verdict"] {
  const verdict = scaleVerdict(scales);
  return verdict === "yes" && mixesDimensions(analysis) ? "partly" : verdict;
}

function wordOf(scales: readonly NamedScale[]): string {
  const [means, ranks] = [tally(scales, "groupMeans"), tally(scales, "ranking")];
  if (means.adequate === means.of)
    return ranks.adequate === ranks.of ? "Group averages and ranks" : "Group averages";
  if (means.adequate > 0) return `Group averages, ${means.adequate} of ${means.of} scales`;
  return means.undecided + ranks.undecided > 0 ? "Undecided" : "Neither groups nor people";
}

function summaryLine(analysis: Analysis, scales: readonly NamedScale[]): SummaryLine[] {
  const { kind, values } = coefficientsOf(scales);
  const answer = reliabilityAnswer(analysis);
  if (answer === null || values.length === 0) return [];
  const detail = `${kind} ${rangeText(values, coefficient)}; ${useText(scales, "ranking")}`;
  const { place, question, verdict } = answer;
  return [{ place, question, verdict, word: wordOf(scales), detail }];
}

/** Alpha and means of the scales, for the first screen. */
function scalesFigure(scales: readonly NamedScale[]): KeyFigure[] {
  const alphas = scales.flatMap(({ alpha }) => alpha ?? []);
  if (alphas.length === 0) return [];
  const ends = scales.flatMap((scale) => alphaEnds(scale) ?? []);
  const means = scales.flatMap(({ descriptives }) => descriptives?.mean ?? []);
  const range = texts(
    ends.length > 0 && `95% intervals within ${interval([Math.min(...ends), Math.max(...ends)])}`,
    means.length > 0 && `mean sums ${rangeText(means, (mean) => formatCell(mean, "decimal2"))}`,
  );
  const what = scales.length === 1 ? scales.map(nameOf) : [`the ${numberWord(scales.length)} scales`];
  return [{ value: rangeText(alphas, coefficient), label: `alpha of ${what}`, range: range.join("; ") }];
}

/** That scores do not rank individuals, with the reason. */
function rankingCaution(scales: readonly NamedScale[]): string[] {
  const bad = scales.flatMap(({ uses }) => (uses?.ranking.verdict === "inadequate" ? [uses.ranking] : []));
  if (bad.length === 0) return [];
  const tied = bad.flatMap((ranking) => ranking.tied ?? []);
  const low = bad.flatMap((ranking) => (ranking.tied === null ? [ranking.coefficient] : []));
  const reasons = texts(
    tied.length > 0 && `${rangeText(tied, percent)} share one score`,
    low.length > 0 && `alpha is ${rangeText(low, coefficient)}, below ${coefficient(USE_LIMITS.ranking)}`,
  );
  const which =
    bad.length === scales.length ? "Scores" : `Scores of ${bad.length} of ${scales.length} scales`;
  return [`${which} do not rank single people: ${reasons.join(", or ")}.`];
}

export function reliabilitySummary(analysis: Analysis): SummaryPart {
  const scales = leadScales(analysis);
  return {
    lines: summaryLine(analysis, scales),
    figures: analysis.prevalence.length === 0 ? scalesFigure(scales) : [],
    cautions: rankingCaution(scales),
  };
}

/** Sums of answers at which a cut-off separates people: "2 to 4; 5 undecided". */
export function cutOffText(cuts: NamedScale["cuts"]): string {
  const by = (wanted: UseVerdict["verdict"]): readonly number[] =>
    cuts
      .filter((cut) => useVerdict(cut.reliability, cut.interval, USE_LIMITS.cutOff).verdict === wanted)
      .map(({ score }) => score);
  const [good, open] = [by("adequate"), by("undecided")];
  return `${good.length === 0 ? "none" : runs(good)}${open.length === 0 ? "" : `; ${runs(open)} undecided`}`;
}

/** "2 to 4 and 6". */
function runs(scores: readonly number[]): string {
  const starts = scores.filter((score) => !scores.includes(score - 1));
  const ends = scores.filter((score) => !scores.includes(score + 1));
  return listed(starts.map((start, k) => (start === ends[k] ? `${start}` : `${start} to ${ends[k]}`)));
}
