import { declaredItem } from "../data/answers/encode-item";
import type { PatternTable } from "../data/answers/pattern-table";
import { collapse } from "../data/patterns/build-pattern-table";
import type { Measure } from "../measures/measure";
import { normalQuantile } from "../numeric/distributions/special";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import { cholesky } from "../numeric/linear-algebra/matrix";
import { createRandom, type Random } from "../numeric/random/random";
import { sumBy } from "../numeric/sums/sum";

/** The population of samples: a factor model of latent answers, cut at thresholds into observed ones. */

export interface PopulationItem {
  readonly id: string;
  readonly label: string;
  readonly column: string;
  /** Codes of the categories in ascending order of the trait, as in a file. */
  readonly codes: readonly number[];
  readonly missing: readonly number[];
}

/** People with the same thresholds. */
export interface PopulationGroup {
  /** "" where the population is not divided. */
  readonly label: string;
  /** Code in the column of the grouping; null if the population is not divided. */
  readonly code: string | null;
  /** Share of a sample relative to the other groups. */
  readonly share: number;
  /** Size of the group; null if unknown. */
  readonly people: number | null;
  /** By item, ascending, of a latent answer with mean 0 and variance 1; infinite where a category is never chosen. */
  readonly thresholds: readonly (readonly number[])[];
  /** By item and code for no answer: its share of people. */
  readonly missing: readonly (readonly number[])[];
}

export interface Population {
  /** Where it is from: a measure's definition or the file of an analysis. */
  readonly origin: string;
  /** Sources of its figures; null if unknown. */
  readonly source: string | null;
  readonly structure: { readonly id: string; readonly label: string; readonly model: string };
  readonly items: readonly PopulationItem[];
  readonly factors: readonly string[];
  /** Items by factors, standardized; 0 in a whole row for an item that is not in the structure. */
  readonly loadings: readonly (readonly number[])[];
  readonly factorCorrelations: readonly (readonly number[])[];
  readonly grouping: { readonly name: string; readonly column: string } | null;
  readonly groups: readonly PopulationGroup[];
  /** Share of the variance of the propensity to give no answer that is between persons. */
  readonly missingClustering: number;
  readonly weightVariation: number;
  readonly clusters: { readonly size: number; readonly intraclass: number } | null;
}

/**
 * Correlations of the latent answers: loadings times factor correlations times loadings, 1 on the diagonal.
 * @example
 * ```ts
 * const factorCorrelations = [[1, 0.5], [0.5, 1]];
 * impliedCorrelations({ loadings: [[0.5, 0], [0, 0.5]], factorCorrelations })[0]; // [1, 0.125]
 * ```
 */
export function impliedCorrelations({
  loadings,
  factorCorrelations,
}: Pick<Population, "loadings" | "factorCorrelations">): number[][] {
  return loadings.map((one, i) =>
    loadings.map((other, j) => (i === j ? 1 : sharedVariance(one, other, factorCorrelations))),
  );
}

/** Covariance of two rows of loadings through the factors. */
export function sharedVariance(
  one: readonly number[],
  other: readonly number[],
  correlations: readonly (readonly number[])[],
): number {
  return sumBy(one, (a, f) => other.reduce((part, b, g) => part + a * b * correlations[f]![g]!, 0));
}

/** A person's weight and cluster. */
export interface PersonDesign {
  /** Mean 1 in the population; 1 where weights do not vary. */
  readonly weight: number;
  /** Number of the cluster over all groups, from 0; that of the person without clusters. */
  readonly cluster: number;
}

/**
 * Weights and clusters of the people of one group, one after the other: weights are log-normal with mean 1, to six
 * decimals and never 0, and unrelated to the answers; the first `clusters.size` people are one cluster, the next another.
 * @param options.random a stream for weights alone, so that answers do not depend on them
 * @param options.before clusters of the groups before
 */
export function designSource(
  { weightVariation, clusters }: Population,
  { random, before }: { readonly random: Random; readonly before: number },
): () => PersonDesign {
  const size = clusters?.size ?? 1;
  const variance = log(1 + weightVariation ** 2);
  const spread = Math.sqrt(variance);
  let person = 0;
  return () => {
    const drawn = weightVariation === 0 ? 1 : exp(spread * random.normal() - variance / 2);
    return {
      weight: Number(Math.max(drawn, 1e-6).toFixed(6)),
      cluster: before + Math.floor(person++ / size),
    };
  };
}

export function clusterCount({ clusters }: Population, people: number): number {
  return Math.ceil(people / (clusters?.size ?? 1));
}

/** Draws the people of one group, one after the other. */
interface PersonSource {
  /**
   * The next person's answers: by item an index of `PopulationItem.codes`, or -2 - k for `PopulationItem.missing[k]`.
   */
  next(into: Int16Array): void;
}

/**
 * People of a group. A person's factors are multivariate normal, with a share of their variance between clusters (the
 * first `clusters.size` people are one, the next another); latent answers are loadings times factors plus a residual
 * that brings their variance to 1, cut at the thresholds. Missing answers are independent of that (missing completely
 * at random): by item and code a propensity, of which a share is the person's over all items, exceeds the quantile of
 * the code's frequency.
 * @param random draws the same numbers per person whatever is drawn
 */
