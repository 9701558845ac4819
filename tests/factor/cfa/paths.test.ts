import { describe, expect, it } from "vitest";
import { fittedPath, pathFigures, storedPaths } from "./path-reference";

/** Under "==" lavaan's search ends early. */
const nearness = (model: string): number => (model.includes("==") ? 5e-5 : 1e-5);

describe.each(Object.entries(storedPaths.models))("the path model %s", (_, stored) => {
  const found = fittedPath(stored);

  it("has lavaan's estimates, standard errors and standardized values", () => {
    for (const { name, ours, theirs } of pathFigures(found, stored)) {
      for (const figure of ["est", "se", "std"] as const)
        expect(
          Math.abs((ours?.[figure] ?? Number.NaN) - theirs[figure]),
          `${figure} of ${name}`,
        ).toBeLessThan(nearness(stored.model));
    }
  });

  it("has its explained variance and fit", () => {
    expect(found.factors).toEqual([]);
    expect(found.structural?.explained.map(({ name }) => name).sort()).toEqual(Object.keys(stored.r2).sort());
    for (const { name, r2 } of found.structural?.explained ?? []) expect(r2).toBeCloseTo(stored.r2[name]!, 4);
    const { standard, scaled } = found.fit;
    expect(standard.df).toBe(stored.fit.df);
    expect(standard.chiSquare).toBeCloseTo(stored.fit.chisq!, 4);
    if (stored.fit.df === 0) expect([standard.cfi, standard.p]).toEqual([null, null]);
    else if (scaled !== null) expect(scaled.chiSquare).toBeCloseTo(stored.fit["chisq.scaled"]!, 3);
  });
});
