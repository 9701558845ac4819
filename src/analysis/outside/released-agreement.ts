import { type ItemAgreement, releasedCoefficients } from "../../agreement/item-coefficients";
import { completeRatings } from "../../agreement/ratings";
import type { ScaleAgreement } from "../../agreement/scale-agreement-result";
import type { PatternTable } from "../../data/answers/pattern-table";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundedPeople, roundedRemaining } from "../../survey/disclosure/rounding";
import {
  isDisclosive,
  type PairTable,
  pairsOf,
  pairTable,
  SAFE_FREE_CELLS,
  valueTable,
} from "../disclosure/pair-tables";
import type { HiddenAgreement } from "./agreement-record";

/**
 * Free cells of two scores from which released moments disclose no count: bias, deviation, mean squares and slope are
 * five sums over the cells, with three digits each.
 */
const SAFE_FREE_SCORES = 36;

interface RepeatedItem {
  readonly table: PatternTable;
  readonly ids: readonly string[];
  readonly rule: DisclosureRule;
}

/** Whether changed, unchanged or joint scores have a small count. */
export function whyScaleHidden(
  table: PatternTable,
  occasions: readonly (readonly string[])[],
  rule: DisclosureRule,
): HiddenAgreement | null {
  const { n, scores, table: complete } = completeRatings(table, occasions);
  if (n < rule.leastPeople) return "too few people";
  const [first, ...further] = scores;
  const hasSmallCount = further.some((other) => {
    const { counts } = valueTable(complete, first ?? other, other);
    const same = complete.count.reduce(
      (sum, count, row) => sum + (first?.[row] === other[row] ? count : 0),
      0,
    );
    const free = (counts.length - 1) * ((counts[0]?.length ?? 0) - 1);
    const small = counts.flat().some((count) => isSmallCount(count, rule));
    const empty = rule.leastCount > 0 && free === 1 && counts.flat().includes(0);
    const disclosive = free < SAFE_FREE_SCORES && (small || empty);
    return disclosive || isSmallCount(same, rule) || isSmallCount(n - same, rule);
  });
  return hasSmallCount ? "small count" : null;
}

export const firstOccasionCount = (table: PatternTable, items: readonly string[]): number =>
  completeRatings(table, [items]).n;

/**
 * In strict mode without means and deviations of scores, which give exact sums; and without figures divided by n where
 * the number of drop-outs must not be known.
 * @param all people who answered on the first occasion
 */
export function releasedScale(found: ScaleAgreement, all: number, rule: DisclosureRule): ScaleAgreement {
  const { n: exact, about: n } = roundedRemaining({ all, left: found.n }, rule);
  const { intraclass, error, compared } = found;
  const released = { ...found, n, intraclass: { ...intraclass, n } };
  if (exact !== null && rule.rounding === 1)
    return { ...released, compared: compared.map((pair) => ({ ...pair, n })) };
  const forms = intraclass.forms.map((form) => (exact === null ? { ...form, fInterval: null } : form));
  return {
    ...released,
    compared: [],
    intraclass: { ...released.intraclass, forms, meanSquares: null },
    error: rule.rounding > 1 || error === null ? null : { ...error, smallestGroupChange: null },
  };
}

/**
 * The kappa of a binary item discloses its table: hidden with a small cell, or with a small count of an answer among
 * those who dropped out, which follows from the overall counts.
 */
export function whyItemHidden(of: RepeatedItem): HiddenAgreement | null {
  const { table, ids, rule } = of;
  if (rule.leastCount === 0) return null;
  const { n } = completeRatings(
    table,
    ids.map((id) => [id]),
  );
  if (n < rule.leastPeople) return "too few people";
  const dropouts = dropoutsByAnswer(of);
  const isOpen = (dropouts.length - 1) ** 2 >= SAFE_FREE_CELLS;
  const disclosive =
    occasionTables(of).some((pair) => isDisclosive(pair, rule)) ||
    (!isOpen && dropouts.some((count) => isSmallCount(count, rule)));
  return disclosive ? "small count" : null;
}

const placesOf = ({ table, ids }: RepeatedItem): number[] =>
  ids.map((id) => table.items.findIndex((item) => item.id === id));

const isComplete =
  ({ table }: RepeatedItem, places: readonly number[]) =>
  (row: number): boolean =>
    places.every((place) => (table.columns[place]?.[row] ?? -1) >= 0);

/** Two-way tables of occasions, of all people and of those who answered every time. */
function occasionTables(of: RepeatedItem): PairTable[] {
  const places = placesOf(of);
  const complete = isComplete(of, places);
  return pairsOf(places).flatMap((pair) => [pairTable(of.table, pair), pairTable(of.table, pair, complete)]);
}

/** First answers of people who did not answer every time, by category. */
function dropoutsByAnswer(of: RepeatedItem): number[] {
  const { columns, count, items, rows } = of.table;
  const places = placesOf(of);
  const complete = isComplete(of, places);
  const [first = -1] = places;
  const people = (items[first]?.categories ?? []).map(() => 0);
  for (let row = 0; row < rows; row++) {
    const answer = columns[first]?.[row] ?? -1;
    if (answer >= 0 && answer < people.length && !complete(row)) people[answer]! += count[row]!;
  }
  return people;
}

export function releasedItem(found: ItemAgreement, of: RepeatedItem): ItemAgreement {
  const { rule, table, ids } = of;
  const all = firstOccasionCount(table, ids.slice(0, 1));
  const { about } = roundedRemaining({ all, left: found.n }, rule);
  return releasedCoefficients(found, {
    n: (people) => (people === found.n ? about : roundedPeople(people, rule)),
    isSmall: occasionTables(of).some(({ counts }) =>
      counts.flat().some((count) => isSmallCount(count, rule)),
    ),
  });
}
