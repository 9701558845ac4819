import { describe, expect, it } from "vitest";
import { type CfaOptions, cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import { alignFactors } from "../../../src/factor/efa/congruence";
import { esem } from "../../../src/factor/esem/esem";
import { invariance } from "../../../src/factor/invariance/invariance";
import { continuousMoments } from "../../../src/factor/moments/continuous-moments";
import { cfaData } from "../../support/cfa-data";
import { cases, differences, fitted, tests } from "./exploratory-reference";

/** Where lavaan scales items by standard deviations without what predictors of their factors explain, or rotates equal loadings apart. */
const SCALED_OTHERWISE = ["robust", "outcome block", "between blocks", "equal loadings"];

describe("exploratory blocks", () => {
  const named = cases.map((one) => [one.name, one] as const);

  it.each(named)("agree with the rotation and its errors by the delta method in R: %s", (name, expected) => {
    const result = fitted(expected);
    const { fit, delta, lavaan } = expected;
    const { est, se } = differences(result, delta);
    expect(est).toBeLessThan(2e-5);
    expect(se).toBeLessThan(2e-5);
    if (!SCALED_OTHERWISE.includes(name)) expect(differences(result, lavaan).est).toBeLessThan(2e-5);
    const { standard, scaled, srmr } = result.fit;
    const figures = [standard.chiSquare, standard.df, standard.cfi, standard.rmsea?.estimate];
    const theirs = [fit.chisq, fit.df, fit.cfi, fit.rmsea];
    if (scaled !== null) expect(scaled.chiSquare).toBeCloseTo(Number(fit["chisq.scaled"]), 4);
    expect(figures.map((value) => value?.toFixed(4))).toEqual(theirs.map((value) => value?.toFixed(4)));
    if (name !== "equal loadings") expect(srmr).toBeCloseTo(Number(fit.srmr), name === "ordered" ? 3 : 6);
    expect(result).toMatchObject({ converged: true, admissible: true });
    expect(result.warnings.map(({ code }) => code).filter((code) => code !== "incomplete-left-out")).toEqual(
      [],
    );
  });
});

const TWO = 'efa("a")*f1 + efa("a")*f2 =~ x1 + x2 + x3 + x4 + x5 + x6\n';
const solved = (model: string, options: Partial<CfaOptions> = {}): CfaResult =>
  cfa(tests(), model, { missing: "listwise", estimator: "ML", ...options });
const loading = ({ estimates }: CfaResult, lhs: string, rhs: string): number =>
  estimates.find((row) => row.lhs === lhs && row.op === "=~" && row.rhs === rhs)?.est ?? Number.NaN;

describe("the factors of a block", () => {
  it("are those of a single exploratory analysis", () => {
    const { table } = cfaData("holzinger");
    const items = table.items.map(({ id }) => id);
    const alone = esem(continuousMoments(table, { items })[0]!, {
      factors: 3,
      rotation: "oblimin",
      estimator: "ML",
    });
    const model = `efa("b")*f1 + efa("b")*f2 + efa("b")*f3 =~ ${items.join(" + ")}`;
    const result = cfa(table, model, { missing: "listwise", estimator: "ML", rotation: "oblimin" });
    const rows = items.map((item) =>
      ["f1", "f2", "f3"].map((factor) =>
        result.estimates.find(({ lhs, rhs }) => lhs === factor && rhs === item),
      ),
    );
    const { loadings, columns } = alignFactors(
      alone.loadings,
      rows.map((row) => row.map((one) => one?.std ?? 0)),
    );
    const errors = alone.standardErrors.map((row) => columns.map((k) => row[k] ?? 0));
    rows.forEach((row, i) => {
      row.forEach((one, k) => {
        expect(one?.std).toBeCloseTo(loadings[i]?.[k] ?? Number.NaN, 7);
        expect(one?.stdSe).toBeCloseTo(errors[i]?.[k] ?? Number.NaN, 6);
      });
    });
    expect(result.fit.standard).toEqual(expect.objectContaining({ df: alone.fit.standard.df }));
  });

  it("have the order of their items and positive sums of loadings, and a target's columns", () => {
    const reversed = 'efa("a")*f1 + efa("a")*f2 =~ x6 + x5 + x4 + x3 + x2 + x1';
    expect(loading(solved(reversed), "f1", "x5")).toBeGreaterThan(0.9);
    expect(loading(solved(TWO), "f1", "x3")).toBeGreaterThan(0.7);
    const target = [1, 2, 3, 4, 5, 6].map((k) => (k > 3 ? [null, 0] : [0, null]));
    const aimed = solved(TWO, { rotation: "target", rotationSettings: { target } });
    expect(loading(aimed, "f1", "x5")).toBeGreaterThan(0.9);
    expect(aimed.fit.standard.chiSquare).toBeCloseTo(Number(solved(TWO).fit.standard.chiSquare), 8);
  });

  it("have a general factor first after a bifactor rotation", () => {
    const items = [1, 2, 3, 4, 5, 6, 7, 8, 9].map((k) => `x${k}`);
    const model = `efa("b")*g + efa("b")*s1 + efa("b")*s2 =~ ${items.join(" + ")}`;
    const result = solved(model, { rotation: "bigeomin-orthogonal" });
    expect(Math.min(...items.map((item) => loading(result, "g", item)))).toBeGreaterThan(0.1);
    expect(result.exploratory?.blocks[0]?.reachedBest).toBeGreaterThan(0);
  });

  it("are the same whatever identifies the fit: awkward items, one factor, shared items", () => {
    const one = solved('efa("a")*f =~ x1 + x2 + x3 + x4');
    const plain = solved("f =~ x1 + x2 + x3 + x4");
    expect(loading(one, "f", "x2")).toBeCloseTo(loading(plain, "f", "x2"), 8);
    const shared = solved(
      `${TWO}efa("b")*g1 + efa("b")*g2 =~ x4 + x5 + x6 + x7 + x8 + x9\nf1 ~~ 0*g1 + 0*g2\nf2 ~~ 0*g1 + 0*g2`,
    );
    expect(shared.convergence.identified).toBe(true);
    const twice = tests();
    const [first] = twice.columns;
    const copied = { ...twice, columns: twice.columns.map((column, j) => (j === 1 ? first! : column)) };
    expect(() => cfa(copied, TWO, { missing: "listwise", estimator: "ML" })).toThrow(/not positive definite/);
  });

  it.each([
    [
      "a fixed loading",
      'efa("a")*f1 + efa("a")*f2 =~ 1*x1 + x2 + x3 + x4 + x5 + x6',
      "a value or start of its own",
    ],
    [
      "other items",
      'efa("a")*f1 =~ x1 + x2 + x3 + x4 + x5\nefa("a")*f2 =~ x1 + x2 + x3 + x4 + x6',
      "only some factors",
    ],
    ["a covariance within", `${TWO}f1 ~~ 0*f2`, "the rotation determines"],
    ["a regression of one", `${TWO}g =~ x7 + x8 + x9\ng ~ f1`, "for only some factors"],
    ["two equal loadings", 'efa("a")*f1 + efa("a")*f2 =~ k*x1 + k*x2 + x3 + x4 + x5 + x6', "would break"],
    ["two blocks of a factor", 'efa("a")*f1 =~ x1 + x2\nefa("b")*f1 =~ x3', "both have the factor"],
    ["efa() before an item", 'efa("a")*x1 ~~ x2', "stands before a factor"],
    ["efa() without a name", "efa()*f1 =~ x1 + x2", "the name of a block in quotes"],
    ["too many factors", 'efa("a")*f1 + efa("a")*f2 =~ x1 + x2 + x3', "more parameters|not identified"],
  ])("refuse %s", (_, model, problem) => {
    expect(() => solved(model)).toThrow(new RegExp(problem));
  });

  it("refuse rotations computed from others, and targets of another shape", () => {
    expect(() => solved(TWO, { rotation: "promax" })).toThrow(/computed from another/);
    expect(() => solved(TWO, { rotation: "target" })).toThrow(/target/);
  });
});

describe("invariance of a block", () => {
  it("has lavaan's chi-squares, equal loadings being rotated together", () => {
    const factors = ["f1", "f2"].map((id) => ({
      id,
      label: id,
      items: [1, 2, 3, 4, 5, 6].map((k) => `x${k}`),
    }));
    const structure = { id: "blocks", label: "Blocks", factors, model: TWO };
    const { steps } = invariance(tests(), structure, {
      by: "school",
      estimator: "ML",
      missing: "listwise",
      seed: 1,
    });
    const found = steps.map(({ fit }) => `${fit?.standard.chiSquare?.toFixed(3)} on ${fit?.standard.df}`);
    expect(found).toEqual(["6.214 on 8", "16.513 on 16", "29.191 on 20", "37.864 on 26", "82.403 on 28"]);
  });
});
