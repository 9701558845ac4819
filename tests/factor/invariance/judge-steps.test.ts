import { describe, expect, it } from "vitest";
import type { DifferenceTest } from "../../../src/factor/cfa/cfa-result";
import { reportedFit } from "../../../src/factor/cfa/tests/fit-measures";
import {
  changeIsSmall,
  changeLimits,
  configuralFits,
  type InvarianceStep,
  strongestStep,
} from "../../../src/factor/invariance/invariance-result";
import type { CfaFit } from "../../../src/factor/model/fit-result";
import { fitOfLavaan } from "../../support/fit-figures";

/** Of a model with 10 degrees of freedom whose standard version fits badly. */
const figures = {
  chisq: 10,
  df: 10,
  cfi: 0.5,
  rmsea: 0.2,
  "rmsea.ci.lower": 0.1,
  "rmsea.ci.upper": 0.3,
  "cfi.scaled": 0.97,
  "rmsea.scaled": 0.03,
  "rmsea.ci.lower.scaled": 0,
  "rmsea.ci.upper.scaled": 0.05,
};
const fitWith = (more: Readonly<Record<string, number | null>>) => fitOfLavaan({ ...figures, ...more });

function step(
  name: InvarianceStep["name"],
  equal: readonly string[],
  more: Partial<InvarianceStep> = {},
): InvarianceStep {
  return {
    name,
    equal,
    parameters: 10,
    df: 10,
    fit: fitOfLavaan(figures),
    converged: true,
    identified: true,
    admissible: true,
    problem: null,
    estimates: [],
    ...more,
  };
}

function test(
  from: string,
  to: string,
  changes: readonly [number | null, number | null, number | null],
): DifferenceTest {
  const [deltaCfi, deltaRmsea, deltaSrmr] = changes;
  const none = { difference: 3, df: 2, p: 0.2, scale: 1, shift: 0, boundary: false, problem: null };
  return { from, to, ...none, deltaCfi, deltaRmsea, deltaSrmr, indices: "scaled" };
}

const held = ["thresholds", "loadings", "intercepts"];
const ladder = [
  step("configural", []),
  step("scalar", held),
  step("strict", [...held, "residual variances"]),
  step("means", [...held, "residual variances", "means"]),
];

describe("changeLimits", () => {
  const valuesOf =
    (items: "binary" | "ordered" | "continuous") =>
    (from: readonly string[], to: readonly string[], groups: number): (number | undefined)[] => {
      const limits = changeLimits({ from, to }, { items, groups });
      return [limits.cfiFall.value, limits.rmseaRise.value, limits.srmrRise?.value];
    };

  it("are Chen's, the SRMR's for continuous items only", () => {
    const values = valuesOf("continuous");
    expect(values([], ["loadings"], 2)).toEqual([0.01, 0.015, 0.03]);
    expect(values(["loadings"], ["loadings", "intercepts"], 2)).toEqual([0.01, 0.015, 0.01]);
    expect(values(["loadings"], ["loadings", "intercepts"], 12)).toEqual([0.01, 0.015, 0.01]);
    expect(valuesOf("ordered")([], ["thresholds"], 9)).toEqual([0.01, 0.015, undefined]);
    expect(valuesOf("binary")([], held, 2)).toEqual([0.01, 0.015, undefined]);
  });

  it("are wider for loadings alone of continuous items in ten groups or more", () => {
    const values = valuesOf("continuous");
    expect(values([], ["loadings"], 9)).toEqual([0.01, 0.015, 0.03]);
    expect(values([], ["loadings"], 10)).toEqual([0.02, 0.03, 0.03]);
    const { cfiFall } = changeLimits({ from: [], to: ["loadings"] }, { items: "continuous", groups: 10 });
    expect(cfiFall.source).toBe("Rutkowski & Svetina (2014)");
  });

  it("are those of 2017 for ordered items in ten groups or more", () => {
    const values = valuesOf("ordered");
    expect(values(["thresholds"], ["thresholds", "loadings"], 10)).toEqual([0.004, 0.05, undefined]);
    expect(values([], ["thresholds"], 10)).toEqual([0.004, 0.01, undefined]);
    expect(values(["loadings"], held, 10)).toEqual([0.004, 0.01, undefined]);
    expect(valuesOf("binary")([], held, 12)).toEqual([0.004, 0.01, undefined]);
    const { rmseaRise } = changeLimits({ from: [], to: held }, { items: "binary", groups: 12 });
    expect(rmseaRise.source).toBe("Rutkowski & Svetina (2017)");
  });
});

