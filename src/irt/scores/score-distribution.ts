import type { FittedIrt } from "../model/fitted-irt";
import type { IrtResult } from "../model/irt-result";
import type { PersonScores } from "./person-scores";

const LOWEST = -4;
const WIDTH = 0.25;
const BINS = 32;
/** A bin with fewer people is joined with the next one farther out. */
const FEWEST = 5;

interface Bin {
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly weight: number;
}

/**
 * How the scores of people are distributed: shares (by weight) in bins of .25 from -4 to 4, the outer ones with all that
 * lie beyond. A bin with one to four people is joined with the next one farther out, at the end with the one before.
 */
export function scoreDistribution(
  fitted: FittedIrt,
  { factors, of, estimates }: PersonScores,
): IrtResult["scoreDistribution"] {
  const { count, weight } = fitted.table;
  return factors.map((factor, f) => {
    const people = new Float64Array(BINS);
    const weights = new Float64Array(BINS);
    let total = 0;
    of.forEach((distinct, row) => {
      if (distinct < 0) return;
      const place = Math.floor((estimates[distinct * factors.length + f]! - LOWEST) / WIDTH);
      const bin = Math.min(BINS - 1, Math.max(0, place));
      people[bin]! += count[row]!;
      weights[bin]! += weight[row]!;
      total += weight[row]!;
    });
    const bins = Array.from(people, (own, k): Bin => {
      const from = LOWEST + k * WIDTH;
      return { from, to: from + WIDTH, people: own, weight: weights[k]! };
    });
    const shown = withoutSmall([
      ...mergedOutwards(bins.slice(0, BINS / 2).reverse()).reverse(),
      ...mergedOutwards(bins.slice(BINS / 2)),
    ]);
    return { factor, bins: shown.map(({ from, to, weight: own }) => ({ from, to, share: own / total })) };
  });
}

/** From the middle outwards; the last may stay small. */
function mergedOutwards(bins: readonly Bin[]): Bin[] {
  const out: Bin[] = [];
  let open: Bin | null = null;
  for (const bin of bins) {
    const wide: Bin = open === null ? bin : merged(open, bin);
    open = isSmall(wide) ? wide : null;
    if (open === null) out.push(wide);
  }
  return open === null ? out : [...out, open];
}

/** Joins what is still small, at either end, with its neighbor until nothing is. */
function withoutSmall(bins: readonly Bin[]): Bin[] {
  const place = bins.findIndex(isSmall);
  if (place < 0 || bins.length === 1) return [...bins];
  const left = place < bins.length / 2 ? place : place - 1;
  return withoutSmall([
    ...bins.slice(0, left),
    merged(bins[left]!, bins[left + 1]!),
    ...bins.slice(left + 2),
  ]);
}

function isSmall({ people }: Bin): boolean {
  return people > 0 && people < FEWEST;
}

function merged(one: Bin, other: Bin): Bin {
  return {
    from: Math.min(one.from, other.from),
    to: Math.max(one.to, other.to),
    people: one.people + other.people,
    weight: one.weight + other.weight,
  };
}
