import type { Analysis } from "../../analysis/analysis";
import { formatCell } from "../../words/format";
import { chartData } from "../kit/charts/chart-data";
import { itemNamesById, type Layer, nameAxis, textWidth } from "../kit/charts/layout";
import { CHART_BASE, COLORS, dotsWithIntervals, linesAt, tooltip } from "../kit/charts/theme";
import { chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { wordsOf } from "../kit/words/about-words";
import { HIDDEN_LEFT_OUT, sumOfShown } from "../kit/words/hidden";
import { counted, estimatesBy, itemPhrase, paragraph, percent } from "../kit/words/phrases";
import { numberChart } from "./number-chart";
import { type ShownPair, shownPairs } from "./shown-pairs";

const ROW_HEIGHT = 15;
const MAX_PAIRS = 40;
const ID_WIDTH = 60;
/** Fits a phone. */
const WIDTH = 270;

/** Observed over independent frequency of each pair, on a log scale with joint intervals and, in gray, the possible maximum; null where no pair is shown. */
export function pairChart(analysis: Analysis): ReportChart | null {
  const all = shownPairs(analysis);
  const names = itemNamesById(analysis, { shortWidth: ID_WIDTH });
  const rows = all.slice(0, MAX_PAIRS).map((pair) => {
    const [first, second] = [names.get(pair.a), names.get(pair.b)];
    const [ratio, low, high] = [pair.ratio, pair.low, pair.high].map((one) => formatCell(one, "decimal1"));
    return {
      ...pair,
      name: `${first?.short ?? pair.a} with ${second?.short ?? pair.b}`,
      first: first?.full ?? pair.a,
      second: second?.full ?? pair.b,
      tip: `${ratio} [${low}, ${high}]`,
      tipBoth: percent(pair.both),
    };
  });
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return null;
  const extent = Math.max(...rows.map(({ name }) => 1.1 * textWidth(name, 12))) + 8;
  const { done } = wordsOf(analysis);
  const ends = rows.flatMap(({ ratio, low, most }) => [low ?? ratio, most]);
  const domain = [Math.min(1, ...ends.filter((end) => end > 0)) * 0.93, Math.max(1.5, ...ends) * 1.07];
  const x = (field: string): Layer => ({
    field,
    type: "quantitative",
    title: "Observed over expected (log scale)",
    scale: { type: "log", domain, nice: false },
    axis: { values: [0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100], format: "~g" },
  });
  const hidden = (analysis.risks?.pairs ?? []).some(({ suppressed }) => suppressed !== null);
  return {
    id: "co-occurrence",
    title: `Items ${done} together, over what independent items would be`,
    see: `From ${formatCell(least.ratio, "decimal1")} times (${least.name}) to ${formatCell(most.ratio, "decimal1")} times (${most.name}) as often; gray marks are the most that these shares allow.`,
    description: `One row per pair of items, sorted${all.length > rows.length ? `: the highest ${rows.length} of ${counted(all.length, "pair")}` : ""}. Dots are the observed share of people with both over the expected one, bars their joint 95% intervals.${hidden ? ` ${HIDDEN_LEFT_OUT}` : ""}`,
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: Math.max(40, rows.length * ROW_HEIGHT),
      encoding: {
        y: {
          ...nameAxis(
            rows.map(({ name }) => name),
            0.2,
          ),
          axis: { ticks: false, domain: false, minExtent: extent },
        },
      },
      layer: [
        linesAt([1], { y: null, x: x("at") }),
        {
          data: { values: rows },
          mark: { type: "tick", color: COLORS.line, thickness: 2, size: 9 },
          encoding: { x: x("most") },
        },
        ...dotsWithIntervals(rows, {
          channel: "x",
          axis: x,
          value: "ratio",
          bar: { color: COLORS.blue },
          dot: { size: 45, color: COLORS.blue },
          encoding: {
            tooltip: tooltip({
              first: "Item",
              second: "With",
              tipBoth: "Both",
              tip: "Observed over expected [joint 95% interval]",
            }),
          },
        }),
      ],
    },
    ...chartData(rows, {
      first: "Item",
      second: "With",
      both: ["Both", "percent1"],
      ratio: ["Observed over expected", "decimal1"],
      low: ["95% low", "decimal1"],
      high: ["95% high", "decimal1"],
    }),
  };
}

export const risks: Topic = {
  answers: (analysis) => [risksAnswer(analysis)],
  chapters: (analysis) => [risksChapter(analysis)],
  method: (analysis, { cite }) => [
    {
      title: "Items together",
      text:
        analysis.risks === null
          ? ""
          : `Odds ratios of pairs of items are of the weighted counts of people by their two answers, with standard errors by linearization ${cite("binder1983")} and intervals that hold for all pairs together. The intervals of observed over expected shares are those of the odds ratios, with the items’ shares taken as known.`,
    },
  ],
};

