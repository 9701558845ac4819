/** The posterior means of the scores of a group's patterns, and what their second moments are made of. */
import type { AnswerTable, OneFactorGroup } from "./one-factor";
import { multiplied } from "./one-factor-step";
import type { ScoreCurves } from "./score-curves";

/** What is gathered of a group: its patterns' scores by item (its slope and intercepts), then its mean and variance. */
export interface GroupScores {
  /** patterns x scores: posterior means. */
  readonly means: Float64Array;
  readonly size: number;
  /** By item, categories x points: expected people. */
  readonly counts: readonly Float64Array[];
  /** By own item, by shared item: categories of both (the own item's first) x points: expected people. */
  readonly pairs: readonly (readonly Float64Array[])[];
}

/** What the group's answers are looked at with. */
export interface GroupCurves {
  readonly items: readonly ScoreCurves[];
  /** By point. */
  readonly nodes: Float64Array;
  /** By point: derivatives of the log weights by the mean and the variance. */
  readonly latent: readonly [Float64Array, Float64Array];
}

/**
 * Gathers a group's scores and adds its people to the tables of answers, whose probabilities are filled (the own items'
 * with the points' weights in them).
 *
 * @returns null where some answers are impossible
 */
export function groupScores(
  { patterns, shared, own }: OneFactorGroup,
  all: AnswerTable,
  curves: GroupCurves,
): GroupScores | null {
  const { nodes } = curves;
  const points = nodes.length;
  const scores = emptyScores({ patterns, own }, all, curves);
  const people = new Float64Array(points);
  own.people.fill(0);
  for (let row = 0; row < patterns.rows; row++) {
    const start = shared[row]! * points;
    const ownStart = own.block.of[row]! * points;
    const probability = multiplied(
      { one: all.likelihoods, from: start, other: own.likelihoods, otherFrom: ownStart },
      people,
    );
    if (!(probability > 0)) return null;
    const share = patterns.weight[row]! / probability;
    for (let q = 0; q < points; q++) {
      const value = share * people[q]!;
      people[q] = value;
      all.people[start + q]! += value;
      own.people[ownStart + q]! += value;
    }
    addPairs(scores, { row, shared: all.block.items, own: own.block.items }, { patterns, people });
    addMeans(scores, { row, people, weight: patterns.weight[row]! }, { patterns, curves });
  }
  return scores;
}

type Patterns = OneFactorGroup["patterns"];

function emptyScores(
  { patterns, own }: Pick<OneFactorGroup, "patterns" | "own">,
  all: AnswerTable,
  { items, nodes }: GroupCurves,
): GroupScores {
  const size = items.reduce((sum, { boundaries }) => sum + boundaries + 1, 2);
  const categories = (item: number): number => items[item]!.boundaries + 1;
  return {
    means: new Float64Array(patterns.rows * size),
    size,
    counts: items.map((_, item) => new Float64Array(categories(item) * nodes.length)),
    pairs: own.block.items.map((one) =>
      all.block.items.map((other) => new Float64Array(categories(one) * categories(other) * nodes.length)),
    ),
  };
}

function addPairs(
  { counts, pairs }: GroupScores,
  { row, shared, own }: { row: number; shared: readonly number[]; own: readonly number[] },
  { patterns, people }: { patterns: Patterns; people: Float64Array },
): void {
  const points = people.length;
  for (let i = 0; i < own.length; i++) {
    const category = patterns.columns[own[i]!]![row]!;
    if (category < 0) continue;
    for (let j = 0; j < shared.length; j++) {
      const other = patterns.columns[shared[j]!]![row]!;
      if (other < 0) continue;
      const categories = counts[shared[j]!]!.length / points;
      addAt(pairs[i]![j]!, (category * categories + other) * points, people);
    }
  }
}

function addAt(into: Float64Array, start: number, values: Float64Array): void {
  for (let q = 0, at = start; q < values.length; q++, at++) into[at]! += values[q]!;
}

/** A pattern's means, from its people by point; also adds these to the items' counts. */
function addMeans(
  { means, size, counts }: GroupScores,
  { row, people, weight }: { row: number; people: Float64Array; weight: number },
  { patterns, curves }: { patterns: Patterns; curves: GroupCurves },
): void {
  const { items, nodes, latent } = curves;
  const points = nodes.length;
  const scale = weight > 0 ? 1 / weight : 0;
  let factor = 0;
  let mean = 0;
  let variance = 0;
  for (let q = 0; q < points; q++) {
    const own = people[q]!;
    factor += own * nodes[q]!;
    mean += own * latent[0][q]!;
    variance += own * latent[1][q]!;
  }
  let at = row * size;
  for (let item = 0; item < items.length; item++) {
    const { boundaries, distances, above, timesFactor } = items[item]!;
    const category = patterns.columns[item]![row]!;
    if (category >= 0) {
      const distance = distances[category]!;
      let slope = 0;
      if (category > 0) {
        dots(people, above, timesFactor, (category - 1) * points);
        means[at + category] = 1 + distance - scale * dotted[0]!;
        slope += scale * ((1 + distance) * factor - dotted[1]!);
      }
      if (category < boundaries) {
        dots(people, above, timesFactor, category * points);
        means[at + category + 1] = -distance - scale * dotted[0]!;
        slope -= scale * (distance * factor + dotted[1]!);
      }
      means[at] = slope;
      addAt(counts[item]!, category * points, people);
    }
    at += boundaries + 1;
  }
  means[at] = scale * mean;
  means[at + 1] = scale * variance;
}

/** The sums of products with two tables, which are returned here. */
const dotted = new Float64Array(2);

function dots(people: Float64Array, one: Float64Array, other: Float64Array, start: number): void {
  const points = people.length;
  let first = 0;
  let second = 0;
  let third = 0;
  let fourth = 0;
  let q = 0;
  for (let at = start; q + 2 <= points; q += 2, at += 2) {
    const own = people[q]!;
    const next = people[q + 1]!;
    first += own * one[at]!;
    second += own * other[at]!;
    third += next * one[at + 1]!;
    fourth += next * other[at + 1]!;
  }
  if (q < points) {
    first += people[q]! * one[start + q]!;
    second += people[q]! * other[start + q]!;
  }
  dotted[0] = first + third;
  dotted[1] = second + fourth;
}
