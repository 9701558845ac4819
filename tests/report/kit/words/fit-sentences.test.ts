import { describe, expect, it } from "vitest";
import { reportedFit } from "../../../../src/factor/cfa/tests/fit-measures";
import type { CfaFit } from "../../../../src/factor/model/fit-result";
import {
  conventionClause,
  conventionsNote,
  fitClause,
  limitsNote,
} from "../../../../src/report/kit/words/fit-sentences";
import type { JudgedLimits } from "../../../../src/verdicts/judged-fit";
import { exampleAnalysis } from "../../../support/example-analysis";

const [one, two] = exampleAnalysis().cfa;
const fit = two!.fit;
const withLimits = (limits: Partial<JudgedLimits>) => ({ ...two!, limits: { ...two!.limits, ...limits } });
const without = withLimits({ verdict: null, problem: "draws-lost", ifTrue: null, ifFalse: null });

describe("fitClause", () => {
  it("says what the simulated limits say, with both of them", () => {
    expect(fitClause(two!)).toBe("fits: its RMSEA of .018 is within sampling error (up to .020)");
    expect(fitClause(one!)).toBe(
      "does not fit: RMSEA .051 exceeds sampling error (.020) and reaches the level of a model with one factor too few (.045)",
    );
    expect(fitClause(withLimits({ verdict: "fits-closely", rmsea: 0.03 }))).toBe(
      "fits closely, not exactly: RMSEA .030 exceeds sampling error (.020) but stays below that of a model with one factor too few (.045)",
    );
    expect(fitClause(withLimits({ verdict: "undecided", rmsea: 0, ifFalse: 0 }))).toContain(
      "cannot be distinguished from a model with one factor too few:",
    );
  });

  it("takes the conventions where there are no limits, and judges nothing that is not there", () => {
    expect(fitClause(without)).toBe(conventionClause(fit));
    expect(conventionsNote([two!])).toBe("");
    expect(conventionsNote([two!, without])).toMatch(
      /: too many of the simulated samples had no solution\.$/,
    );
    const other = withLimits({ verdict: null, problem: "other-estimator", ifTrue: null, ifFalse: null });
    expect(conventionsNote([other])).toMatch(
      /^No cut-offs could be derived for “Two factors”: the estimator/,
    );
    const untestable = { ...fit, reported: { ...fit.reported, testable: false } };
    expect(fitClause({ ...without, fit: untestable })).toContain("cannot be tested");
  });
});

describe("conventionClause", () => {
  it("gives the reported indices with the word for them", () => {
    expect(conventionClause(fit)).toBe(
      "fits well by the usual cut-offs (CFI .994, TLI .992, RMSEA .018 [.013, .024], SRMR .032)",
    );
    expect(conventionClause(one!.fit)).toMatch(/^fits acceptably by the usual cut-offs \(CFI \.953, /);
    const bad: CfaFit = { ...fit, srmr: 0.2 };
    expect(conventionClause(bad)).toMatch(/^does not fit well/);
  });

  it("shows a figure on the side of the rule that it is on", () => {
    expect(conventionClause({ ...fit, reported: { ...fit.reported, cfi: 0.9496 } })).toContain("CFI .9496");
  });

  it("takes the standard indices where nothing is corrected", () => {
    expect(conventionClause({ ...fit, reported: reportedFit(fit, "none") })).toContain("CFI .998");
    const none = { ...fit, reported: { ...fit.reported, cfi: null } };
    expect(conventionClause(none)).toContain("cannot be judged");
  });
});

describe("limitsNote", () => {
  it("says of what size a factor too few is, and of what items", () => {
    const factor = two!.factors[0]!;
    const alternative = { kind: "factor-too-few", of: [factor.id], apart: ["h", "i"], size: 0.7 } as const;
    expect(limitsNote([withLimits({ alternative })])).toContain(
      `For “Two factors”, “one factor too few” means that “${factor.label}” is two factors correlated .70, one of them measured by h and i.`,
    );
    const pair = { kind: "correlated-pair", of: ["b", "e"], apart: [], size: 0.3 } as const;
    expect(limitsNote([withLimits({ alternative: pair })])).toContain(
      "“one factor too few” means a residual correlation of .30 between b and e.",
    );
    expect(limitsNote([withLimits({ alternative: null })])).toBe("");
  });
});