export function risksChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.risks === null) return null;
  return chapter(
    "together",
    "different-items",
    `Different items ${wordsOf(analysis).done}`,
    numberSentence(analysis),
    numberChart(analysis),
    pairSentence(analysis),
    pairChart(analysis),
    combinationSentence(analysis),
    combinationsTable(analysis),
  );
}

const MAX_COMBINATIONS = 10;

export function combinationsTable(analysis: Analysis): ReportTable | null {
  const rows = (analysis.risks?.combinations ?? []).slice(0, MAX_COMBINATIONS);
  return disclosedTable(analysis, rows, {
    id: "combinations",
    title: "Most frequent combinations",
    columns: [
      column(["items", `Items ${wordsOf(analysis).done}`, "text"], ({ items }) =>
        items.length > 1 && items.length === analysis.items.length ? "all" : items.join(", "),
      ),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
    ],
  });
}

type Risks = NonNullable<Analysis["risks"]>;

export function risksAnswer(analysis: Analysis): ReportAnswer | null {
  const { risks } = analysis;
  if (risks === null) return null;
  const { did, done } = wordsOf(analysis);
  const several = severalShare(risks);
  const pairs = shownPairs(analysis);
  const [most] = pairs;
  const above = pairs.filter((pair) => pair.above).length;
  const answer = paragraph(
    several !== null && `${percent(several)} ${did} two or more different items.`,
    most !== undefined &&
      `${above === pairs.length ? `All ${counted(above, "pair")}` : `${above} of ${counted(pairs.length, "pair")}`} ${above === 1 ? "is" : "are"} ${done} together more often than by chance, ${most.a} with ${most.b} most: ${ratioText(most)}.`,
  );
  return answer === ""
    ? null
    : {
        place: "together",
        question: "How many different items, and which together?",
        answer,
        verdict: "neutral",
      };
}

/** "9.3 [8.2, 10.1] times as often". */
function ratioText({ ratio, low, high }: ShownPair): string {
  const text = (value: number): string => formatCell(value, "decimal1");
  return `${text(ratio)}${low === null || high === null ? "" : ` [${text(low)}, ${text(high)}]`} times as often`;
}

/** Share with two or more; null where a part is hidden. */
function severalShare({ distribution }: Risks): number | null {
  const parts = distribution.filter(({ number }) => number > 1);
  return parts.length === 0 ? null : sumOfShown(parts.map(({ estimate }) => estimate));
}

export function numberSentence(analysis: Analysis): string {
  const { risks } = analysis;
  if (risks === null) return "";
  const { n, mean, se, missing } = risks;
  const of = missing === "complete" ? " who answered every item" : "";
  const error = se === null ? "" : ` (SE ${formatCell(se, "decimal2")})`;
  return mean === null
    ? ""
    : `The ${counted(n, "person", "people")}${of} ${wordsOf(analysis).did} ${formatCell(mean, "decimal2")} different items on average${error}${meanBounds(analysis)}.`;
}

/** Mean with imputed answers, and its bounds, from the items' shares; empty without. */
function meanBounds(analysis: Analysis): string {
  const items = estimatesBy(analysis, null).filter(
    ({ kind, context }) => kind === "item" && context === null,
  );
  const sum = (values: readonly (number | null)[]): number | null =>
    values.length === 0 || values.length < analysis.items.length ? null : sumOfShown(values);
  const mean = sum(items.map(({ estimate }) => estimate));
  const low = sum(items.map(({ bounds }) => bounds?.low ?? null));
  const high = sum(items.map(({ bounds }) => bounds?.high ?? null));
  if (mean === null || low === null || high === null) return "";
  const [imputed, least, most] = [mean, low, high].map((value) => formatCell(value, "decimal2"));
  return `; with missing answers imputed it is ${imputed}, and ${least} to ${most} whatever they were`;
}

export function pairSentence(analysis: Analysis): string {
  const pairs = shownPairs(analysis);
  const [most] = [...pairs].sort((a, b) => b.both - a.both);
  const hidden = (analysis.risks?.pairs ?? []).filter(({ suppressed }) => suppressed !== null).length;
  const names = ({ a, b }: ShownPair): string => `${itemPhrase(analysis, a)} with ${itemPhrase(analysis, b)}`;
  return paragraph(
    most !== undefined && `The most frequent pair is ${names(most)}: ${percent(most.both)}.`,
    pairs[0] !== undefined && pairs[0] !== most && `Furthest above chance is ${names(pairs[0])}.`,
    hidden > 0 && `${counted(hidden, "pair is", "pairs are")} hidden.`,
  );
}

function combinationSentence({ risks }: Analysis): string {
  if (risks === null || risks.combinations.length === 0 || risks.otherCombinations === null) return "";
  return `${percent(risks.otherCombinations)} of those with any item have a combination that few people share.`;
}
