import { describe, expect, it } from "vitest";
import { correlate } from "../../../src/correlation/correlate";
import type { PatternTable } from "../../../src/data/answers/pattern-table";
import type { GroupMoments } from "../../../src/factor/moments/group-moments";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import {
  type CovarianceReference,
  reference as correlations,
  tableOfStrings,
} from "../../correlation/reference";
import { nineTable, tableOf } from "../../support/table";

type Missing = "listwise" | "pairwise";

function momentsOf(table: PatternTable, missing: Missing, size = table.items.length): GroupMoments {
  const items = table.items.slice(0, size).map((item) => item.id);
  const [moments] = ordinalMoments(table, { items, missing });
  if (moments === undefined) throw new Error("there are no moments");
  return moments;
}

/** Asymptotic covariance of two of the estimates, by name. */
function covarianceOf({ names, gamma, n }: GroupMoments, one: string, other: string): number {
  return (gamma[names.indexOf(one) * names.length + names.indexOf(other)] ?? Number.NaN) / n;
}

/** Every element within 1e-6 of the standard errors' product: the tolerance of two-step estimates. */
function expectAgreement(
  ours: GroupMoments,
  { n, covariance: { names, matrix } }: CovarianceReference,
): void {
  expect(ours.n).toBe(n);
  expect([...ours.names].sort()).toEqual([...names].sort());
  names.forEach((one, i) => {
    names.forEach((other, j) => {
      const scale = Math.sqrt((matrix[i]?.[i] ?? 0) * (matrix[j]?.[j] ?? 0));
      const error = Math.abs(covarianceOf(ours, one, other) - (matrix[i]?.[j] ?? 0)) / scale;
      expect(error).toBeLessThan(1e-6);
    });
  });
}

describe("gamma of ordinalMoments", () => {
  it("is lavaan's for yes-or-no items", () => {
    for (const set of [correlations.lsat6, correlations.lsat7]) {
      const table = tableOfStrings(set.patterns, set.items, { counts: set.counts });
      expectAgreement(momentsOf(table, "listwise"), set);
    }
  });

  it("is lavaan's for six categories, with and without the people who left an answer out", () => {
    const { answers, items, three, threePairwise } = correlations.bfi;
    const table = tableOfStrings(answers, items.slice(0, 3), { keep: 3 });
    expectAgreement(momentsOf(table, "listwise"), three);
    expectAgreement(momentsOf(table, "pairwise"), threePairwise);
  });

  it("is lavaan's under pairwise deletion, design weights and both", () => {
    const { pairwiseFive, designWeights, designPairwise, designGraded } = correlations.nine;
    expectAgreement(momentsOf(nineTable("binary"), "pairwise", 5), pairwiseFive);
    const weighted = nineTable("binary", { weighted: true });
    expectAgreement(momentsOf(weighted, "listwise", 5), designWeights);
    expectAgreement(momentsOf(weighted, "pairwise", 5), designPairwise);
    expectAgreement(momentsOf(nineTable("ordinal", { weighted: true }), "listwise", 3), designGraded);
  });

  it("is the same for frequencies as for people written out, and for weights of another unit", () => {
    const people = [...Array(80).keys()].map((k) => [k % 2, (k >> 1) % 3, Number(k % 5 === 0)]);
    const frequencies = people.map((_, k) => 1 + (k % 3));
    const written = people.flatMap((answers, k) => Array<number[]>(1 + (k % 3)).fill(answers));
    const counted = momentsOf(tableOf(people, { frequencies }), "listwise");
    const each = momentsOf(tableOf(written), "listwise");
    expect(counted.n).toBe(written.length);
    const light = momentsOf(tableOf(people, { weights: frequencies }), "listwise");
    const heavy = momentsOf(tableOf(people, { weights: frequencies.map((w) => 1000 * w) }), "listwise");
    counted.gamma.forEach((value, cell) => {
      expect(value).toBeCloseTo(each.gamma[cell] ?? Number.NaN, 10);
      expect(heavy.gamma[cell]).toBeCloseTo(light.gamma[cell] ?? Number.NaN, 10);
    });
  });

  it("belongs to the thresholds and correlations of `correlate`", () => {
    const table = nineTable("ordinal");
    const { names, moments } = momentsOf(table, "listwise");
    const { matrix, thresholds } = correlate(table, { missing: "listwise" });
    expect([...moments.subarray(0, 4)]).toEqual(thresholds.a);
    expect([names[36], moments[36]]).toEqual(["a~~b", matrix[0]?.[1]]);
    expect([names.at(-1), moments.at(-1)]).toEqual(["h~~i", matrix[7]?.[8]]);
  });

  it("holds the squares of the correlations' standard errors, but for the factor n / (n - 1)", () => {
    const table = nineTable("ordinal", { weighted: true });
    const ours = momentsOf(table, "pairwise");
    const { standardErrors } = correlate(table, { missing: "pairwise" });
    const inflated = covarianceOf(ours, "b~~d", "b~~d") * (ours.n / (ours.n - 1));
    expect(Math.sqrt(inflated)).toBeCloseTo(standardErrors[1]?.[3] ?? 0, 12);
  });

  it("gives an adjusted pair the variance of its adjusted table", () => {
    const table = tableOf(
      [
        [0, 0],
        [0, 1],
        [1, 0],
      ],
      { frequencies: [822, 8, 12] },
    );
    const variance = covarianceOf(momentsOf(table, "listwise"), "a~~b", "a~~b");
    expect(Math.sqrt((variance * 842) / 841)).toBeCloseTo(0.2867, 4);
  });

  it("does not exist where a pair is perfectly associated", () => {
    const table = tableOf(
      [
        [0, 0],
        [1, 1],
      ],
      { frequencies: [90, 10] },
    );
    expect(() => momentsOf(table, "listwise")).toThrow(
      expect.objectContaining({ code: "perfect-association", message: expect.stringContaining("a and b") }),
    );
  });
});
