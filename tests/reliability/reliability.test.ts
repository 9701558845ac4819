import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { PatternTable } from "../../src/data/answers/pattern-table";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { fQuantile } from "../../src/numeric/distributions/special";
import { createRandom } from "../../src/numeric/random/random";
import { oppositeItems } from "../../src/reliability/opposite-items";
import { reliability } from "../../src/reliability/reliability";
import type { ScaleReliability } from "../../src/reliability/scale-result";
import shared from "../reference/nine.reliability.json";
import reference from "../reference/reliability.json";
import { nineTable, tableOf } from "../support/table";
import { furthest, referenceTable } from "./reference";

function examine(table: PatternTable, items: readonly string[], bootstrap = 0): ScaleReliability {
  return reliability(table, { scale: "s", structure: null, label: "Scale", items }, { bootstrap });
}

const codes = (result: ScaleReliability): string[] => result.warnings.map((warning) => warning.code);
const inOrder = (
  record: Readonly<Record<string, number | null>>,
  ids: readonly string[],
): (number | null)[] => ids.map((id) => record[id] ?? null);

interface Expected {
  readonly n: number;
  readonly items: string[];
  readonly alpha: number;
  readonly standardizedAlpha: number;
  readonly averageCorrelation: number;
  readonly interval: number[];
  readonly itemRest: number[];
  readonly alphaIfDropped: number[];
  readonly splitHalf: { mean: number; lowest: number; highest: number };
  readonly lambdas: Record<"l1" | "l2" | "l3" | "l4" | "l5" | "l6", number>;
  readonly ordinalAlpha?: number;
  readonly omega: { total: number; hierarchical: number | null };
}

/** Closed forms to 1e-10, ordinal alpha (lavaan's polychorics) to 1e-6. */
function expectAgreement(result: ScaleReliability, expected: Expected): void {
  expect(result.n).toBe(expected.n);
  const one = (actual: number | null, value: number): void =>
    expect(furthest([actual], [value])).toBeLessThan(1e-10);
  one(result.alpha, expected.alpha);
  one(result.standardizedAlpha, expected.standardizedAlpha);
  one(result.averageCorrelation, expected.averageCorrelation);
  expect(furthest(inOrder(result.itemRest, expected.items), expected.itemRest)).toBeLessThan(1e-10);
  expect(furthest(inOrder(result.alphaIfDropped, expected.items), expected.alphaIfDropped)).toBeLessThan(
    1e-10,
  );
  one(result.splitHalf!.mean, expected.splitHalf.mean);
  one(result.splitHalf!.lowest, expected.splitHalf.lowest);
  one(result.splitHalf!.highest, expected.splitHalf.highest);
  for (const name of ["l1", "l2", "l3", "l4", "l5", "l6"] as const) {
    one(result.lambdas![name], expected.lambdas[name]);
  }
  if (expected.ordinalAlpha === undefined) expect(result.ordinalAlpha).toBeNull();
  else expect(furthest([result.ordinalAlpha], [expected.ordinalAlpha])).toBeLessThan(1e-6);
}

/** Omega total to 1e-5; psych's oblimin and second-order solution stop early: 2e-5 on the hierarchical one. */
function expectOmega(result: ScaleReliability, { omega }: Expected): void {
  expect(furthest([result.omegaTotal], [omega.total])).toBeLessThan(1e-5);
  if (omega.hierarchical === null) expect(result.omegaHierarchical).toBeNull();
  else expect(furthest([result.omegaHierarchical], [omega.hierarchical])).toBeLessThan(2e-5);
}

