/** From latent answers to the codes of the file, in the published numbers. */
import type { Random } from "../../src/numeric/random/random";
import { byScore, fill } from "./fill";
import type { PublishedItem } from "./published";
import { MISSING_CLUSTERING } from "./settings";

/** Codes that stand for no answer: prefer not to say, don't know. */
const MISSING_CODES = [888, 999] as const;

/** Codes of the frequencies, most often first. The last one, never, goes to all who are left. */
const FREQUENCY_CODES = [5, 4, 3, 2, 1] as const;

/**
 * The code of every child for every item of a country, `[item][child]`. Who gives no answer is decided first, by a
 * propensity of the child's own, unrelated to the latent answers; the others are cut into the frequencies by rank.
 */
export function assignCodes(
  published: readonly PublishedItem[],
  latent: readonly Float64Array[],
  weight: Float64Array,
  random: Random,
): Uint16Array[] {
  const propensities = MISSING_CODES.map(() => Float64Array.from(weight, () => random.normal()));
  return published.map((item, j) => {
    const targets = targetWeights(item, weight.length);
    const scores = propensities.map((own) => withNoise(own, random));
    return assignItem(targets, [...scores, ...FREQUENCY_CODES.map(() => latent[j]!)], weight);
  });
}

/** Each code in turn goes to those with the highest score who have none yet; what one misses by, the next makes up. */
function assignItem(
  targets: ReadonlyMap<number, number>,
  scores: readonly Float64Array[],
  weight: Float64Array,
): Uint16Array {
  const codes = new Uint16Array(weight.length).fill(1);
  let people = Array.from(weight, (_, child) => child);
  let carried = 0;
  [...MISSING_CODES, ...FREQUENCY_CODES].slice(0, -1).forEach((code, k) => {
    const target = targets.get(code) ?? 0;
    if (target === 0) return;
    const { taken, rest, error } = fill(byScore(people, scores[k]!), weight, target - carried);
    for (const child of taken) codes[child] = code;
    people = rest;
    carried = error;
  });
  return codes;
}

/** The published counts, which are rounded, moved alike so that they add to the number of children; no answer stays none. */
function targetWeights(item: PublishedItem, size: number): Map<number, number> {
  const given = [...item.counts].filter(([, count]) => count > 0);
  const missed = size - given.reduce((sum, [, count]) => sum + count, 0);
  return new Map(given.map(([code, count]) => [code, count + missed / given.length]));
}

function withNoise(own: Float64Array, random: Random): Float64Array {
  const share = Math.sqrt(MISSING_CLUSTERING);
  const noise = Math.sqrt(1 - MISSING_CLUSTERING);
  return own.map((value) => share * value + noise * random.normal());
}
