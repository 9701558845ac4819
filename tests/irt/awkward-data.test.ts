import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { fitIrt } from "../../src/irt/estimation/fit-irt";
import { fitWarnings } from "../../src/irt/fit-warnings";
import { irtItems, usedCategories } from "../../src/irt/model/irt-model";
import { irtModel } from "../../src/irt/model/structure-to-model";
import { createRandom } from "../../src/numeric/random/random";
import { thrownBy } from "../support/error";
import { tableOf } from "../support/table";

function answers(n: number, items: number, seed = 3): number[][] {
  const random = createRandom(seed);
  return Array.from({ length: n }, () => {
    const trait = random.normal();
    return Array.from({ length: items }, (_, j) =>
      Number(random.uniform() < 1 / (1 + Math.exp(0.5 * j - 1 - 1.5 * trait))),
    );
  });
}

function fitted(
  people: readonly (readonly (number | null)[])[],
  priors?: Parameters<typeof irtModel>[0]["priors"],
) {
  const { table } = usedCategories(tableOf(people));
  return fitIrt(table, irtModel({ items: irtItems(table), structure: { kind: "one factor" }, priors }));
}
const codes = (...args: Parameters<typeof fitted>) => fitWarnings(fitted(...args)).map(({ code }) => code);

describe("awkward answers", () => {
  it("name the items whose slopes run off, which a prior holds", () => {
    const twins = answers(500, 5).map((row) => [row[0]!, row[0]!, ...row.slice(2)]);
    const [warning] = fitWarnings(fitted(twins));
    expect(warning?.code).toBe("steep-item");
    expect(warning?.message).toContain("a and b");
    expect(codes(twins, { slope: { kind: "lognormal", mean: 0, sd: 0.3 } })).toEqual([]);
  });

  it("leave two items alone without standard errors", () => {
    const two = fitted(answers(500, 2));
    expect(two.covariance).toBeNull();
    expect(fitWarnings(two).map(({ code }) => code)).toEqual(["no-standard-errors"]);
  });

  it("of ten people give finite numbers", () => {
    const ten = fitted(answers(10, 5));
    expect(Array.from(ten.estimates).every(Number.isFinite)).toBe(true);
    expect(Number.isFinite(ten.logLikelihood)).toBe(true);
  });

  it("of people who answered nothing are left out and not counted", () => {
    const some = answers(200, 4);
    const none = [null, null, null, null];
    const with10 = fitted([...some, ...Array.from({ length: 10 }, () => none)]);
    expect(with10.n).toBe(200);
    expect(with10.logLikelihood).toBe(fitted(some).logLikelihood);
  });

  it("of a constant or an empty item are refused by name", () => {
    const some = answers(50, 3);
    expect(thrownBy(() => fitted(some.map((row) => [0, ...row]))).message).toContain("item a");
    expect(thrownBy(() => fitted(some.map((row) => [...row, null]))).code).toBe("constant-item");
    const table = tableOf(some.map((row) => [0, ...row]));
    const model = irtModel({ items: irtItems(table), structure: { kind: "one factor" } });
    expect(thrownBy(() => fitIrt(table, model)).code).toBe("empty-category");
  });

  it("in a group without a yes are refused where the item is the group's own", () => {
    const people = answers(400, 4).map((row, i) => (i < 200 ? [0, ...row.slice(1)] : row));
    const table = tableOf(people, { groups: { g: people.map((_, i) => (i < 200 ? "x" : "y")) } });
    const spec = { items: irtItems(table), structure: { kind: "one factor" }, groups: ["x", "y"] } as const;
    const error = thrownBy(() => fitIrt(table, irtModel({ ...spec, equal: ["b", "c", "d"] }), { by: "g" }));
    expect(error.code).toBe("empty-category");
    expect(error.message).toContain("in group x");
    const wrong = irtModel({ ...spec, groups: ["x", "z"] });
    expect(thrownBy(() => fitIrt(table, wrong, { by: "g" })).code).toBe("unknown-choice");
  });

  it("that are continuous are refused", () => {
    const values = { a: [0.5, 1.5, 2.5], b: [1, 2, 4] };
    const table = fromAnswers({ items: values, scale: "continuous" });
    const { code, message } = thrownBy(() => usedCategories(table));
    expect([code, message]).toEqual(["continuous-item", "items a, b are continuous."]);
    const items = ["a", "b"].map((id) => ({ id, categories: 2 }));
    expect(thrownBy(() => fitIrt(table, irtModel({ items, structure: { kind: "one factor" } }))).code).toBe(
      "continuous-item",
    );
  });

  it("of groups need the name of their grouping", () => {
    const table = tableOf(answers(100, 4));
    const model = irtModel({ items: irtItems(table), structure: { kind: "one factor" }, groups: ["x", "y"] });
    expect(thrownBy(() => fitIrt(table, model)).code).toBe("unknown-grouping");
  });

  it("leave out categories that nobody chose, and say so", () => {
    const gap = answers(300, 4).map((row) => row.map((value) => 2 * value));
    const { table, warnings } = usedCategories(tableOf(gap, { categories: 3 }));
    expect(table.items.map(({ categories }) => categories.length)).toEqual([2, 2, 2, 2]);
    expect(warnings.map(({ code }) => code)).toEqual(Array(4).fill("unused-category"));
    const without = fitted(gap.map((row) => row.map((value) => value / 2)));
    expect(fitted(gap).logLikelihood).toBe(without.logLikelihood);
  });

  it("refuse fixed values that leave no likelihood", () => {
    const table = tableOf(answers(100, 6));
    const model = irtModel({
      items: irtItems(table),
      structure: { kind: "confirmatory", model: "x =~ a + b + c\ny =~ d + e + f\nx ~~ 1.4*y" },
    });
    expect(thrownBy(() => fitIrt(table, model)).code).toBe("bad-model");
  });

  it("never let the likelihood fall on the way", () => {
    const table = tableOf(answers(150, 6, 11));
    const path: number[] = [];
    const model = irtModel({
      items: irtItems(table),
      structure: { kind: "confirmatory", model: "x =~ a + b + c\ny =~ d + e + f" },
    });
    fitIrt(table, model, { onProgress: (_, value) => path.push(value) });
    expect(path.length).toBeGreaterThan(5);
    path.forEach((value, k) => {
      if (k > 0) expect(value).toBeGreaterThanOrEqual(path[k - 1]! - 1e-9);
    });
  });
});
