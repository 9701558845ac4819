import type { Analysis } from "../../analysis/analysis";
import { biasedShare } from "../../verdicts/complete-cases";
import { isOneTotal, type JudgedGroupMeans, USE_LIMITS, type UseVerdict } from "../../verdicts/scale-uses";
import { coefficient, coefficientWithInterval, decimal, list, percent } from "../../words/format";
import * as names from "../../words/messages";
import { completeCasesText } from "../kit/complete-cases";
import { recommendedScores } from "../kit/recommended-scores";
import { alphaEnds, leadScales, type NamedScale } from "../kit/scales";
import { isByWording, mixesDimensions, totalHierarchical } from "../kit/shown-model";
import type { KeyFigure, ReportAnswer, ReportTable, SummaryLine, SummaryPart } from "../kit/tables/section";
import { column, tableOf } from "../kit/tables/table-of";
import { paragraph, texts } from "../kit/words/phrases";
import { rangeText } from "../kit/words/range-text";
import { verdictOfUses } from "../kit/words/verdict-words";
import { coefficientsOf, coefficientTexts, nameOf, range } from "./coefficient-texts";
import * as messages from "./messages";

type Uses = Pick<NamedScale, "alpha" | "uses">;

type Verdicts = readonly UseVerdict["verdict"][];
const rankings = (scales: readonly Uses[]): Verdicts =>
  scales.map(({ uses }) => uses?.ranking.verdict ?? "inadequate");
const judgedMeans = (scales: readonly Uses[]): Verdicts =>
  scales.flatMap(({ uses }) => (uses?.groupMeans ?? []).flatMap(({ verdict }) => verdict ?? []));

const tally = (verdicts: Verdicts) => ({
  adequate: verdicts.filter((verdict) => verdict === "adequate").length,
  undecided: verdicts.filter((verdict) => verdict === "undecided").length,
});

/** How many scales rank people: of few, the only one; undecided ones are counted where they are not all. */
function extentOf(analysis: Analysis, scales: readonly NamedScale[]) {
  const { adequate, undecided } = tally(rankings(scales));
  const only = scales.find(({ uses }) => uses?.ranking.verdict === "adequate");
  const figures = {
    scales: scales.length,
    adequate,
    undecided,
    ...decidingPeople(analysis, scales),
    limit: USE_LIMITS.ranking,
    only: only === undefined ? "" : nameOf(only),
  };
  if (adequate === scales.length) return { ...figures, extent: "all" } as const;
  if (undecided === scales.length) return { ...figures, extent: "undecided" } as const;
  if (adequate === 0) return { ...figures, extent: "no-scale" } as const;
  return { ...figures, extent: adequate === 1 ? "only" : "some" } as const;
}

/**
 * People who would decide about ranking where that is open: on all of these scales, on some, or (0) on none. "against":
 * alpha is below the limit on all of them, so that more people would rule it out.
 */
function decidingPeople(analysis: Analysis, scales: readonly NamedScale[]) {
  const open = scales.filter(({ uses }) => uses?.ranking.verdict === "undecided");
  const known = open.flatMap((scale) => (biasedShare(analysis, scale) === null ? (scale.uses ?? []) : []));
  const people = known.flatMap(({ ranking }) => ranking.needed ?? []);
  const needed = Number(Math.max(0, ...people).toPrecision(2));
  if (people.length === 0) return { needed, decides: "nobody" } as const;
  if (people.length < open.length) return { needed, decides: "some" } as const;
  const isAgainst = known.every(({ ranking }) => (ranking.coefficient ?? 0) < USE_LIMITS.ranking);
  return { needed, decides: isAgainst ? "against" : "all" } as const;
}

function rankingText(analysis: Analysis, scales: readonly NamedScale[]): string {
  const [verdict, ...others] = new Set(rankings(scales));
  if (verdict === undefined || others.length > 0) return messages.rankingOfScales(extentOf(analysis, scales));
  return messages.ranking({ verdict, ...decidingPeople(analysis, scales), limit: USE_LIMITS.ranking });
}

