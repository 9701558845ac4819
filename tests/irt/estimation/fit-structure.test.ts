import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitStructure } from "../../../src/irt/estimation/fit-structure";
import { irt } from "../../../src/irt/irt";
import { nineTable, tableOf } from "../../support/table";

const twoFactor = {
  id: "two-factor",
  label: "Two factors",
  model: "abuse =~ a + b + c + d + e\nexploitation =~ f + g + h + i",
  factors: [
    { id: "abuse", label: "Abuse", items: [..."abcde"] },
    { id: "exploitation", label: "Exploitation", items: [..."fghi"] },
  ],
};

describe("fitStructure", () => {
  it("uses everyone who answered an item of the structure, or those who answered them all", () => {
    const table = nineTable("binary");
    const abuse = { kind: "confirmatory", model: "abuse =~ a + b + c + d + e" } as const;
    const all = fitStructure(table, abuse);
    const complete = fitStructure(table, abuse, { missing: "listwise" });
    expect(all.fitted.n).toBeGreaterThan(complete.fitted.n);
    const answered = completeRows({
      ...table,
      items: table.items.slice(0, 5),
      columns: table.columns.slice(0, 5),
    });
    expect(complete.fitted.n).toBe(answered.count.reduce((sum, count) => sum + count, 0));
    expect(complete.missing).toBe("listwise");
  });

  it("takes the model by its name, and leaves an item outside of the structure alone", () => {
    const constant = tableOf(
      Array.from({ length: 40 }, (_, k) => [k % 2, Number(k % 3 === 0), Number(k % 5 > 1), 0]),
      { categories: 2 },
    );
    const structure = { kind: "confirmatory", model: "f =~ a + b + c" } as const;
    expect(fitStructure(constant, structure, { model: "Rasch" }).fitted.model.name).toBe("Rasch");
    expect(() => fitStructure(constant, { kind: "one factor" })).toThrow(
      expect.objectContaining({ code: "constant-item" }),
    );
  });

  it("leaves categories out that nobody chose, and says so", () => {
    const people = Array.from({ length: 60 }, (_, k) => [k % 2 ? 0 : 2, k % 3, Number(k % 5 > 1)]);
    const { fitted, warnings } = fitStructure(tableOf(people, { categories: 3 }), { kind: "one factor" });
    expect(fitted.model.items.map(({ categories }) => categories)).toEqual([2, 3, 2]);
    expect(warnings.map(({ code }) => code)).toContain("unused-category");
  });

  it("refuses where nobody answered everything", () => {
    const people = Array.from({ length: 30 }, (_, k) =>
      [k % 2, k % 3 ? 1 : 0, 0].map((v, j) => (j === k % 3 ? null : v)),
    );
    expect(() => fitStructure(tableOf(people), { kind: "one factor" }, { missing: "listwise" })).toThrow(
      expect.objectContaining({ code: "no-answers" }),
    );
  });
});

describe("irt", () => {
  it("describes ten people without a figure that is no number", () => {
    const people = Array.from({ length: 10 }, (_, k) => [
      k % 2,
      Number(k > 4),
      Number(k % 3 === 0),
      Number(k === 3),
    ]);
    const result = irt(tableOf(people), { kind: "one factor" });
    const text = JSON.stringify(result, (_, value: unknown) =>
      typeof value === "number" && !Number.isFinite(value) ? "no number" : value,
    );
    expect(text).not.toContain("no number");
    expect(result.n).toBe(10);
  });

  it("names the structures that no measure declares", () => {
    const table = completeRows(nineTable("binary"));
    const few = { points: 9, maxIterations: 3 };
    expect(irt(table, { kind: "exploratory", factors: 2 }, few)).toMatchObject({
      structure: "exploratory 2",
      label: "Exploratory, 2 factors",
      kind: "exploratory",
    });
    const bifactor = irt(table, { kind: "bifactor", model: twoFactor.model }, few);
    expect(bifactor).toMatchObject({ structure: "bifactor", kind: "bifactor" });
    expect(bifactor.factors.map(({ id }) => id)).toEqual(["general", "abuse", "exploitation"]);
    expect(bifactor.warnings.map(({ code }) => code)).toContain("not-converged");
  });

  it("gives the same bytes for the same answers", () => {
    const table = nineTable("binary");
    expect(JSON.stringify(irt(table, twoFactor))).toBe(JSON.stringify(irt(table, twoFactor)));
  });
});
