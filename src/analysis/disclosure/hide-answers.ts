import { sum } from "../../numeric/sums/sum";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { roundCount, roundedShare } from "../../survey/disclosure/rounding";
import { suppressCells } from "../../survey/disclosure/suppress-cells";
import type { ItemStatistics } from "../../survey/items/item-statistics";
import { cellCounts, type HiddenCells } from "./hidden-cells";

/** An item's answers as they may be shown. */
export interface ShownItem {
  readonly item: ItemStatistics;
  /** Whether any of its analyzed categories is hidden: what rests on them is hidden too. */
  readonly hidden: boolean;
  readonly cells: HiddenCells;
  readonly narrowest: number | null;
}

/** Totals cost more to hide than answers. */
const COSTS = { answer: 4, sum: 500 };

/** An item's statistics, and which of the analyzed categories each answer as asked belongs to (by index). */
export interface AskedItem {
  readonly item: ItemStatistics;
  readonly analyzedAs: readonly number[];
}

/**
 * Hides answers, and ways of not answering, that too few people gave, with enough others that the sums which are shown
 * do not give them away; the mean, the standard deviation and the analyzed categories go with them where they rest on
 * one that is hidden.
 */
export function hideAnswers({ item, analyzedAs }: AskedItem, rule: DisclosureRule): ShownItem {
  const codes = Object.keys(item.missing);
  const answers = item.asked.map(({ count }) => Math.round(count ?? 0));
  // A single way of not answering is what the number of people leaves: it cannot be hidden.
  const silent = codes.length < 2 ? [] : codes.map((code) => Math.round(item.missing[code] ?? 0));
  const cell = (count: number, cost: number) => {
    return { name: item.id, count, whole: null, bound: null, published: true, cost, subgroup: false };
  };
  const joined = item.categories.map((_, category) =>
    answers.flatMap((_count, k) => (analyzedAs[k] === category ? [k] : [])),
  );
  const sums = [
    ...joined.filter((parts) => parts.length > 1),
    answers.map((_, k) => k),
    silent.map((_, k) => answers.length + k),
  ].filter((parts) => parts.length > 0);
  const counts = [...answers, ...silent];
  const system = {
    cells: [
      ...counts.map((count) => cell(count, COSTS.answer)),
      ...sums.map((parts) => cell(sum(parts.map((k) => counts[k]!)), COSTS.sum)),
    ],
    lines: sums.map((parts, k) => ({ total: counts.length + k, parts })),
  };
  const { reasons, narrowest } = suppressCells(system, rule);
  const isHidden = (at: number): boolean => reasons[at] !== null;
  const hiddenCategory = joined.map(
    (parts) =>
      (parts.length === 1 && isHidden(parts[0]!)) ||
      sums.some((own, k) => own === parts && isHidden(counts.length + k)),
  );
  const hidden = hiddenCategory.includes(true);
  return {
    item: shownItem(item, { isHidden, hiddenCategory, codes, rule }),
    hidden,
    cells: cellCounts(reasons.slice(0, counts.length)),
    narrowest,
  };
}

function shownItem(
  item: ItemStatistics,
  options: {
    readonly isHidden: (at: number) => boolean;
    readonly hiddenCategory: readonly boolean[];
    readonly codes: readonly string[];
    readonly rule: DisclosureRule;
  },
): ItemStatistics {
  const { isHidden, hiddenCategory, codes, rule } = options;
  const base = rule.rounding;
  const everybody = item.n + sum(Object.values(item.missing).map((count) => count ?? 0));
  const ofAnswers = (value: number | null, k: number): number | null =>
    hiddenCategory[k] || value === null ? null : roundedShare(value, item.n, base);
  const ofCodes = <T>(value: (code: string) => T): Record<string, T | null> =>
    Object.fromEntries(
      codes.map((code, k) => [
        code,
        codes.length > 1 && isHidden(item.asked.length + k) ? null : value(code),
      ]),
    );
  // A mean and a standard deviation tell two counts.
  const tells = hiddenCategory.includes(true) || base > 1;
  return {
    ...item,
    n: roundCount(item.n, base),
    proportions: item.proportions.map(ofAnswers),
    unweightedProportions: item.unweightedProportions.map(ofAnswers),
    mean: tells ? null : item.mean,
    standardDeviation: tells ? null : item.standardDeviation,
    // They are of the answers as asked, of which each may be hidden.
    descriptives: tells || item.asked.some((_, k) => isHidden(k)) ? null : item.descriptives,
    missing: ofCodes((code) => roundCount(item.missing[code] ?? 0, base)),
    missingProportions: ofCodes((code) => roundedShare(item.missingProportions[code] ?? 0, everybody, base)),
    asked: item.asked.map((answer, k) =>
      isHidden(k)
        ? { ...answer, count: null, proportion: null }
        : {
            ...answer,
            count: roundCount(answer.count ?? 0, base),
            proportion: roundedShare(answer.proportion ?? 0, item.n, base),
          },
    ),
  };
}
