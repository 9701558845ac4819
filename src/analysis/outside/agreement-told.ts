import type { ItemAgreement, ScaleAgreement } from "../../agreement/agreement";
import { completeRatings } from "../../agreement/ratings";
import type { PatternTable } from "../../data/answers/pattern-table";
import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { aboutPeople } from "../../survey/disclosure/rounding";
import { FREE_CELLS, isTelling, type PairTable, pairsOf, pairTable } from "../disclosure/pair-tables";
import type { HiddenAgreement } from "./agreement-record";

/**
 * So many cells of two scores must be free that the moments that are told leave their counts open: bias, deviation, mean
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
    const cells = new Map<string, number>();
    let same = 0;
    for (let row = 0; row < own.rows; row++) {
      const pair = `${first?.[row]} ${other[row]}`;
      cells.set(pair, (cells.get(pair) ?? 0) + own.count[row]!);
      if (first?.[row] === other[row]) same += own.count[row]!;
    }
    const free = (new Set(first).size - 1) * (new Set(other).size - 1);
    const small = [...cells.values()].some((count) => isSmallCount(count, rule));
    const empty = rule.leastCount > 0 && free === 1 && cells.size < 4;
    const telling = free < FREE_SCORES && (small || empty);
    return telling || isSmallCount(same, rule) || isSmallCount(n - same, rule);
  });
  return few ? "small count" : null;
}

/** Without means and deviations of scores in strict mode: they tell sums, which it rounds nowhere. */
export function toldScale(found: ScaleAgreement, rule: DisclosureRule): ScaleAgreement {
  const n = aboutPeople(found.n, rule);
  const intraclass = { ...found.intraclass, n };
  if (rule.rounding > 1)
    return { ...found, n, compared: [], error: null, intraclass: { ...intraclass, meanSquares: null } };
  return { ...found, n, intraclass, compared: found.compared.map((pair) => ({ ...pair, n })) };
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

/** Where some pair of answers is of few people, one coefficient alone: several together would tell it. */
export function toldItem(found: ItemAgreement, of: RepeatedItem): ItemAgreement {
  const { rule } = of;
  const [n, krippendorffN] = [aboutPeople(found.n, rule), aboutPeople(found.krippendorff.n, rule)];
  const small = pairsOfItem(of).some(({ counts }) =>
    counts.flat().some((count) => isSmallCount(count, rule)),
  );
  const nothing = { estimate: null, standardError: null, interval: null };
  const kappas = found.kappas.map((pair) => ({
    ...{ ...pair, n },
    agreement: small ? null : pair.agreement,
    kappas: pair.kappas.map((kappa) =>
      small && kappa.weights !== "quadratic" ? { ...kappa, ...nothing } : kappa,
    ),
  }));
  const { krippendorff, fleiss } = found;
  const isOnly = small && kappas.length > 0;
  return {
    ...{ n, kappas },
    fleiss: fleiss === null || small ? null : { ...fleiss, n },
    krippendorff: isOnly
      ? { ...krippendorff, n: krippendorffN, estimate: null, interval: null }
      : { ...krippendorff, n: krippendorffN },
  };
}
