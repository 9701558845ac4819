import type { MeasureAmong } from "../../measures/measure";
import type { BudgetRecord, DisclosureRule, HiddenReason } from "../disclosure/disclosure";
import { isSameMargin, type Margin, type MarginGrouping } from "../disclosure/margin";
import { type CountedVariable, type CountRelation, marginSystem } from "../disclosure/margin-system";
import { suppressCells } from "../disclosure/suppress-cells";
import { type AmongVariable, amongRelations } from "./among-variables";

export interface HiddenAmong {
  /** Why a variable's share is hidden in a level of a margin; null where it is shown. */
  readonly reason: (variable: string, of: readonly string[], level: number) => HiddenReason | null;
  readonly narrowest: number | null;
  readonly unprotected: readonly string[];
  readonly budget: BudgetRecord;
}

/** Work limit per question, in multiplications: about a second. */
const MAX_WORK = 3e8;

/**
 * Hides counts of a question's variables jointly, so that none of few people can be derived: margins add up to the whole,
 * groups of answers to themselves alone and several, an answer is part of its group, and a group at most the sum of its
 * answers. The audit of `suppressCells` gives the feasibility interval of each hidden count.
 * @param counted the variables with their counts by every margin, of the same people or experiences
 */
export function hiddenAmong(
  question: MeasureAmong,
  counted: readonly (Pick<AmongVariable, "key"> & { readonly margins: readonly Margin[] })[],
  { groupings, rule }: { readonly groupings: readonly MarginGrouping[]; readonly rule: DisclosureRule },
): HiddenAmong {
  const { exact, nested, unions } = amongRelations(question);
  const marginsOf = (key: string): readonly Margin[] =>
    counted.find((variable) => variable.key === key)?.margins ?? [];
  // "none" is the complement of "any".
  const own = counted
    .filter(({ key }) => key !== "none")
    .map(({ key, margins }): CountedVariable => ({ name: key, margins }));
  const rests = nested.map(([whole, part]): CountedVariable => {
    return {
      name: `${whole} without ${part}`,
      published: false,
      margins: subtractMargins(marginsOf(whole), marginsOf(part)),
    };
  });
  // Answers exceeding people in a group count no people: they only bound them.
  const sums = unions.map(({ total, parts }): CountedVariable => {
    const margins = addMargins(parts.map(marginsOf));
    return { name: `answers of ${total}`, isProtectedElsewhere: true, isSize: true, margins };
  });
  const overlaps = unions.map(({ total }, at): CountedVariable => {
    const margins = subtractMargins(sums[at]?.margins ?? [], marginsOf(total));
    return { name: `further answers of ${total}`, isProtectedElsewhere: true, isSize: true, margins };
  });
  const relations: CountRelation[] = [
    ...exact,
    ...nested.map(([whole, part]) => ({ total: whole, parts: [part, `${whole} without ${part}`] })),
    ...unions.flatMap(({ total, parts }) => [
      { total: `answers of ${total}`, parts },
      { total: `answers of ${total}`, parts: [total, `further answers of ${total}`] },
    ]),
  ];
  const system = marginSystem(groupings, [...own, ...rests, ...sums, ...overlaps], relations);
  const { reasons, narrowest, unprotected, budget } = suppressCells(system, rule, MAX_WORK);
  const isGivenUp = budget.hiddenDepth !== null;
  return {
    reason: (variable, of, level) => {
      const at = own.findIndex(({ name }) => name === (variable === "none" ? "any" : variable));
      const margin = own[at]?.margins.findIndex((one) => isSameMargin(one.of, of)) ?? -1;
      const cell = system.places[at]?.[margin]?.[level];
      return cell === undefined ? null : (reasons[cell] ?? null);
    },
    narrowest,
    unprotected,
    budget: { spent: budget.spent, most: MAX_WORK, givenUp: isGivenUp ? [question.label] : [] },
  };
}

function subtractMargins(wholes: readonly Margin[], parts: readonly Margin[]): Margin[] {
  return wholes.map(({ of, counts, n }, k) => {
    return { of, n, counts: counts.map((count, at) => count - (parts[k]?.counts[at] ?? 0)) };
  });
}

/** Sums of margins; sizes add up too. */
function addMargins(all: readonly (readonly Margin[])[]): Margin[] {
  const sum = (of: (margins: readonly Margin[]) => number | undefined): number =>
    all.reduce((total, margins) => total + (of(margins) ?? 0), 0);
  return (all[0] ?? []).map(({ of, counts }, k) => {
    return {
      of,
      counts: counts.map((_, at) => sum((margins) => margins[k]?.counts[at])),
      n: counts.map((_, at) => sum((margins) => margins[k]?.n[at])),
    };
  });
}
