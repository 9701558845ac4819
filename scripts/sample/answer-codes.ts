/** From latent answers to the codes of the file, in the published numbers. */
import { byScore, fill } from "./fill";
import type { PublishedItem } from "./published";

/** Codes that stand for no answer: prefer not to say, don't know. */
export const MISSING_CODES = [888, 999] as const;

/** Codes of the frequencies, most often first. The last one, never, goes to all who are left. */
const FREQUENCY_CODES = [5, 4, 3, 2] as const;

/** An item some of whose answers are laid: the code by child, 1 where none is yet, and who these are. */
export interface LaidItem {
  readonly codes: Uint16Array;
  readonly open: readonly number[];
  /** By how much the weights laid so far miss their sum; the next code makes it up. */
  readonly error: number;
}

/** Lays an item's missing answers: each code goes to those with the highest score for it, `scores[code]`. */
export function layMissing(
  item: PublishedItem,
  scores: readonly Float64Array[],
  weight: Float64Array,
): LaidItem {
  const start = { codes: new Uint16Array(weight.length).fill(1), open: [...weight.keys()], error: 0 };
  return lay(start, item, MISSING_CODES, scores, weight);
}

/** Cuts the answers that are not missing into the frequencies, by rank of the latent answer. */
export function cutAnswers(
  item: PublishedItem,
  missing: LaidItem,
  latent: Float64Array,
  weight: Float64Array,
): Uint16Array {
  const start = { ...missing, codes: missing.codes.slice(), open: byScore(missing.open, latent) };
  return lay(start, item, FREQUENCY_CODES, [], weight).codes;
}

/** Each code in turn goes to those first in order (of its score, where it has one) who have none yet. */
function lay(
  start: LaidItem,
  item: PublishedItem,
  codes: readonly number[],
  scores: readonly Float64Array[],
  weight: Float64Array,
): LaidItem {
  const targets = targetWeights(item, weight.length);
  return codes.reduce((laid, code, k) => {
    const target = targets.get(code) ?? 0;
    if (target === 0) return laid;
    const score = scores[k];
    const order = score === undefined ? laid.open : byScore(laid.open, score);
    const { taken, rest, error } = fill(order, weight, target - laid.error);
    for (const child of taken) laid.codes[child] = code;
    return { codes: laid.codes, open: rest, error };
  }, start);
}

/** The published counts, which are rounded, moved alike so that they add to the number of children; no answer stays none. */
function targetWeights(item: PublishedItem, size: number): Map<number, number> {
  const given = [...item.counts].filter(([, count]) => count > 0);
  const missed = size - given.reduce((sum, [, count]) => sum + count, 0);
  return new Map(given.map(([code, count]) => [code, count + missed / given.length]));
}
