import { describe, expect, it } from "vitest";
import { type CosminGrounds, cosminProperties } from "../../src/validity/cosmin";
import { disattenuated, reliabilityError } from "../../src/validity/disattenuate";

const NOTHING: CosminGrounds = {
  ...{ model: null, alphas: [], groups: [], repeat: null, criteria: [], hypotheses: [] },
};
const withFit = (cfi: number, rmsea: number, srmr: number): CosminGrounds["model"] => {
  const none = { chiSquare: 1, df: 2, chiSquareScaled: null, dfScaled: null, scale: null, shift: null };
  const nulls = { cfi: null, tli: null, rmsea: null, closeFitP: null, p: 0.5, pScaled: null };
  const scaled = { cfiScaled: null, tliScaled: null, rmseaScaled: null, closeFitPScaled: null };
  const robust = { cfiRobust: null, tliRobust: null, rmseaRobust: null, closeFitPRobust: null };
  const reported = {
    ...({ version: "naive", testable: true, chiSquare: 1, df: 2, p: 0.5, cfi, tli: cfi - 0.01 } as const),
    rmsea: { estimate: rmsea, low: 0, high: 1, closeFitP: 0.5 },
  };
  const information = { logLikelihood: null, aic: null, bic: null };
  return {
    structure: "one",
    fit: { ...none, ...nulls, ...scaled, ...robust, ...information, baseline: none, reported, srmr },
  };
};
const ratings = (grounds: Partial<CosminGrounds>) =>
  Object.fromEntries(
    cosminProperties({ ...NOTHING, ...grounds }).map(({ property, rating, evidence }) => [
      property,
      `${rating} ${evidence}`,
    ]),
  );

describe("cosminProperties(grounds)", () => {
  it("rates nothing of nothing, and says why", () => {
    expect(ratings({})).toEqual({
      content: "? not-from-answers",
      structural: "? no-model",
      "internal-consistency": "? structure-first",
      invariance: "? no-groups",
      reliability: "? no-repeat",
      "measurement-error": "? no-repeat",
      criterion: "? no-gold-standard",
      hypotheses: "? no-hypotheses",
      responsiveness: "? one-occasion",
    });
  });

  it("takes one good index for a structure, and alphas only where it is sufficient", () => {
    expect(ratings({ model: withFit(0.96, 0.09, 0.1), alphas: [0.7, 0.8] })).toMatchObject({
      structural: "+ fit-indices",
      "internal-consistency": "+ alphas",
    });
    expect(ratings({ model: withFit(0.9, 0.05, 0.1), alphas: [0.69, 0.8] })).toMatchObject({
      structural: "+ fit-indices",
      "internal-consistency": "- alphas",
    });
    expect(ratings({ model: withFit(0.9, 0.07, 0.09), alphas: [0.9] })).toMatchObject({
      structural: "- fit-indices",
      "internal-consistency": "? structure-first",
    });
  });

  it("rates groups by the worst, correlations by the lowest", () => {
    const group = (code: "supported" | "partly" | "undecided") => ({ group: code, code });
    expect(ratings({ groups: [group("supported")] }).invariance).toBe("+ groups-alike");
    expect(ratings({ groups: [group("supported"), group("undecided")] }).invariance).toBe(
      "? groups-undecided",
    );
    expect(ratings({ groups: [group("undecided"), group("partly")] }).invariance).toBe("- items-differ");
    expect(ratings({ criteria: [0.8, -0.75] }).criterion).toBe("+ correlations");
    expect(ratings({ criteria: [0.8, 0.6] }).criterion).toBe("- correlations");
    expect(ratings({ repeat: { intraclass: 0.7, detectable: 2 } })).toMatchObject({
      reliability: "+ intraclass",
      "measurement-error": "? no-important-change",
    });
  });

  it("asks for three of four hypotheses, and leaves open what undecided ones could make either", () => {
    const of = (confirmed: number, undecided: number, against: number) => [
      ...new Array<"confirmed">(confirmed).fill("confirmed"),
      ...new Array<"undecided">(undecided).fill("undecided"),
      ...new Array<"not confirmed">(against).fill("not confirmed"),
    ];
    expect(ratings({ hypotheses: of(3, 0, 1) }).hypotheses).toBe("+ hypotheses");
    expect(ratings({ hypotheses: of(2, 1, 1) }).hypotheses).toBe("? hypotheses");
    expect(ratings({ hypotheses: of(2, 0, 2) }).hypotheses).toBe("- hypotheses");
  });
});

describe("disattenuated(correlation, reliability)", () => {
  it("has no interval from 1 on, and none where an error is not known", () => {
    const strong = { estimate: 0.9, se: 0.02, df: 100 };
    const low = { coefficient: "alpha", estimate: 0.5, se: 0.05 } as const;
    expect(disattenuated(strong, low)).toMatchObject({ low: null, high: null });
    expect(disattenuated(strong, low).estimate).toBeCloseTo(0.9 / Math.sqrt(0.5), 12);
    expect(disattenuated({ ...strong, estimate: 0.3 }, { ...low, se: null })).toMatchObject({
      se: null,
      low: null,
    });
  });

  it("reads a reliability's error from its interval", () => {
    // log(.3) -+ 1.96 x .1
    const ends = [1 - 0.3 * Math.exp(0.196), 1 - 0.3 * Math.exp(-0.196)] as const;
    expect(reliabilityError(0.7, ends)).toBeCloseTo(0.03, 5);
    expect(reliabilityError(0.7, null)).toBeNull();
  });
});