describe("reliability(table, scale, options)", () => {
  const binary = nineTable("binary");
  const ordinal = nineTable("ordinal");

  describe.each(["all", "abuse5", "exploitation", "three"] as const)("on the items of %s", (name) => {
    it("agrees with psych and lavaan, binary and ordinal", () => {
      expectAgreement(examine(binary, reference.nine.binary[name].items), reference.nine.binary[name]);
      expectAgreement(examine(ordinal, reference.nine.ordinal[name].items), reference.nine.ordinal[name]);
    });

    it("agrees with psych's omega, binary and ordinal", () => {
      expectOmega(examine(binary, reference.nine.binary[name].items), reference.nine.binary[name]);
      expectOmega(examine(ordinal, reference.nine.ordinal[name].items), reference.nine.ordinal[name]);
    });

    it("agrees with psych on weighted covariances", () => {
      for (const kind of ["binary", "ordinal"] as const) {
        const expected = reference.nine[`${kind}Weighted`][name];
        const result = examine(nineTable(kind, { weighted: true }), expected.items);
        expect(result.n).toBe(expected.n);
        const values = [
          result.alpha,
          result.standardizedAlpha,
          ...inOrder(result.itemRest, expected.items),
          ...inOrder(result.alphaIfDropped, expected.items),
        ];
        const figures = [
          expected.alpha,
          expected.standardizedAlpha,
          ...expected.itemRest,
          ...expected.alphaIfDropped,
        ];
        expect(furthest(values, figures)).toBeLessThan(1e-10);
      }
    });
  });

  it("has the shared reference's omega on the nine binary items", () => {
    const result = examine(binary, [..."abcdefghi"]);
    expect(furthest([result.omegaTotal], [shared.omega_total.omega_tot])).toBeLessThan(1e-5);
    expect(furthest([result.omegaHierarchical], [shared.omega_total.omega_h])).toBeLessThan(2e-5);
    expect(furthest([result.ordinalAlpha], [shared.omega_total.alpha])).toBeLessThan(1e-6);
  });

  it.each(Object.keys(reference.data) as (keyof typeof reference.data)[])(
    "agrees with psych and lavaan on %s",
    (name) => {
      const { expected } = reference.data[name];
      const result = examine(referenceTable(name), expected.items);
      expectAgreement(result, expected);
      expectOmega(result, expected);
    },
  );

  it("gives two items Spearman-Brown, and no omega, with the reasons", () => {
    const expected = reference.nine.binary.two;
    const result = examine(binary, ["a", "b"]);
    expect(
      furthest([result.alpha, result.standardizedAlpha], [expected.alpha, expected.standardizedAlpha]),
    ).toBeLessThan(1e-10);
    const r = expected.averageCorrelation;
    expect(furthest([result.spearmanBrown], [(2 * r) / (1 + r)])).toBeLessThan(1e-12);
    expect(result).toMatchObject({
      omegaTotal: null,
      omegaHierarchical: null,
      alphaIfDropped: { a: null, b: null },
    });
    expect(codes(result)).toEqual(["two-items", "omega-two-items"]);
    expect(examine(binary, ["a", "b", "c"]).spearmanBrown).toBeNull();
  });

  it("does not depend on the order of the items", () => {
    const straight = examine(binary, [..."abcdefghi"]);
    const mixed = examine(binary, [..."ihgcbadef"]);
    const { alpha, standardizedAlpha, ordinalAlpha, omegaTotal, omegaHierarchical, lambdas, splitHalf } =
      straight;
    expect(mixed.alpha).toBeCloseTo(alpha!, 12);
    expect(mixed.standardizedAlpha).toBeCloseTo(standardizedAlpha!, 12);
    expect(mixed.ordinalAlpha).toBeCloseTo(ordinalAlpha!, 10);
    expect(mixed.omegaTotal).toBeCloseTo(omegaTotal!, 5);
    expect(mixed.omegaHierarchical).toBeCloseTo(omegaHierarchical!, 5);
    expect(mixed.lambdas!.l4).toBeCloseTo(lambdas!.l4!, 12);
    expect(mixed.splitHalf!.lowest).toBeCloseTo(splitHalf!.lowest!, 12);
    for (const id of "abcdefghi") expect(mixed.itemRest[id]).toBeCloseTo(straight.itemRest[id]!, 12);
  });

  it("does not change with the unit of the weights; equal weights are none; frequencies repeat people", () => {
    const person = fc.record({
      answers: fc.tuple(
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
        fc.integer({ min: 0, max: 2 }),
      ),
      times: fc.integer({ min: 1, max: 4 }),
    });
    fc.assert(
      fc.property(fc.array(person, { minLength: 8, maxLength: 30 }), (given) => {
        const answers = given.map((row) => row.answers);
        const times = given.map((row) => row.times);
        const ids = ["a", "b", "c"];
        const of = (
          options: Parameters<typeof tableOf>[1],
          rows: number[][] = answers,
        ): (number | null)[] => {
          const table = tableOf(rows, { categories: 3, ...options });
          const { alpha, standardizedAlpha, itemRest, lambdas } = examine(table, ids);
          return [alpha, standardizedAlpha, ...inOrder(itemRest, ids), lambdas?.l6 ?? null];
        };
        const expectSame = (one: (number | null)[], other: (number | null)[]): void => {
          expect(one.map((value) => value === null)).toEqual(other.map((value) => value === null));
          one.forEach((value, k) => {
            expect(Math.abs((value ?? 0) - (other[k] ?? 0))).toBeLessThan(1e-9);
          });
        };
        const repeated = given.flatMap((row) => Array.from({ length: row.times }, () => row.answers));
        expectSame(of({ weights: times.map((w) => w * 250) }), of({ weights: times }));
        expectSame(of({ weights: times.map(() => 3) }), of({}));
        expectSame(of({ frequencies: times }), of({}, repeated));
      }),
      { numRuns: 40 },
    );
  });

  describe("with a bootstrap", () => {
    it("gives an interval about alpha near the linearized one, the same for the same seed", () => {
      const result = examine(binary, ["f", "g", "h", "i"], 400);
      const [low, high] = result.alphaBootstrapInterval!;
      expect(low).toBeLessThan(result.alpha!);
      expect(high).toBeGreaterThan(result.alpha!);
      const ratio = (high - low) / (result.alphaInterval![1] - result.alphaInterval![0]);
      expect(ratio).toBeGreaterThan(0.85);
      expect(ratio).toBeLessThan(1.15);
      expect(examine(binary, ["f", "g", "h", "i"], 400)).toEqual(result);
    });

    it("and the linearized interval agree with Feldt's on normal parallel items, where that is exact", () => {
      const random = createRandom(31);
      const people = Array.from({ length: 600 }, () => {
        const truth = random.normal();
        return Array.from({ length: 4 }, () => truth + random.normal());
      });
      const table = tableOf(people.map((_, i) => [i]));
      const continuous: PatternTable = {
        ...table,
        items: ["a", "b", "c", "d"].map((id) => ({
          ...table.items[0]!,
          id,
          scale: "continuous",
          categories: [],
        })),
        columns: [0, 1, 2, 3].map((j) => Float64Array.from(people, (scores) => scores[j]!)),
      };
      const result = examine(continuous, ["a", "b", "c", "d"], 2000);
      // Feldt (1965): (1 - alpha) / (1 - estimate) follows F with n - 1 and (n - 1)(k - 1) degrees of freedom.
      const exact = [0.975, 0.025].map((p) => 1 - (1 - result.alpha!) * fQuantile(p, 599, 3 * 599));
      const width = exact[1]! - exact[0]!;
      for (const end of [0, 1] as const) {
        expect(Math.abs(result.alphaInterval![end] - exact[end]!)).toBeLessThan(0.1 * width);
        expect(Math.abs(result.alphaBootstrapInterval![end] - exact[end]!)).toBeLessThan(0.2 * width);
      }
    });

    it("speaks of ordinal alpha only where answers are ordered", () => {
      const random = createRandom(5);
      const a = Array.from({ length: 60 }, () => random.normal());
      const b = a.map((value) => value + random.normal());
      const c = a.map((value, person) => value + b[person]!);
      const table = fromAnswers({ items: { a, b, c }, scale: "continuous" });
      const result = examine(table, ["a", "b", "c"]);
      const message = result.warnings.find(({ code }) => code === "not-positive-definite")?.message ?? "";
      expect(result.ordinalAlpha).toBeNull();
      expect(message).toMatch(/^Omega is based on a correlation matrix/);
    });

    it("names samples in which nothing varied", () => {
      const people = [[1, 1, 0], ...Array.from({ length: 9 }, () => [0, 0, 0])];
      const result = examine(tableOf([...people, [0, 0, 1]]), ["a", "b", "c"], 200);
      expect(codes(result)).toContain("bootstrap-undefined");
      expect(result.alphaBootstrapInterval!.every(Number.isFinite)).toBe(true);
    });
  });

  describe("where something is not defined", () => {
    const expectNoNaN = (result: ScaleReliability): void => {
      expect(JSON.parse(JSON.stringify(result))).toEqual(result);
    };

    it("says so of one item, of nobody and of one person", () => {
      const one = examine(tableOf([[0], [1]]), ["a"]);
      expect(one).toMatchObject({ alpha: null, alphaInterval: null, splitHalf: null, itemRest: { a: null } });
      expect(codes(one)).toEqual(["single-item"]);
      const nobody = examine(
        tableOf([
          [0, null],
          [null, 1],
        ]),
        ["a", "b"],
      );
      expect(nobody).toMatchObject({ n: 0, alpha: null, lambdas: null });
      expect(codes(nobody)).toEqual(["no-complete-answers"]);
      expect(examine(tableOf([[0, 1]]), ["a", "b"])).toMatchObject({ n: 1, alpha: null });
      for (const result of [one, nobody]) expectNoNaN(result);
    });

    it("names a constant item and gives no coefficient that needs its correlations", () => {
      const result = examine(
        tableOf([
          [0, 1, 0],
          [1, 1, 1],
          [0, 1, 1],
          [1, 1, 1],
        ]),
        ["a", "b", "c"],
      );
      expect(result).toMatchObject({
        standardizedAlpha: null,
        ordinalAlpha: null,
        omegaTotal: null,
        itemRest: { b: null },
      });
      expect(result.alpha).not.toBeNull();
      expect(codes(result)).toContain("constant-item");
      expect(result.warnings[0]!.message).toContain("b");
      expectNoNaN(result);
    });

    it("gives no alpha where the total does not vary", () => {
      const opposed = examine(
        tableOf([
          [0, 1],
          [1, 0],
          [0, 1],
          [1, 0],
        ]),
        ["a", "b"],
      );
      expect(opposed).toMatchObject({
        alpha: null,
        alphaInterval: null,
        spearmanBrown: null,
        splitHalf: null,
      });
      expect(codes(opposed)).toContain("no-variance");
      const still = examine(
        tableOf([
          [0, 1],
          [0, 1],
        ]),
        ["a", "b"],
      );
      expect(still).toMatchObject({ alpha: null, standardizedAlpha: null });
      for (const result of [opposed, still]) expectNoNaN(result);
    });

    it("has no alpha below 0, and asks whether an item is reverse-keyed", () => {
      const people = [
        [0, 1, 0],
        [1, 0, 1],
        [0, 1, 1],
        [1, 0, 0],
        [1, 0, 1],
        [0, 0, 0],
        [1, 1, 1],
        [0, 1, 0],
      ];
      const result = examine(tableOf(people), ["a", "b"]);
      expect(result).toMatchObject({ alpha: null, alphaInterval: null, outside: { alpha: "below-0" } });
      expect(codes(result)).toEqual(expect.arrayContaining(["negative-alpha", "negative-item-rest"]));
      expectNoNaN(result);
    });

    it("bears ten people, perfectly associated items and empty cells", () => {
      const people = Array.from({ length: 10 }, (_, i) => [
        Number(i < 3),
        Number(i < 3),
        Number(i < 5),
        Number(i > 7),
      ]);
      const result = examine(tableOf(people), ["a", "b", "c", "d"], 20);
      expect(result.n).toBe(10);
      expect(result.lambdas!.l6).toBeNull();
      expect(codes(result)).toEqual(expect.arrayContaining(["no-lambda-6", "adjusted-pairs"]));
      expectNoNaN(result);
    });

    it("bears forty items, and says that the splits were sampled", () => {
      const random = createRandom(8);
      const people = Array.from({ length: 300 }, () => {
        const trait = random.normal();
        return Array.from({ length: 40 }, () => Number(trait + random.normal() > 0.5));
      });
      const ids = people[0]!.map((_, j) => `i${j}`);
      const result = examine(tableOf(people, { ids }), ids);
      expect(result.splitHalf).toMatchObject({ exhaustive: false, splits: 10_000 });
      expect(codes(result)).toContain("sampled-splits");
      expect(Math.abs(result.splitHalf!.mean! - result.alpha!)).toBeLessThan(0.002);
      expect(result.omegaTotal).toBeGreaterThan(result.omegaHierarchical!);
      expectNoNaN(result);
    });

    it("refuses an unknown item, an empty scale and an item named twice", () => {
      expect(() => examine(binary, ["a", "z"])).toThrow(/"z"/);
      expect(() => examine(binary, [])).toThrow(/no items/);
      expect(() => examine(binary, ["a", "b", "a"])).toThrow(/names the item a twice/);
    });
  });

  it("has the mean, SD and shares at the ends of survey's svymean and svyvar under sampling weights", () => {
    const weights = [1, 2, 0.5, 4, 1];
    const answers = { a: [0, 2, 3, 5, 5], b: [0, 3, 3, 5, 5] };
    const { descriptives, ends } = examine(fromAnswers({ items: answers, weights }), ["a", "b"]);
    expect(descriptives?.mean).toBeCloseTo(7.411764705882, 10);
    expect(descriptives?.sd).toBeCloseTo(3.855073500661, 10);
    expect(descriptives).toMatchObject({ median: 10, se: null, floor: 1 / 8.5, ceiling: 5 / 8.5, n: 5 });
    expect(ends).toEqual([0, 10]);
  });

  it("names the items that are answered in the opposite direction of most", () => {
    const random = createRandom(3);
    const level = Array.from({ length: 300 }, () => random.normal());
    const item = (sign: number) => level.map((own) => Math.round(2 + sign * own + 0.7 * random.normal()));
    const items = { a: item(1), b: item(-1), c: item(1), d: item(1), e: item(-1) };
    const table = fromAnswers({ items });
    expect(examine(table, ["a", "b", "c", "d", "e"]).opposite).toEqual(["b", "e"]);
    expect(examine(table, ["b", "a", "c", "e"]).opposite).toEqual(["a", "c"]);
    expect(examine(table, ["a", "c", "d"]).opposite).toEqual([]);
    const matrix = [
      [1, 0.12, -0.12],
      [0.12, 1, -0.12],
      [-0.12, -0.12, 1],
    ];
    const opposite = (n: number) => {
      const correlation = { matrix, items: ["a", "b", "c"], n };
      return oppositeItems(correlation, correlation);
    };
    // Correlations of .12 are chance among 100 people, and not among 1,000.
    expect(opposite(100)).toEqual([]);
    expect(opposite(1000)).toEqual(["c"]);
  });
});
