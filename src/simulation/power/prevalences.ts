import type { Measure } from "../../measures/measure";
import { bivariateNormalCdf } from "../../numeric/distributions/bivariate-normal";
import { normalCdf, normalQuantile } from "../../numeric/distributions/special";
import { cholesky } from "../../numeric/linear-algebra/matrix";
import { haltonPoint, MAX_HALTON_DIMENSIONS } from "../../numeric/random/halton";
import { createRandom } from "../../numeric/random/random";
import { sumBy } from "../../numeric/sums/sum";
import { type Population, type PopulationGroup, sharedVariance } from "../population";
import { type YesItem, yesItems, yesThreshold } from "./population-moments";

/** Share of a group's people with a yes to an item, or to any of a set. */
export interface PopulationPrevalence {
  /** "" where the population is not divided. */
  readonly group: string;
  readonly variable: string;
  readonly kind: "item" | "set";
  /** 0 to 1, of those who answer. */
  readonly prevalence: number;
  /** Correlation of the answers of two people of one cluster; 0 without clusters. */
  readonly intraclass: number;
  /** Share of people who answer: the item, or all items of the set. */
  readonly answering: number;
  /** Size of the group; null if unknown. */
  readonly people: number | null;
}

/** Points of the integrals over the factors. */
const POINTS = 16_384;

/**
 * Prevalences of a population, by group: of every item, and of any item of the measure's sets. Items are normal
 * probabilities, the correlation within clusters a bivariate one; sets are integrals over the factors, on which items
 * are independent, by a Halton sequence (within .0005 of exact; see the tests).
 * @throws ItemwiseError as `yesItems`
 */
export function populationPrevalences(population: Population, measure: Measure): PopulationPrevalence[] {
  const items = yesItems(population, measure);
  const byId = new Map(items.map((item) => [item.id, item]));
  const sets = Object.entries(measure.sets).flatMap(([variable, members]) => {
    const own = members.flatMap((id) => byId.get(id) ?? []);
    return own.length === members.length ? [{ variable, items: own }] : [];
  });
  const pairs = sets.length === 0 ? null : traitPairs(population);
  return population.groups.flatMap((group): PopulationPrevalence[] => {
    const of = { group: group.label, people: group.people };
    return [
      ...items.map((item) => ({
        ...of,
        variable: item.id,
        kind: "item" as const,
        ...itemPrevalence(population, group, item),
        answering: 1 - noAnswer(group, item),
      })),
      ...sets.map((set) => ({
        ...of,
        variable: set.variable,
        kind: "set" as const,
        ...setPrevalence(population, group, { items: set.items, pairs: pairs! }),
        answering: 1 - anyMissing(population, group, set.items),
      })),
    ];
  });
}

type Found = Pick<PopulationPrevalence, "prevalence" | "intraclass">;

function itemPrevalence(population: Population, group: PopulationGroup, item: YesItem): Found {
  const cut = yesThreshold(group, item);
  const lower = normalCdf(cut);
  const prevalence = item.upperIsYes ? normalCdf(-cut) : lower;
  const { clusters } = population;
  if (clusters === null) return { prevalence, intraclass: 0 };
  const row = population.loadings[item.place]!;
  const rho = clusters.intraclass * sharedVariance(row, row, population.factorCorrelations);
  return { prevalence, intraclass: intraclassOf(bivariateNormalCdf(cut, cut, rho), lower) };
}

function intraclassOf(both: number, one: number): number {
  const spread = one * (1 - one);
  return spread === 0 ? 0 : Math.max(0, (both - one * one) / spread);
}

type Traits = readonly [Float64Array, Float64Array];

/** Factors of pairs of people of one cluster; without clusters, the first person twice. */
function traitPairs(population: Population): readonly Traits[] {
  const { factors, clusters } = population;
  const root = cholesky(population.factorCorrelations) ?? [];
  const size = factors.length;
  const between = Math.sqrt(clusters?.intraclass ?? 0);
  const within = Math.sqrt(1 - (clusters?.intraclass ?? 0));
  const next = normalPoints(clusters === null ? size : 3 * size);
  return Array.from({ length: POINTS }, () => {
    const point = next();
    const person = (own: number): Float64Array =>
      Float64Array.from({ length: size }, (_, f) => {
        let value = 0;
        for (let g = 0; g <= f; g++) {
          const shared = clusters === null ? 0 : between * point[g]!;
          value += root[f]![g]! * (shared + within * point[own + g]!);
        }
        return value;
      });
    if (clusters === null) {
      const alone = person(0);
      return [alone, alone];
    }
    return [person(size), person(2 * size)];
  });
}

/** Standard normal points: Halton's up to its number of dimensions, otherwise random ones. */
function normalPoints(dimensions: number): () => readonly number[] {
  if (dimensions <= MAX_HALTON_DIMENSIONS) {
    let index = 0;
    return () => haltonPoint(++index, dimensions).map(normalQuantile);
  }
  const random = createRandom(1);
  return () => Array.from({ length: dimensions }, () => random.normal());
}

function setPrevalence(
  population: Population,
  group: PopulationGroup,
  { items, pairs }: { items: readonly YesItem[]; pairs: readonly Traits[] },
): Found {
  const rests = items.map(({ place }) => {
    const row = population.loadings[place]!;
    return Math.sqrt(1 - sharedVariance(row, row, population.factorCorrelations));
  });
  const none = (traits: Float64Array): number =>
    items.reduce((product, item, k) => {
      const mean = sumBy(population.loadings[item.place]!, (loading, f) => loading * traits[f]!);
      const z = (yesThreshold(group, item) - mean) / rests[k]!;
      return product * normalCdf(item.upperIsYes ? z : -z);
    }, 1);
  let one = 0;
  let both = 0;
  for (const [first, second] of pairs) {
    const own = none(first);
    one += own;
    both += population.clusters === null ? 0 : own * none(second);
  }
  one /= pairs.length;
  const intraclass = population.clusters === null ? 0 : intraclassOf(both / pairs.length, one);
  return { prevalence: 1 - one, intraclass };
}

/** Points of the integral over a person's propensity. */
const LINE_POINTS = 2000;

export function noAnswer(group: PopulationGroup, { place }: YesItem): number {
  return group.missing[place]!.reduce((sum, share) => sum + share, 0);
}

/** Share of people who leave out any of the items, given correlated propensities not to answer. */
export function anyMissing(
  { missingClustering }: Population,
  group: PopulationGroup,
  items: readonly YesItem[],
): number {
  const own = Math.sqrt(missingClustering);
  const rest = Math.sqrt(1 - missingClustering);
  const kinds = Math.max(0, ...items.map(({ place }) => group.missing[place]!.length));
  let all = 1;
  for (let k = 0; k < kinds; k++) {
    const cuts = items.map(({ place }) => {
      const shares = group.missing[place]!;
      const before = shares.slice(0, k).reduce((sum, share) => sum + share, 0);
      return normalQuantile(1 - (shares[k] ?? 0) / (1 - before));
    });
    let sum = 0;
    for (let point = 1; point <= LINE_POINTS; point++) {
      const z = normalQuantile((point - 0.5) / LINE_POINTS);
      sum += cuts.reduce((product, cut) => product * normalCdf((cut - own * z) / rest), 1);
    }
    all *= sum / LINE_POINTS;
  }
  return 1 - all;
}
