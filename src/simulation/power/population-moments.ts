import type { PatternTable } from "../../data/answers/pattern-table";
import { dichotomize } from "../../data/transform/dichotomize";
import { withoutGroups } from "../../data/transform/select";
import { ItemwiseError } from "../../errors";
import type { GroupMoments } from "../../factor/moments/group-moments";
import { ordinalMoments } from "../../factor/moments/ordinal-moments";
import type { Measure } from "../../measures/measure";
import * as messages from "../messages";
import { drawTable, impliedCorrelations, type Population, type PopulationGroup } from "../population";

export type AnalyzedCategories = "dichotomized" | "declared";

/** Sample size for the covariance of the moments. */
const PEOPLE = 200_000;

export function inCategories(
  table: PatternTable,
  measure: Measure,
  categories: AnalyzedCategories,
): PatternTable {
  return categories === "dichotomized" ? dichotomize(table, measure) : table;
}

export interface PopulationMoments {
  /** With the covariance for independent, equally weighted people. */
  readonly people: GroupMoments;
  /** With the covariance for the population's weights and clusters. */
  readonly sample: GroupMoments;
}

/**
 * Moments of the whole population: its thresholds and latent correlations, with the asymptotic covariance of their
 * estimates from 200,000 simulated people, missing answers included.
 * @param population not divided into groups
 * @param options.items ids, in the order of the moments
 * @throws ItemwiseError "rare-category" for a category that nobody of the 200,000 chose; as `ordinalMoments`
 */
export function populationMoments(
  population: Population,
  measure: Measure,
  options: {
    readonly items: readonly string[];
    readonly categories: AnalyzedCategories;
    readonly seed: number;
  },
): PopulationMoments {
  const { items, categories, seed } = options;
  const [group] = population.groups;
  const equal = { ...population, weightVariation: 0 };
  const drawn = drawTable(equal, measure, { sizes: [PEOPLE], seed, replicate: 0 });
  const table = inCategories(drawn, measure, categories);
  const [sampled] = sampledMoments(withoutGroups(table), items);
  const [inUnits] = population.clusters === null ? [sampled] : sampledMoments(table, items);
  if (sampled === undefined || inUnits === undefined || group === undefined) {
    throw new Error("a population has one group at least");
  }
  const rules = new Map(
    (categories === "dichotomized" ? yesItems(population, measure) : []).map((rule) => [rule.id, rule]),
  );
  const places = items.map((id) => population.items.findIndex((item) => item.id === id));
  const thresholds = places.map((place, j) => {
    const rule = rules.get(items[j]!);
    const cuts = rule === undefined ? distinct(group.thresholds[place]!) : [yesThreshold(group, rule)];
    checkCuts(items[j]!, cuts, sampled.thresholds[j]!);
    return cuts;
  });
  const latent = impliedCorrelations(population);
  const square = places.map((i) => places.map((j) => latent[i]![j]!));
  const pairs = square.flatMap((row, i) => row.slice(i + 1));
  const people = {
    ...sampled,
    moments: Float64Array.from([...thresholds.flat(), ...pairs]),
    covariance: Float64Array.from(square.flat()),
    adjustedPairs: [],
  };
  return { people, sample: { ...people, gamma: designGamma(population, sampled.gamma, inUnits.gamma) } };
}

/**
 * Asymptotic covariance of moments in samples with weights w of mean 1 that are unrelated to the answers. A cluster's
 * total of weighted influences has the variance m E(w^2) V + m (m - 1) C, V being that of a person's influences and C the
 * covariance of two people of a cluster of m: n times the estimates' covariance is V + (m - 1) C, as of clusters with
 * equal weights, and the squared variation of the weights times V (Kish 1965; Binder 1983).
 */
function designGamma(
  { weightVariation }: Population,
  ofPeople: Float64Array,
  ofClusters: Float64Array,
): Float64Array {
  return ofClusters.map((value, k) => value + weightVariation ** 2 * ofPeople[k]!);
}

/** Rewords the message for an item that everybody answers alike, which cannot be dropped here. */
function sampledMoments(table: PatternTable, items: readonly string[]): GroupMoments[] {
  try {
    return ordinalMoments(table, { items, missing: "pairwise" });
  } catch (error) {
    if (!(error instanceof ItemwiseError) || error.code !== "constant-item") throw error;
    throw new ItemwiseError("rare-category", () => error.worded().message, {
      hint: messages.rareCategoryHint,
      cause: error,
    });
  }
}

/** Without the bounds of categories that are never chosen. */
function distinct(cuts: readonly number[]): number[] {
  return cuts.filter((cut, k) => Number.isFinite(cut) && cut !== cuts[k - 1]);
}

function checkCuts(item: string, cuts: readonly number[], sampled: number): void {
  if (cuts.length === sampled && cuts.every(Number.isFinite)) return;
  throw new ItemwiseError("rare-category", () => messages.rareCategory({ item }), {
    hint: messages.rareCategoryHint,
  });
}

export interface YesItem {
  readonly id: string;
  readonly place: number;
  /** Categories below the cut between the lower and the upper part. */
  readonly lower: number;
  /** Whether the upper part means yes (in a reverse-keyed item the lower one does). */
  readonly upperIsYes: boolean;
}

/**
 * The categories of the latent order that are yes: by the measure's rule, or the upper one of two.
 * @returns one by item; none if the measure has no rule and items have more than two categories
 * @throws ItemwiseError "dichotomy-order" where yes is not the categories at one end
 */
export function yesItems(population: Population, measure: Measure): YesItem[] {
  const yes = measure.dichotomize?.yes;
  return population.items.flatMap(({ id, codes }, place) => {
    const reverse = measure.items.find((item) => item.id === id)?.reverse ?? false;
    if (yes === undefined) {
      return codes.length === 2 ? [{ id, place, lower: 1, upperIsYes: !reverse }] : [];
    }
    const upper = codes.map((code) => yes.includes(code) !== reverse);
    const lower = upper.indexOf(true);
    if (lower < 1 || upper.slice(lower).includes(false)) {
      throw new ItemwiseError("dichotomy-order", () => messages.dichotomyOrder({ item: id }), {
        hint: messages.dichotomyOrderHint,
      });
    }
    return [{ id, place, lower, upperIsYes: !reverse }];
  });
}

/** The threshold between the lower and the upper part of a group's latent answers; may be infinite. */
export function yesThreshold({ thresholds }: PopulationGroup, { place, lower }: YesItem): number {
  return thresholds[place]![lower - 1]!;
}
