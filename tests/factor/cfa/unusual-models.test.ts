import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import { lavaanSyntax } from "../../../src/factor/model/lavaan-syntax";
import { mplusSyntax } from "../../../src/factor/model/mplus-syntax";
import { modelTable } from "../../../src/factor/model/parameter-table";
import { readModel } from "../../../src/measures/model-syntax/parse-model";
import { createRandom } from "../../../src/numeric/random/random";

const random = createRandom(20);
const people = 120;
const x = Array.from({ length: people }, () => random.normal());
const m = x.map((value) => 0.5 * value + random.normal());
const y = m.map((value, person) => 0.6 * value + 0.2 * x[person]! + random.normal());
const table = fromAnswers({ items: { x, m, y }, scale: "continuous" });
const modelOf = (model: string): CfaResult => cfa(table, model, { missing: "listwise", estimator: "ML" });
const refusal = (model: string): string => {
  try {
    modelOf(model);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "";
};

describe("models that nobody should have to fear", () => {
  it("counts means where the text names one, as lavaan has it", () => {
    const bare = modelOf("y ~ x + m");
    const named = modelOf("y ~ x + m\ny ~ 1");
    expect(named.fit.logLikelihood).toBeCloseTo(bare.fit.logLikelihood ?? Number.NaN, 10);
    expect((named.fit.aic ?? Number.NaN) - (bare.fit.aic ?? Number.NaN)).toBeCloseTo(2, 10);
  });

  it("counts no parameter that an equality takes", () => {
    expect(modelOf("y ~ a*x + b*m").parameters).toBe(4);
    expect(modelOf("y ~ a*x + b*m\na + b == 1").parameters).toBe(3);
    expect(modelOf("y ~ a*x + b*m\na < b").parameters).toBe(4);
  });

  it("counts equalities that follow from others once, as lavaan does", () => {
    const once = modelOf("y ~ a*x + b*m\na + b == 1");
    const again = ["2*a + 2*b == 2", "d := b + a\nd == 1", "1 == 1"].map((text) =>
      modelOf(`y ~ a*x + b*m\na + b == 1\n${text}`),
    );
    expect(once.fit.standard.df).toBe(1);
    for (const { parameters, fit, estimates } of again) {
      expect([parameters, fit.standard.df]).toEqual([3, 1]);
      expect(fit.standard.chiSquare).toBeCloseTo(once.fit.standard.chiSquare ?? Number.NaN, 6);
      estimates.forEach(({ se }, row) => {
        expect(se ?? 0).toBeCloseTo(once.estimates[row]?.se ?? 0, 6);
      });
    }
    expect(refusal("y ~ a*x + b*m\na + b == 1\na + b == 2")).toContain("“a + b == 2”");
  });

  it("says that constraints cannot be met, and which", () => {
    for (const text of ["a > b + 1", "a^2 == -1", "exp(a) < -1", "1 == 2", "a/b == 1/0"]) {
      const said = refusal(`y ~ a*x + b*m\na < b\n${text}`);
      expect(said).toMatch(/^model: no estimates were found that meet /);
      expect(said).toContain(`“${text}”`);
    }
  });

  it("says that a bound holds as an equality", () => {
    const codes = (text: string): string[] =>
      modelOf(`y ~ a*x + b*m\n${text}`).warnings.map(({ code }) => code);
    expect(codes("b < 0.2")).toContain("at-bounds");
    expect(codes("b < 5")).not.toContain("at-bounds");
  });

  it("says that what is fixed leaves no distribution", () => {
    expect(refusal("y ~ x\ny ~~ -1*y")).toContain("no estimates make the implied covariance matrix");
    expect(refusal("y ~ 1e300*x + m")).toContain("No data would identify these parameters");
  });

  it("says which defined parameters have no value", () => {
    const { structural, warnings } = modelOf("y ~ a*x + b*m\np := log(-a^2)\nq := a*b\nr := a/(b - b)");
    expect(structural?.defined.map(({ est }) => est === null)).toEqual([true, false, true]);
    expect(warnings.find(({ code }) => code === "undefined-parameter")?.message).toMatch(
      /^p and r are not defined/,
    );
  });

  it("takes latent change for a proper solution, as one wave follows from another", () => {
    const change = "m ~ 1*x\nd =~ 1*m\nm ~ 0*1\nm ~~ 0*m\nd ~ 1\nd ~ x\nx ~~ x\nx ~ 1\ny ~ d";
    expect(modelOf(change).inadmissible).toEqual([]);
  });

  it("converges where a model of incomplete answers is saturated", () => {
    const holes = y.map((value, person) => (person % 5 === 0 ? null : value));
    const others = m.map((value, person) => (person % 7 === 0 ? null : value));
    const incomplete = fromAnswers({ items: { x, m: others, y: holes }, scale: "continuous" });
    const found = cfa(incomplete, "y ~ c*x + b*m\nm ~ a*x\nab := a*b", { missing: "fiml", estimator: "ML" });
    expect([found.converged, found.fit.standard.df]).toEqual([true, 0]);
  });

  it("tells an item's error apart by what its factor is regressed on and predicts", () => {
    const instrument = modelOf("f =~ 1*m\nf ~~ NA*f\nm ~~ NA*m\nf ~ x\ny ~ f");
    const slope = instrument.estimates.find(({ lhs, op }) => lhs === "y" && op === "~")?.est;
    const mean = (of: readonly number[]): number => of.reduce((sum, value) => sum + value / people, 0);
    const along = (of: readonly number[]): number =>
      of.reduce((sum, value, person) => sum + value * (x[person]! - mean(x)), 0);
    // The estimator of instrumental variables.
    expect(slope).toBeCloseTo(along(y) / along(m), 6);
    expect(instrument.fit.standard.df).toBe(0);
    expect(refusal("f =~ 1*m\nf ~~ NA*f\nm ~~ NA*m\nf ~ x")).toContain("is the only indicator of factor");
  });

  it("has the same errors whatever a covariate's unit is", () => {
    const factor = x.map((value) => 0.5 * value + random.normal());
    const measures = Array.from({ length: 3 }, () => factor.map((value) => value + random.normal()));
    const [a = [], b = [], c = []] = measures;
    const rows = [1, 2e7].map((unit) => {
      const income = x.map((value) => unit * value);
      const people = fromAnswers({ items: { a, b, c, income }, scale: "continuous" });
      const { estimates } = cfa(people, "f =~ a + b + c\nf ~ income", {
        missing: "listwise",
        estimator: "MLR",
      });
      const { est, se, stdSe } = estimates.find(({ op }) => op === "~")!;
      return [unit * (est ?? Number.NaN), unit * (se ?? Number.NaN), stdSe ?? Number.NaN];
    });
    rows[0]?.forEach((value, k) => {
      expect(rows[1]?.[k]).toBeCloseTo(value, 8);
    });
  });
});

describe("factors without indicators", () => {
  it("say what is the matter where nothing scales them, or their regressions cannot be told apart", () => {
    expect(refusal("p =~ 0\np ~~ 0*p\np ~ x\ny ~ p\nm ~ p")).toContain(
      "Factor “p” has neither indicators nor a scale: fix its variance (p ~~ 1*p) or a coefficient of one of its regressions.",
    );
    const twice = "p =~ 0\nq =~ 0\np ~~ 0*p\nq ~~ 0*q\np ~ 1*x\nq ~ 1*x\ny ~ p + q\nm ~ x";
    expect(refusal(`${twice}\ny ~~ 0*m`)).toContain(
      "No data would identify these parameters: y ~ p and y ~ q.",
    );
    const mean = modelOf("p =~ 0\np ~~ 1*p\ny ~ p\nm ~ 1*p\ny ~~ 0*m\np ~ 1\nm ~ 0*1");
    const found = mean.estimates.find(({ lhs, op }) => lhs === "p" && op === "~1")?.est;
    expect(found).toBeCloseTo(
      m.reduce((sum, value) => sum + value / people, 0),
      6,
    );
    expect(refusal("p =~ 0\np =~ x + m + y")).toContain('"p =~ 0" is of a factor without indicators');
  });

  it("give the model without them where they only pass an effect on, of ordered items too", () => {
    const cut = (of: readonly number[]): number[] =>
      of.map((value) => Number(value > -0.8) + Number(value > 0.3) + Number(value > 1));
    const part = () => m.map((value) => value + random.normal());
    const [a, b, c] = [part(), part(), part()];
    const items = { x: cut(x), y: cut(y), a: cut(a), b: cut(b), c: cut(c), d: cut(m) };
    for (const scale of ["ordinal", "continuous"] as const) {
      const [plain, passed] = ["g ~ f", "p =~ 0\np ~~ 0*p\np ~ 1*f\ng ~ p"].map((text) =>
        cfa(fromAnswers({ items, scale }), `f =~ a + b + c\ng =~ x + y + d\n${text}`, {
          missing: "listwise",
          scaling: "first-loading",
        }),
      );
      const slope = (of: CfaResult | undefined) =>
        of?.estimates.find(({ op, lhs }) => op === "~" && lhs === "g");
      expect(passed?.converged).toBe(true);
      expect(passed?.fit.standard.df).toBe(plain?.fit.standard.df);
      expect(passed?.fit.scaled?.chiSquare).toBeCloseTo(plain?.fit.scaled?.chiSquare ?? Number.NaN, 5);
      expect(slope(passed)?.est).toBeCloseTo(slope(plain)?.est ?? Number.NaN, 6);
      expect(slope(passed)?.se).toBeCloseTo(slope(plain)?.se ?? Number.NaN, 6);
      expect(slope(passed)?.std).toBeCloseTo(slope(plain)?.std ?? Number.NaN, 6);
      expect(passed?.reliability.map(({ factor }) => factor)).toEqual(["f", "g"]);
      expect(passed?.htmt).toEqual(plain?.htmt);
    }
  });

  it("are written for lavaan and Mplus", () => {
    const text = "p =~ 0\np ~~ 0*p\np ~ 1*x\ny ~ p\nm ~ p";
    const { statements } = readModel(text);
    const items = ["x", "y", "m"].map((id) => ({ id, thresholds: 0 }));
    const built = modelTable(statements, { items, scaling: "first-loading" });
    const written = lavaanSyntax(built);
    expect(written.split("\n")[0]).toBe("p =~ 0");
    const again = modelTable(readModel(written).statements, { items, scaling: "first-loading" });
    expect([again.factors, again.free, again.df]).toEqual([built.factors, built.free, built.df]);
    expect(mplusSyntax(built).model?.split("\n").slice(0, 3)).toEqual(["MODEL:", "  p BY x@0;", "  p@0;"]);
  });
});
