import { hypergeometricDraw } from "../../../numeric/random/hypergeometric";
import type { Random } from "../../../numeric/random/random";
import type { RandomData } from "./random-data";

/** More items have too many patterns, */
const MOST_ITEMS = 12;
/** and so have items whose rarer categories a person is in more often than this on average. */
const MOST_RARE = 1;
/** A pattern of no more people is divided person by person. */
const FEW = 4;

/** Whether the people of independent items with two categories have so few patterns that these are drawn faster than people. */
export function hasFewPatterns(margins: readonly (readonly number[])[]): boolean {
  const rare = margins.map((counts) => Math.min(...counts) / (counts[0]! + counts[1]!));
  return margins.length <= MOST_ITEMS && rare.reduce((sum, share) => sum + share, 0) <= MOST_RARE;
}

/** The patterns of the rarer categories with their numbers of people. */
interface Patterns {
  /** By pattern: bit i where the people are in the rarer category of item i. */
  readonly bits: Int32Array;
  readonly people: Int32Array;
  size: number;
}

/**
 * Random data of independent items with two categories, from the number of people in each (adding to n). A random set of a given
 * size holds of each pattern of the items before a number of people that is hypergeometric, given those of the patterns
 * before (the multivariate hypergeometric distribution): the same distribution as that of placing the people, in a time
 * that hardly grows with their number.
 */
export function randomPatternData(margins: readonly (readonly number[])[]): RandomData {
  const items = margins.length;
  const rarer = margins.map((counts) => (counts[1]! <= counts[0]! ? 1 : 0));
  const sizes = margins.map((counts, item) => counts[rarer[item]!]!);
  const n = (margins[0]?.[0] ?? 0) + (margins[0]?.[1] ?? 0);
  const patterns = { bits: new Int32Array(1 << items), people: new Int32Array(1 << items), size: 0 };
  const together = new Float64Array(items * items);
  return {
    draw(random) {
      patterns.size = 1;
      patterns.bits[0] = 0;
      patterns.people[0] = n;
      for (let item = 0; item < items; item++) divide(patterns, { item, n, size: sizes[item]! }, random);
      countTogether(together, patterns, items);
    },
    fillJointCounts(table, row, column) {
      const both = together[Math.max(row, column) * items + Math.min(row, column)]!;
      const [i, j] = [rarer[row]!, rarer[column]!];
      table[2 * i + j] = both;
      table[2 * i + 1 - j] = sizes[row]! - both;
      table[2 * (1 - i) + j] = sizes[column]! - both;
      table[2 * (1 - i) + 1 - j] = n - sizes[row]! - sizes[column]! + both;
    },
  };
}

/** Divides every pattern by whether its people are in a random set of the given size. */
function divide(
  patterns: Patterns,
  { item, n, size }: { readonly item: number; readonly n: number; readonly size: number },
  random: Random,
): void {
  const { bits, people } = patterns;
  let [balls, marked] = [n, size];
  for (let at = 0, end = patterns.size; at < end && marked > 0; at++) {
    const all = people[at]!;
    const within = markedOf({ balls, marked, drawn: all }, random);
    balls -= all;
    marked -= within;
    if (within === 0) continue;
    const own = bits[at]! | (1 << item);
    if (within === all) {
      bits[at] = own;
      continue;
    }
    people[at] = all - within;
    bits[patterns.size] = own;
    people[patterns.size++] = within;
  }
}

function markedOf(urn: { balls: number; marked: number; drawn: number }, random: Random): number {
  if (urn.drawn > FEW) return hypergeometricDraw(urn, random);
  let within = 0;
  for (let person = 0; person < urn.drawn; person++) {
    if (random.integer(urn.balls - person) < urn.marked - within) within++;
  }
  return within;
}

/** How many people are in the rarer categories of two items, row-major with the larger item first. */
function countTogether(together: Float64Array, { bits, people, size }: Patterns, items: number): void {
  together.fill(0);
  for (let at = 0; at < size; at++) {
    for (let left = bits[at]!; left !== 0; left &= left - 1) {
      const item = 31 - Math.clz32(left & -left);
      for (let rest = left & (left - 1); rest !== 0; rest &= rest - 1) {
        together[(31 - Math.clz32(rest & -rest)) * items + item]! += people[at]!;
      }
    }
  }
}
