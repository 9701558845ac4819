import type { PatternTable } from "../../data/answers/pattern-table";
import { chosenGroupings } from "../../data/patterns/build-pattern-table";
import { groupRows } from "../../data/patterns/group-rows";
import { remember } from "../../numeric/workers/remember";
import { type DisclosureRule, disclosiveCount } from "../disclosure/disclosure";
import type { Margin } from "../disclosure/margin";
import { type CountedPair, cellsOf, countPairs, isSensitivePair } from "./co-occurrence";
import { indicator, type Variable } from "./indicators";
import { combinationsOf } from "./prevalence-plan";
import { type HiddenSum, type PatternForm, type RiskPattern, riskPatterns } from "./risk-patterns";

/** Counts a yes or no in every combination of levels of some groupings. */
export function countMargin(table: PatternTable, values: Float64Array, of: readonly string[]): Margin {
  const { size, places, people } = peopleOf(table, JSON.stringify(of), of);
  const counts = new Array<number>(size).fill(0);
  const n = new Array<number>(size).fill(0);
  for (let row = 0; row < table.rows; row++) {
    const place = places[row]!;
    if (place < 0 || Number.isNaN(values[row]!)) continue;
    n[place]! += people[row]!;
    if (values[row] === 1) counts[place]! += people[row]!;
  }
  return { of, counts, n };
}

/** The combination of levels by row, -1 where unknown, and the row's people. */
interface RowPeople {
  readonly size: number;
  readonly places: Int32Array;
  readonly people: Float64Array;
}

/** Cached: many variables are counted by the same groupings. */
const peopleOf = remember(placedRows);

function placedRows(table: PatternTable, _key: string, of: readonly string[]): RowPeople {
  const groupings = chosenGroupings(table.groupings, of);
  const people = new Float64Array(table.rows);
  for (let row = 0; row < table.rows; row++) {
    // Frequency weights may be fractions: each row counts as at least one person, the same in every margin.
    people[row] = table.count[row]! > 0 ? Math.max(1, Math.round(table.count[row]!)) : 0;
  }
  const size = groupings.reduce((product, { levels }) => product * levels.length, 1);
  return { size, places: combinationsOf(groupings, table.rows), people };
}

/** What everybody's figures of items, sets and pairs reveal of answer patterns. */
export interface RiskSums {
  /** Ids, in the order of the patterns' answers. */
  readonly items: readonly string[];
  readonly patterns: readonly RiskPattern[];
  /** People by number of items. */
  readonly numbers: readonly number[];
  /** Upper bound of the people with a number of items, from the figures of items and of the set of all. */
  readonly mostWith: (number: number) => number;
  readonly pairs: readonly CountedPair[];
  readonly isHiddenPair: (pair: CountedPair) => boolean;
  /** Whether a set of the two reveals it. */
  readonly isReleasedPair: (pair: CountedPair) => boolean;
  /** Forms of items and sets, and of pairs, that are shown. */
  readonly released: readonly PatternForm[];
  readonly releasedPairs: readonly PatternForm[];
  readonly hidden: readonly HiddenSum[];
}

