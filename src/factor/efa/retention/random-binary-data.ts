import { hypergeometricDraw } from "../../../numeric/random/hypergeometric";
import type { Random } from "../../../numeric/random/random";
import type { RandomData } from "./random-ordered-data";

/** More items have too many patterns. */
const MAX_ITEMS = 12;
/** Likewise items whose rarer categories a person is in more often than this on average. */
const MAX_RARE = 1;
/** A pattern of at most this many people is divided person by person. */
const FEW = 4;

/** Whether independent items with two categories have so few patterns that drawing patterns is faster than people. */
export function hasFewPatterns(margins: readonly (readonly number[])[]): boolean {
  const rare = margins.map((counts) => Math.min(...counts) / (counts[0]! + counts[1]!));
  return margins.length <= MAX_ITEMS && rare.reduce((sum, share) => sum + share, 0) <= MAX_RARE;
}

interface Patterns {
  /** By pattern: bit i where the people are in the rarer category of item i. */
  readonly bits: Int32Array;
  readonly people: Int32Array;
  size: number;
}

/**
 * Random data of independent items with two categories, from the number of people in each (summing to n). A random set
 * of given size takes from each pattern of the earlier items a hypergeometric number of people given the patterns
 * before (multivariate hypergeometric distribution): the distribution of placing people, in time hardly growing with
 * their number.
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

/** Divides every pattern by membership of its people in a random set of the given size. */
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

/** Counts people in the rarer categories of two items, row-major with the larger item first. */
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

/** People per word of a set, so that it stays a small nonnegative integer. */
const PER_WORD = 31;
/** From this share on a set is filled by random words instead of person by person. */
const COMMON = 1 / 6;
/** Binary digits of the share in the random words; the last people are added or removed one by one. */
const DIGITS = 5;

interface PeopleSet {
  readonly n: number;
  readonly size: number;
  /** The rarer category, that of the people in the set. */
  readonly category: 0 | 1;
  readonly words: Int32Array;
}

/** Random data of independent two-category items with given margins, by patterns (few rare items) or by person. */
export function randomBinaryData(margins: readonly (readonly number[])[]): RandomData {
  return hasFewPatterns(margins) ? randomPatternData(margins) : randomSetData(margins);
}

/** Each item's rarer category as a set of people. */
export function randomSetData(margins: readonly (readonly number[])[]): RandomData {
  const sets = margins.map(peopleSet);
  return {
    draw(random) {
      for (const set of sets) drawSet(set, random);
    },
    fillJointCounts(table, row, column) {
      fillTable(table, sets[row]!, sets[column]!);
    },
  };
}

function peopleSet(counts: readonly number[]): PeopleSet {
  const n = counts[0]! + counts[1]!;
  const category = counts[1]! <= counts[0]! ? 1 : 0;
  return { n, size: counts[category]!, category, words: new Int32Array(Math.ceil(n / PER_WORD)) };
}

/** A random set of the given size: all are equally likely, as people have equal probability in the random words. */
function drawSet({ n, size, words }: PeopleSet, random: Random): void {
  words.fill(0);
  let count = 0;
  if (size > COMMON * n) {
    const digits = Math.round((size / n) * (1 << DIGITS));
    for (let w = 0; w < words.length; w++) {
      words[w] =
        randomWord(digits, random) & (0x7fffffff >>> (PER_WORD - Math.min(PER_WORD, n - w * PER_WORD)));
      count += bitCount(words[w]!);
    }
  }
  while (count !== size) {
    const person = random.integer(n);
    const w = Math.floor(person / PER_WORD);
    const bit = 1 << (person - w * PER_WORD);
    const wanted = count < size ? 0 : bit;
    if ((words[w]! & bit) !== wanted) continue;
    words[w]! ^= bit;
    count += wanted === 0 ? 1 : -1;
  }
}

/** A word whose bits are each 1 with chance digits / 2^DIGITS. */
function randomWord(digits: number, random: Random): number {
  let word = 0;
  for (let k = 0; k < DIGITS; k++) {
    const digit = (digits >> k) & 1;
    if (digit === 1) word |= random.word() & 0x7fffffff;
    else if (word !== 0) word &= random.word();
  }
  return word;
}

function bitCount(word: number): number {
  let bits = word - ((word >>> 1) & 0x55555555);
  bits = (bits & 0x33333333) + ((bits >>> 2) & 0x33333333);
  return Math.imul((bits + (bits >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function fillTable(table: Float64Array, row: PeopleSet, column: PeopleSet): void {
  let both = 0;
  for (let w = 0; w < row.words.length; w++) both += bitCount(row.words[w]! & column.words[w]!);
  const { category: i } = row;
  const { category: j } = column;
  table[2 * i + j] = both;
  table[2 * i + 1 - j] = row.size - both;
  table[2 * (1 - i) + j] = column.size - both;
  table[2 * (1 - i) + 1 - j] = row.n - row.size - column.size + both;
}
