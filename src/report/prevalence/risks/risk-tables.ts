import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "../../kit/tables/section";
import { column, disclosedTable } from "../../kit/tables/table-of";
import { wordsOf } from "../../kit/words/about-words";
import { shownOrHidden } from "../../kit/words/hidden";
import { itemPhrase } from "../../kit/words/phrases";
import { unlessHidden } from "../estimate-cells";

/** How many different items people reported; null where it was not asked for. */
export function riskCountTable(analysis: Analysis): ReportTable | null {
  const all = analysis.risks?.distribution ?? [];
  // "0 or more" are all.
  return disclosedTable(analysis, all.length > 1 ? all : [], {
    id: "number-of-items",
    title: `Number of different items ${wordsOf(analysis).done}`,
    columns: [
      column(["number", "Different items", "text"], ({ number, orMore }) =>
        orMore ? `${number} or more` : String(number),
      ),
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
  });
}

/** Pairs of items: people with both, the share of both beside that expected, and the shares of one among the other. */
export function pairsTable(analysis: Analysis): ReportTable | null {
  const pairs = analysis.risks?.pairs ?? [];
  const items = [...new Set(pairs.flatMap(({ a, b }) => [a, b]))];
  return disclosedTable(analysis, pairs, {
    id: "item-pairs",
    title: `Items ${wordsOf(analysis).done} together`,
    columns: [
      { key: "a", label: "Item", format: "text" },
      { key: "b", label: "With", format: "text" },
      ...unlessHidden<(typeof pairs)[number]>([
        column(["n", "People who answered both", "integer"], ({ n }) => shownOrHidden(n)),
        { key: "both", label: "Both", format: "percent1" },
        { key: "expected", label: "Expected", format: "percent1" },
        column(["oddsRatio", "Odds ratio", "decimal1"], ({ logOddsRatio }) => exponential(logOddsRatio)),
        column(["oddsLow", "95% low", "decimal1"], ({ low }) => exponential(low)),
        column(["oddsHigh", "95% high", "decimal1"], ({ high }) => exponential(high)),
        { key: "bGivenA", label: "Of those with the first, the second", format: "percent1" },
        { key: "aGivenB", label: "Of those with the second, the first", format: "percent1" },
      ]),
    ],
    notes: [
      "Expected: the share of both were the two items independent of each other. How many times as large the share of both is cannot exceed 1 over the share of the more frequent item, so that it tells how rare items are more than how they go together; the odds ratio has no such bound. Its intervals, design-based, hold for all pairs together (Bonferroni).",
      `Items: ${items.map((id) => itemPhrase(analysis, id)).join("; ")}.`,
    ],
  });
}

const exponential = (value: number | null): number | null => (value === null ? null : Math.exp(value));
