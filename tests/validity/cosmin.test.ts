import { describe, expect, it } from "vitest";
import { type CosminGrounds, type CosminRating, cosminProperties } from "../../src/validity/cosmin";
import { disattenuated, reliabilityError } from "../../src/validity/disattenuate";

const NOTHING: CosminGrounds = {
  model: null,
  hasFactor: true,
  alphas: [],
  groups: [],
  repeat: null,
  criteria: [],
  hypotheses: [],
};
const withFit = (
  cfi: number,
  rmsea: number,
  srmr: number,
  standing: CosminRating = "+",
): CosminGrounds["model"] => {
  const standard = {
    chiSquare: 1,
    df: 2,
    p: 0.5,
    cfi,
    tli: cfi - 0.01,
    rmsea: { estimate: rmsea, low: 0, high: 1 },
    closeFitP: 0.5,
  };
  return {
    structure: "one",
    standing,
    solved: true,
    chosenHere: false,
    fit: {
      reported: { version: "standard", testable: true, ...standard },
      standard,
      scaled: null,
      robust: null,
      baseline: { standard: { chiSquare: 1, df: 2 }, scaled: null },
      srmr,
      logLikelihood: null,
      aic: null,
      bic: null,
    },
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
      structural: "? fit-indices",
      "internal-consistency": "? structure-first",
    });
  });

  it("rates no structure sufficient whose own verdict contradicts it", () => {
    expect(ratings({ model: withFit(0.96, 0.09, 0.1, "-") }).structural).toBe("- fit-indices");
    expect(ratings({ model: withFit(0.96, 0.09, 0.1, "?"), alphas: [0.8] })).toMatchObject({
      structural: "? doubtful-fit",
      "internal-consistency": "? structure-first",
    });
  });

  it("rates no structure without a solution or a test, nor one factor of items without any", () => {
    const model = withFit(0.96, 0.05, 0.05);
    const of = (changes: Partial<NonNullable<typeof model>>, hasFactor = true) =>
      ratings({ model: { ...model!, ...changes }, hasFactor, alphas: [0.8] }).structural;
    expect([of({ solved: false }), of({ standing: null }), of({}, false)]).toEqual([
      ...["? no-solution", "? not-testable", "? no-common-factor"],
    ]);
    expect(of({ standing: "-" }, false)).toBe("- fit-indices");
  });

  it("calls an alpha below 0 too low, and prints none", () => {
    const all = cosminProperties({
      ...NOTHING,
      model: withFit(0.96, 0.05, 0.05),
      alphas: [0.8, "below-0"],
    });
    expect(all.find(({ property }) => property === "internal-consistency")).toMatchObject({
      rating: "-",
      evidence: "alphas",
      figures: { lowestAlpha: null, below0: 1 },
    });
  });

  it("rates groups by the worst, correlations by the lowest", () => {
    const group = (code: "supported" | "partly" | "undecided" | "not shown", reason = "alike") => ({
      group: code,
      code,
      reason,
    });
    expect(ratings({ groups: [group("supported")] }).invariance).toBe("+ groups-alike");
    expect(ratings({ groups: [group("supported"), group("undecided")] }).invariance).toBe(
      "? groups-undecided",
    );
    expect(ratings({ groups: [group("undecided"), group("partly")] }).invariance).toBe("- items-differ");
    // Groups whose model fits not everywhere tell no difference.
    expect(ratings({ groups: [group("supported"), group("undecided", "baseline")] }).invariance).toBe(
      "? groups-misfit",
    );
    expect(ratings({ criteria: [0.8, 0.75] }).criterion).toBe("+ criteria");
    // Against the direction that was stated.
    expect(ratings({ criteria: [0.8, -0.75] }).criterion).toBe("- criteria");
    expect(ratings({ criteria: [null] }).criterion).toBe("? no-figure");
  });

  it("leaves open what one of several figures does not tell, unless another is too low", () => {
    const model = withFit(0.96, 0.05, 0.05);
    const alphas = (all: readonly (number | null)[]) =>
      ratings({ model, alphas: all })["internal-consistency"];
    expect([alphas([0.8, null]), alphas([0.6, null]), alphas([null])]).toEqual([
      ...["? alphas", "- alphas", "? structure-first"],
    ]);
    expect(ratings({ criteria: [0.8, null] }).criterion).toBe("? criteria");
  });

  it("holds detectable changes against important ones, where somebody says these", () => {
    const repeat = (detectable: number | null, important: number | null, intraclass: number | null = 0.7) =>
      ({ scale: "one", intraclass, detectable, important }) as const;
    const of = (...all: ReturnType<typeof repeat>[]) => {
      const found = ratings({ repeat: all });
      return [found.reliability, found["measurement-error"]];
    };
    expect(of(repeat(2, null))).toEqual(["+ intraclass", "? no-important-change"]);
    expect(of(repeat(2, 3), repeat(9, null))).toEqual(["+ intraclass", "+ changes"]);
    expect(of(repeat(2, 3), repeat(3, 3, 0.6))).toEqual(["- intraclass", "- changes"]);
    expect(of(repeat(2, 3), repeat(null, 3, null))).toEqual(["? intraclass", "? changes"]);
    expect(of(repeat(null, 3, null))).toEqual(["? no-figure", "? no-figure"]);
    const [error] = cosminProperties({ ...NOTHING, repeat: [repeat(2, 3), repeat(5, 9)] }).filter(
      ({ property }) => property === "measurement-error",
    );
    expect(error?.figures).toEqual({ detectable: 2, important: 3 });
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
    // log(.7) -+ 1.96 x .3, cut off at 0
    expect(reliabilityError(0.3, [0, 1 - 0.7 * Math.exp(-0.588)])).toBeCloseTo(0.21, 4);
  });
});
