import { type DisclosureRule, isSmallCount } from "../../survey/disclosure/disclosure";
import { type Interval, isProtectedBy } from "../../survey/disclosure/targets";

/** Hidden places of a distribution, and small counts that still follow from what is known. */
export interface HiddenUnansweredCounts {
  readonly hidden: ReadonlySet<number>;
  readonly unprotected: readonly string[];
  /** Whether pairwise numbers of people must be coarsened: exact ones would disclose the distribution. */
  readonly coarsensPairs: boolean;
}

/**
 * Hides small counts in the distribution of items unanswered. Readers know three sums over it (people who answered all
 * items, one and two of them: the base sizes of percentages and correlations). All counts from some number on are hidden,
 * so that whole people could be moved among them with the same sums, far enough for each. If that is not enough, pairwise
 * numbers are shown in tens, which leaves two sums. With few missing answers the sums alone leave few possibilities
 * (`possibleCounts`): a count that keeps them all is as protected as can be, and an impossible one is shown.
 * @param people by number of items unanswered, whole numbers
 */
export function hideUnansweredCounts(
  people: readonly number[],
  rule: DisclosureRule,
): HiddenUnansweredCounts {
  const firstSmall = people.findIndex((count, number) => number > 0 && isSmallCount(count, rule));
  if (firstSmall < 0) return { hidden: new Set(), unprotected: [], coarsensPairs: false };
  const possible = possibleCounts(people);
  const withThreeSums = hiddenFrom(people, { firstSmall, possible, sums: 3 }, rule);
  if (withThreeSums.unprotected.length === 0) return { ...withThreeSums, coarsensPairs: false };
  return { ...hiddenFrom(people, { firstSmall, possible, sums: 2 }, rule), coarsensPairs: true };
}

/**
 * Possible values of each count given the known sums: people, complete ones, and missing answers. Everybody else with
 * missing answers has between one and all items missing.
 */
function possibleCounts(people: readonly number[]): Interval[] {
  const maxMissing = people.length - 1;
  const incomplete = people.slice(1).reduce((sum, count) => sum + count, 0);
  const missing = people.reduce((sum, count, number) => sum + count * number, 0);
  return people.map((complete, number) => {
    if (number === 0) return { low: complete, high: complete };
    const high = Math.min(
      number > 1 ? Math.floor((missing - incomplete) / (number - 1)) : incomplete,
      number < maxMissing
        ? Math.floor((maxMissing * incomplete - missing) / (maxMissing - number))
        : incomplete,
    );
    return { low: number === 1 ? Math.max(0, 2 * incomplete - missing) : 0, high };
  });
}

interface Distribution {
  /** The smallest number of items with a small count. */
  readonly firstSmall: number;
  readonly possible: readonly Interval[];
  /** How many sums over the distribution are known. */
  readonly sums: number;
}

function hiddenFrom(
  people: readonly number[],
  { firstSmall, possible, sums }: Distribution,
  rule: DisclosureRule,
): Omit<HiddenUnansweredCounts, "coarsensPairs"> {
  const used = people.findLastIndex((count) => count > 0);
  const openFrom = (first: number, last: number): number[] =>
    unprotectedNumbers(people, { first, last, possible, sums }, rule);
  let first = firstSmall;
  while (first > 1 && openFrom(first, used).length > 0) first--;
  const last = openFrom(first, used).length > 0 ? possible.findLastIndex(({ high }) => high > 0) : used;
  const open = openFrom(first, last);
  const hidden = new Set(people.flatMap((_, number) => (number >= first && number <= last ? [number] : [])));
  return { hidden, unprotected: open.map((number) => `${number} items unanswered`) };
}

/** Hidden counts that stay unprotected when people are moved among them with the same sums. */
function unprotectedNumbers(
  people: readonly number[],
  {
    first,
    last,
    possible,
    sums,
  }: Omit<Distribution, "firstSmall"> & { readonly first: number; readonly last: number },
  rule: DisclosureRule,
): number[] {
  const numbers = people.flatMap((_, number) => (number >= first && number <= last ? [number] : []));
  const moves = sumPreservingMoves(numbers, sums + 1);
  return numbers.filter((number) => {
    const target = { cells: [number], count: people[number]!, whole: null, subgroup: false };
    const values = [1, -1].flatMap((way) => reachableCounts(people, { number, way, moves, rule }));
    return !isProtectedBy(target, values, { ever: possible[number]!, rule });
  });
}

/** People who come to some numbers and leave others. */
type Move = readonly (readonly [number: number, people: number])[];

/**
 * Moves that keep the sums: divided differences, unique up to multiples for one number more than there are sums; of
 * near numbers only, to keep them few.
 */
function sumPreservingMoves(numbers: readonly number[], size: number): Move[] {
  const setsFrom = (near: readonly number[], left: number): number[][] =>
    left === 0
      ? [[]]
      : near.flatMap((one, at) => setsFrom(near.slice(at + 1, at + 9), left - 1).map((set) => [one, ...set]));
  const sets = setsFrom(numbers, size);
  return sets.map((set) => {
    const products = set.map((one) =>
      set.reduce((all, other) => (one === other ? all : all * (one - other)), 1),
    );
    const common = products.reduce((all, product) => Math.abs(all * product));
    const whole = products.map((product) => common / product);
    const divisor = whole.reduce(greatestDivisor);
    return set.map((number, k) => [number, whole[k]! / Math.abs(divisor)]);
  });
}

const greatestDivisor = (one: number, other: number): number =>
  other === 0 ? one : greatestDivisor(other, one % other);

/** Possible whole values of a count, found by moving a few people at a time. */
function reachableCounts(
  people: readonly number[],
  options: {
    readonly number: number;
    readonly way: number;
    readonly moves: readonly Move[];
    readonly rule: DisclosureRule;
  },
): number[] {
  const { number, way, moves, rule } = options;
  const present = [...people];
  const steps = moves
    .flatMap((move) => {
      const change = move.find(([at]) => at === number)?.[1] ?? 0;
      return change === 0 ? [] : [{ size: Math.abs(change), sign: Math.sign(change) * way, move }];
    })
    .sort((one, other) => one.size - other.size);
  const values = [present[number]!];
  while (values.length <= 3 * rule.leastCount) {
    const next = steps.find(({ sign, move }) => move.every(([at, by]) => present[at]! + sign * by >= 0));
    if (next === undefined) break;
    for (const [at, by] of next.move) present[at]! += next.sign * by;
    values.push(present[number]!);
  }
  return values;
}
