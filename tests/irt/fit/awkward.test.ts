import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import type { FitIrtOptions } from "../../../src/irt/estimation/choose-e-step";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { compareIrt } from "../../../src/irt/fit/compare-irt";
import { g2 } from "../../../src/irt/fit/g2";
import { localDependence } from "../../../src/irt/fit/local-dependence";
import { m2 } from "../../../src/irt/fit/m2";
import { personFit } from "../../../src/irt/fit/person-fit";
import { sx2 } from "../../../src/irt/fit/sx2";
import { type IrtStructure, irtItems, usedCategories } from "../../../src/irt/model/irt-model";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { createRandom } from "../../../src/numeric/random/random";
import { nineTable, tableOf } from "../../support/table";

type Table = ReturnType<typeof tableOf>;
const ONE: IrtStructure = { kind: "one factor" };

function solve(table: Table, structure: IrtStructure = ONE, options: FitIrtOptions = {}) {
  return fitIrt(table, irtModel({ items: irtItems(table), structure }), {
    standardErrors: false,
    ...options,
  });
}

/** Answers of n people to p items of one trait, in k categories. */
function people(n: number, p: number, k = 2): (number | null)[][] {
  const random = createRandom(5);
  return Array.from({ length: n }, () => {
    const trait = random.uniform() + random.uniform() + random.uniform() - 1.5;
    return Array.from({ length: p }, () => {
      const value = (trait + random.uniform() - 0.5) / 1.2 + 0.5;
      return Math.max(0, Math.min(k - 1, Math.floor(value * k)));
    });
  });
}

function allOf(fitted: ReturnType<typeof solve>) {
  return {
    m2: m2(fitted),
    sx2: sx2(fitted),
    local: localDependence(fitted),
    g2: g2(fitted),
    person: personFit(fitted),
  };
}

/** JSON writes what is not a number as null: the text then differs from one where null was meant. */
function expectFinite(value: unknown): void {
  JSON.stringify(value, (key, own) => {
    if (typeof own === "number") expect(Number.isFinite(own), key).toBe(true);
    return own;
  });
}

describe("statistics of fit", () => {
  it("have a reason for what there is not, with three items", () => {
    const { m2: own, sx2: items } = allOf(solve(tableOf(people(300, 3))));
    expect(own.fit).toMatchObject({ df: 0, p: null, rmsea: null });
    expect(items.items.map(({ s_x2 }) => s_x2)).toEqual([null, null, null]);
  });

  it("say that ordered items with few moments cannot be tested by the reduced ones", () => {
    const fitted = solve(tableOf(people(400, 5, 4)));
    expect(m2(fitted).fit).toMatchObject({ kind: "C2", df: 5 });
    const reduced = m2(fitted, { moments: "M2*" });
    expect(reduced.fit).toBeNull();
    expect(reduced.warnings.map(({ code }) => code)).toEqual(["m2-no-degrees-of-freedom"]);
  });

  it("test by C2 where the means of M2* do not determine many intercepts", () => {
    const fitted = solve(tableOf(people(800, 10, 5)));
    expect(m2(fitted, { moments: "M2*" }).warnings.map(({ code }) => code)).toEqual(["m2-not-identified"]);
    expect(m2(fitted)).toEqual(m2(fitted, { moments: "C2" }));
    expect(m2(fitted).fit).toMatchObject({ kind: "C2", df: (10 * 7) / 2 });
  });

  it("need people who answered every item", () => {
    const answers = people(200, 4).map((own, i) => own.map((value, j) => (i % 4 === j ? null : value)));
    const found = allOf(solve(tableOf(answers)));
    expectFinite(found);
    expect(found.m2.fit).toBeNull();
    expect(found.m2.warnings.map(({ code }) => code)).toEqual(["no-complete-answers"]);
    expect(found.sx2.items.every(({ s_x2 }) => s_x2 === null)).toBe(true);
    expect(found.g2.warnings[0]?.message).toContain("missing");
    expect(found.local.pairs.every(({ ldX2 }) => ldX2 !== null)).toBe(true);
  });

  it("name how many people they rest on", () => {
    const { fit, warnings } = m2(solve(nineTable("binary")));
    expect(fit?.n).toBe(4229);
    expect(warnings[0]?.message).toContain("4,229 of ");
  });

  it("are never NaN with ten people, rare items or forty items", () => {
    const rare = people(2000, 5).map((own, i) => own.map((value, j) => (j === 4 ? Number(i < 3) : value)));
    for (const answers of [people(10, 4), rare, people(150, 40)]) {
      expectFinite(allOf(solve(tableOf(answers))));
    }
  });

  it("are never NaN for ordered items with categories that few chose", () => {
    const { table } = usedCategories(completeRows(nineTable("ordinal")));
    const structure: IrtStructure = {
      kind: "confirmatory",
      model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
    };
    const found = allOf(solve(table, structure, { points: 15 }));
    expectFinite(found);
    expect(found.m2.fit?.kind).toBe("C2");
    expect(found.g2.g2).toBeNull();
  });
});

describe("compareIrt", () => {
  const complete = completeRows(nineTable("binary"));
  const one = { name: "one", fitted: solve(complete) };
  const rasch = {
    name: "Rasch",
    fitted: fitIrt(complete, irtModel({ items: irtItems(complete), structure: ONE, name: "Rasch" })),
  };

  it("compares the smaller model with the larger, in either order", () => {
    const { comparison, warnings } = compareIrt(one, rasch);
    expect(compareIrt(rasch, one).comparison).toEqual(comparison);
    expect(comparison).toMatchObject({ from: "Rasch", to: "one", df: 8, boundary: false });
    expect(comparison.difference).toBe(2 * (one.fitted.logLikelihood - rasch.fitted.logLikelihood));
    expect(comparison.deltaAic).toBeCloseTo(16 - comparison.difference, 9);
    expect(comparison.deltaBic).toBeCloseTo(8 * Math.log(4229) - comparison.difference, 9);
    expect(warnings).toEqual([]);
  });

  it("says where fewer factors lie on the boundary", () => {
    const model = "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e";
    const two = { name: "two", fitted: solve(complete, { kind: "confirmatory", model }, { points: 15 }) };
    const { comparison, warnings } = compareIrt(one, two);
    expect(comparison.boundary).toBe(true);
    expect(warnings.map(({ code }) => code)).toEqual(["boundary-comparison"]);
  });

  it("has no probability for weighted answers", () => {
    const weighted = completeRows(nineTable("binary", { weighted: true }));
    const model = (name: "Rasch" | "2PL") => irtModel({ items: irtItems(weighted), structure: ONE, name });
    const [a, b] = (["Rasch", "2PL"] as const).map((name) => ({
      name,
      fitted: fitIrt(weighted, model(name)),
    }));
    const { comparison, warnings } = compareIrt(a!, b!);
    expect(comparison.p).toBeNull();
    expect(warnings.map(({ code }) => code)).toEqual(["weighted-comparison"]);
  });

  it("refuses models of other people or with as many parameters", () => {
    expect(() => compareIrt(one, { name: "few", fitted: solve(tableOf(people(100, 9))) })).toThrow(
      expect.objectContaining({ code: "different-models" }),
    );
    expect(() => compareIrt(one, one)).toThrow(expect.objectContaining({ code: "different-models" }));
  });
});
