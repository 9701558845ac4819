/** Second moments of scores under patterns' posterior distributions, on the points of one factor. */
import type { ScoreTable } from "./score-tables";

/**
 * A parameter whose score is the sum of those of some components, times the factor for a slope: the boundaries of an
 * item's categories (its intercepts), and then the factor's mean and variance, are components.
 */
export interface ScoredParameter {
  readonly row: number;
  readonly components: readonly number[];
  readonly timesFactor: boolean;
}

export interface ScoreTables {
  /** By item, by category: scores by its boundaries. */
  readonly answers: readonly (readonly ScoreTable[])[];
  /** Of the mean and the variance. */
  readonly latent: ScoreTable;
  readonly nodes: Float64Array;
}

/** What is gathered from pattern to pattern. */
export interface ScoreMoments {
  /** Expected people by point; by item and category by point. */
  readonly people: Float64Array;
  readonly counts: readonly (readonly Float64Array[])[];
  /** By item, by earlier item, by category of both (the item's first): expected people by point. */
  readonly pairs: readonly (readonly (readonly Float64Array[])[])[];
  /** Sum of weighted products of the posterior means of scores; parameters x parameters. */
  readonly squaredMeans: Float64Array;
}

export function emptyMoments({ answers, nodes }: ScoreTables, parameters: number): ScoreMoments {
  const table = (): Float64Array => new Float64Array(nodes.length);
  return {
    people: table(),
    counts: answers.map((own) => own.map(table)),
    pairs: answers.map((own, i) =>
      answers.slice(0, i).map((other) => Array.from({ length: own.length * other.length }, table)),
    ),
    squaredMeans: new Float64Array(parameters ** 2),
  };
}

/** Adds a pattern's posterior distribution times its weight. */
export function addPattern(
  { people, counts, pairs }: ScoreMoments,
  categoryOf: (item: number) => number,
  weighted: Float64Array,
): void {
  add(people, weighted);
  for (let i = 0; i < counts.length; i++) {
    const category = categoryOf(i);
    if (category < 0) continue;
    add(counts[i]![category]!, weighted);
    for (let j = 0; j < i; j++) {
      const other = categoryOf(j);
      if (other >= 0) add(pairs[i]![j]![category * counts[j]!.length + other]!, weighted);
    }
  }
}

/** Adds the products of a pattern's mean scores. */
export function addMeans(
  { squaredMeans }: ScoreMoments,
  { answers, latent, nodes }: ScoreTables,
  {
    categoryOf,
    posterior,
    weight,
  }: { categoryOf: (item: number) => number; posterior: Float64Array; weight: number },
): void {
  const means: number[] = [];
  answers.forEach((categories, j) => {
    const category = categoryOf(j);
    const own =
      category < 0 ? categories[0]!.map(() => 0) : categories[category]!.map((s) => dot(posterior, s));
    const slope =
      category < 0 ? 0 : categories[category]!.reduce((sum, s) => sum + dot3(posterior, s, nodes), 0);
    means.push(slope, ...own);
  });
  for (const scores of latent) means.push(dot(posterior, scores));
  for (let i = 0, at = 0; i < means.length; i++) {
    const factor = weight * means[i]!;
    for (let j = 0; j < means.length; j++) squaredMeans[at++]! += factor * means[j]!;
  }
}

/** The variances of the scores added up, by parameter (by item its slope and intercepts, then mean and variance). */
export function scoreVariance(
  moments: ScoreMoments,
  tables: ScoreTables,
  parameters: readonly ScoredParameter[],
): Float64Array {
  const { nodes } = tables;
  const powers = [nodes.map(() => 1), nodes, nodes.map((theta) => theta * theta)];
  const products = componentProducts(moments, tables);
  const out = moments.squaredMeans.map((value) => -value);
  const size = parameters.length;
  parameters.forEach((one, i) => {
    parameters.forEach((other, j) => {
      const power = powers[Number(one.timesFactor) + Number(other.timesFactor)]!;
      for (const c of one.components) {
        for (const d of other.components) out[i * size + j]! += dot(power, products(c, d));
      }
    });
  });
  return out;
}

/** By two components: the sum of weighted products of their scores, by point. */
function componentProducts(
  { people, counts, pairs }: ScoreMoments,
  { answers, latent }: ScoreTables,
): (one: number, other: number) => Float64Array {
  const places = [
    ...answers.flatMap((categories, item) => categories[0]!.map((_, k) => ({ item, k }))),
    ...latent.map((_, k) => ({ item: -1, k })),
  ];
  const sum = (terms: readonly (readonly Float64Array[])[]): Float64Array => {
    const out = new Float64Array(people.length);
    for (const [one, other, n] of terms) {
      for (let q = 0; q < out.length; q++) out[q]! += one![q]! * other![q]! * n![q]!;
    }
    return out;
  };
  const known = new Map<number, Float64Array>();
  return (c, d) => {
    const [one, other] = [places[Math.max(c, d)]!, places[Math.min(c, d)]!];
    const key = Math.max(c, d) * places.length + Math.min(c, d);
    const stored = known.get(key);
    if (stored !== undefined) return stored;
    const there = other.item < 0 ? [] : answers[other.item]!;
    const found =
      other.item < 0
        ? sum([[latent[one.k]!, latent[other.k]!, people]])
        : one.item < 0
          ? sum(there.map((scores, v) => [latent[one.k]!, scores[other.k]!, counts[other.item]![v]!]))
          : one.item === other.item
            ? sum(there.map((scores, v) => [scores[one.k]!, scores[other.k]!, counts[other.item]![v]!]))
            : sum(
                answers[one.item]!.flatMap((scores, u) =>
                  there.map((theirs, v) => [
                    scores[one.k]!,
                    theirs[other.k]!,
                    pairs[one.item]![other.item]![u * there.length + v]!,
                  ]),
                ),
              );
    known.set(key, found);
    return found;
  };
}

function add(into: Float64Array, values: Float64Array): void {
  for (let q = 0; q < into.length; q++) into[q]! += values[q]!;
}

function dot(one: Float64Array, other: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < one.length; q++) sum += one[q]! * other[q]!;
  return sum;
}

function dot3(one: Float64Array, other: Float64Array, third: Float64Array): number {
  let sum = 0;
  for (let q = 0; q < one.length; q++) sum += one[q]! * other[q]! * third[q]!;
  return sum;
}
