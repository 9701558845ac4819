import { describe, expect, it } from "vitest";
import { comparedMeans, shrunkenShifts } from "../../../src/factor/linking/compared-means";
import {
  type LinkedGroups,
  linkGroups,
  linkingOf,
  withoutItems,
} from "../../../src/factor/linking/link-groups";
import { randomShifts } from "../../../src/factor/linking/random-shifts";
import { shiftTests } from "../../../src/factor/linking/shift-tests";
import { studentTwoSided } from "../../../src/numeric/distributions/special";
import { createRandom } from "../../../src/numeric/random/random";

const ITEMS = ["a", "b", "c", "d", "e", "f"];
const SLOPES = [1, 1.5, 2, 1.2, 1.8, 1.4];

interface Case {
  readonly means: readonly number[];
  /** "item group": shift. */
  readonly shifts?: Readonly<Record<string, number>>;
  readonly error?: number;
  readonly seed?: number | null;
  readonly missing?: readonly string[];
}

/** Intercepts of six items by group with independent errors; without a seed exactly what the model says. */
function linkedGroups({ means, shifts = {}, error = 0.1, seed = null, missing = [] }: Case): LinkedGroups {
  const random = createRandom(seed ?? 1);
  const cells = means
    .flatMap((mean, group) =>
      ITEMS.map((id, item) => ({
        group,
        item,
        place: 0,
        key: `${id} ${group}`,
        value: item / 2 - 1 + SLOPES[item]! * mean + (shifts[`${id} ${group}`] ?? 0),
      })),
    )
    .filter(({ key }) => !missing.includes(key));
  const n = cells.length;
  return {
    groups: means.map((_, g) => `g${g}`),
    items: ITEMS,
    intercepts: cells.map(({ group, item, place }) => ({ group, item, place })),
    estimates: Float64Array.from(cells, ({ value }) => value + (seed === null ? 0 : error * random.normal())),
    slopes: Float64Array.from(SLOPES),
    covariance: Float64Array.from({ length: n * n }, (_, k) => (k % (n + 1) === 0 ? error ** 2 : 0)),
    designed: null,
    degrees: null,
    deviations: Float64Array.from(means, () => 1),
  };
}

const linking = (of: Case) => linkingOf(linkedGroups(of))!;

describe("linkGroups", () => {
  it("gives the means back where the intercepts are as the model says", () => {
    const { means, shifts } = linkGroups(linking({ means: [0, 0.5, -0.3] }), new Set())!;
    expect([...means].map((mean) => mean.toFixed(12))).toEqual([
      "0.000000000000",
      "0.500000000000",
      "-0.300000000000",
    ]);
    for (const { estimate } of shifts) expect(Math.abs(estimate)).toBeLessThan(1e-12);
  });

  it("gives a shift and the means back where its cell is freed, and the shift too where it is not yet", () => {
    const own = linking({ means: [0, 0.5, -0.3], shifts: { "b 1": 0.8 } });
    const at = own.cells.findIndex(({ group, item }) => group === 1 && item === 1);
    const freed = linkGroups(own, new Set([at]))!;
    expect(freed.shifts[at]!.estimate).toBeCloseTo(0.8, 12);
    expect(freed.means[1]!).toBeCloseTo(0.5, 12);
    const before = linkGroups(own, new Set())!;
    expect(before.shifts[at]!.estimate).toBeCloseTo(0.8, 12);
    expect(before.shifts[at]!.standardError).toBeCloseTo(freed.shifts[at]!.standardError, 12);
    expect(before.means[1]!).toBeGreaterThan(0.52);
  });

  it("has the error of a mean of independent intercepts", () => {
    const own = linking({ means: [0, 0] });
    const squares = SLOPES.reduce((sum, slope) => sum + slope * slope, 0);
    const means = comparedMeans(own, {
      draws: randomShifts(own)!,
      freed: shiftTests(own, "p")!.link,
      differing: new Set(),
    })!;
    // Of the difference of two groups the variance is 2 v / sum of squared slopes; of a centered mean a quarter of it.
    expect(means.all[0]!.standardError).toBeCloseTo(Math.sqrt((2 * 0.01) / squares) / 2, 10);
  });

  it("says where nothing is left to link by", () => {
    const own = linking({ means: [0, 0.5, -0.3] });
    const all = own.cells.flatMap(({ group }, at) => (group === 1 ? [at] : []));
    expect(linkGroups(own, new Set(all))).toBeNull();
  });

  it("leaves out an item that a group cannot be compared in", () => {
    const own = linking({ means: [0, 0.5, -0.3], missing: ["c 2"] });
    expect(own.cells).toHaveLength(17);
    expect(linkGroups(own, new Set())!.means[2]!).toBeCloseTo(-0.3, 12);
  });
});

