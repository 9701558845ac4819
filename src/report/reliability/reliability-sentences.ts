import type { Analysis } from "../../analysis/analysis";
import { USE_LIMITS, type UseVerdict, useVerdict } from "../../verdicts/scale-uses";
import { coefficient, coefficientWithInterval, decimal, integer, list, percent } from "../../words/format";
import { mixesDimensions } from "../kit/shown-model";
import type { KeyFigure, ReportAnswer, SummaryLine, SummaryPart } from "../kit/tables/section";
import { paragraph, texts } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import * as messages from "./messages";
import { alphaEnds, leadScales, type NamedScale } from "./scales";

type Uses = Pick<NamedScale, "alpha" | "uses">;
type Use = "groupMeans" | "ranking";

const nameOf = ({ label, structure }: NamedScale): string =>
  structure === null ? messages.allItemsInside() : messages.quotedScale({ label });

/** Numbers of scales that suffice for a use or are undecided; without positive alpha a scale suffices for nothing. */
function tally(scales: readonly Uses[], use: Use) {
  const count = (wanted: UseVerdict["verdict"]): number =>
    scales.filter(({ uses }) => uses?.[use].verdict === wanted).length;
  return { of: scales.length, adequate: count("adequate"), undecided: count("undecided") };
}

/** How many scales suffice for a use: of few, the only one; undecided ones are counted where they are not all. */
function extentOf(scales: readonly NamedScale[], use: Use) {
  const { of, adequate, undecided } = tally(scales, use);
  const only = scales.find(({ uses }) => uses?.[use].verdict === "adequate");
  const figures = { scales: of, adequate, undecided, only: only === undefined ? "" : nameOf(only) };
  if (adequate === of) return { ...figures, extent: "all" } as const;
  if (undecided === of) return { ...figures, extent: "undecided", undecided: 0 } as const;
  if (adequate === 0) return { ...figures, extent: "no-scale" } as const;
  return { ...figures, extent: adequate === 1 ? "only" : "some" } as const;
}

/** The verdict that holds for all scales; null where they differ. */
function commonVerdict({ extent, undecided }: ReturnType<typeof extentOf>): UseVerdict["verdict"] | null {
  if (extent === "all") return "adequate";
  if (extent === "undecided") return "undecided";
  return extent === "no-scale" && undecided === 0 ? "inadequate" : null;
}

function usesText(scales: readonly NamedScale[]): string {
  const [means, ranks] = [extentOf(scales, "groupMeans"), extentOf(scales, "ranking")];
  const [groupMeans, ranking] = [commonVerdict(means), commonVerdict(ranks)];
  return groupMeans !== null && ranking !== null
    ? messages.uses({ groupMeans, ranking })
    : paragraph(
        messages.useOfScales({ use: "group-means", ...means }),
        messages.useOfScales({ use: "ranking", ...ranks }),
      );
}

/** Omega of the scales where all have it, otherwise alpha. */
function coefficientsOf(scales: readonly NamedScale[]) {
  const kind: "omega" | "alpha" = scales.every(({ omega }) => omega !== null) ? "omega" : "alpha";
  const known = scales.flatMap((scale) => {
    const value = kind === "omega" ? (scale.omega?.estimate ?? null) : scale.alpha;
    const ends = kind === "omega" ? (scale.omega?.interval ?? null) : alphaEnds(scale);
    if (value === null) return [];
    const estimate = coefficientWithInterval(value, ends);
    return [{ value, text: messages.estimateFor({ estimate, scale: nameOf(scale) }) }];
  });
  return { kind, values: known.map(({ value }) => value), estimates: known.map(({ text }) => text) };
}

/** More scales are described by their range. */
const MAX_NAMED = 5;

function coefficientsText(scales: readonly NamedScale[]): string {
  const { kind, values, estimates } = coefficientsOf(scales);
  return estimates.length <= MAX_NAMED
    ? messages.coefficients({ kind, estimates })
    : messages.coefficientsRange({ kind, range: range(values), scales: estimates.length });
}

const range = (values: readonly number[]): string => rangeText(values, (value) => coefficient(value));

/** The verdict on all scales: mixed where they or the uses differ or one is undecided. */
export function scaleVerdict(scales: readonly Uses[]): ReportAnswer["verdict"] {
  if (scales.every(({ alpha }) => alpha === null)) return "neutral";
  const uses = [tally(scales, "groupMeans"), tally(scales, "ranking")];
  if (uses.every(({ of, adequate }) => adequate === of)) return "yes";
  return uses.every(({ adequate, undecided }) => adequate + undecided === 0) ? "no" : "partly";
}