export function personSource(population: Population, group: PopulationGroup, random: Random): PersonSource {
  const { loadings, factors, clusters, missingClustering } = population;
  const root = cholesky(population.factorCorrelations) ?? [];
  const rests = loadings.map((row) => Math.sqrt(1 - sharedVariance(row, row, population.factorCorrelations)));
  const cuts = group.missing.map(missingCuts);
  const kinds = Math.max(0, ...group.missing.map((codes) => codes.length));
  const between = Math.sqrt(clusters?.intraclass ?? 0);
  const within = Math.sqrt(1 - (clusters?.intraclass ?? 0));
  const shared = new Float64Array(factors.length);
  const own = Math.sqrt(missingClustering);
  const rest = Math.sqrt(1 - missingClustering);
  const draws = new Float64Array(factors.length);
  const trait = new Float64Array(factors.length);
  const propensity = new Float64Array(kinds);
  let person = 0;
  return {
    next(into) {
      if (clusters !== null && person++ % clusters.size === 0) {
        for (let f = 0; f < shared.length; f++) shared[f] = random.normal();
      }
      for (let f = 0; f < draws.length; f++) draws[f] = between * shared[f]! + within * random.normal();
      for (let f = 0; f < trait.length; f++) {
        trait[f] = 0;
        for (let g = 0; g <= f; g++) trait[f]! += root[f]![g]! * draws[g]!;
      }
      for (let k = 0; k < kinds; k++) propensity[k] = random.normal();
      for (let j = 0; j < loadings.length; j++) {
        let latent = rests[j]! * random.normal();
        for (let f = 0; f < trait.length; f++) latent += loadings[j]![f]! * trait[f]!;
        into[j] = categoryOf(latent, group.thresholds[j]!);
        for (let k = cuts[j]!.length - 1; k >= 0; k--) {
          if (own * propensity[k]! + rest * random.normal() > cuts[j]![k]!) into[j] = -2 - k;
        }
      }
    },
  };
}

function categoryOf(latent: number, thresholds: readonly number[]): number {
  let category = 0;
  while (category < thresholds.length && latent > thresholds[category]!) category++;
  return category;
}

/** Each code takes its share of those left by the codes before it. */
function missingCuts(shares: readonly number[]): number[] {
  let left = 1;
  return shares.map((share) => {
    const cut = normalQuantile(Math.min(1, Math.max(0, 1 - share / left)));
    left -= share;
    return cut;
  });
}

interface DrawTableOptions {
  /** People of each of the population's groups, in its order. */
  readonly sizes: readonly number[];
  readonly seed: number;
  /** Which of the seed's samples, from 0; each has its own streams for up to 500 groups. */
  readonly replicate: number;
}

/** Streams of one sample: a half for answers, a half for weights. */
const STREAMS = 1000;

/**
 * A sample in memory, in the measure's declared categories, with the population's design weights and clusters, if any.
 * @returns distinct answers (by cluster) with their counts and weights; one grouping if the population is divided
 * @example
 * ```ts
 * const measure = measureById("disrupting-harm");
 * const table = drawTable(measurePopulation(measure), measure, { sizes: [100], seed: 1, replicate: 0 });
 * table.count.reduce((sum, count) => sum + count, 0); // 100
 * ```
 */
export function drawTable(population: Population, measure: Measure, options: DrawTableOptions): PatternTable {
  const { sizes, seed, replicate } = options;
  const rows = sizes.reduce((sum, size) => sum + size, 0);
  const columns = population.items.map(() => new Int16Array(rows));
  const codes = new Int16Array(rows);
  const answers = new Int16Array(columns.length);
  const weight = new Float64Array(rows);
  const cluster = new Int32Array(rows);
  let row = 0;
  let before = 0;
  population.groups.forEach((group, k) => {
    const stream = STREAMS * replicate + k;
    const source = personSource(population, group, createRandom(seed, stream));
    const design = designSource(population, { random: createRandom(seed, stream + STREAMS / 2), before });
    for (const end = row + sizes[k]!; row < end; row++) {
      source.next(answers);
      const place = design();
      weight[row] = place.weight;
      cluster[row] = place.cluster;
      codes[row] = k;
      for (let j = 0; j < columns.length; j++) columns[j]![row] = answers[j]!;
    }
    before += clusterCount(population, sizes[k]!);
  });
  const { grouping, groups, weightVariation, clusters } = population;
  const levels = groups.map(({ label }) => label);
  return collapse({
    items: measure.items.map(declaredItem),
    rows,
    columns,
    count: new Float64Array(rows).fill(1),
    weight,
    weightSquared: weight.map((own) => own * own),
    weighting: weightVariation > 0 ? "design" : "none",
    groupings: grouping === null ? [] : [{ name: grouping.name, levels, codes }],
    stratum: null,
    cluster: clusters === null ? null : cluster,
  });
}
