import type { Reached } from "./reached";

/** A search ends where the root is known to within `change` plus this share of itself, or where |f| <= `value`. */
interface RootRules {
  /** @default 0 */
  readonly change?: number | undefined;
  /** @default 4 units in the last place */
  readonly relativeChange?: number | undefined;
  /** @default 0 */
  readonly value?: number | undefined;
}

/** As many as halve an interval of any doubles to one of them. */
const MAX_STEPS = 2200;
const MAX_DOUBLINGS = 64;

/**
 * The root of a function between a point where it is negative and one where it is positive (in either order), by
 * inverse quadratic interpolation where that is safe and bisection elsewhere. Values may be infinite. A jump counts as a
 * root, and so does the end where the function does not change its sign: `value` tells.
 * @param ends values at the two points; infinite ones where they are unknown
 * @see Chandrupatla (1997), Advances in Engineering Software, 28, 145-149
 */
export function rootBetween(
  f: (x: number) => number,
  [negative, positive]: readonly [negative: number, positive: number],
  {
    change = 0,
    relativeChange = 4 * Number.EPSILON,
    value = 0,
    ends = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY],
  }: RootRules & { readonly ends?: readonly [number, number] | undefined } = {},
): Reached<number> {
  // The last point, the end where f has the other sign, and the point before.
  let [a, b, c] = [positive, negative, positive];
  let [atB, atA] = ends;
  let atC = atA;
  let share = 0.5;
  for (let iterations = 0; ; iterations++) {
    const [x, at] = Math.abs(atA) < Math.abs(atB) ? [a, atA] : [b, atB];
    const least = (change + relativeChange * Math.abs(x)) / Math.abs(b - a);
    const converged = Math.abs(at) <= value || !(least <= 0.5);
    if (converged || iterations === MAX_STEPS) return { x, value: at, iterations, converged };
    const next = a + Math.min(1 - least, Math.max(least, share)) * (b - a);
    const there = f(next);
    [c, atC] = [a, atA];
    if (there > 0 !== atA > 0) [b, atB, c, atC] = [a, atA, b, atB];
    [a, atA] = [next, there];
    const along = (a - b) / (c - b);
    const up = (atA - atB) / (atC - atB);
    const isSafe = up * up < along && (1 - up) ** 2 < 1 - along;
    share = isSafe
      ? (atA / (atB - atA)) * (atC / (atB - atC)) +
        ((c - a) / (b - a)) * (atA / (atC - atA)) * (atB / (atC - atB))
      : 0.5;
  }
}

/** The root above a point where the function is negative; `guess` > 0 is doubled until it is not. */
export function rootAbove(
  f: (x: number) => number,
  [low, guess]: readonly [low: number, guess: number],
  { most = Number.POSITIVE_INFINITY, ...rules }: RootRules & { readonly most?: number | undefined } = {},
): Reached<number> {
  let [negative, positive] = [low, guess];
  let [atNegative, atPositive] = [Number.NEGATIVE_INFINITY, f(guess)];
  for (let doubling = 0; !(atPositive > 0); doubling++) {
    if (doubling === MAX_DOUBLINGS || positive >= most)
      return { x: positive, value: atPositive, iterations: doubling, converged: false };
    [negative, atNegative] = [positive, atPositive];
    positive *= 2;
    atPositive = f(positive);
  }
  return rootBetween(f, [negative, positive], { ...rules, ends: [atNegative, atPositive] });
}
