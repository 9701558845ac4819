import { describe, expect, it } from "vitest";
import { fitClause, fitPower, fitRemarks, limitsNote } from "../../../../src/report/kit/words/fit-sentences";
import type { JudgedCfa, JudgedLimits } from "../../../../src/verdicts/judged-fit";
import { exampleAnalysis } from "../../../support/example-analysis";
import { judgedAs } from "../../../support/fit-verdicts";

const [one, two] = exampleAnalysis().cfa;
const withLimits = (limits: Partial<JudgedLimits>) => ({ ...two!, limits: { ...two!.limits, ...limits } });

describe("fitClause", () => {
  it("gives the verdict with its test and indices", () => {
    expect(fitClause(two!)).toBe(
      "fits: no misfit beyond sampling error (χ²(26) = 63.0, corrected p = .300, robust CFI .990, robust RMSEA .045)",
    );
    expect(fitClause(judgedAs(one!, "does-not-fit"))).toMatch(
      /^does not fit \(χ²\(27\) = 325\.1, p < \.001, robust CFI \.843/,
    );
    expect(fitClause(judgedAs(two!, "not-testable"))).toContain("cannot be tested");
    expect(fitClause(judgedAs(two!, "not-contradicted"))).toMatch(
      /^is not contradicted, though power is low \(/,
    );
    expect(fitClause(judgedAs(one!, "not-contradicted"))).toMatch(
      /^is not contradicted only because too few people answered to decide: its indices are poor \(.*robust CFI \.843/,
    );
  });

  it("gives the reported test alone where the corrected one decides alike", () => {
    const { reported } = two!.fit;
    const test = { chiSquare: reported.chiSquare! - 3, df: reported.df, p: 0.0001 };
    const model = { ...two!, verdict: { ...two!.verdict, test } };
    expect(fitClause(model)).toContain("(χ²(26) = 63.0, p < .001, robust CFI .990");
  });

  it("shows a figure on the side of the rule that it is on", () => {
    const { robust, ...fit } = judgedAs(two!, "doubtful", 0.9496).fit;
    expect(robust).not.toBeNull();
    const model = { ...judgedAs(two!, "doubtful"), fit: { ...fit, robust: null } };
    expect(fitClause(model)).toContain("CFI .9496");
  });
});

describe("fitRemarks", () => {
  const detectable = { kind: "factor-too-few", of: ["f"], size: 0.55, needed: 1234, found: false } as const;
  const remarks = (changes: Partial<JudgedCfa["verdict"]>, localMisfit: JudgedCfa["localMisfit"] = null) =>
    fitRemarks(
      { ...two!, verdict: { ...two!.verdict, ...changes }, localMisfit },
      { labelOf: (id) => id, more: null },
    );

  const power = (changes: Partial<JudgedCfa["verdict"]>) =>
    fitPower({ ...two!, verdict: { ...two!.verdict, ...changes } });

  it("says what the test could have found, and how many people settle it", () => {
    expect(power({ code: "not-contradicted", detectable })).toEqual([
      "Two factors in place of one would show if they correlated up to .55 (power 80%).",
      "For a correlation of .70, about 1,230 people are needed.",
    ]);
    expect(power({ code: "not-contradicted", detectable: { ...detectable, needed: 770_000 } })).toHaveLength(
      1,
    );
    expect(power({ code: "does-not-fit", detectable })).toEqual([]);
  });

  it("names where a model misfits, or that no few parameters do", () => {
    const parameter = {
      lhs: "exploitation",
      op: "=~",
      rhs: "a",
      mi: 90,
      p: 0,
      expected: 0.4,
      equivalent: [],
    } as const;
    const place = {
      diffuse: false,
      model: "",
      parameters: [
        { ...parameter, estimate: 0.41, chiSquare: 30, df: 25, fitP: 0.2, cfi: 0.992, rmsea: 0.02 },
      ],
    };
    const [text] = remarks({ code: "does-not-fit" }, place);
    expect(text).toMatch(/^It fits but for one parameter: a also measures .* \(\.41\)\. With it, CFI \.992/);
    const [none] = remarks({ code: "does-not-fit" }, { diffuse: true, parameters: [], model: null });
    expect(none).toContain("diffuse");
  });
});

describe("limitsNote", () => {
  it("says of what size a factor too few is, and of what items", () => {
    const factor = two!.factors[0]!;
    const alternative = { kind: "factor-too-few", of: [factor.id], apart: ["h", "i"], size: 0.7 } as const;
    expect(limitsNote([withLimits({ alternative })])).toContain(
      `“Two factors”: “${factor.label}” is two factors correlated .70, one of them measured by h and i.`,
    );
    const pair = { kind: "correlated-pair", of: ["b", "e"], apart: [], size: 0.3 } as const;
    expect(limitsNote([withLimits({ alternative: pair })])).toContain(
      "“Two factors”, which has no factor of four items: it lacks a residual correlation of .30 between b and e.",
    );
    // Any RMSEA is above zero.
    expect(limitsNote([withLimits({ alternative: pair, ifFalse: 0 })])).toBe(
      "If the model is true, 95% of samples have an RMSEA below the first cut-off.",
    );
    expect(limitsNote([withLimits({ alternative: null })])).toBe("");
  });
});