/** A sentence for each grouping with enough groups, and one for all others. */
function groupMeansText(scales: readonly NamedScale[]): string {
  const [first] = scales.flatMap(({ uses }) => (uses?.groupMeans ? [uses.groupMeans] : []));
  const byGrouping = (first ?? []).map(({ group }) => ({
    grouping: group,
    means: scales.flatMap(({ uses }) => uses?.groupMeans?.filter((one) => one.group === group) ?? []),
  }));
  const few = byGrouping.filter(({ means }) => means.every(({ verdict }) => verdict === null));
  const differences = few.flatMap(({ grouping, means }) => {
    const found = means.flatMap(({ detectable }) => detectable ?? []);
    if (found.length === 0) return [];
    const sd = rangeText(
      found.map(({ standardized }) => standardized),
      (value) => coefficient(value),
    );
    const [points] = found.length === 1 ? found.flatMap(({ difference }) => difference ?? []) : [];
    return points === undefined
      ? [messages.detectableBy({ sd, grouping })]
      : [messages.detectablePoints({ points: decimal(points, 2), sd, grouping })];
  });
  const withheld = few.filter(({ means }) => means.every(({ problem }) => problem === "withheld"));
  const judged = byGrouping.map(({ grouping, means }) => judgedText(grouping, means));
  return paragraph(
    ...judged,
    differences.length > 0 && judged.every((text) => text === "") && messages.meansPower({ differences }),
    withheld.length > 0 && messages.meansWithheld({ groupings: withheld.map(({ grouping }) => grouping) }),
  );
}

function judgedText(grouping: string, means: readonly JudgedGroupMeans[]): string {
  const judged = means.flatMap(({ reliability, verdict, levels }) =>
    reliability === null || verdict === null ? [] : [{ ...reliability, verdict, levels }],
  );
  const [one, ...others] = judged;
  if (one === undefined) return "";
  if (others.length === 0) {
    const estimate = coefficientWithInterval(one.estimate, [one.low, one.high]);
    return messages.meansBy({ ...one, grouping, estimate, limit: USE_LIMITS.groupMeans });
  }
  return messages.meansOfScales({
    grouping,
    range: range(judged.map(({ estimate }) => estimate)),
    scales: judged.length,
    ...tally(judged.map(({ verdict }) => verdict)),
    limit: USE_LIMITS.groupMeans,
  });
}

/** Of all scales and judged uses. */
export function scaleVerdict(scales: readonly Uses[]): ReportAnswer["verdict"] {
  if (scales.every(({ alpha }) => alpha === null)) return "neutral";
  return verdictOfUses([...rankings(scales), ...judgedMeans(scales)]);
}

/** Omega hierarchical of a total of items with several factors. */
function totalText(analysis: Analysis): string {
  const total = analysis.reliability.find(({ structure }) => structure === null);
  const isSeveral = (analysis.retention?.range[0] ?? 0) > 1;
  if (total === undefined || !isSeveral || total.opposite.length > 0) return "";
  const { omega, factors } = totalHierarchical(analysis);
  const isOne = isOneTotal(omega);
  return omega === null || isOne === null ? "" : messages.totalHierarchical({ omega, factors, isOne });
}

/** Whether people would be ranked by the sum of all items, of which no model fits. */
const isTotalWithoutModel = ({ workingModel }: Analysis, scales: readonly NamedScale[]): boolean =>
  workingModel?.holds === false &&
  scales.some(({ structure, uses }) => structure === null && uses?.ranking.verdict === "adequate");

const isOpposite = ({ opposite }: NamedScale): boolean => opposite.length > 0;

/** Which items of a scale are answered in the opposite direction, and what to do about them. */
function oppositeText({ measure }: Analysis, scale: NamedScale, isOnly: boolean): string {
  return messages.oppositeItems({
    items: scale.opposite,
    scale: isOnly ? null : nameOf(scale),
    declared: scale.opposite.some((id) => measure.reversed.includes(id)),
  });
}

function oppositeTexts(analysis: Analysis, scales: readonly NamedScale[]): readonly string[] {
  return scales.filter(isOpposite).map((scale) => oppositeText(analysis, scale, scales.length === 1));
}

/** Uses for which the scales are reliable enough, with omega and its interval for each; null without scales. */
export function reliabilityAnswer(analysis: Analysis): ReportAnswer | null {
  const all = leadScales(analysis);
  if (all.length === 0) return null;
  const scales = all.filter((scale) => !isOpposite(scale));
  const against = all.filter(isOpposite).map(nameOf);
  const leftOut = analysis.disclosure.withheld.filter((id) => analysis.data.items.includes(id));
  const bad = scales.filter(({ alpha }) => alpha === null).map(nameOf);
  const isMixed = mixesDimensions(analysis);
  const isOpen = !isMixed && isTotalWithoutModel(analysis, scales);
  const verdict = scaleVerdict(scales);
  return {
    place: "reliability",
    question: messages.question(),
    answer: paragraph(
      ...oppositeTexts(analysis, all),
      against.length > 0 && messages.usesWithheld({ scales: against }),
      leftOut.length > 0 && messages.leftOut({ items: leftOut }),
      scales.some(({ alpha }) => alpha !== null) &&
        paragraph(
          rankingText(analysis, scales),
          groupMeansText(scales),
          ...coefficientTexts(analysis, scales),
        ),
      bad.length > 0 && messages.negativeAlpha({ scales: bad }),
      totalText(analysis),
      isMixed && messages.mixedSum(),
      isOpen && messages.totalWithoutModel(),
    ),
    // A reduced scale is another scale; a sum of several dimensions is at best partly adequate.
    verdict:
      leftOut.length + against.length > 0
        ? "neutral"
        : (isMixed || isOpen) && verdict === "yes"
          ? "partly"
          : verdict,
  };
}

