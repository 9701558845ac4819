import { ItemwiseError } from "../errors";
import { createRandom, type Random } from "../numeric/random/random";
import * as messages from "./messages";

export interface ItemPool {
  readonly size: number;
  readonly factors: readonly {
    readonly items: readonly number[];
    /** Minimum of items to keep. */
    readonly least: number;
    /** One over the factor's variance. */
    readonly precision: number;
    /** By item, its information about the factor at each level of the range. */
    readonly information: readonly Float64Array[];
  }[];
}

export interface ChosenItems {
  /** Indices, ascending. */
  readonly items: readonly number[];
  /** Mean error variance over the factors and the range. */
  readonly error: number;
  readonly search: "exhaustive" | "exchange";
  /** Number of choices evaluated. */
  readonly tried: number;
}

/** Up to this many choices, all are evaluated. */
const MAX_CHOICES = 200_000;
const STARTS = 10;
/** Of one start. */
const MAX_ROUNDS = 200;

/**
 * The items that minimize the mean error variance, 1 over (1 over the factor's variance plus the information), over the
 * range and the factors, with a minimum of each factor. All choices are evaluated where there are at most 200,000;
 * otherwise ten random ones are improved by the best exchange of one item at a time until none helps.
 * @throws ItemwiseError "impossible-short-form" where no choice keeps enough of every factor
 */
export function chooseItems(pool: ItemPool, items: number, seed: number): ChosenItems {
  const choices = combinations(pool.size, items);
  const found =
    choices <= MAX_CHOICES ? exhaustiveSearch(pool, items) : exchangeSearch(pool, items, createRandom(seed));
  if (found !== null) return found;
  const least = pool.factors.map((factor) => factor.least).join(" + ");
  throw new ItemwiseError(
    "impossible-short-form",
    () => messages.impossibleShortForm({ items, pool: pool.size, least }),
    { hint: messages.impossibleShortFormHint },
  );
}

function combinations(size: number, items: number): number {
  let all = 1;
  for (let k = 1; k <= items && all <= 1e15; k++) all = (all * (size - items + k)) / k;
  return all;
}

/** The mean error variance; null where a factor keeps too few. */
function errorOf({ factors }: ItemPool, chosen: readonly number[]): number | null {
  let [sum, terms] = [0, 0];
  for (const { items, least, precision, information } of factors) {
    let kept = 0;
    for (const place of chosen) if (items.includes(place)) kept++;
    if (kept < least) return null;
    const levels = information[0]?.length ?? 0;
    for (let level = 0; level < levels; level++) {
      let total = precision;
      for (const place of chosen) total += information[place]![level]!;
      sum += 1 / total;
    }
    terms += levels;
  }
  return terms === 0 ? null : sum / terms;
}

function exhaustiveSearch(pool: ItemPool, items: number): ChosenItems | null {
  let best: { readonly items: readonly number[]; readonly error: number } | null = null;
  let tried = 0;
  const places = Array.from({ length: items }, (_, k) => k);
  for (let at = 0; at >= 0; ) {
    tried++;
    const error = errorOf(pool, places);
    if (error !== null && (best === null || error < best.error)) best = { items: [...places], error };
    // The next combination in lexical order.
    at = items - 1;
    while (at >= 0 && places[at] === pool.size - items + at) at--;
    if (at < 0) break;
    places[at]!++;
    for (let k = at + 1; k < items; k++) places[k] = places[k - 1]! + 1;
  }
  return best && { ...best, search: "exhaustive", tried };
}

function exchangeSearch(pool: ItemPool, items: number, random: Random): ChosenItems | null {
  let best: { readonly items: readonly number[]; readonly error: number } | null = null;
  let tried = 0;
  for (let start = 0; start < STARTS; start++) {
    let own = randomChoice(pool, items, random);
    let error = errorOf(pool, own);
    for (let round = 0; round < MAX_ROUNDS; round++) {
      const rest = Array.from({ length: pool.size }, (_, k) => k).filter((k) => !own.includes(k));
      let next: readonly number[] | null = null;
      for (const out of own) {
        for (const into of rest) {
          const choice = own.map((place) => (place === out ? into : place));
          const now = errorOf(pool, choice);
          tried++;
          if (now !== null && (error === null || now < error - 1e-12)) [next, error] = [choice, now];
        }
      }
      if (next === null) break;
      own = next;
    }
    if (error !== null && (best === null || error < best.error)) best = { items: own, error };
  }
  return best && { ...best, items: [...best.items].sort((a, b) => a - b), search: "exchange", tried };
}

/** The minimum of each factor, then any. */
function randomChoice({ size, factors }: ItemPool, items: number, random: Random): readonly number[] {
  const chosen = new Set<number>();
  const draw = (from: readonly number[], until: () => boolean): void => {
    const left = [...from];
    while (left.length > 0 && chosen.size < items && !until()) {
      const [place] = left.splice(random.integer(left.length), 1);
      if (place !== undefined) chosen.add(place);
    }
  };
  for (const { items: own, least } of factors) {
    draw(own, () => own.filter((place) => chosen.has(place)).length >= least);
  }
  draw(
    Array.from({ length: size }, (_, k) => k),
    () => false,
  );
  return [...chosen];
}
