import { describe, expect, it } from "vitest";
import { exp } from "../../../src/numeric/elementary/exp";
import { expm1 } from "../../../src/numeric/elementary/expm1";
import { atanh, tanh } from "../../../src/numeric/elementary/hyperbolic";
import { lengthOf } from "../../../src/numeric/elementary/length";
import { log, log1p } from "../../../src/numeric/elementary/log";
import { powerOfTen, powerOfTwo, wholePower } from "../../../src/numeric/elementary/powers";
import { asin, cos, sin } from "../../../src/numeric/elementary/sine";
import { createRandom } from "../../../src/numeric/random/random";
import {
  exactAsin,
  exactAtanh,
  exactCos,
  exactExp,
  exactExpm1,
  exactLog,
  exactLog1p,
  exactly,
  exactSin,
  exactTanh,
  ulpsFrom,
} from "../../support/exact-functions";

const random = createRandom(26);
const between = (low: number, high: number) => () => low + (high - low) * random.uniform();
/** Sizes of every order, with a sign each. */
const orders = (low: number, high: number) => () =>
  (random.uniform() < 0.5 ? -1 : 1) * 10 ** between(low, high)();

type Check = readonly [
  name: string,
  of: (x: number) => number,
  exact: (x: bigint, start: number) => bigint,
  most: number,
  draws: readonly (() => number)[],
];

const CHECKS: readonly Check[] = [
  ["exp", exp, exactExp, 0.52, [between(-700, 709), between(-2, 2), orders(-12, 1)]],
  ["exp below the normal doubles", exp, exactExp, 0.77, [between(-745, -708)]],
  ["log", log, exactLog, 0.9, [() => Math.abs(orders(-300, 300)()), between(0.5, 1.5), between(0, 1)]],
  ["log near 1", log, exactLog, 0.9, [() => 1 + orders(-15, -2)()]],
  ["expm1", expm1, exactExpm1, 0.9, [between(-40, 709), between(-2, 2), orders(-12, 0)]],
  ["log1p", log1p, exactLog1p, 0.9, [between(-1, 2), between(-0.3, 0.5), () => Math.abs(orders(-12, 20)())]],
  ["sin", sin, exactSin, 0.8, [between(-3.2, 3.2), between(-100, 100), orders(-12, 0)]],
  ["cos", cos, exactCos, 0.8, [between(-3.2, 3.2), between(-100, 100), orders(-12, 0)]],
  ["asin", asin, exactAsin, 0.8, [between(-0.99, 0.99), between(0.4, 0.6), orders(-12, -1)]],
  ["tanh", tanh, exactTanh, 2.5, [between(-3, 3), between(-23, 23), orders(-12, 0)]],
  ["atanh", atanh, exactAtanh, 2, [between(-1, 1), orders(-12, -0.1)]],
];

const DRAWS = 200;

describe("an elementary function", () => {
  it.each(CHECKS)("%s is as near to the exact value as its comment says", (_, of, exact, most, draws) => {
    let largest = 0;
    for (const draw of draws) {
      for (let k = 0; k < DRAWS; k++) {
        const x = draw();
        largest = Math.max(largest, ulpsFrom(of(x), exact(exactly(x), of(x))));
      }
    }
    expect(largest).toBeGreaterThan(0.3);
    expect(largest).toBeLessThanOrEqual(most);
  });

  const { NEGATIVE_INFINITY: LEAST, POSITIVE_INFINITY: MOST, NaN: NONE } = Number;
  it.each<[string, (x: number) => number, readonly (readonly [number, number])[]]>([
    ["exp", exp, [[0, 1], [-0, 1], [MOST, MOST], [LEAST, 0], [NONE, NONE], [710, MOST], [-746, 0], [-745, 5e-324], [709.78, 1.7928227943945155e308]]], // biome-ignore format: a table
    ["log", log, [[1, 0], [0, LEAST], [-0, LEAST], [-1, NONE], [NONE, NONE], [MOST, MOST], [LEAST, NONE], [5e-324, -744.4400719213812]]], // biome-ignore format: a table
    ["expm1", expm1, [[0, 0], [-0, -0], [MOST, MOST], [LEAST, -1], [NONE, NONE], [1e-300, 1e-300], [-50, -1], [710, MOST]]], // biome-ignore format: a table
    ["log1p", log1p, [[0, 0], [-0, -0], [MOST, MOST], [-1, LEAST], [-2, NONE], [NONE, NONE], [1e-300, 1e-300]]], // biome-ignore format: a table
    [
      "sin",
      sin,
      [
        [0, 0],
        [-0, -0],
        [MOST, NONE],
        [LEAST, NONE],
        [NONE, NONE],
        [1e-300, 1e-300],
      ],
    ],
    [
      "cos",
      cos,
      [
        [0, 1],
        [-0, 1],
        [MOST, NONE],
        [LEAST, NONE],
        [NONE, NONE],
        [1e-300, 1],
      ],
    ],
    ["asin", asin, [[0, 0], [-0, -0], [1, Math.PI / 2], [-1, -Math.PI / 2], [1.1, NONE], [NONE, NONE], [1e-300, 1e-300]]], // biome-ignore format: a table
    [
      "tanh",
      tanh,
      [
        [0, 0],
        [-0, -0],
        [MOST, 1],
        [LEAST, -1],
        [NONE, NONE],
        [1e-300, 1e-300],
        [30, 1],
      ],
    ],
    [
      "atanh",
      atanh,
      [
        [0, 0],
        [-0, -0],
        [1, MOST],
        [-1, LEAST],
        [1.1, NONE],
        [NONE, NONE],
        [1e-300, 1e-300],
      ],
    ],
  ])("%s has the ends that it should have", (_, of, ends) => {
    expect(ends.map(([x]) => of(x))).toEqual(ends.map(([, value]) => value));
  });

  it("sine and cosine refuse angles that they cannot reduce", () => {
    expect(() => sin(1e7)).toThrow(RangeError);
    expect(() => cos(-1e7)).toThrow(RangeError);
  });

  // R's, of the C library.
  it("sine and cosine of large angles are right to the last place", () => {
    expect([sin(1e6), cos(1e6)]).toEqual([-0.34999350217129294, 0.9367521275331447]);
  });
});

describe("powers", () => {
  it("of two are exact from the smallest double to the largest", () => {
    expect([-1074, -1022, -1, 0, 1, 53, 1023].map(powerOfTwo)).toEqual([
      5e-324, 2.2250738585072014e-308, 0.5, 1, 2, 9007199254740992, 8.98846567431158e307,
    ]);
  });

  it("of ten are the nearest doubles", () => {
    expect([-5, -2, 0, 3, 22].map(powerOfTen)).toEqual([1e-5, 0.01, 1, 1000, 1e22]);
  });

  it("of anything are products", () => {
    expect([wholePower(3, 0), wholePower(3, 4), wholePower(-2, 3), wholePower(0, 0)]).toEqual([1, 81, -8, 1]);
  });
});

describe("the length of a vector", () => {
  it("is that of Pythagoras, and neither overflows nor vanishes", () => {
    expect(lengthOf([3, -4])).toBe(5);
    expect(lengthOf([3e200, 4e200]) / 5e200).toBeCloseTo(1, 15);
    expect(lengthOf([3e-200, 4e-200]) / 5e-200).toBeCloseTo(1, 15);
    expect([lengthOf([]), lengthOf([0, 0]), lengthOf([1, Number.NaN])]).toEqual([0, 0, Number.NaN]);
  });
});
