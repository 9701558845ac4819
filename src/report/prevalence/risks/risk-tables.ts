import type { Analysis } from "../../../analysis/analysis";
import type { ReportTable } from "../../kit/tables/section";
import { wordsOf } from "../../kit/words/about-words";
import { disclosed, HIDDEN, shownOrHidden } from "../../kit/words/hidden";
import { itemPhrase } from "../../kit/words/phrases";

/** How many different items people reported; null where it was not asked for. */
export function riskCountTable(analysis: Analysis): ReportTable | null {
  const { risks } = analysis;
  if (risks === null) return null;
  return disclosed(analysis, {
    id: "number-of-items",
    title: `Number of different items ${wordsOf(analysis).done}`,
    columns: [
      { key: "number", label: "Different items", format: "text" },
      { key: "n", label: "People", format: "integer" },
      { key: "estimate", label: "Share", format: "percent1" },
      { key: "low", label: "95% low", format: "percent1" },
      { key: "high", label: "95% high", format: "percent1" },
    ],
    rows: risks.distribution.map(({ number, orMore, n, estimate, low, high }) => ({
      ...{ number: orMore ? `${number} or more` : String(number), n, estimate, low, high },
    })),
    notes: [],
  });
}

/** Pairs of items: people with both, the share of both beside that expected, and the shares of one among the other. */
export function pairsTable(analysis: Analysis): ReportTable | null {
  const pairs = analysis.risks?.pairs ?? [];
  if (pairs.length === 0) return null;
  return disclosed(analysis, {
    id: "item-pairs",
    title: `Items ${wordsOf(analysis).done} together`,
    columns: [
      { key: "a", label: "Item", format: "text" },
      { key: "b", label: "With", format: "text" },
      { key: "n", label: "People with both", format: "integer" },
      { key: "both", label: "Both", format: "percent1" },
      { key: "expected", label: "Expected", format: "percent1" },
      { key: "ratio", label: "Observed over expected", format: "decimal1" },
      { key: "bGivenA", label: "Of those with the first, the second", format: "percent1" },
      { key: "aGivenB", label: "Of those with the second, the first", format: "percent1" },
    ],
    rows: pairs.map((pair) => ({
      a: pair.a,
      b: pair.b,
      ...(pair.suppressed === null
        ? {
            ...{ n: shownOrHidden(pair.n), both: pair.both, expected: pair.expected, ratio: pair.ratio },
            ...{ bGivenA: pair.bGivenA, aGivenB: pair.aGivenB },
          }
        : {
            ...{ n: HIDDEN, both: HIDDEN, expected: HIDDEN, ratio: HIDDEN },
            ...{ bGivenA: HIDDEN, aGivenB: HIDDEN },
          }),
    })),
    notes: [
      "Expected: the share of both were the two items independent of each other.",
      `Items: ${[...new Set(pairs.flatMap(({ a, b }) => [a, b]))].map((id) => itemPhrase(analysis, id)).join("; ")}.`,
    ],
  });
}
