import { holm } from "../../numeric/distributions/holm";
import type { DifTests, LikelihoodRatio, NoTest } from "./dif-tests";

/** A corrected probability below it is significant. */
export const SIGNIFICANT = 0.05;
/** Rounds by item; a set of items that comes back ends it sooner. */
const ROUNDS_PER_ITEM = 2;

export interface Purified {
  /** Items that differ; the others are the anchors. */
  readonly freed: ReadonlySet<string>;
  /** By item, given the anchors. */
  readonly tests: ReadonlyMap<string, LikelihoodRatio | NoTest>;
  /** By item that has a test: corrected by Holm's method. */
  readonly adjusted: ReadonlyMap<string, number>;
  readonly rounds: number;
  /** Whether every item but the anchors is significant and no anchor is. */
  readonly settled: boolean;
}

/**
 * Looks for the items that differ: tests every item against all others, frees the one that differs most, tests again
 * with the rest as anchors, and so on until none of the anchors differs (Holm's correction in every round); an item that
 * no longer differs returns to the anchors. At most half of the items are freed: when most items differ, which ones do
 * is a matter of point of view.
 *
 * @param items those that can be tested, three or more
 * @see Candell & Drasgow (1988), Applied Psychological Measurement, 12, 253-260; Kopf, Zeileis & Strobl (2015),
 *   Educational and Psychological Measurement, 75, 22-56 (iterative forward selection)
 */
export function purifyAnchors(
  items: readonly string[],
  { test }: Pick<DifTests, "test">,
  onProgress?: (done: number, total: number) => void,
): Purified {
  const most = Math.floor(items.length / 2);
  const seen = new Set<string>();
  let freed: ReadonlySet<string> = new Set();
  for (let rounds = 1; ; rounds++) {
    const round = testAll(items, freed, {
      test,
      done: (at) => onProgress?.(at, rounds * items.length),
      rounds,
    });
    seen.add(keyOf(freed));
    const next = nextFreed(freed, round);
    if (next === null) return { freed, ...round, rounds, settled: true };
    const stuck = next.size > most || seen.has(keyOf(next)) || rounds >= ROUNDS_PER_ITEM * items.length;
    if (stuck) return { freed, ...round, rounds, settled: false };
    freed = next;
  }
}

type Round = Pick<Purified, "tests" | "adjusted">;

function testAll(
  items: readonly string[],
  freed: ReadonlySet<string>,
  { test, done, rounds }: Pick<DifTests, "test"> & { done: (at: number) => void; rounds: number },
): Round {
  const tests = new Map(
    items.map((item, at) => {
      const result = test(item, freed);
      done((rounds - 1) * items.length + at + 1);
      return [item, result] as const;
    }),
  );
  const answered = [...tests].flatMap(([item, one]) => ("p" in one ? [{ item, p: one.p }] : []));
  const corrected = holm(answered.map(({ p }) => p));
  return { tests, adjusted: new Map(answered.map(({ item }, at) => [item, corrected[at]!])) };
}

/** The set after one change: first what no longer differs comes back, then what differs most goes; null for none. */
function nextFreed(freed: ReadonlySet<string>, { tests, adjusted }: Round): ReadonlySet<string> | null {
  const back = [...adjusted].filter(([item, p]) => freed.has(item) && p >= SIGNIFICANT);
  if (back.length > 0) {
    const least = mostOf(back, ([, p]) => p)[0];
    return new Set([...freed].filter((item) => item !== least));
  }
  const out = [...adjusted].filter(([item, p]) => !freed.has(item) && p < SIGNIFICANT);
  if (out.length === 0) return null;
  return new Set([...freed, mostOf(out, ([item]) => perDegree(tests.get(item)!))[0]]);
}

function mostOf<T>(list: readonly T[], value: (one: T) => number): T {
  return list.reduce((most, one) => (value(one) > value(most) ? one : most));
}

function perDegree(test: LikelihoodRatio | NoTest): number {
  return "p" in test ? test.difference / test.df : 0;
}

function keyOf(freed: ReadonlySet<string>): string {
  return JSON.stringify([...freed].sort());
}
