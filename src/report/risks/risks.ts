import type { Analysis } from "../../analysis/analysis";
import { decimal, percent } from "../../words/format";
import * as names from "../../words/messages";
import { chartData, endHeads } from "../kit/charts/chart-data";
import { divergingShade, heatMap, pairCell } from "../kit/charts/heat-map";
import { heatMapStyle, itemNamesById } from "../kit/charts/layout";
import { keyHatched } from "../kit/charts/messages";
import { HEAT } from "../kit/charts/theme";
import { appendixBlocks, chapter } from "../kit/tables/blocks";
import type { ReportAnswer, ReportChapter, ReportChart, ReportTable } from "../kit/tables/section";
import { column, disclosedTable } from "../kit/tables/table-of";
import type { Topic } from "../kit/topic";
import { aboutOf } from "../kit/words/about-words";
import { HIDDEN, sumOfShown } from "../kit/words/hidden";
import { estimatesBy, itemPhrase, paragraph, severalShare } from "../kit/words/phrases";
import * as messages from "./messages";
import { numberChart } from "./number-chart";
import { type ShownPair, shownPairs } from "./shown-pairs";

/** Of more items only the most frequent ones are drawn. */
const MAX_ITEMS = 20;

/** Observed over independent frequency of each pair as a heat map, hidden pairs hatched; null where no pair is shown. */
export function pairChart(analysis: Analysis): ReportChart | null {
  const all = shownPairs(analysis);
  const [most, least] = [all[0], all.at(-1)];
  if (most === undefined || least === undefined) return null;
  const shares = new Map(
    estimatesBy(analysis, null).map(({ variable, estimate }) => [variable, estimate ?? 0]),
  );
  const ids = analysis.items.map(({ id }) => id).sort((a, b) => (shares.get(b) ?? 0) - (shares.get(a) ?? 0));
  const shown = ids.slice(0, MAX_ITEMS);
  const style = heatMapStyle(shown);
  const itemNames = itemNamesById(analysis, style);
  const order = shown.flatMap((id) => itemNames.get(id) ?? []);
  const pairs = analysis.risks?.pairs ?? [];
  const has = (a: string, b: string) => (pair: { readonly a: string; readonly b: string }) =>
    [a, b].includes(pair.a) && [a, b].includes(pair.b);
  const values = order.flatMap((row, i) =>
    order.slice(0, i).flatMap((column) => {
      const pair = all.find(has(row.id, column.id));
      const isHidden = pairs.some((one) => one.suppressed !== null && has(row.id, column.id)(one));
      if (pair === undefined && !isHidden) return [];
      return [{ ...pairCell(row, column), ...cellOf(pair) }];
    }),
  );
  const ratios = all.map(({ ratio }) => ratio);
  const end = Math.max(2, ...ratios, ...ratios.map((ratio) => 1 / ratio));
  const isPositive = ratios.every((ratio) => ratio >= 1);
  const marks = [...(isPositive ? [] : [1 / end]), 1, Math.sqrt(end), end];
  const shade = divergingShade([1 / end, 1, end], { values: marks, format: ".2~r" });
  const above = { ...shade.scale, domain: [1, end], range: [HEAT.middle, HEAT.positive] };
  const named = ({ a: first, b: second }: ShownPair): string => messages.pair({ first, second });
  const title = names.observedOverExpected();
  return {
    id: "co-occurrence",
    title: messages.pairsTitle({ about: aboutOf(analysis) }),
    see: messages.pairsSee({
      low: least.ratio,
      lowPair: named(least),
      high: most.ratio,
      highPair: named(most),
    }),
    key: paragraph(
      messages.pairsKey(),
      !isPositive && messages.pairsLess(),
      values.some(({ ratio }) => ratio === null) && keyHatched(),
    ),
    description: messages.pairsDescription(),
    spec: heatMap({
      values,
      rows: order.map(({ lines }) => lines),
      columns: order.map(({ short }) => short),
      style,
      rowHeight: style.figures ? 34 : 17,
      shade: {
        field: "ratio",
        title,
        scale: { ...(isPositive ? above : shade.scale), type: "log" },
        legend: shade.legend,
      },
      tooltip: {
        first: names.columnItem(),
        second: names.columnWith(),
        tipBoth: messages.columnBoth(),
        tip: messages.tooltipRatio(),
      },
      columnNames: "below",
    }),
    ...chartData(
      all.map((pair) => ({
        ...pair,
        first: itemNames.get(pair.a)?.full ?? pair.a,
        second: itemNames.get(pair.b)?.full ?? pair.b,
      })),
      {
        first: names.columnItem(),
        second: names.columnWith(),
        both: [messages.columnBoth(), "percent1"],
        ratio: [title, "decimal1"],
        ...endHeads("decimal1"),
      },
    ),
  };
}

function cellOf(pair: ShownPair | undefined) {
  if (pair === undefined) return { ratio: null, figure: "", tip: HIDDEN, tipBoth: HIDDEN };
  const { ratio, low, high, both } = pair;
  const figure = decimal(ratio, 1);
  const tip = low === null || high === null ? figure : messages.ratioTip({ ratio, low, high });
  return { ratio, figure, tip, tipBoth: percent(both) };
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
