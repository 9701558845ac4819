import { correlate } from "../../src/correlation/correlate";
import type { MissingRule } from "../../src/correlation/correlation-matrix";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { randomItems } from "../../src/factor/efa/retention/random-items";
import { normalCdf } from "../../src/numeric/distributions/special";
import { symmetricEigen } from "../../src/numeric/linear-algebra/matrix";
import { createRandom, type Random } from "../../src/numeric/random/random";
import { comparisonPopulation, productMoments } from "./comparison-population";

export interface ComparisonDataOptions {
  readonly missing: MissingRule;
  readonly seed: number;
  /** The most factors that are looked for. */
  readonly most: number;
  /** Samples from every population, default 500. */
  readonly samples?: number | undefined;
  /** People in a population, default 10,000. */
  readonly population?: number | undefined;
}

export interface ComparisonData {
  readonly factors: number;
  /** By number of factors from 1: mean root mean square difference of the samples' eigenvalues from the observed. */
  readonly differences: readonly number[];
  /** That a further factor brings them no nearer, by number of factors from 2 (Mann-Whitney, one-sided). */
  readonly p: readonly number[];
}

/** A further factor is kept below this (Ruscio & Roche 2012). */
const ALPHA = 0.3;

/**
 * Comparison data (Ruscio & Roche 2012): samples as large as the one there is, of items with its margins, from populations
 * of 1, 2, ... factors; a further factor is kept while it brings the eigenvalues of the samples' product-moment
 * correlations nearer to the observed ones.
 *
 * @param table people by their answers
 */
export function comparisonData(table: PatternTable, options: ComparisonDataOptions): ComparisonData {
  const { missing, seed, most, samples = 500, population = 10_000 } = options;
  const { matrix, ...correlation } = correlate(table, { missing, type: "pearson" });
  const items = randomItems(table, { matrix, ...correlation });
  const observed = symmetricEigen(matrix).values;
  const margins = items.scores.map((scores, j) => marginOf(scores, items.margins?.[j] ?? null, population));
  const differences: Float64Array[] = [];
  const p: number[] = [];
  for (let factors = 1; factors <= most; factors++) {
    const random = createRandom(seed, factors);
    const answers = comparisonPopulation(matrix, { factors, margins, random });
    const draw = sampler(answers, items.people, random);
    differences.push(Float64Array.from({ length: samples }, () => distance(observed, draw())));
    const before = differences[factors - 2];
    if (before === undefined) continue;
    p.push(fewerThan(differences[factors - 1]!, before));
    if (p[factors - 2]! >= ALPHA) break;
  }
  return {
    factors: p.filter((value) => value < ALPHA).length + 1,
    differences: differences.map((values) => values.reduce((sum, value) => sum + value, 0) / values.length),
    p,
  };
}

/** The answers of so many people, ascending: the (i - .5)/n quantiles of the items' own. */
function marginOf(scores: Float64Array, counts: readonly number[] | null, people: number): Float64Array {
  const ends = (counts ?? []).map((_, k, all) => all.slice(0, k + 1).reduce((sum, count) => sum + count, 0));
  const n = counts === null ? scores.length : (ends[ends.length - 1] ?? 0);
  let category = 0;
  return Float64Array.from({ length: people }, (_, person) => {
    const place = ((person + 0.5) / people) * n;
    if (counts === null) return scores[Math.floor(place)]!;
    while (ends[category]! < place) category++;
    return scores[category]!;
  });
}

/** Eigenvalues of the correlations of so many people drawn with replacement. */
function sampler(answers: readonly Float64Array[], n: number, random: Random): () => readonly number[] {
  const rows = new Int32Array(n);
  const columns = answers.map(() => new Float64Array(n));
  const people = answers[0]!.length;
  return () => {
    for (let k = 0; k < n; k++) rows[k] = Math.floor(random.uniform() * people);
    answers.forEach((values, j) => {
      const column = columns[j]!;
      for (let k = 0; k < n; k++) column[k] = values[rows[k]!]!;
    });
    return symmetricEigen(productMoments(columns)).values;
  };
}

function distance(one: readonly number[], other: readonly number[]): number {
  return Math.sqrt(one.reduce((sum, value, k) => sum + (value - other[k]!) ** 2, 0) / one.length);
}

/** Mann-Whitney's one-sided p that values are no smaller than others, by its normal approximation. */
function fewerThan(values: Float64Array, others: Float64Array): number {
  const sorted = Float64Array.from(others).sort();
  let above = 0;
  for (const value of values) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle]! < value) low = middle + 1;
      else high = middle;
    }
    above += low;
  }
  const product = values.length * others.length;
  const deviation = Math.sqrt((product * (values.length + others.length + 1)) / 12);
  return normalCdf((above - product / 2 + 0.5) / deviation);
}
