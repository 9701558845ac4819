import { describe, expect, it } from "vitest";
import { fromAnswers } from "../../../src/data/patterns/from-answers";
import { ItemwiseError } from "../../../src/errors";
import { cfa } from "../../../src/factor/cfa/cfa";
import type { CfaResult } from "../../../src/factor/cfa/cfa-result";
import { type Columns, data, scale, small, tables, withAge } from "./fiml-reference";

describe("answers that tell little", () => {
  const four = "f =~ x1 + x2 + x3 + x4";
  const first = (many: number) =>
    Object.fromEntries(Object.entries(data.mcar).map(([id, values]) => [id, values.slice(0, many)]));

  it("of ten people give figures or a named problem", () => {
    const result = cfa(fromAnswers({ items: first(10), scale }), four, { missing: "fiml" });
    expect(result.n).toBe(10);
    expect(result.estimates.every(({ est }) => est !== null && Number.isFinite(est))).toBe(true);
  });

  it("of people who answered one item alone enter with it", () => {
    const items = Object.fromEntries(
      Object.entries(data.mcar).map(([id, values]) => [
        id,
        values.map((value, row) => (row < 60 && id !== "x2" ? null : value)),
      ]),
    );
    const result = cfa(fromAnswers({ items, scale }), four, { missing: "fiml" });
    expect(result.converged).toBe(true);
  });

  it("of items that follow from one another, are constant or that nobody answered are refused", () => {
    const a = [1, 2, 3, 5, 4, 7, 2, null];
    const b = [2, 1, 4, 4, 5, 6, 3, 2];
    const codeOf = (items: Columns): string => {
      try {
        cfa(fromAnswers({ items, scale }), "f =~ a + b + c", { missing: "fiml" });
      } catch (error) {
        return error instanceof ItemwiseError ? error.code : "a defect";
      }
      return "no error";
    };
    expect(codeOf({ a, b, c: b.map((value) => 2 * value) })).toBe("not-positive-definite");
    expect(codeOf({ a, b, c: b.map(() => 2) })).toBe("constant-item");
    expect(codeOf({ a, b, c: b.map(() => null) })).toBe("constant-item");
  });
});

it("auxiliary variables are no part of the record", () => {
  const result = cfa(withAge, small, { missing: "pairwise", auxiliary: ["x1", "age"] });
  expect(result.items).toEqual(["x4", "x5", "x6", "x7", "x8", "x9"]);
  expect(result.warnings).toContainEqual(expect.objectContaining({ code: "auxiliary-variables" }));
  expect(result.residualCorrelations.names).toEqual(result.items);
});

describe("what full-information maximum likelihood is of", () => {
  const code = (run: () => CfaResult): string => {
    try {
      run();
    } catch (error) {
      return error instanceof Error && "code" in error ? String(error.code) : "no code";
    }
    return "no error";
  };
  const one = "f =~ a + b + c";
  const complete = { a: [1, 2, 3, 5, 4, 7], b: [2, 1, 4, 4, 5, 6], c: [1, 3, 2, 6, 5, 5] };

  it("incomplete answers unless they are asked for complete ones, and says so", () => {
    const three = "f =~ x1 + x2 + x3 + x4";
    expect(cfa(tables.mar, three, { missing: "pairwise" })).toMatchObject({
      missing: "fiml",
      n: 298,
      warnings: [expect.objectContaining({ code: "full-information" })],
    });
    expect(cfa(tables.mar, three, { missing: "listwise" })).toMatchObject({ missing: "listwise" });
    const whole = fromAnswers({ items: complete, scale });
    expect(cfa(whole, one, { missing: "pairwise" }).missing).toBe("listwise");
  });

  it("gives of complete answers what maximum likelihood gives, with the means among the parameters", () => {
    const whole = fromAnswers({ items: complete, scale });
    const [all, those] = (["fiml", "listwise"] as const).map((missing) =>
      cfa(whole, one, { missing, estimator: "ML" }),
    );
    for (const [at, { est }] of (all?.estimates ?? []).entries())
      expect(est).toBeCloseTo(those?.estimates[at]?.est ?? Number.NaN, 8);
    expect(all?.fit.logLikelihood).toBeCloseTo(those?.fit.logLikelihood ?? 0, 8);
    expect((all?.fit.aic ?? 0) - (those?.fit.aic ?? 0)).toBeCloseTo(6, 8);
  });

  it("refuses ordered items, MLM and pairs that nobody answered", () => {
    const ordered = fromAnswers({ items: { a: [0, 1, 1, 0], b: [0, 1, 0, 1], c: [1, 0, 1, 0] } });
    expect(code(() => cfa(ordered, one, { missing: "fiml" }))).toBe("wrong-missing");
    const whole = fromAnswers({ items: complete, scale });
    expect(code(() => cfa(whole, one, { missing: "fiml", estimator: "MLM" }))).toBe("wrong-estimator");
    const apartItems = { ...complete, a: [1, 2, 3, null, null, null], b: [null, null, null, 4, 5, 6] };
    const never = fromAnswers({ items: apartItems, scale });
    expect(code(() => cfa(never, one, { missing: "fiml" }))).toBe("no-common-people");
  });
});
