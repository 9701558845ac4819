import { describe, expect, it } from "vitest";
import { efa } from "../../../../src/factor/efa/efa";
import { rotate } from "../../../../src/factor/efa/rotation/rotate";
import { createRandom } from "../../../../src/numeric/random/random";
import { askedRotation, rotatedAs, rotationStudies } from "../../../support/comparisons/more-rotations";
import { thrownBy } from "../../../support/error";
import { solutionDifference } from "../../reference";

const studies = Object.entries(rotationStudies);
/** GPArotation and lavaan stop at gradients of 1e-7, the figures have seven digits. */
const STALLED = 3e-5;

describe.each(studies)("rotating %s", (_, study) => {
  describe.each([
    ["none", study.raw],
    ["kaiser", study.kaiser],
  ] as const)("with normalization %s", (normalize, expected) => {
    it.each(Object.entries(expected))("agrees with GPArotation's %s", (key, solution) => {
      const [name, settings] = askedRotation(key, study);
      const found = rotatedAs(study, name, { ...settings, normalize });
      const scale = name.startsWith("bifactor") ? 4 : 1;
      const criterion = scale * (found.starts?.criterion ?? Number.NaN);
      expect(criterion).toBeLessThan((solution.criterion ?? 0) + 1e-6);
      // Where its starts missed the best solution, or it stopped on a flat way to it, ours is another.
      if (criterion > (solution.criterion ?? 0) - (name.startsWith("bifactor") ? 1e-7 : 1e-5)) {
        expect(solutionDifference(found, solution)).toBeLessThan(key.startsWith("bi") ? 1e-3 : STALLED);
      }
      expect(found.starts?.converged).toBe(true);
    });
  });

  it.each(Object.entries(study["cureton-mulaik"]))(
    "agrees with lavaan's %s under Cureton and Mulaik's normalization",
    (name, solution) => {
      const found = rotatedAs(study, name, { normalize: "cureton-mulaik" });
      expect(solutionDifference(found, solution)).toBeLessThan(1e-4);
    },
  );

  it.each(Object.entries(study.promax))("agrees with %s", (key, solution) => {
    expect(solutionDifference(rotatedAs(study, ...askedRotation(key, study)), solution)).toBeLessThan(1e-6);
  });
});

describe("a rotation's settings", () => {
  const loadings = [0.8, 0.7, 0.6, 0.5].map((value, i) => [value, i / 10]);
  const options = { starts: 1, random: createRandom(1) };

  it("that it does not have are refused with those that it has", () => {
    expect(thrownBy(() => rotate(loadings, "oblimin", { ...options, kappa: 0.1 }))).toMatchObject({
      code: "rotation-setting",
      message: "The rotation oblimin has no setting kappa.",
      hint: expect.stringContaining("gamma and normalize"),
    });
    expect(thrownBy(() => rotate(loadings, "none", { ...options, normalize: "kaiser" }))).toMatchObject({
      message: expect.stringContaining("normalize"),
    });
  });

  it("are refused out of their range", () => {
    for (const [name, settings] of [
      ["oblimin", { gamma: 1.5 }],
      ["crawford-ferguson", { kappa: -1 }],
      ["geomin", { geominEpsilon: 0 }],
      ["simplimax", { zeros: 2.5 }],
      ["promax", { power: 1 }],
      ["oblimin", { gamma: Number.NaN }],
    ] as const)
      expect(thrownBy(() => rotate(loadings, name, { ...options, ...settings }))).toMatchObject({
        code: "rotation-setting",
      });
  });
});

describe("what goes wrong in a rotation is said", () => {
  const p = 6;
  const matrix = Array.from({ length: p }, (_, i) =>
    Array.from({ length: p }, (__, j) => (i === j ? 1 : 0.3 + (i < 3 === j < 3 ? 0.2 : 0) + (i + j) / 100)),
  );
  const input = { matrix, n: 300, items: ["a", "b", "c", "d", "e", "f"] };
  const codes = (options: Parameters<typeof efa>[1]) => efa(input, options).warnings.map(({ code }) => code);

  it("factors that it merges, as covarimin does", () => {
    expect(codes({ factors: 2, rotation: "oblimin", gamma: 1 })).toEqual(
      expect.arrayContaining(["factors-merged", "unbounded-rotation"]),
    );
    expect(codes({ factors: 2, rotation: "oblimin", gamma: 0 })).not.toContain("unbounded-rotation");
    expect(codes({ factors: 2, rotation: "oblimin" })).toEqual([]);
  });

  it("a target whose cells are all free", () => {
    const target = matrix.map(() => [null, null]);
    expect(() => efa(input, { factors: 2, rotation: "target", target })).toThrow(
      expect.objectContaining({ code: "no-target", message: expect.stringContaining("is free") }),
    );
  });

  it("a bifactor rotation of two factors, which leaves them alone", () => {
    expect(codes({ factors: 2, rotation: "bifactor-orthogonal" })).toContain("bifactor-of-two");
    expect(codes({ factors: 2, rotation: "bigeomin" })).not.toContain("bifactor-of-two");
  });

  it("with the general factor first, although another explains more", () => {
    const weak = [
      [0.3, 0.8, 0],
      [0.3, 0.8, 0],
      [0.3, 0.7, 0],
      [0.3, 0, 0.5],
      [0.3, 0, 0.5],
      [0.3, 0, 0.6],
      [0.3, 0, 0],
      [0.3, 0, 0],
    ];
    const implied = weak.map((row, i) =>
      weak.map((other, j) => (i === j ? 1 : row.reduce((sum, value, k) => sum + value * other[k]!, 0))),
    );
    const { loadings } = efa(
      { matrix: implied, n: 500, items: [..."abcdefgh"] },
      { factors: 3, rotation: "bifactor-orthogonal" },
    );
    loadings.forEach(([general, first], i) => {
      expect(general).toBeCloseTo(0.3, 3);
      expect(first).toBeCloseTo(weak[i]![1]!, 3);
    });
  });
});
