import type { ItemAgreement, ScaleAgreement } from "../../agreement/agreement";
import { completeRatings } from "../../agreement/ratings";
import type { PatternTable } from "../../data/answers/pattern-table";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { roundedPeople, roundedRemaining } from "../../survey/disclosure/rounding";
import {
  FREE_CELLS,
  isTelling,
  type PairTable,
  pairsOf,
  pairTable,
  valueTable,
} from "../disclosure/pair-tables";
import type { HiddenAgreement } from "./agreement-record";

/**
 * So many cells of two scores must be free that the moments that are released leave their counts open: bias, deviation, mean
 * squares and slope are five sums over the cells, to three digits each.
 */
const FREE_SCORES = 36;

/** An item on all occasions. */
interface RepeatedItem {
  readonly table: PatternTable;
  readonly ids: readonly string[];
  readonly rule: DisclosureRule;
}

/** So few people have another score the second time, or the same, or two scores, that they could be known. */
export function hiddenScale(
  table: PatternTable,
  occasions: readonly (readonly string[])[],
  rule: DisclosureRule,
): HiddenAgreement | null {
  const { n, scores, table: own } = completeRatings(table, occasions);
  if (n < rule.leastPeople) return "too few people";
  const [first, ...further] = scores;
  const few = further.some((other) => {
    const { counts } = valueTable(own, first ?? other, other);
    const same = own.count.reduce((sum, count, row) => sum + (first?.[row] === other[row] ? count : 0), 0);
    const free = (counts.length - 1) * ((counts[0]?.length ?? 0) - 1);
    const small = counts.flat().some((count) => isSmallCount(count, rule));
    const empty = rule.leastCount > 0 && free === 1 && counts.flat().includes(0);
    const telling = free < FREE_SCORES && (small || empty);
    return telling || isSmallCount(same, rule) || isSmallCount(n - same, rule);
  });
  return few ? "small count" : null;
}

/** People who answered all items the first time. */
export const firstTime = (table: PatternTable, items: readonly string[]): number =>
  completeRatings(table, [items]).n;

/**
 * Without means and deviations of scores in strict mode: they give sums, which it rounds nowhere; and without whatever is
 * divided by the number of people where it is not clear whether few of the first time are missing.
 *
 * @param all people who answered the first time
 */
export function releasedScale(found: ScaleAgreement, all: number, rule: DisclosureRule): ScaleAgreement {
  const { n: exact, about: n } = roundedRemaining({ all, left: found.n }, rule);
  const { intraclass, error, compared } = found;
  const own = { ...found, n, intraclass: { ...intraclass, n } };
  if (exact !== null && rule.rounding === 1)
    return { ...own, compared: compared.map((pair) => ({ ...pair, n })) };
  const forms = intraclass.forms.map((form) => (exact === null ? { ...form, fInterval: null } : form));
  return {
    ...own,
    compared: [],
    intraclass: { ...own.intraclass, forms, meanSquares: null },
    error: rule.rounding > 1 || error === null ? null : { ...error, smallestGroupChange: null },
  };
}

/**
 * A kappa of two answers each is their table: hidden where a cell of it is of few, or where so few of those who did not
 * answer every time gave some answer, which follows from what everybody answered.
 */
export function hiddenItem(of: RepeatedItem): HiddenAgreement | null {
  const { table, ids, rule } = of;
  if (rule.leastCount === 0) return null;
  const { n } = completeRatings(
    table,
    ids.map((id) => [id]),
  );
  if (n < rule.leastPeople) return "too few people";
  const left = leftByFirst(of);
  const isOpen = (left.length - 1) ** 2 >= FREE_CELLS;
  const telling =
    pairsOfItem(of).some((pair) => isTelling(pair, rule)) ||
    (!isOpen && left.some((count) => isSmallCount(count, rule)));
  return telling ? "small count" : null;
}

const placesOf = ({ table, ids }: RepeatedItem): number[] =>
  ids.map((id) => table.items.findIndex((item) => item.id === id));

const isComplete =
  ({ table }: RepeatedItem, places: readonly number[]) =>
  (row: number): boolean =>
    places.every((place) => (table.columns[place]?.[row] ?? -1) >= 0);

/** The answers of two occasions against one another, of all people and of those who answered every time. */
function pairsOfItem(of: RepeatedItem): PairTable[] {
  const places = placesOf(of);
  const complete = isComplete(of, places);
  return pairsOf(places).flatMap((pair) => [pairTable(of.table, pair), pairTable(of.table, pair, complete)]);
}

/** By category, people who gave it the first time and did not answer every time. */
function leftByFirst(of: RepeatedItem): number[] {
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

/** Where some pair of answers is of few people, one coefficient alone: several together would give it away. */
export function releasedItem(found: ItemAgreement, of: RepeatedItem): ItemAgreement {
  const { rule, table, ids } = of;
  const all = firstTime(table, ids.slice(0, 1));
  const { about: n } = roundedRemaining({ all, left: found.n }, rule);
  const krippendorffN = found.krippendorff.n === found.n ? n : roundedPeople(found.krippendorff.n, rule);
  const small = pairsOfItem(of).some(({ counts }) =>
    counts.flat().some((count) => isSmallCount(count, rule)),
  );
  const nothing = { estimate: null, standardError: null, interval: null };
  const kappas = found.kappas.map((pair) => ({
    ...pair,
    n,
    agreement: small ? null : pair.agreement,
    kappas: pair.kappas.map((kappa) =>
      small && kappa.weights !== "quadratic" ? { ...kappa, ...nothing } : kappa,
    ),
  }));
  const { krippendorff, fleiss } = found;
  const isOnly = small && kappas.length > 0;
  return {
    n,
    kappas,
    fleiss: fleiss === null || small ? null : { ...fleiss, n },
    krippendorff: isOnly
      ? { ...krippendorff, n: krippendorffN, estimate: null, interval: null }
      : { ...krippendorff, n: krippendorffN },
  };
}
