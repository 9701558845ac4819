import { describe, expect, it } from "vitest";
import { rubinsRules } from "../../../src/survey/imputation/rubin";
import { heldAgainstMice, imputationReference as reference } from "../../support/imputation-reference";

describe("Rubin's rules", () => {
  it.each(reference.scalars)("give what mice's pool.scalar does of $estimates", (one) => {
    const { estimate, se, df } = rubinsRules(one.estimates, one.variances, one.df);
    expect(estimate).toBeCloseTo(one.pooled.estimate, 12);
    expect(se).toBeCloseTo(one.pooled.se, 12);
    // mice takes shares of the variance below .0001 as that.
    expect(df).toBeCloseTo(one.pooled.df, 3);
  });
});

/** Monte Carlo standard errors that the largest of some dozens may be apart. */
const APART = 4.5;

describe.each(reference.studies)("shares of imputed answers in $name", (study) => {
  const held = heldAgainstMice(study);
  const most = (values: readonly number[]): number => Math.max(...values.map(Math.abs));

  it("are those of R's mice within Monte Carlo error", () => {
    for (const { freedom } of held) expect(freedom[0]).toBe(freedom[1]);
    expect(most(held.map(({ share }) => share))).toBeLessThan(APART);
    expect(most(held.map(({ within }) => within))).toBeLessThan(APART);
  });

  it("have the total variance of R's mice within Monte Carlo error", () => {
    expect(most(held.flatMap(({ between }) => between ?? []))).toBeLessThan(APART);
  });
});