describe("changeIsSmall", () => {
  const step = { from: ["loadings"], to: ["loadings", "intercepts"] };
  const limits = changeLimits(step, { items: "continuous", groups: 2 });

  it("lets no index worsen by more than its limit, rounding aside", () => {
    expect(changeIsSmall(test("a", "b", [-0.01, 0.015, 0.01]), limits)).toBe(true);
    expect(changeIsSmall(test("a", "b", [0.97 - 0.98, 0, 0]), limits)).toBe(true);
    expect(changeIsSmall(test("a", "b", [-0.0101, 0, 0]), limits)).toBe(false);
    expect(changeIsSmall(test("a", "b", [0.01, 0.0151, 0]), limits)).toBe(false);
    expect(changeIsSmall(test("a", "b", [0, 0, 0.011]), limits)).toBe(false);
  });

  it("judges by what is known, and not at all where nothing is", () => {
    expect(changeIsSmall(test("a", "b", [null, 0.001, null]), limits)).toBe(true);
    expect(changeIsSmall(test("a", "b", [null, null, null]), limits)).toBeNull();
    const ordered = changeLimits(step, { items: "ordered", groups: 2 });
    expect(changeIsSmall(test("a", "b", [0, 0, 0.5]), ordered)).toBe(true);
    expect(changeIsSmall(test("a", "b", [null, null, 0.5]), ordered)).toBeNull();
  });
});

describe("configuralFits", () => {
  it("asks for CFI and RMSEA: scaled where there is a correction that is defined", () => {
    const fits = (fit: CfaFit | null): boolean => configuralFits(step("configural", [], { fit }));
    const uncorrected = (more: Readonly<Record<string, number>>): CfaFit => {
      const { standard } = fitWith(more);
      const reported = reportedFit({ standard, scaled: null }, "none");
      return { ...fitWith(more), reported, scaled: null };
    };
    expect(configuralFits(ladder[0]!)).toBe(true);
    expect(fits(fitWith({ "cfi.scaled": 0.89 }))).toBe(false);
    expect(fits(fitWith({ "rmsea.scaled": 0.09 }))).toBe(false);
    expect(fits(uncorrected({}))).toBe(false);
    expect(fits(uncorrected({ cfi: 0.95, rmsea: 0.05 }))).toBe(true);
    expect(fits(null)).toBe(false);
  });

  it("takes a model without degrees of freedom as it is, but for one without a solution", () => {
    const saturated = { df: 0, fit: fitWith({ df: 0, "cfi.scaled": null, "rmsea.scaled": null }) };
    expect(configuralFits(step("configural", [], saturated))).toBe(true);
    expect(configuralFits(step("configural", [], { ...saturated, converged: false }))).toBe(false);
  });
});

describe("strongestStep", () => {
  const small = [0, 0, 0] as const;
  const large = [-0.05, 0.03, 0.02] as const;
  const levels = [
    { label: "one", n: 500 },
    { label: "two", n: 500 },
  ];
  const ordered = [
    step("configural", []),
    step("loadings", ["loadings"]),
    step("intercepts", ["loadings", "intercepts"]),
    step("means", ["loadings", "intercepts", "means"]),
  ];
  const strongest = (steps: readonly InvarianceStep[], tests: readonly DifferenceTest[]) =>
    strongestStep({ steps, tests, items: "ordered", levels });
  const strongestBinary = (steps: readonly InvarianceStep[], tests: readonly DifferenceTest[]) =>
    strongestStep({ steps, tests, items: "binary", levels });

  it("is the last that holds, equal means apart", () => {
    const tests = [
      test("configural", "loadings", small),
      test("loadings", "intercepts", small),
      test("intercepts", "means", small),
    ];
    expect(strongest(ordered, tests)).toBe("intercepts");
  });

  it("stops at the first that does not hold", () => {
    const tests = [test("configural", "loadings", large), test("loadings", "intercepts", small)];
    expect(strongest(ordered, tests)).toBe("configural");
  });

  it("passes over a step without a solution", () => {
    const steps = ordered.map((one) =>
      one.name === "loadings" ? { ...one, identified: false, problem: "..." } : one,
    );
    expect(strongest(steps, [test("configural", "intercepts", small)])).toBe("intercepts");
    expect(strongest(steps, [test("configural", "intercepts", large)])).toBe("configural");
  });

  it("holds the steps of binary items against the configural one", () => {
    const scalar = test("configural", "scalar", small);
    expect(
      strongestBinary(ladder, [scalar, test("scalar", "strict", large), test("configural", "strict", small)]),
    ).toBe("strict");
    expect(
      strongestBinary(ladder, [scalar, test("scalar", "strict", small), test("configural", "strict", large)]),
    ).toBe("scalar");
    const without = ladder.map((one) => (one.name === "scalar" ? { ...one, converged: false } : one));
    expect(strongestBinary(without, [test("configural", "strict", small)])).toBe("strict");
    expect(strongestBinary(without, [test("configural", "strict", large)])).toBe("configural");
  });

  it("is none where the configural model does not fit or has no solution", () => {
    const tests = [test("configural", "loadings", small), test("loadings", "intercepts", small)];
    const without = (more: Partial<InvarianceStep>) => [{ ...ordered[0]!, ...more }, ...ordered.slice(1)];
    expect(strongest(without({ fit: fitWith({ "cfi.scaled": 0.8 }) }), tests)).toBeNull();
    expect(strongest(without({ converged: false }), tests)).toBeNull();
  });
});
