import type { Analysis } from "../../analysis/analysis";
import { decimal, percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, endHeads } from "../kit/charts/chart-data";
import { itemNamesById, type Layer, nameAxis, textWidth } from "../kit/charts/layout";
import { blueDots, CHART_BASE, COLORS, linesAt, tooltip } from "../kit/charts/theme";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { sumOfShown } from "../kit/words/hidden";
import { hiddenLeftOut } from "../kit/words/messages";
import { estimatesBy, itemPhrase, paragraph, severalShare } from "../kit/words/phrases";
import * as messages from "./messages";
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
  const namesById = itemNamesById(analysis, { shortWidth: ID_WIDTH });
  const rows = all.slice(0, MAX_PAIRS).map((pair) => {
    const [first, second] = [namesById.get(pair.a), namesById.get(pair.b)];
    const { ratio, low, high } = pair;
    return {
      ...pair,
      name: messages.pair({ first: first?.short ?? pair.a, second: second?.short ?? pair.b }),
      first: first?.full ?? pair.a,
      second: second?.full ?? pair.b,
      tip: low === null || high === null ? decimal(ratio, 1) : messages.ratioTip({ ratio, low, high }),
      tipBoth: percent(pair.both),
    };
  });
  const [most, least] = [rows[0], rows.at(-1)];
  if (most === undefined || least === undefined) return null;
  const rowNames = rows.map(({ name }) => name);
  const extent = Math.max(...rowNames.map((name) => 1.1 * textWidth(name, 12))) + 8;
  const ends = rows.flatMap(({ ratio, low, most }) => [low ?? ratio, most]);
  const domain = [Math.min(1, ...ends.filter((end) => end > 0)) * 0.93, Math.max(1.5, ...ends) * 1.07];
  const x = (field: string): Layer => ({
    field,
    type: "quantitative",
    title: messages.pairsAxis(),
    scale: { type: "log", domain, nice: false },
    axis: { values: [0.1, 0.2, 0.5, 1, 2, 3, 5, 10, 20, 50, 100], format: "~g" },
  });
  const hidden = (analysis.risks?.pairs ?? []).some(({ suppressed }) => suppressed !== null);
  return {
    id: "co-occurrence",
    title: messages.pairsTitle({ about: aboutOf(analysis) }),
    see: messages.pairsSee({ low: least.ratio, lowPair: least.name, high: most.ratio, highPair: most.name }),
    description: paragraph(
      messages.pairsDescription({ n: rows.length, all: all.length > rows.length ? all.length : null }),
      hidden && hiddenLeftOut(),
    ),
    spec: {
      ...CHART_BASE,
      width: WIDTH,
      height: Math.max(40, rows.length * ROW_HEIGHT),
      encoding: {
        y: { ...nameAxis(rowNames, 0.2), axis: { ticks: false, domain: false, minExtent: extent } },
      },
      layer: [
        linesAt([1], { y: null, x: x("at") }),
        {
          data: { values: rows },
          mark: { type: "tick", color: COLORS.line, thickness: 2, size: 9 },
          encoding: { x: x("most") },
        },
        ...blueDots(rows, {
          axis: x,
          value: "ratio",
          size: 45,
          tooltip: tooltip({
            first: names.columnItem(),
            second: names.columnWith(),
            tipBoth: messages.columnBoth(),
            tip: messages.tooltipRatio(),
          }),
        }),
      ],
    },
    ...chartData(rows, {
      first: names.columnItem(),
      second: names.columnWith(),
      both: [messages.columnBoth(), "percent1"],
      ratio: [names.observedOverExpected(), "decimal1"],
      ...endHeads("decimal1"),
    }),
  };
}

export const risks: Topic = {
  answers: (analysis) => [risksAnswer(analysis)],
  chapters: (analysis) => [risksChapter(analysis)],
  method: ({ risks: found }, { cite }) =>
    found === null
      ? []
      : [{ title: messages.methodTitle(), text: messages.method({ binder: cite("binder1983") }) }],
};

export function risksChapter(analysis: Analysis): ReportChapter | null {
  if (analysis.risks === null) return null;
  return chapter(
    "together",
    "different-items",
    messages.differentItems({ about: aboutOf(analysis) }),
    numberSentence(analysis),
    numberChart(analysis),
    pairChart(analysis),
    pairSentence(analysis),
    combinationSentence(analysis),
    appendixBlocks(messages.combinationsTitle(), combinationsTable(analysis)),
  );
}

const MAX_COMBINATIONS = 10;

export function combinationsTable(analysis: Analysis): ReportTable | null {
  const rows = (analysis.risks?.combinations ?? []).slice(0, MAX_COMBINATIONS);
  return disclosedTable(analysis, rows, {
    id: "combinations",
    title: messages.combinationsTitle(),
    columns: [
      column(["items", messages.columnItems({ about: aboutOf(analysis) }), "text"], ({ items }) =>
        items.length > 1 && items.length === analysis.items.length ? messages.all() : items.join(", "),
      ),
      { key: "n", label: names.columnPeople(), format: "integer" },
      { key: "estimate", label: names.share(), format: "percent1" },
    ],
  });
}

export function risksAnswer(analysis: Analysis): ReportAnswer | null {
  const { risks } = analysis;
  if (risks === null) return null;
  const about = aboutOf(analysis);
  const several = severalShare(risks);
  const pairs = shownPairs(analysis);
  const [most] = pairs;
  const above = pairs.filter((pair) => pair.above).length;
  const counts = { above, n: pairs.length, about };
  const answer = paragraph(
    several !== null && messages.several({ n: risks.n, share: several, about }),
    most !== undefined &&
      (above === pairs.length ? messages.allPairsAbove(counts) : messages.pairsAbove(counts)),
    most !== undefined && highestRatio(most),
  );
  if (answer === "") return null;
  return { place: "together", question: messages.question(), answer, verdict: "neutral" };
}

function highestRatio({ a: first, b: second, ratio, low, high }: ShownPair): string {
  return low === null || high === null
    ? messages.highestRatio({ first, second, ratio })
    : messages.highestRatioInterval({ first, second, ratio, low, high });
}

export function numberSentence(analysis: Analysis): string {
  const { risks } = analysis;
  if (risks === null || risks.mean === null) return "";
  const { n, mean, se, missing } = risks;
  const number = { n, isComplete: missing === "complete", about: aboutOf(analysis), mean, se };
  return meanBounds(analysis) || messages.meanNumber(number);
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
  return messages.meanBounds({ about: aboutOf(analysis), mean, low, high });
}

export function pairSentence(analysis: Analysis): string {
  const pairs = shownPairs(analysis);
  const [most] = [...pairs].sort((a, b) => b.both - a.both);
  const hidden = (analysis.risks?.pairs ?? []).filter(({ suppressed }) => suppressed !== null).length;
  const named = ({ a, b }: ShownPair) => ({
    first: itemPhrase(analysis, a),
    second: itemPhrase(analysis, b),
  });
  return paragraph(
    most !== undefined && messages.mostFrequentPair({ ...named(most), share: most.both }),
    hidden > 0 && messages.hiddenPairs({ n: hidden }),
  );
}

function combinationSentence(analysis: Analysis): string {
  const { risks } = analysis;
  if (risks === null || risks.combinations.length === 0 || risks.otherCombinations === null) return "";
  return messages.rareCombinations({ share: risks.otherCombinations, about: aboutOf(analysis) });
}
