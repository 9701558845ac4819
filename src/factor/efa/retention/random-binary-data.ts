import type { Random } from "../../../numeric/random/random";
import type { RandomData } from "./random-data";
import { hasFewPatterns, randomPatternData } from "./random-pattern-data";

/** People held in one word of a set, so that it stays a small non-negative integer. */
const PER_WORD = 31;
/** From this share on a set is filled by random words instead of person by person. */
const COMMON = 1 / 6;
/** Binary digits of the share that the random words have; the last people are added or taken out one by one. */
const DIGITS = 5;

interface PeopleSet {
  readonly n: number;
  readonly size: number;
  /** The category that the people of the set are in: the rarer one. */
  readonly category: 0 | 1;
  readonly words: Int32Array;
}

/**
 * Random data of independent items with two categories, from the number of people in each (adding to n): of a few items with
 * rare categories by patterns (`randomPatternData`), of others person by person.
 */
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

/**
 * A random set of the given size. Each person's chance is the same and independent in the random words, so that a set
 * of theirs is, given its size, any set of that size; people added or taken out at random keep it so.
 */
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
    if (digit === 1) word |= random.integer(0x80000000);
    else if (word !== 0) word &= random.integer(0x80000000);
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