describe("shiftTests", () => {
  it("frees the items that differ and no others, whatever the order of the groups", () => {
    const of = { means: [0, 0.5, -0.3, 0.2], seed: 4 };
    const first = shiftTests(linking({ ...of, shifts: { "b 1": 1, "e 1": 1, "c 3": -0.8 } }), "adjustedP")!;
    const named = (tests: typeof first) =>
      [...tests.freed].map((at) => `${ITEMS[tests.final[at]!.item]} ${tests.final[at]!.group}`).sort();
    expect(named(first)).toEqual(["b 1", "c 3", "e 1"]);
    expect(first.settled).toBe(true);
    expect(shiftTests(linking(of), "adjustedP")!.freed.size).toBe(0);
  });

  it("takes t on the clusters of the group where there are any, of two groups on those of the one with fewer", () => {
    const of = { means: [0, 0.5, -0.3], shifts: { "b 1": 0.3 }, seed: 4 };
    const plain = linkedGroups(of);
    const tested = (linked: LinkedGroups) => shiftTests(linkingOf(linked)!, "adjustedP")!.first;
    const clustered = tested({ ...plain, degrees: Float64Array.of(20, 30, 40) });
    tested(plain).forEach(({ z, group }, at) => {
      expect(clustered[at]!.p).toBeCloseTo(studentTwoSided(z, [20, 30, 40][group]!), 12);
    });
    const two = { ...linkedGroups({ means: [0, 0.5], seed: 4 }), degrees: Float64Array.of(20, 30) };
    for (const { z, p } of tested(two)) expect(p).toBeCloseTo(studentTwoSided(z, 20), 12);
    const own = linkingOf(two)!;
    const means = comparedMeans(own, {
      draws: randomShifts(own)!,
      freed: shiftTests(own, "p")!.link,
      differing: new Set(),
    })!;
    for (const { low, high, standardError } of means.freed)
      expect(studentTwoSided((high - low) / 2 / standardError, 20)).toBeCloseTo(0.05, 8);
  });

  it("turns the sign for the other of two groups", () => {
    const { final, freed } = shiftTests(
      linking({ means: [0, 0.4], shifts: { "d 1": 1.2 }, seed: 2 }),
      "adjustedP",
    )!;
    const of = (group: number) => final.find((test) => test.group === group && test.item === 3)!;
    expect(of(0).estimate).toBe(-of(1).estimate);
    expect(of(0).adjustedP).toBe(of(1).adjustedP);
    expect([...freed].map((at) => final[at]!.item)).toEqual([3]);
  });

  it("frees at most half of a group's items, and says that it did not settle", () => {
    const shifts = { "a 1": 2, "b 1": -2, "c 1": 3, "d 1": -3, "e 1": 4 };
    const { freed, settled } = shiftTests(linking({ means: [0, 0], shifts, seed: 3 }), "adjustedP")!;
    expect(freed.size).toBe(3);
    expect(settled).toBe(false);
  });

  it("names an item in 5 % of samples or fewer where all are alike", () => {
    const samples = 200;
    const wrong = Array.from({ length: samples }, (_, seed) =>
      shiftTests(linking({ means: [0, 0.5, -0.3], seed: seed + 1 }), "adjustedP")!.freed.size > 0 ? 1 : 0,
    ).reduce<number>((sum, one) => sum + one, 0);
    expect(wrong / samples).toBeLessThan(0.09);
  });
});

describe("randomShifts", () => {
  it("draws small shifts to 0 and leaves large ones", () => {
    const own = linking({ means: [0, 0.5, -0.3, 0.1], shifts: { "b 1": 1.2 }, seed: 5 });
    const shrunken = shrunkenShifts(own, randomShifts(own)!);
    const large = own.cells.findIndex(({ group, item }) => group === 1 && item === 1);
    expect(shrunken[large]!.estimate).toBeGreaterThan(0.9);
    expect(shrunken[large]!.beyond).toBeGreaterThan(0.95);
    for (const [at, { estimate, beyond }] of shrunken.entries()) {
      if (at === large) continue;
      expect(Math.abs(estimate)).toBeLessThan(0.15);
      expect(beyond).toBeLessThan(0.05);
    }
  });

  it("is the same for the same intercepts", () => {
    const own = linking({ means: [0, 0.5], seed: 6 });
    expect(randomShifts(own)).toEqual(randomShifts(own));
  });

  it("has the posterior that weighted draws from the prior have", () => {
    const own = linking({ means: [0, 0.3, 0], shifts: { "f 1": 1.5, "a 2": -0.5 }, error: 0.4 });
    const found = shrunkenShifts(own, randomShifts(own)!);
    const expected = byImportance(own, 200_000);
    for (const [at, { estimate, beyond }] of found.entries()) {
      expect(Math.abs(estimate - expected.means[at]!)).toBeLessThan(0.1);
      expect(Math.abs(beyond - expected.beyond[at]!)).toBeLessThan(0.06);
    }
  });
});

