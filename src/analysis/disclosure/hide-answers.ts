import { roundCount } from "../../numeric/sums/round-count";
import { sum } from "../../numeric/sums/sum";
import type { DisclosureRule } from "../../survey/disclosure/disclosure";
import { roundedShare } from "../../survey/disclosure/rounding";
import { type Suppression, suppressCells } from "../../survey/disclosure/suppress-cells";
import { hiddenWith, type ItemStatistics } from "../../survey/items/item-statistics-result";
import { cellCounts, type HiddenCells } from "./hidden-cells";
import type { ShownMissing } from "./hide-missing";

type IsHiddenCode = ShownMissing["isHiddenCode"];

export interface ShownItem extends Pick<Suppression, "narrowest" | "unprotected" | "budget"> {
  readonly item: ItemStatistics;
  /** Whether an analyzed category is hidden, and with it everything that rests on the categories. */
  readonly hidden: boolean;
  readonly cells: HiddenCells;
}

/** Relative costs of hiding: totals cost more than answers. */
const COSTS = { answer: 4, sum: 500 };

/** An item's statistics, with the analyzed category (index) of each answer as asked. */
export interface AskedItem {
  readonly item: ItemStatistics;
  readonly analyzedAs: readonly number[];
}

/**
 * Hides small counts of answers, and enough others that the shown sums do not disclose them; the mean, standard
 * deviation and analyzed categories go with hidden ones.
 * @param isHiddenCode which missing codes are hidden
 * @param subgroup whether all people belong to one group: a count of none or all then discloses everybody's answer
 */
export function hideAnswers(
  { item, analyzedAs }: AskedItem,
  {
    rule,
    isHiddenCode,
    subgroup,
  }: { readonly rule: DisclosureRule; readonly isHiddenCode: IsHiddenCode; readonly subgroup: boolean },
): ShownItem {
  const answers = item.asked.map(({ count }) => Math.round(count ?? 0));
  const bound = sum(answers);
  const whole = subgroup ? bound : null;
  const cell = (count: number, cost: number, fixed = false) => {
    return { name: item.id, count, whole, bound, published: true, cost, subgroup, fixed };
  };
  const joined = item.categories.map((_, category) =>
    answers.flatMap((_count, k) => (analyzedAs[k] === category ? [k] : [])),
  );
  const sums = [...joined.filter((parts) => parts.length > 1), answers.map((_, k) => k)];
  const isEverybody = (at: number): boolean => at === sums.length - 1;
  const system = {
    cells: [
      ...answers.map((count) => cell(count, COSTS.answer)),
      ...sums.map((parts, at) => cell(sum(parts.map((k) => answers[k]!)), COSTS.sum, isEverybody(at))),
    ],
    lines: sums.map((parts, k) => ({ total: answers.length + k, parts })),
  };
  const { reasons, narrowest, unprotected, budget } = suppressCells(system, rule);
  const isHidden = (at: number): boolean => reasons[at] !== null;
  const hiddenCategory = joined.map(
    (parts) =>
      (parts.length === 1 && isHidden(parts[0]!)) ||
      sums.some((sumParts, k) => sumParts === parts && isHidden(answers.length + k)),
  );
  const hidden = hiddenCategory.includes(true);
  return {
    item: shownItem(item, { isHidden, hiddenCategory, isHiddenCode, rule }),
    hidden,
    cells: cellCounts(reasons.slice(0, answers.length)),
    narrowest,
    unprotected,
    budget,
  };
}

function shownItem(
  item: ItemStatistics,
  options: {
    readonly isHidden: (at: number) => boolean;
    readonly hiddenCategory: readonly boolean[];
    readonly isHiddenCode: IsHiddenCode;
    readonly rule: DisclosureRule;
  },
): ItemStatistics {
  const { isHidden, hiddenCategory, isHiddenCode, rule } = options;
  const base = rule.rounding;
  const everybody = item.n + sum(Object.values(item.missing).map((count) => count ?? 0));
  const ofAnswers = (value: number | null, k: number): number | null =>
    hiddenCategory[k] || value === null ? null : roundedShare(value, item.n, base);
  const ofCodes = <T>(value: (code: string) => T): Record<string, T | null> =>
    Object.fromEntries(
      Object.keys(item.missing).map((code) => [code, isHiddenCode(item.id, code) ? null : value(code)]),
    );
  // A mean with a standard deviation discloses two counts.
  const givesAway = hiddenCategory.includes(true) || base > 1;
  return {
    ...item,
    n: roundCount(item.n, base),
    proportions: item.proportions.map(ofAnswers),
    unweightedProportions: item.unweightedProportions.map(ofAnswers),
    ...(givesAway && hiddenWith("answers")),
    // Descriptives use the answers as asked, each of which may be hidden.
    descriptives: givesAway || item.asked.some((_, k) => isHidden(k)) ? null : item.descriptives,
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
