import { describe, expect, it } from "vitest";
import { covarianceMatrix } from "../../src/correlation/moments";
import { fromAnswers } from "../../src/data/patterns/from-answers";
import { splitHalves } from "../../src/data/transform/resample";
import { createRandom } from "../../src/numeric/random/random";
import { cronbachAlpha } from "../../src/reliability/alpha";
import { shortForm } from "../../src/shortforms/short-form";

const ids = ["a", "b", "c", "d", "e", "f"];
const random = createRandom(11);
const traits = Array.from({ length: 500 }, () => [random.normal(), random.normal()] as const);
const answers = ids.map((_, item) =>
  traits.map(([one, other]) => {
    const trait = item < 3 ? one : 0.5 * one + 0.8 * other;
    return Number((0.8 + 0.4 * (item % 3)) * trait + random.normal() > 0.4);
  }),
);
const table = fromAnswers({ items: Object.fromEntries(ids.map((id, item) => [id, answers[item] ?? []])) });
const factors = [
  { id: "one", label: "One", items: ["a", "b", "c"] },
  { id: "two", label: "Two", items: ["d", "e", "f"] },
];
const structure = { id: "both", label: "Both", model: "one =~ a + b + c\ntwo =~ d + e + f", factors };
const options = { items: 4, range: [-1, 2], least: 2, seed: 3, missing: "pairwise" } as const;

describe("shortForm(table, structure)", () => {
  const form = shortForm(table, structure, options);

  it("keeps as many items of each factor as asked, and what it keeps of information", () => {
    expect(form).toMatchObject({ chosenIn: 250, judgedIn: 250, search: "exhaustive", tried: 15 });
    expect(form.factors.map(({ items }) => items.length)).toEqual([2, 2]);
    for (const { information, congruence } of form.factors) {
      expect(information).toBeGreaterThan(0.5);
      expect(information).toBeLessThan(1);
      expect(congruence).toBeGreaterThan(0.95);
    }
    expect(form.alpha.estimate).toBeLessThan(form.fullAlpha.estimate ?? 0);
    expect(form.fit?.df).toBe(1);
    expect(form.fullFit?.df).toBe(8);
  });

  it("correlates with all items as Levy (1967) has it: without the errors that the two share", () => {
    const [, half] = splitHalves(table, createRandom(3));
    const { covariance } = covarianceMatrix(half, { items: [...ids.keys()], missing: "listwise" });
    const own = form.chosen.map((id) => ids.indexOf(id));
    const added = (rows: readonly number[], columns: readonly number[]): number =>
      rows.reduce((sum, i) => sum + columns.reduce((of, j) => of + (covariance[i]?.[j] ?? 0), 0), 0);
    // By factor: alpha of all four supposes that they share what two and two do.
    const errors = [own.filter((i) => i < 3), own.filter((i) => i >= 3)].map((two) => {
      const alpha = cronbachAlpha(two.map((i) => two.map((j) => covariance[i]?.[j] ?? 0))) ?? 0;
      return (1 - alpha) * added(two, two);
    });
    const [variance, whole] = [added(own, own), added([...ids.keys()], [...ids.keys()])];
    const shared = added(own, [...ids.keys()]) - (errors[0] ?? 0) - (errors[1] ?? 0);
    expect(form.correlation).toBeCloseTo(shared / Math.sqrt(variance * whole), 10);
  });

  it("is refused of all items, and where a factor cannot keep as many", () => {
    const code = "impossible-short-form";
    expect(() => shortForm(table, structure, { ...options, items: 6 })).toThrow(
      expect.objectContaining({ code }),
    );
    expect(() => shortForm(table, structure, { ...options, items: 3 })).toThrow(
      expect.objectContaining({ code }),
    );
  });

  it("says so where the structure cannot be fitted to so few items", () => {
    const single = { ...structure, model: "one =~ a + b + c", factors: factors.slice(0, 1) };
    const few = shortForm(table, single, { ...options, items: 2, least: 0 });
    expect(few.fit).toBeNull();
    expect(few.warnings.map((warning) => warning.code)).toEqual(["no-short-model"]);
  });
});
