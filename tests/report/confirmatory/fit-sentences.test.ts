import { describe, expect, it } from "vitest";
import type { CfaFit } from "../../../src/factor/cfa/cfa-result";
import { reportedFit } from "../../../src/factor/cfa/tests/reported-fit";
import { fitBand, fitClause, worstBand } from "../../../src/report/confirmatory/fit-sentences";
import { exampleAnalysis } from "../../support/example-analysis";

const [one, two] = exampleAnalysis().cfa;
const fit = two!.fit;
const version = (cfi: number | null, rmsea: number | null) => ({
  version: "naive" as const,
  chiSquare: 1,
  p: 0.5,
  cfi,
  tli: cfi,
  rmsea: rmsea === null ? null : ([rmsea, 0, 1] as const),
  closeFitP: null,
});

describe("fitBand", () => {
  it.each([
    [0.95, 0.06, 0.08, "good"],
    [0.949, 0.06, 0.08, "acceptable"],
    [0.99, 0.061, 0.02, "acceptable"],
    [0.9, 0.08, 0.08, "acceptable"],
    [0.899, 0.02, 0.02, "poor"],
    [0.99, 0.081, 0.02, "poor"],
    [0.99, 0.02, 0.081, "poor"],
    [null, 0.02, 0.02, "unknown"],
    [0.99, null, 0.02, "unknown"],
  ] as const)("takes CFI and TLI %s, RMSEA %s and SRMR %s for %s", (cfi, rmsea, srmr, band) => {
    expect(fitBand(version(cfi, rmsea), srmr)).toBe(band);
  });
});

describe("fitClause", () => {
  it("gives scaled and robust indices by name, each with its verdict", () => {
    expect(fitClause(fit)).toBe(
      "fits well by the scaled indices (CFI .994, TLI .992, RMSEA .018 [.013, .024]) and by the robust ones (CFI .990, TLI .986, RMSEA .045 [.000, .072]); SRMR is .032",
    );
    expect(fitClause(one!.fit)).toBe(
      "fits acceptably by the scaled indices (CFI .953, TLI .938, RMSEA .051 [.046, .056]) but not well by the robust ones (CFI .843, TLI .790, RMSEA .170 [.150, .190]); SRMR is .077",
    );
    expect(worstBand(one!.fit)).toBe("poor");
  });

  it("says twice that a model does not fit in one negation", () => {
    const bad: CfaFit = { ...fit, srmr: 0.2 };
    expect(fitClause(bad, "brief")).toBe(
      "does not fit well by the scaled indices (CFI .994, RMSEA .018) nor by the robust ones (CFI .990, RMSEA .045)",
    );
  });

  it("shows a figure on the side of the rule that it is on", () => {
    expect(fitClause({ ...fit, reported: { ...fit.reported, cfi: 0.9496 } })).toContain("CFI .9496");
  });

  it("takes the naive indices where nothing is corrected, and judges nothing that is not there", () => {
    const plain = { cfiRobust: null, rmseaRobust: null };
    const naive = { ...plain, reported: reportedFit(fit, "none") };
    expect(fitClause({ ...fit, ...naive })).toMatch(/^fits well \(CFI \.998/);
    const none = { ...plain, reported: { ...fit.reported, cfi: null } };
    expect(fitClause({ ...fit, ...none })).toContain("cannot be judged");
    expect(fitClause({ ...fit, reported: { ...fit.reported, testable: false } })).toContain("not testable");
  });
});
