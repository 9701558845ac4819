import type { FitCode } from "../../src/factor/model/fit-code";
import type { FitVerdict } from "../../src/verdicts/fit-verdict";
import type { JudgedCfa } from "../../src/verdicts/judged-fit";

/** A verdict on fit, with invented figures behind it. */
export const fitVerdictOf = (code: FitCode): FitVerdict => ({
  code,
  test: code === "not-testable" ? null : { chiSquare: 31.2, df: 26, p: P[code] },
  because: code === "does-not-fit" ? ["rmsea"] : [],
  srmr: null,
  detectable: null,
  from: null,
});

const P: Readonly<Record<FitCode, number>> = {
  fits: 0.3,
  "not-contradicted": 0.3,
  approximate: 0.02,
  doubtful: 0.02,
  "does-not-fit": 0.001,
  "not-testable": 1,
};

/** A model with another verdict on its fit, and another CFI. */
export const judgedAs = (
  model: JudgedCfa,
  code: FitCode,
  cfi: number | null = model.fit.reported.cfi,
): JudgedCfa => ({
  ...model,
  verdict: fitVerdictOf(code),
  fit: { ...model.fit, reported: { ...model.fit.reported, cfi } },
});