/** Uses for which the scales are reliable enough, with omega and its interval for each; null without scales. */
export function reliabilityAnswer(analysis: Analysis): ReportAnswer | null {
  const scales = leadScales(analysis);
  if (scales.length === 0) return null;
  const leftOut = analysis.disclosure.withheld.filter((id) => analysis.data.items.includes(id));
  const bad = scales.filter(({ alpha }) => alpha === null || alpha < 0).map(nameOf);
  const isMixed = mixesDimensions(analysis);
  const verdict = scaleVerdict(scales);
  return {
    place: "reliability",
    question: messages.question(),
    answer: paragraph(
      leftOut.length > 0 && messages.leftOut({ items: leftOut }),
      scales.some(({ alpha }) => alpha !== null) && paragraph(usesText(scales), coefficientsText(scales)),
      bad.length > 0 && messages.negativeAlpha({ scales: bad }),
      isMixed && messages.mixedSum(),
    ),
    // A reduced scale is another scale; a sum of several dimensions is at best partly adequate.
    verdict: leftOut.length > 0 ? "neutral" : isMixed && verdict === "yes" ? "partly" : verdict,
  };
}

function wordOf(scales: readonly NamedScale[]): string {
  const [means, ranks] = [tally(scales, "groupMeans"), tally(scales, "ranking")];
  const word = (uses: Parameters<typeof messages.usesWord>[0]["uses"]): string =>
    messages.usesWord({ uses, adequate: means.adequate, scales: means.of });
  if (means.adequate === means.of) return word(ranks.adequate === ranks.of ? "both" : "group-means");
  if (means.adequate > 0) return word("some-group-means");
  return word(means.undecided + ranks.undecided > 0 ? "undecided" : "neither");
}

function summaryLine(analysis: Analysis, scales: readonly NamedScale[]): SummaryLine[] {
  const { kind, values } = coefficientsOf(scales);
  const answer = reliabilityAnswer(analysis);
  if (answer === null || values.length === 0) return [];
  const detail = messages.detail({ kind, range: range(values), ...extentOf(scales, "ranking") });
  const { place, question, verdict } = answer;
  return [{ place, question, verdict, word: wordOf(scales), detail }];
}

/** Alpha and means of the scales, for the first screen. */
function scalesFigure(scales: readonly NamedScale[]): KeyFigure[] {
  const alphas = scales.flatMap(({ alpha }) => alpha ?? []);
  if (alphas.length === 0) return [];
  const ends = scales.flatMap((scale) => alphaEnds(scale) ?? []);
  const means = scales.flatMap(({ descriptives }) => descriptives?.mean ?? []);
  const parts = texts(
    ends.length > 0 && messages.intervalsWithin({ low: Math.min(...ends), high: Math.max(...ends) }),
    means.length > 0 && messages.meanSums({ range: rangeText(means, (mean) => decimal(mean, 2)) }),
  );
  const [only, ...others] = scales;
  const label =
    only !== undefined && others.length === 0
      ? messages.alphaOfScale({ scale: nameOf(only) })
      : messages.alphaOfScales({ n: scales.length });
  return [{ value: range(alphas), label, range: parts.length === 0 ? "" : list(parts, "clauses") }];
}

/** That scores do not rank individuals, with the reason. */
function rankingCaution(scales: readonly NamedScale[]): string[] {
  const bad = scales.flatMap(({ uses }) => (uses?.ranking.verdict === "inadequate" ? [uses.ranking] : []));
  if (bad.length === 0) return [];
  const tied = bad.flatMap((ranking) => ranking.tied ?? []);
  const low = bad.flatMap((ranking) => (ranking.tied === null ? [ranking.coefficient] : []));
  const reasons = texts(
    tied.length > 0 && messages.reasonTied({ range: rangeText(tied, (share) => percent(share)) }),
    low.length > 0 && messages.reasonAlpha({ range: range(low), least: USE_LIMITS.ranking }),
  );
  const figures = { inadequate: bad.length, scales: scales.length };
  return [messages.noRanking({ isAll: bad.length === scales.length, ...figures, reasons })];
}

export function reliabilitySummary(analysis: Analysis): SummaryPart {
  const scales = leadScales(analysis);
  return {
    lines: summaryLine(analysis, scales),
    figures: analysis.prevalence.length === 0 ? scalesFigure(scales) : [],
    cautions: rankingCaution(scales),
  };
}

/** Sums of answers at which a cut-off separates people. */
export function cutOffText(cuts: NamedScale["cuts"]): string {
  const by = (wanted: UseVerdict["verdict"]): readonly number[] =>
    cuts
      .filter((cut) => useVerdict(cut.reliability, cut.interval, USE_LIMITS.cutOff).verdict === wanted)
      .map(({ score }) => score);
  return messages.cutOffs({ adequate: runs(by("adequate")), undecided: runs(by("undecided")) });
}

function runs(scores: readonly number[]): readonly string[] {
  const starts = scores.filter((score) => !scores.includes(score - 1));
  const ends = scores.filter((score) => !scores.includes(score + 1));
  return starts.map((low, k) => {
    const high = ends[k] ?? low;
    return low === high ? integer(low) : messages.scoreRange({ low, high });
  });
}
