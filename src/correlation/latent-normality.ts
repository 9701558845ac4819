import type { PatternTable } from "../data/answers/pattern-table";
import * as f from "../figures/declare";
import { createRandom, type Random } from "../numeric/random/random";
import { sum } from "../numeric/sums/sum";
import { sampleDesign } from "../survey/design/sample-design";
import * as names from "../words/messages";
import { correlationMatrix } from "./correlation-matrix";
import {
  designedDistance,
  distances,
  expectedDistance,
  type JointAnswers,
  type JointItems,
  jointInfluence,
} from "./ordinal/joint-tables";
import { nullDistances } from "./ordinal/null-distances";
import { ordinalItems } from "./ordinal/ordinal-pairs";
import type { Correction } from "./ordinal/zero-cell";
import { completeRows, peopleIn } from "./pairs/observed-categories";

/** Test of whether ordered answers can come from multivariate normal latent answers cut at thresholds. */
const latentNormalityRecord = {
  /** Two-way tables of ordered items or three-way tables of yes-or-no items. */
  tables: f.code<"pairs" | "triples">(),
  compared: f.exact,
  /** Distance between observed and expected shares, as a multiple of its mean under chance. */
  statistic: f.statistic,
  /** Share of draws under normal latent answers with at least this distance, the data counted as one draw. */
  p: f.p.named(names.pValue),
  /** Draws from the distance's null distribution. */
  replicates: f.exact,
  /** Items whose joint table deviates most from expectation, relative to chance. */
  worst: f.listOf(f.text),
};
export interface LatentNormality extends f.Declared<typeof latentNormalityRecord> {}

/** The correlations with a test of the normality of latent answers. */
export const testedCorrelation = {
  ...correlationMatrix,
  /**
   * Test of normal latent answers behind tetrachoric or polychoric correlations; null for other correlations, without
   * exploratory or confirmatory parts, and with too few comparable items.
   */
  normality: f.orNull(latentNormalityRecord),
};

export interface LatentNormalityOptions {
  readonly seed: number;
  /** Draws from the null distribution. @default 499 */
  readonly replicates?: number | undefined;
  readonly correction?: Correction | undefined;
}

const REPLICATES = 499;
/** Tables compared at most, drawn by the seed: nine items have 84 triples. */
const MAX_TABLES = 100;

/**
 * Test of normal latent answers. The statistic is the sum, over joint tables and their cells, of the squared
 * differences between observed shares and those implied by thresholds and tetrachoric or polychoric correlations. Under
 * normal latent answers the differences are asymptotically normal about 0, with the covariance of their influence
 * functions (thresholds and correlations being estimated); the statistic's distribution is drawn from that
 * (`nullDistances`) without refitting.
 *
 * For ordered items, all pairs with at least one item of three or more categories are compared (Foldnes & Grønneberg
 * 2020). Pairs of yes-or-no items fit by construction, so triples are compared (Muthén & Hofacker 1988, one triple at a
 * time). At most 100 tables are drawn by the seed. Only people who answered all items enter. With weights, strata or
 * clusters the number of people is divided by the design effect of the differences, the mean of their linearized
 * variances over those of simple sampling (first-order correction of Rao & Scott 1981; conservative with few clusters).
 * @param table ordered items; labels of clusters are unique
 * @returns null where an item is continuous or has fewer than two categories among complete answers, or no table can be
 *   compared (two yes-or-no items)
 * @see Foldnes, N., & Grønneberg, S. (2020). Structural Equation Modeling, 27, 525-543; Muthén & Hofacker (1988),
 *   Psychometrika, 53, 563-578. Reference: the distances from R (scripts/reference/normality.R), size and power from
 *   docs/verdicts.md.
 * @example
 * ```ts
 * const answers = (digits: string): number[] => Array.from(digits.repeat(20), Number);
 * const items = { a: answers("0011010101"), b: answers("0011001111"), c: answers("0010011101") };
 * latentNormality(fromAnswers({ items }), { seed: 1 })?.tables; // "triples"
 * ```
 */
export function latentNormality(
  table: PatternTable,
  options: LatentNormalityOptions,
): LatentNormality | null {
  const { seed, replicates = REPLICATES, correction = "half" } = options;
  if (table.items.some(({ scale }) => scale === "continuous")) return null;
  const included = completeRows(
    table,
    table.items.map((_, place) => place),
  );
  if (!table.columns.every((column) => varies(column, included))) return null;
  const ordinal = ordinalItems(table, included, correction);
  const categories = ordinal.items.map((item) => item.categories);
  const tables = tablesOf(categories, createRandom(seed));
  if (tables.length === 0) return null;
  const people = peopleIn(table, included);
  const sample: JointAnswers = {
    answers: ordinal.items.map((item) => item.answers),
    categories,
    weights: table.weight.map((weight, row) => weight * included[row]!),
    people,
  };
  const design = sampleDesign(table);
  const influences = tables.map((items) => jointInfluence(sample, items, correction));
  const chances = influences.map((one) => expectedDistance(sample, one));
  const isSimple = design === null && table.weighting !== "design";
  const designed = isSimple
    ? chances
    : influences.map((one) => designedDistance(sample, one, { table, design }));
  const effective = people / (sum(designed) / sum(chances));
  const expected = sum(chances) * people;
  if (!Number.isFinite(effective) || !(expected > 0)) return null;
  // Without influence functions a table's differences carry no information.
  const own = distances(sample, tables, correction).map((one, at) =>
    influences[at]!.effects.length > 0 ? one * effective : 0,
  );
  const total = sum(own);
  const random = createRandom(seed, 1);
  const drawn = nullDistances(sample, influences, { random, replicates });
  const asLarge = drawn.reduce((count, distance) => count + Number(distance >= total), 1);
  const worst = own.reduce(
    (most, one, at) => (one * chances[most]! > own[most]! * chances[at]! ? at : most),
    0,
  );
  return {
    tables: tables[0]!.length === 3 ? "triples" : "pairs",
    compared: tables.length,
    statistic: total / expected,
    p: asLarge / (replicates + 1),
    replicates,
    worst: tables[worst]!.map((item) => table.items[item]!.id),
  };
}

function varies(column: ArrayLike<number>, included: Uint8Array): boolean {
  let first = -1;
  for (let row = 0; row < included.length; row++) {
    if (included[row] === 0) continue;
    if (first >= 0 && column[row] !== first) return true;
    first = column[row]!;
  }
  return false;
}

/** Tables to compare: triples if all items are yes-or-no, otherwise pairs with one item of more than two categories. */
function tablesOf(categories: readonly number[], random: Random): JointItems[] {
  const places = categories.map((_, place) => place);
  const pairs = places.flatMap((one) => places.slice(one + 1).map((other) => [one, other]));
  const all = categories.every((count) => count === 2)
    ? pairs.flatMap(([one = 0, other = 0]) => places.slice(other + 1).map((third) => [one, other, third]))
    : pairs.filter((pair) => pair.some((item) => categories[item]! > 2));
  const most = Math.min(MAX_TABLES, all.length);
  if (most < all.length) {
    for (let at = 0; at < most; at++) {
      const other = at + random.integer(all.length - at);
      [all[at], all[other]] = [all[other]!, all[at]!];
    }
  }
  return all.slice(0, most);
}
