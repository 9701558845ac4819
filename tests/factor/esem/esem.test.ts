import { describe, expect, it } from "vitest";
import { alignFactors } from "../../../src/factor/efa/congruence";
import type { Rotation } from "../../../src/factor/efa/rotation/rotations";
import { type EsemOptions, esem } from "../../../src/factor/esem/esem";
import type { EsemSolution } from "../../../src/factor/esem/esem-result";
import { ordinalMoments } from "../../../src/factor/moments/ordinal-moments";
import { cfaData } from "../../support/cfa-data";
import { cases, momentsOf, type Solution, settingsOf, simulated } from "./reference";

/** Largest differences once factors have the other solution's order and signs. */
function compared(ours: EsemSolution, theirs: Solution): Record<keyof Solution, number> {
  const { columns, loadings, signs } = alignFactors(ours.loadings, theirs.loadings);
  const settled = <T>(matrix: readonly (readonly T[])[]): T[][] =>
    columns.map((k) => columns.map((l) => matrix[k]![l]!));
  return {
    loadings: largest(loadings, theirs.loadings),
    standardErrors: largest(
      ours.standardErrors.map((row) => columns.map((k) => row[k]!)),
      theirs.standardErrors,
    ),
    phi: largest(
      settled(ours.phi).map((row, k) => row.map((value, l) => signs[k]! * signs[l]! * value)),
      theirs.phi,
    ),
    phiStandardErrors: largest(settled(ours.phiStandardErrors), theirs.phiStandardErrors),
  };
}

describe("esem", () => {
  const named = cases.map(
    (one) => [`${one.data}, ${one.factors} ${one.rotation}, ${one.estimator}`, one] as const,
  );

  it.each(named)("agrees with standard errors by the delta method from R: %s", (_, expected) => {
    const { factors, rotation, estimator, delta } = expected;
    const moments = momentsOf(expected);
    expect(moments.n).toBe(expected.n);
    const ours = esem(moments, { factors, rotation, estimator, ...settingsOf(rotation) });
    const differences = compared(ours, delta);
    expect(Math.max(...Object.values(differences))).toBeLessThan(2e-5);
    expect(ours).toMatchObject({ converged: true, admissible: true, warnings: [] });
  });

  const ofLavaan = named.filter(([, { fit }]) => fit !== undefined);

  it.each(ofLavaan)("agrees with lavaan::efa: %s", (_, expected) => {
    const { factors, rotation, estimator, fit, data } = expected;
    const ours = esem(momentsOf(expected), { factors, rotation, estimator, ...settingsOf(rotation) });
    const theirs = expected as Solution;
    const { loadings, phi } = compared(ours, theirs);
    expect(Math.max(loadings, phi)).toBeLessThan(2e-5);
    expectFit(ours, fit ?? {});
    const oblique = factors > 1 && rotation !== "varimax";
    // lavaan's standard errors are not those of the delta method where factors correlate, and far off for continuous
    // items: the standard deviations over samples (below) are ours
    if (data === "holzinger") return;
    const { standardErrors, phiStandardErrors } = compared(ours, theirs);
    expect(Math.max(standardErrors, phiStandardErrors)).toBeLessThan(oblique ? 0.006 : 2e-5);
  });

  it("has the standard errors that samples scatter by", () => {
    const moments = momentsOf({
      data: "holzinger",
      items: cases.find(({ data }) => data === "holzinger")!.items,
    });
    const ours = esem(moments, { factors: 3, estimator: "ML" });
    const { standardErrors, phiStandardErrors } = compared(ours, simulated);
    // the standard deviation of 500 samples is known to 3 %, of figures up to .08
    expect(standardErrors).toBeLessThan(0.006);
    expect(phiStandardErrors).toBeLessThan(0.006);
  });

  it("does not depend on the order of the items", () => {
    const { table } = cfaData("nine");
    const there = [..."abcdefghi"];
    const run = (items: string[]) =>
      esem(ordinalMoments(table, { items, missing: "listwise" })[0]!, { factors: 2 });
    const one = run(there);
    const other = run([...there].reverse());
    expect(largest([...other.loadings].reverse(), one.loadings as number[][])).toBeLessThan(1e-6);
    expect(largest([...other.standardErrors].reverse(), one.standardErrors as number[][])).toBeLessThan(1e-6);
    expect(other.fit.scaled?.chiSquare).toBeCloseTo(one.fit.scaled?.chiSquare ?? Number.NaN, 5);
  });

  it("leaves the factors along their principal axes without a rotation", () => {
    const ours = esem(momentsOf({ data: "nine", items: [..."abcdefghi"] }), { factors: 2, rotation: "none" });
    const across = ours.loadings.reduce((sum, [first = 0, second = 0]) => sum + first * second, 0);
    expect(Math.abs(across)).toBeLessThan(1e-12);
    expect(ours.phi).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(ours.standardErrors.flat().every((error) => error !== null && error > 0)).toBe(true);
  });

  it("says that three factors of the nine items run off", () => {
    const ours = esem(momentsOf({ data: "nine", items: [..."abcdefghi"] }), { factors: 3 });
    expect(ours.converged).toBe(false);
    expect(ours.admissible).toBe(false);
    expect(ours.standardErrors.flat().every((error) => error === null)).toBe(true);
    expect(ours.warnings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(["not-converged", "not-identified", "inadmissible"]),
    );
    expect(JSON.stringify(ours)).not.toContain("NaN");
  });

  it("refuses what cannot be had, by name", () => {
    const moments = momentsOf({ data: "nine", items: [..."abcd"] });
    const code = (options: EsemOptions): unknown => {
      try {
        return esem(moments, options);
      } catch (error) {
        return (error as { code?: string }).code;
      }
    };
    expect(code({ factors: 2 })).toBe("too-many-factors");
    expect(code({ factors: 0 })).toBe("bad-factors");
    expect(code({ factors: 1.5 })).toBe("bad-factors");
    expect(code({ factors: 1, estimator: "ML" })).toBe("wrong-estimator");
    expect(code({ factors: 1, rotation: "sideways" as Rotation })).toBe("unknown-choice");
  });
});

/** Where lavaan stops early, statistics differ by some 1e-7 of their size. */
function expectFit({ fit }: EsemSolution, expected: Record<string, number | null>): void {
  const { standard, scaled } = fit;
  const pairs = [
    [standard.chiSquare, expected.chisq],
    [scaled?.chiSquare, expected["chisq.scaled"]],
    [scaled?.scale, expected["chisq.scaling.factor"]],
  ] as const;
  for (const [ours, theirs] of pairs) {
    if (typeof theirs === "number" && typeof ours === "number") {
      expect(Math.abs(ours / theirs - 1)).toBeLessThan(1e-5);
    }
  }
  expect(standard.df).toBe(expected.df);
  expect(scaled === null).toBe(typeof expected["chisq.scaled"] !== "number");
  expect(fit.srmr).toBeCloseTo(expected.srmr ?? Number.NaN, 5);
  expect(standard.cfi).toBeCloseTo(expected.cfi ?? Number.NaN, 5);
  if (typeof expected["rmsea.scaled"] === "number") {
    expect(scaled?.rmsea?.estimate).toBeCloseTo(expected["rmsea.scaled"], 5);
  }
}

function largest(
  ours: readonly (readonly (number | null)[])[],
  theirs: readonly (readonly number[])[],
): number {
  return Math.max(
    ...ours.flatMap((row, i) => row.map((value, k) => Math.abs((value ?? Number.NaN) - theirs[i]![k]!))),
  );
}