/** @param isHidden whether everybody's figure of an item or set is hidden, and pairs that reveal it */
export function riskSums(
  table: PatternTable,
  { variables, rule }: { readonly variables: readonly Variable[]; readonly rule: DisclosureRule },
  isHidden: (variable: string) => boolean,
): RiskSums {
  const items = variables.flatMap(({ variable, kind }) => (kind === "item" ? [variable] : []));
  const context = { subgroup: isOneGroup(table), rule };
  const counted = variables.map((variable) => {
    const { values } = indicator(table, variable, { context: null, missing: "known" });
    const { counts, n } = countMargin(table, values, []);
    const places = variable.items.map((id) => items.indexOf(id));
    const form: PatternForm = ({ yes }) => Number(places.some((place) => yes[place]));
    const sum: HiddenSum = {
      form,
      count: counts[0]!,
      whole: n[0]!,
      bound: n[0]!,
      subgroup: context.subgroup,
    };
    const isSensitive = disclosiveCount(sum.count, sum.whole, context) !== null;
    return { ...variable, sum, isHidden: isSensitive || isHidden(variable.variable) };
  });
  const released = counted.filter((variable) => !variable.isHidden);
  const hidden = counted.filter((variable) => variable.isHidden);
  const isWithin = (pair: CountedPair, own: readonly string[]): boolean =>
    own.length < 3 && own.every((id) => id === pair.a || id === pair.b);
  const isHiddenPair = (pair: CountedPair): boolean =>
    isSensitivePair(pair, context) || hidden.some((variable) => isWithin(pair, variable.items));
  const isReleasedPair = (pair: CountedPair): boolean =>
    released.some((variable) => variable.kind === "set" && isWithin(pair, variable.items));
  const pairs = countPairs(table, items);
  const isReleased = (id: string): boolean => released.some(({ variable }) => variable === id);
  const hiddenCells = pairs.filter(isHiddenPair).flatMap((pair) => {
    const cells = cellsOf(pair, items).map((cell): HiddenSum => {
      return { ...cell, whole: Math.round(pair.n), subgroup: context.subgroup };
    });
    const { form } = cells[0]!;
    // With both items known, all four counts move with the first.
    return cells.map((cell, k) =>
      isReleased(pair.a) && isReleased(pair.b) ? { ...cell, form, falls: k === 1 || k === 2 } : cell,
    );
  });
  const shownPairs = pairs.filter((pair) => !isHiddenPair(pair));
  const people = peopleByPattern(table, JSON.stringify(items), items);
  const numbers = new Array<number>(items.length + 1).fill(0);
  for (const [key, count] of people) numbers[key.split("1").length - 1]! += count;
  const answered = numbers.reduce((sum, count) => sum + count, 0);
  const reports = numbers.reduce((sum, count, number) => sum + count * number, 0);
  const some = released.some((variable) => variable.items.length === items.length)
    ? answered - numbers[0]!
    : null;
  const mostWith = (number: number): number => {
    if (number === 0 || !items.every(isReleased)) return answered;
    if (some === null) return Math.floor(reports / number);
    const least = number > 1 ? Math.floor((reports - some) / (number - 1)) : some;
    if (number === items.length) return least;
    return Math.min(least, Math.floor((items.length * some - reports) / (items.length - number)));
  };
  return {
    mostWith,
    items,
    pairs,
    isHiddenPair,
    isReleasedPair,
    numbers,
    patterns: riskPatterns(items.length, people),
    released: released.map(({ sum }) => sum.form),
    releasedPairs: shownPairs.flatMap((pair) => cellsOf(pair, items).map(({ form }) => form)),
    hidden: [...hidden.map(({ sum }) => sum), ...hiddenCells],
  };
}

/** People who answered all items, by their answers (1 for yes). */
const peopleByPattern = remember((table: PatternTable, _key: string, items: readonly string[]) => {
  const columns = items.map((id) => table.columns[table.items.findIndex((item) => item.id === id)]!);
  const { group, first } = groupRows(table.rows, columns);
  const counts = new Float64Array(first.length);
  for (let row = 0; row < table.rows; row++) counts[group[row]!]! += table.count[row]!;
  const people = new Map<string, number>();
  // In the table's order.
  for (const row of first.slice().sort()) {
    const answers = columns.map((column) => column[row]!);
    if (answers.some((answer) => answer < 0)) continue;
    people.set(answers.map((answer) => (answer === 1 ? "1" : "0")).join(""), counts[group[row]!]!);
  }
  return people;
});

/** Whether all people are in one level of a grouping. */
export function isOneGroup({ groupings }: PatternTable): boolean {
  return groupings.some(({ codes }) => {
    const first = codes.find((code) => code >= 0);
    return first !== undefined && codes.every((code) => code < 0 || code === first);
  });
}
