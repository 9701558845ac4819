import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { completeRows } from "../../../src/data/transform/select";
import { fitIrt } from "../../../src/irt/estimation/fit-irt";
import { irtModel } from "../../../src/irt/model/structure-to-model";
import { nineTable } from "../../support/table";

interface Recorded {
  readonly logLik: number;
  /** Slopes by factor (exploitation first), intercept, and two constants. */
  readonly items: readonly (readonly number[])[];
  readonly cov: readonly (readonly number[])[];
}

/** mirt 1.45.1, TOL 1e-8, on the same grids. */
const recorded: { readonly one: Recorded; readonly two: Recorded } = JSON.parse(
  readFileSync(new URL("../../reference/nine.irt.json", import.meta.url), "utf8"),
);
const complete = completeRows(nineTable("binary"));
const binary = (ids: string) => [...ids].map((id) => ({ id, categories: 2 }));
const two = irtModel({
  items: binary("abcdefghi"),
  structure: { kind: "confirmatory", model: "exploitation =~ f + g + h + i\nabuse =~ a + b + c + d + e" },
});

function expectRecorded(model: ReturnType<typeof irtModel>, { logLik, items, cov }: Recorded): void {
  const fitted = fitIrt(complete, model);
  expect(fitted.convergence.converged).toBe(true);
  expect(Math.abs(fitted.logLikelihood - logLik)).toBeLessThan(1e-6);
  model.parameters.forEach(({ kind, item, place, second }, row) => {
    const value = fitted.values[row]!;
    const m = model.factors.length;
    if (kind === "a") expect(Math.abs(value - items[item]![place]!)).toBeLessThan(1e-4);
    if (kind === "d") expect(Math.abs(value - items[item]![m]!)).toBeLessThan(1e-4);
    if (kind === "cov") expect(Math.abs(value - cov[place]![second]!)).toBeLessThan(1e-5);
  });
}

describe("fitIrt", () => {
  it("finds mirt's solution for one factor", () => {
    expectRecorded(irtModel({ items: binary("abcde"), structure: { kind: "one factor" } }), recorded.one);
  });

  it("finds mirt's solution for two correlated factors", () => {
    expectRecorded(two, recorded.two);
  });

  it("fits a cross-loading of 0 as if it were not there", () => {
    const simple = fitIrt(complete, two, { points: 15 });
    const crossed = irtModel({
      items: two.items,
      structure: {
        kind: "confirmatory",
        model: "exploitation =~ f + g + h + i + 0*a\nabuse =~ a + b + c + d + e",
      },
    });
    const other = fitIrt(complete, crossed, { points: 15 });
    expect(other.logLikelihood).toBeCloseTo(simple.logLikelihood, 6);
  });
});
