import { describe, expect, it } from "vitest";
import { cfa } from "../../src/factor/cfa/cfa";
import type { Detectable } from "../../src/factor/cfa/fit-limits/fit-limits-result";
import { FIT_ORDER, type FitCode } from "../../src/factor/model/fit-code";
import { chiSquareUpper } from "../../src/numeric/distributions/special";
import {
  type FitVerdict,
  type FitVerdictInput,
  fitVerdict,
  nestedFitVerdicts,
} from "../../src/verdicts/fit-verdict";
import { cfaData } from "../support/cfa-data";

const ITEMS = Array.from({ length: 9 }, (_, j) => `x${j + 1}`);
const holzinger = cfa(cfaData("holzinger").table, `g =~ ${ITEMS.join(" + ")}`, { missing: "listwise" });
const datCat = cfa(cfaData("datCat").table, "f =~ u1 + u2 + u3 + u4\ng =~ u5 + u6 + u7 + u8", {
  missing: "listwise",
});
const DETECTABLE: Detectable = { kind: "factor-too-few", of: ["g"], size: 0.8, needed: 200, found: true };

interface Figures {
  /** By the chi-square over its degrees of freedom: 1.6 is p of about .03 with 24, 1.9 one of .005. */
  readonly ratio?: number;
  readonly cfi?: number | null;
  readonly rmsea?: readonly [estimate: number, low: number];
  readonly srmr?: number;
}

/** A model of continuous items with the figures given. */
function modelWith({ ratio = 1, cfi = 0.97, rmsea = [0.05, 0.04], srmr = 0.05 }: Figures): FitVerdictInput {
  const { fit } = holzinger;
  const [estimate, low] = rmsea;
  const test = { chiSquare: ratio * 24, df: 24, p: chiSquareUpper(ratio * 24, 24) };
  const reported = { ...fit.reported, cfi, rmsea: { estimate, low, high: 0.2 } };
  return { ...holzinger, fit: { ...fit, srmr, reported }, test, srmr: null, detectable: null };
}

/** Likewise with one threshold an item. */
const BINARY = {
  estimates: ITEMS.map((lhs) => ({ ...holzinger.estimates[0]!, lhs, op: "|" as const, rhs: "t1" })),
};

const codeOf = (figures: Figures, more: Partial<FitVerdictInput> = {}) =>
  fitVerdict({ ...modelWith(figures), ...more });

describe("fitVerdict", () => {
  it("says of a model that is not rejected whether anything could have been found", () => {
    expect(codeOf({ ratio: 1 }, { detectable: DETECTABLE })).toMatchObject({ code: "fits", because: [] });
    const weak = { ...DETECTABLE, found: false };
    expect(codeOf({ ratio: 1 }, { detectable: weak }).code).toBe("not-contradicted");
    // Indices cannot make a model unfit that the test does not reject.
    expect(codeOf({ ratio: 1.4, cfi: 0.5, rmsea: [0.2, 0.15], srmr: 0.3 }).code).toBe("not-contradicted");
  });

  it("tells approximate from doubtful by conventions, the SRMR left out for yes-or-no items", () => {
    expect(codeOf({ ratio: 5 }).code).toBe("approximate");
    expect(codeOf({ ratio: 5, cfi: 0.949 }).code).toBe("doubtful");
    expect(codeOf({ ratio: 5, cfi: null }).code).toBe("doubtful");
    expect(codeOf({ ratio: 5, rmsea: [0.061, 0.05] }).code).toBe("doubtful");
    expect(codeOf({ ratio: 5, srmr: 0.081 }).code).toBe("doubtful");
    expect(codeOf({ ratio: 5, srmr: 0.081 }, BINARY).code).toBe("approximate");
  });

  it("calls a model unfit where it is rejected at one per cent and a limit is exceeded", () => {
    const high = { estimate: 0.12, low: 0.101, high: 0.14 };
    expect(codeOf({ ratio: 2, cfi: 0.89, rmsea: [0.09, 0.081] }, { srmr: high })).toMatchObject({
      code: "does-not-fit",
      because: ["rmsea", "cfi", "srmr"],
    });
    expect(codeOf({ ratio: 2, rmsea: [0.09, 0.079] }, { srmr: high }).because).toEqual(["srmr"]);
    expect(codeOf({ ratio: 2, rmsea: [0.09, 0.079] }, { srmr: high, ...BINARY }).code).toBe("doubtful");
    expect(codeOf({ ratio: 2, rmsea: [0.09, 0.079] }, { srmr: { ...high, low: 0.1 } }).code).toBe("doubtful");
    expect(codeOf({ ratio: 1.6, cfi: 0.5 })).toMatchObject({ code: "doubtful", because: [] });
  });

  it("reads the robust indices of ordered items, and the scaled ones without", () => {
    const unfit = { cfi: 0.8, tli: 0.8, rmsea: { estimate: 0.1, low: 0.09, high: 0.2 }, closeFitP: 0 };
    const { test, srmr, detectable } = modelWith({ ratio: 5 });
    const verdict = (robust: typeof unfit | null) =>
      fitVerdict({ ...datCat, fit: { ...datCat.fit, robust }, test, srmr, detectable });
    expect(verdict(unfit).because).toEqual(["rmsea", "cfi"]);
    expect(verdict(null).code).toBe("approximate");
  });

  it("judges no model without an admissible solution or a test", () => {
    for (const problem of [{ test: null }, { converged: false }, { admissible: false }])
      expect(codeOf({ ratio: 5, cfi: 0.5 }, { detectable: DETECTABLE, ...problem })).toMatchObject({
        code: "not-testable",
        test: null,
        because: [],
      });
  });
});

describe("nestedFitVerdicts", () => {
  const model = (structure: string, code: FitCode) => {
    const because: FitVerdict["because"] = code === "does-not-fit" ? ["cfi"] : [];
    return { structure, verdict: { code, because, test: null, srmr: null, detectable: null, from: null } };
  };
  const codes = (...models: readonly ReturnType<typeof model>[]) =>
    nestedFitVerdicts(models, [
      { from: "free", to: "middle" },
      { from: "middle", to: "bound" },
    ]).map(({ code, because, from }) => [code, because, from]);

  it("gives a freer model the better code of those nested in it, through others too", () => {
    expect(
      codes(model("free", "does-not-fit"), model("middle", "doubtful"), model("bound", "approximate")),
    ).toEqual([
      ["approximate", [], "bound"],
      ["approximate", [], "bound"],
      ["approximate", [], null],
    ]);
  });

  it("leaves codes that are as good or better, and models that are not testable", () => {
    expect(
      codes(model("bound", "does-not-fit"), model("middle", "does-not-fit"), model("free", "fits")),
    ).toEqual([
      ["does-not-fit", ["cfi"], null],
      ["does-not-fit", ["cfi"], null],
      ["fits", [], null],
    ]);
    expect(codes(model("free", "not-testable"), model("middle", "fits"))[0]?.[0]).toBe("not-testable");
    expect(codes(model("free", "doubtful"), model("bound", "not-testable"))[0]?.[0]).toBe("doubtful");
    expect(FIT_ORDER).not.toContain("not-testable");
  });
});