function usesOf(scales: readonly NamedScale[]): Parameters<typeof messages.usesTodo>[0]["uses"] {
  const [ranks, verdicts] = [tally(rankings(scales)), judgedMeans(scales)];
  const means = tally(verdicts);
  const isMeans = verdicts.length > 0 && means.adequate === verdicts.length;
  if (ranks.adequate === scales.length) return isMeans ? "both" : "ranking";
  if (ranks.adequate > 0) return "some-ranking";
  if (means.adequate > 0) return ranks.undecided > 0 ? "means-open" : "group-means";
  return ranks.undecided > 0 ? "undecided" : "neither";
}

/** The recommended scores, each with alpha, by which people are ranked or not, omega and its use; null without any. */
function scoresTable(analysis: Analysis, scales: readonly NamedScale[]): ReportTable | null {
  const known = scales.filter(({ alpha, omega }) => alpha !== null || omega !== null);
  return tableOf(known, {
    id: "recommended-scores",
    title: messages.scoresTitle(),
    columns: [
      { key: "name", label: names.columnScore(), format: "text" },
      column(["alpha", names.alphaWithInterval(), "text"], (scale) =>
        scale.alpha === null ? null : coefficientWithInterval(scale.alpha, alphaEnds(scale)),
      ),
      column(["omega", names.omega(), "coefficient2"], ({ omega }) => omega?.estimate ?? null),
      column(["use", messages.columnUse(), "text"], (scale) =>
        messages.usesTodo({ uses: usesOf([scale]), adequate: 1, ...decidingPeople(analysis, [scale]) }),
      ),
    ],
  });
}

/** The fit of the model that scores rest on, where it is not good. */
function fitOf({ workingModel }: Analysis): "doubtful" | "does-not-fit" | null {
  const fit = workingModel?.fit ?? null;
  return fit === "doubtful" || fit === "does-not-fit" ? fit : null;
}

function summaryLine(analysis: Analysis, all: readonly NamedScale[]): SummaryLine[] {
  const scales = all.filter((scale) => !isOpposite(scale));
  const { kind, values } = coefficientsOf(scales);
  const answer = reliabilityAnswer(analysis);
  if (answer !== null && all.length > 0 && scales.length === 0) {
    const { place, question, verdict } = answer;
    const [word, detail] = [messages.notJudgedInShort(), messages.oppositeInShort()];
    return [{ place, question, verdict, word, detail, todo: messages.oppositeTodo() }];
  }
  if (answer === null || values.length === 0) return [];
  const coefficients = { kind, range: range(values) };
  const isTied = scales.every(({ uses }) => uses?.ranking.tied != null);
  const detail = isTied
    ? messages.detailTied({ ...coefficients, tied: USE_LIMITS.tied })
    : messages.detail({ ...coefficients, ...extentOf(analysis, scales) });
  const [fit, uses] = [fitOf(analysis), usesOf(scales)];
  const { adequate } = tally(rankings(scales));
  const { place, question, verdict } = answer;
  return [
    {
      place,
      question,
      verdict,
      word: messages.usesWord({ uses, adequate, scales: scales.length }),
      detail: fit === null ? detail : messages.detailOfModel({ detail, fit }),
      todo: messages.usesTodo({ uses, adequate, ...decidingPeople(analysis, scales) }),
    },
  ];
}

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
    scores:
      recommendedScores(analysis) === null
        ? null
        : scoresTable(
            analysis,
            scales.filter((scale) => !isOpposite(scale)),
          ),
    figures:
      analysis.prevalence.length === 0 ? scalesFigure(scales.filter((scale) => !isOpposite(scale))) : [],
    cautions: texts(
      ...oppositeTexts(analysis, scales),
      ...rankingCaution(scales),
      isTotalWithoutModel(analysis, scales) && messages.totalWithoutModel(),
      isByWording(analysis) && messages.cautionWording(),
      completeCasesText(analysis, scales, "scores"),
    ),
  };
}
