/** The latent answers behind what children report: three correlated factors, one per group of items. */
import { cholesky } from "../../src/numeric/linear-algebra/matrix";
import type { Random } from "../../src/numeric/random/random";
import type { Children } from "./children";
import { AGE_SLOPES, FACTORS } from "./settings";
import { type Structure, structureAt } from "./structure";

const MEAN_AGE = 3.5;
const AGE_DEVIATION = Math.sqrt(35 / 12);

/** Standard normal numbers that latent answers of any structure are made of, and what age does to the factors. */
export interface LatentDraws {
  /** By factor and child, unrelated. */
  readonly factors: readonly Float64Array[];
  /** By item and child: what is the item's own. */
  readonly uniques: readonly Float64Array[];
  /** By child: what age and sex add to every factor. */
  readonly means: Float64Array;
}

/** Draws what every child's latent answers are made of. */
export function drawLatent(children: Children, random: Random): LatentDraws {
  const size = children.age.length;
  const factors = FACTORS.map(() => new Float64Array(size));
  const uniques = FACTORS.flatMap(({ items }) => items.map(() => new Float64Array(size)));
  for (let child = 0; child < size; child++)
    for (const draws of [...factors, ...uniques]) draws[child] = random.normal();
  const means = Float64Array.from({ length: size }, (_, child) => factorMean(children, child));
  return { factors, uniques, means };
}

/**
 * Latent answer of every child to every item, `[item][child]`: within a country of mean 0 and variance 1. The same
 * draws give answers for every structure, so that a search over structures compares like with like.
 */
export function latentAnswers(draws: LatentDraws, structure: Structure): Float64Array[] {
  const factors = factorScores(draws, structure);
  return structure.loadings.map((loading, item) => {
    const factor = factors[structure.factorOf[item]!]!;
    const own = Math.sqrt(1 - loading ** 2);
    return draws.uniques[item]!.map((unique, child) => loading * factor[child]! + own * unique);
  });
}

/** How high a child's factors are all in all, by child: of the structure that all countries start from. */
export function factorLevel(draws: LatentDraws): Float64Array {
  const factors = factorScores(draws, structureAt(1));
  return draws.means.map((_, child) => factors.reduce((sum, factor) => sum + factor[child]!, 0));
}

function factorScores({ factors, means }: LatentDraws, structure: Structure): Float64Array[] {
  const shareOfAge = means.reduce((sum, mean) => sum + mean * mean, 0) / means.length;
  // What is left of the factors' covariance once age, which moves all three alike, has its share.
  const root = cholesky(structure.factorCorrelations.map((row) => row.map((value) => value - shareOfAge)));
  if (root === null) throw new Error("the factor correlations leave no room for age");
  return root.map((row) =>
    means.map((mean, child) => row.reduce((sum, value, k) => sum + value * factors[k]![child]!, mean)),
  );
}

function factorMean(children: Children, child: number): number {
  const slope = children.sex[child] === 1 ? AGE_SLOPES.boy : AGE_SLOPES.girl;
  return (slope * (children.age[child]! - MEAN_AGE)) / AGE_DEVIATION;
}