/** Shifts drawn from their prior, each draw weighted by the likelihood of what means and intercepts leave. */
function byImportance(own: ReturnType<typeof linking>, draws: number) {
  const random = createRandom(99);
  const { linked, cells } = own;
  const n = cells.length;
  // What intercepts and means leave: the residuals' projection, by Gram-Schmidt (errors are equal and independent).
  const columns = [
    ...ITEMS.map((_, item) => cells.map((cell) => Number(cell.item === item))),
    ...[1, 2].map((group) => cells.map((cell) => (cell.group === group ? SLOPES[cell.item]! : 0))),
  ];
  const basis: number[][] = [];
  const without = (vector: readonly number[]): number[] =>
    basis.reduce(
      (left, axis) => {
        const along = left.reduce((sum, value, k) => sum + value * axis[k]!, 0);
        return left.map((value, k) => value - along * axis[k]!);
      },
      [...vector],
    );
  for (const column of columns) {
    const left = without(column);
    const size = Math.hypot(...left);
    basis.push(left.map((value) => value / size));
  }
  const scales = Array.from({ length: 20 }, (_, k) => 0.05 * 30 ** (k / 19));
  const prior = scales.map((scale) => scale / (1 + (scale / 0.25) ** 2));
  const total = prior.reduce((sum, one) => sum + one, 0);
  const cumulative = prior.map((_, k) => prior.slice(0, k + 1).reduce((sum, one) => sum + one, 0));
  const observed = without([...linked.estimates]);
  const [means, beyond] = [new Float64Array(n), new Float64Array(n)];
  let weights = 0;
  for (let draw = 0; draw < draws; draw++) {
    const place = random.uniform() * total;
    const at = cumulative.findIndex((one) => one >= place);
    const shifts = cells.map(() => scales[at]! * Math.tan(Math.PI * (random.uniform() - 0.5)));
    const rest = without(shifts).map((value, k) => observed[k]! - value);
    const weight = Math.exp(
      -rest.reduce((sum, value) => sum + value * value, 0) / (2 * linked.covariance[0]!),
    );
    weights += weight;
    for (let k = 0; k < n; k++) {
      means[k]! += weight * shifts[k]!;
      if (Math.abs(shifts[k]!) > 1 / 2.35) beyond[k]! += weight;
    }
  }
  return { means: means.map((sum) => sum / weights), beyond: beyond.map((sum) => sum / weights) };
}

describe("comparedMeans", () => {
  const shifts = { "a 1": 0.9, "b 1": 0.9 };
  const own = linking({ means: [0, 0.2, -0.3, 0.1], shifts, error: 0.08, seed: 7 });
  const means = comparedMeans(own, {
    draws: randomShifts(own)!,
    freed: shiftTests(own, "p")!.link,
    differing: new Set([0, 1]),
  })!;

  it("comes back to the true mean with the items freed or left out", () => {
    const of = (way: "all" | "without" | "freed") => means[way]![1]!.mean;
    expect(Math.abs(of("freed") - 0.2)).toBeLessThan(0.08);
    expect(Math.abs(of("without") - 0.2)).toBeLessThan(0.08);
    expect(of("all")).toBeGreaterThan(0.3);
    expect(means.changes[1]!.low).toBeGreaterThan(0.05);
    expect(means.changes[1]!.byFreed).toBeGreaterThan(0.1);
  });

  it("adds up to 0 over the groups, and to the linking error", () => {
    for (const way of ["all", "without", "freed"] as const) {
      expect(means[way]!.reduce((sum, { mean }) => sum + mean, 0)).toBeCloseTo(0, 10);
    }
    expect(means.linkingError).toBeGreaterThan(0);
  });

  it("has no mean without items where fewer than three are left", () => {
    const few = comparedMeans(own, {
      draws: randomShifts(own)!,
      freed: shiftTests(own, "p")!.link,
      differing: new Set([0, 1, 2, 3]),
    })!;
    expect(few.without).toBeNull();
    expect(withoutItems(own.linked, new Set([0, 1, 2, 3])).items).toEqual(["e", "f"]);
  });
});
