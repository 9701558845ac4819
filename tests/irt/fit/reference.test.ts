import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { g2 } from "../../../src/irt/fit/g2";
import { localDependence } from "../../../src/irt/fit/local-dependence";
import { m2 } from "../../../src/irt/fit/m2";
import { personFit } from "../../../src/irt/fit/person-fit";
import { sx2 } from "../../../src/irt/fit/sx2";
import type { FittedIrt } from "../../../src/irt/model/fitted-irt";
import type { IrtStructure } from "../../../src/irt/model/irt-model";
import type { M2Fit } from "../../../src/irt/model/irt-result";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { designedNine } from "../../support/stored-irt";
import { nineTable } from "../../support/table";
import { at, cases, core, fittedTo, names, read, reference } from "./reference";

function expectM2(found: M2Fit | null, expected: M2Fit, within = 1e-7): void {
  const near = (one: number | null | undefined, other: number | null): void =>
    expect(Math.abs((one ?? Number.NaN) - (other ?? 0))).toBeLessThan(
      within * Math.max(1, Math.abs(other ?? 0)),
    );
  expect(found).toMatchObject({ kind: expected.kind, n: expected.n, df: expected.df });
  near(found?.m2, expected.m2);
  near(found?.p, expected.p);
  near(found?.designEffect ?? 1, expected.designEffect);
  near(found?.cfi, expected.cfi);
  near(found?.tli, expected.tli);
  near(found?.srmsr, expected.srmsr);
  expected.rmsea?.forEach((value, k) => {
    near(found?.rmsea?.[k], value);
  });
}

describe("m2", () => {
  it.each(cases)("is what sums over all patterns give (%s)", (name) => {
    expectM2(m2(fittedTo[name](), { moments: "M2" }).fit, reference[name].m2);
  });

  it("compares reduced moments of ordered items", () => {
    // Reduced moments hardly determine the intercepts: what is left of digits after R's numerical derivatives.
    expectM2(m2(fittedTo.ordered()).fit, reference.ordered.m2Reduced, 1e-6);
    expectM2(m2(fittedTo.ordered(), { moments: "C2" }).fit, reference.ordered.c2, 1e-6);
  });

  it("divides by the design effect of weights, strata and clusters", () => {
    const everyone = designedNine();
    const par = core.sandwich!.par;
    expectM2(m2(at({ ...everyone, stratum: null, cluster: null }, par)).fit, reference.weighted);
    const clusterLabels = "within-strata";
    expectM2(m2(at(everyone, par, { clusterLabels }), { clusterLabels }).fit, reference.design);
  });

  it("sums over the grid where the fit summed otherwise", () => {
    const fitted = fittedTo.lsat7();
    const quadrature = { ...fitted.quadrature, kind: "dimension-reduced", nodes: [], weights: [] } as const;
    expectM2(m2({ ...fitted, quadrature }).fit, reference.lsat7.m2);
  });

  it("sums over all factors of a bifactor model", () => {
    expectM2(m2(fittedTo.bifactor(), { moments: "M2" }).fit, reference.bifactor.m2);
  });
});

describe("sx2", () => {
  it.each(names)("is what sums over all patterns give (%s)", (name) => {
    const { items } = sx2(fittedTo[name]());
    expect(items.map(({ df }) => df)).toEqual(reference[name].sx2.map(({ df }) => df));
    items.forEach(({ s_x2 }, item) => {
      expect(s_x2).toBeCloseTo(reference[name].sx2[item]!.s_x2, 7);
    });
  });
});

describe("localDependence and personFit", () => {
  it.each(cases)("are what the definitions give (%s)", (name) => {
    const fitted = fittedTo[name]();
    const { q3, ldX2, below1645, below25 } = reference[name].dependence;
    const { pairs } = localDependence(fitted);
    expect(pairs).toHaveLength(q3.length);
    pairs.forEach((pair, k) => {
      expect(pair.q3).toBeCloseTo(q3[k]!, 9);
      expect(pair.ldX2).toBeCloseTo(ldX2[k]!, 7);
    });
    const fit = personFit(fitted);
    expect(fit?.below1645).toBeCloseTo(below1645, 12);
    expect(fit?.below25).toBeCloseTo(below25, 12);
  });
});

describe("g2", () => {
  it.each(["lsat6", "lsat7"] as const)("is what sums over the patterns give (%s)", (name) => {
    const found = g2(fittedTo[name]()).g2;
    expect(found?.g2).toBeCloseTo(reference[name].g2, 8);
    expect(found?.df).toBe(21);
  });
});

/** mirt 1.45.1 at its own estimates (converged to 1e-8). */
describe("mirt's recorded figures", () => {
  const recorded = read("nine.irt");
  const complete = completeRows(nineTable("binary"));
  const solve = (ids: string, structure: IrtStructure) =>
    fitIrt(complete, irtModel({ items: [...ids].map((id) => ({ id, categories: 2 })), structure }));
  const one = solve("abcde", { kind: "one factor" });
  const two = solve("abcdefghi", {
    kind: "confirmatory",
    model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e",
  });

  it("agree on M2 of one factor", () => {
    const expected = recorded.one.M2[0];
    const found = m2(one).fit;
    expect(found?.df).toBe(5);
    expect(Math.abs((found?.m2 ?? 0) - expected.M2)).toBeLessThan(1e-5);
    expect(found?.rmsea?.[0]).toBeCloseTo(expected.RMSEA, 7);
    expect(found?.cfi).toBeCloseTo(expected.CFI, 6);
    expect(found?.tli).toBeCloseTo(expected.TLI, 6);
    expect(found?.srmsr).toBeCloseTo(expected.SRMSR, 6);
    // mirt's interval divides by n where its estimate divides by n - 1.
    expect((found?.rmsea?.[1] ?? 0) * Math.sqrt(4228 / 4229)).toBeCloseTo(expected.RMSEA_5, 6);
    expect((found?.rmsea?.[2] ?? 0) * Math.sqrt(4228 / 4229)).toBeCloseTo(expected.RMSEA_95, 6);
  });

  it("agree on M2 of two factors, with the derivative by their correlation", () => {
    const found = m2(two).fit;
    expect(found?.df).toBe(26);
    expect(found?.m2).toBeCloseTo(recorded.two.M2[0].M2, 4);
  });

  it("agree on S-X2", () => {
    const expectItems = (
      fitted: FittedIrt,
      expected: readonly Record<string, number>[],
      fixed: number,
    ): void => {
      sx2(fitted).items.forEach(({ s_x2, df, p, rmsea }, item) => {
        const own = expected[item]!;
        expect(Math.abs((s_x2 ?? 0) - own.S_X2!)).toBeLessThan(1e-4);
        // mirt takes off a degree of freedom for the slope that is fixed at 0, too.
        expect(df).toBe(own["df.S_X2"]! + fixed);
        if (fixed > 0) return;
        expect(p).toBeCloseTo(own["p.S_X2"]!, 5);
        expect(rmsea).toBeCloseTo(own["RMSEA.S_X2"]!, 5);
      });
    };
    expectItems(one, recorded.one.SX2, 0);
    expectItems(two, recorded.two.SX2, 1);
  });
});
