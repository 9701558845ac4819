import { describe, expect, it } from "vitest";
import { type CfaOptions, cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import { fitCfa } from "../../../src/factor/cfa/fit-cfa";
import { factorScoresEbm } from "../../../src/factor/cfa/scores/factor-scores-ebm";
import { mixedTable, numbersOf, tableOfSet } from "../conditional/reference";

const columns = numbersOf("made");
const table = tableOfSet("made");
const listwise = { missing: "listwise" } as const;

// The numbers themselves are held against lavaan's in tests/support/comparisons/conditional.ts.
describe("a model of ordered items given covariates", () => {
  const mimic = "f =~ u1 + u2 + u3 + u4\nf ~ x1 + x2\n";
  const code = (model: string, options: Partial<CfaOptions> = {}): string => {
    try {
      cfa(table, model, { ...listwise, ...options });
    } catch (error) {
      return String((error as { code?: string }).code);
    }
    return "none";
  };

  it("finds the item that functions differently by a covariate", () => {
    const [first] = cfa(table, mimic, listwise).modificationIndices.filter(({ op }) => op === "~");
    expect([first?.lhs, first?.rhs]).toEqual(["u3", "x2"]);
    const freed = cfa(table, `${mimic}u3 ~ x2`, listwise);
    const chiSquare = (of: CfaResult): number => of.fit.standard.chiSquare ?? Number.NaN;
    const drop = chiSquare(cfa(table, mimic, listwise)) - chiSquare(freed);
    const index = first?.mi ?? 0;
    expect(index / drop).toBeGreaterThan(0.8);
    expect(index / drop).toBeLessThan(1.2);
  });

  it("takes theta by itself where an ordered item predicts others, and refuses delta", () => {
    const model = "u1 ~ x1\nc1 ~ u1 + x1";
    expect(cfa(table, model, listwise).parameterization).toBe("theta");
    expect(code(model, { parameterization: "delta" })).toBe("bad-model");
  });

  it("says what it has no reliability and no scores for", () => {
    const result = cfa(table, mimic, listwise);
    expect(result.reliability).toEqual([]);
    expect(result.warnings.map((warning) => warning.code)).toEqual(["omega-not-defined"]);
    const { fitted } = fitCfa(table, mimic, listwise);
    expect(() => factorScoresEbm(fitted, table)).toThrow("no factor scores");
  });

  it("refuses more effects than a factor and its items can have, thresholds of continuous items, ML", () => {
    expect(code(`${mimic}u1 + u2 + u3 + u4 ~ x1`)).toBe("not-identified");
    expect(code("f =~ u1 + u2 + c1\nc1 | t1")).toBe("bad-model");
    expect(code("f =~ u1 + u2 + c1\nc1 ~*~ c1")).toBe("bad-model");
    expect(code(mimic, { estimator: "ML" })).toBe("wrong-estimator");
  });

  it("draws intervals of an indirect effect", () => {
    const model = "c1 ~ a*x1 + x2\nu1 ~ b*c1 + x1\nab := a*b";
    const few = cfa(table, model, { ...listwise, bootstrap: 12 }).structural?.defined[0];
    expect(few?.intervalMethod).toBe("bootstrap");
    const [low = 0, high = 0] = few?.interval ?? [];
    expect(low).toBeLessThan(few?.est ?? 0);
    expect(high).toBeGreaterThan(few?.est ?? 0);
    const width = (high - low) / 3.92 / (few?.se ?? 0);
    expect(width).toBeGreaterThan(0.4);
    expect(width).toBeLessThan(2);
  });

  it("has the same fit whatever the unit of a covariate", () => {
    const far = mixedTable({ ...columns, x1: (columns.x1 ?? []).map((x) => 5000 + 100 * x) });
    const [one, other] = [cfa(table, mimic, listwise), cfa(far, mimic, listwise)];
    expect(other.fit.scaled?.chiSquare).toBeCloseTo(one.fit.scaled?.chiSquare ?? 0, 6);
    const effect = (of: CfaResult) => of.estimates.find(({ op, rhs }) => op === "~" && rhs === "x1");
    expect(effect(other)?.std).toBeCloseTo(effect(one)?.std ?? 0, 7);
    expect(100 * (effect(other)?.se ?? 0)).toBeCloseTo(effect(one)?.se ?? 0, 7);
  });
});
