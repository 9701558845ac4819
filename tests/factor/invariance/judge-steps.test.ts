import { describe, expect, it } from "vitest";
import type { DifferenceTest } from "../../../src/factor/cfa/cfa-result";
import { judgedBaseline } from "../../../src/factor/invariance/baseline-result";
import {
  changeIsSmall,
  changeLimits,
  holdsGiven,
  type InvarianceStep,
  strongestStep,
} from "../../../src/factor/invariance/invariance-result";
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
    groups: [],
    ...more,
  };
}

function test(
  from: string,
  to: string,
  changes: readonly [number | null, number | null, number | null],
): DifferenceTest {
  const [deltaCfi, deltaRmsea, deltaSrmr] = changes;
  const none = { difference: 3, df: 2, p: 0.01, scale: 1, shift: 0, boundary: false, problem: null };
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

  it("is small where the difference test is not significant, whatever the indices", () => {
    expect(changeIsSmall({ ...test("a", "b", [-0.02, 0.02, 0]), p: 0.36 }, limits)).toBe(true);
    expect(changeIsSmall({ ...test("a", "b", [null, null, null]), p: 0.36 }, limits)).toBe(true);
    expect(changeIsSmall({ ...test("a", "b", [null, null, null]), p: 0.04 }, limits)).toBe(false);
  });

  it("judges by what is known, and not at all where nothing is", () => {
    expect(changeIsSmall(test("a", "b", [null, 0.001, null]), limits)).toBe(true);
    expect(changeIsSmall({ ...test("a", "b", [null, null, null]), p: null }, limits)).toBeNull();
    const ordered = changeLimits(step, { items: "ordered", groups: 2 });
    expect(changeIsSmall(test("a", "b", [0, 0, 0.5]), ordered)).toBe(true);
    expect(changeIsSmall({ ...test("a", "b", [null, null, 0.5]), p: null }, ordered)).toBeNull();
  });
});

describe("judgedBaseline", () => {
  const judged = (
    more: Readonly<Record<string, number | null>>,
    items: "binary" | "continuous" = "continuous",
  ) =>
    judgedBaseline(
      { fit: fitWith({ "chisq.scaled": 40, "pvalue.scaled": 0.001, ...more }), admissible: true },
      items,
    );

  it("needs a rejection, and then limits that are missed surely", () => {
    expect(judged({ "pvalue.scaled": 0.06, "cfi.scaled": 0.5 }).code).toBe("not-contradicted");
    expect(judged({}).code).toBe("approximate");
    expect(judged({ "cfi.scaled": 0.94 }).code).toBe("doubtful");
    expect(judged({ "rmsea.scaled": 0.09, "rmsea.ci.lower.scaled": 0.07 }).code).toBe("doubtful");
    expect(judged({ "rmsea.scaled": 0.1, "rmsea.ci.lower.scaled": 0.081 })).toMatchObject({
      code: "does-not-fit",
      because: ["rmsea"],
    });
    expect(judged({ "cfi.scaled": 0.89 }).code).toBe("does-not-fit");
    expect(judged({ "cfi.scaled": 0.89, "pvalue.scaled": 0.02 }).code).toBe("doubtful");
  });

  it("reads the SRMR but for yes-or-no items, and of ordered items the robust indices where defined", () => {
    expect(judged({ srmr: 0.09 }).code).toBe("doubtful");
    expect(judged({ srmr: 0.09 }, "binary").code).toBe("approximate");
    const robust = {
      "cfi.robust": 0.8,
      "rmsea.robust": 0.03,
      "rmsea.ci.lower.robust": 0,
      "rmsea.ci.upper.robust": 0.1,
    };
    expect(judged(robust, "binary").code).toBe("does-not-fit");
    expect(judged(robust).code).toBe("approximate");
  });

  it("tells why a model is not testable", () => {
    const saturated = { fit: fitWith({ df: 0, "cfi.scaled": null, "rmsea.scaled": null }), admissible: true };
    expect(judgedBaseline(saturated, "binary").problem).toBe("no-degrees-of-freedom");
    expect(judgedBaseline({ fit: fitWith({}), admissible: false }, "binary").problem).toBe("inadmissible");
    expect(judgedBaseline({ fit: null, admissible: false }, "binary").problem).toBe("no-solution");
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

  it("goes by the test alone from a configural model without degrees of freedom", () => {
    const first = { ...test("configural", "loadings", [null, null, null]), p: 0.7 };
    expect(strongest(ordered, [first, test("loadings", "intercepts", small)])).toBe("intercepts");
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

  it("is none without a configural solution; a baseline that does not fit carries no step", () => {
    const tests = [test("configural", "loadings", small), test("loadings", "intercepts", small)];
    const without = ordered.map((one, k) => (k === 0 ? { ...one, converged: false } : one));
    expect(strongest(without, tests)).toBeNull();
    expect(holdsGiven({ code: "does-not-fit" }, "loadings")).toBeNull();
    expect(holdsGiven({ code: "doubtful" }, "loadings")).toBe("loadings");
  });
});
