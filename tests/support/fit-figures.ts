import { reportedFit } from "../../src/factor/cfa/tests/fit-measures";
import { FIT_INDICES, indicesOf } from "../../src/factor/model/fit-indices";
import type { CfaFit, FitIndices } from "../../src/factor/model/fit-result";

type Figures = Readonly<Record<string, number | null>>;

/** Names of the fixtures by lavaan's; as in scripts/reference/cfa-fit.R. */
const LAVAAN_NAMES = {
  chiSquare: "chisq",
  df: "df",
  p: "pvalue",
  chiSquareScaled: "chisq.scaled",
  dfScaled: "df.scaled",
  scale: "chisq.scaling.factor",
  pScaled: "pvalue.scaled",
  cfi: "cfi",
  tli: "tli",
  rmsea: "rmsea",
  rmseaLow: "rmsea.ci.lower",
  rmseaHigh: "rmsea.ci.upper",
  closeFitP: "rmsea.pvalue",
  cfiScaled: "cfi.scaled",
  tliScaled: "tli.scaled",
  rmseaScaled: "rmsea.scaled",
  rmseaScaledLow: "rmsea.ci.lower.scaled",
  rmseaScaledHigh: "rmsea.ci.upper.scaled",
  closeFitPScaled: "rmsea.pvalue.scaled",
  cfiRobust: "cfi.robust",
  tliRobust: "tli.robust",
  rmseaRobust: "rmsea.robust",
  rmseaRobustLow: "rmsea.ci.lower.robust",
  rmseaRobustHigh: "rmsea.ci.upper.robust",
  closeFitPRobust: "rmsea.pvalue.robust",
  srmr: "srmr",
  logLikelihood: "logl",
  aic: "aic",
  bic: "bic",
  baselineChiSquare: "baseline.chisq",
  baselineDf: "baseline.df",
  baselineChiSquareScaled: "baseline.chisq.scaled",
  baselineDfScaled: "baseline.df.scaled",
  baselineScale: "baseline.chisq.scaling.factor",
} as const;

type FixtureName = keyof typeof LAVAAN_NAMES | "shift" | "baselineShift";

/** A fit's figures by the names of the fixtures. */
export function fixtureFigures(fit: CfaFit): Readonly<Record<FixtureName, number | null>> {
  const { standard, scaled, robust, baseline } = fit;
  const of = (indices: FitIndices | null) => ({
    cfi: indices?.cfi ?? null,
    tli: indices?.tli ?? null,
    rmsea: indices?.rmsea?.estimate ?? null,
    low: indices?.rmsea?.low ?? null,
    high: indices?.rmsea?.high ?? null,
    closeFitP: indices?.closeFitP ?? null,
  });
  const [plain, corrected, free] = [of(standard), of(scaled), of(robust)];
  return {
    chiSquare: standard.chiSquare,
    df: standard.df,
    p: standard.p,
    chiSquareScaled: scaled?.chiSquare ?? null,
    dfScaled: scaled?.df ?? null,
    scale: scaled?.scale ?? null,
    shift: scaled?.shift ?? null,
    pScaled: scaled?.p ?? null,
    cfi: plain.cfi,
    tli: plain.tli,
    rmsea: plain.rmsea,
    rmseaLow: plain.low,
    rmseaHigh: plain.high,
    closeFitP: plain.closeFitP,
    cfiScaled: corrected.cfi,
    tliScaled: corrected.tli,
    rmseaScaled: corrected.rmsea,
    rmseaScaledLow: corrected.low,
    rmseaScaledHigh: corrected.high,
    closeFitPScaled: corrected.closeFitP,
    cfiRobust: free.cfi,
    tliRobust: free.tli,
    rmseaRobust: free.rmsea,
    rmseaRobustLow: free.low,
    rmseaRobustHigh: free.high,
    closeFitPRobust: free.closeFitP,
    srmr: fit.srmr,
    logLikelihood: fit.logLikelihood,
    aic: fit.aic,
    bic: fit.bic,
    baselineChiSquare: baseline.standard.chiSquare,
    baselineDf: baseline.standard.df,
    baselineChiSquareScaled: baseline.scaled?.chiSquare ?? null,
    baselineDfScaled: baseline.scaled?.df ?? null,
    baselineScale: baseline.scaled?.scale ?? null,
    baselineShift: baseline.scaled?.shift ?? null,
  };
}

/** A fit's figures by lavaan's names. */
export function lavaanFigures(fit: CfaFit): Figures {
  const figures = fixtureFigures(fit);
  return Object.fromEntries(
    Object.entries(LAVAAN_NAMES).map(([name, theirs]) => [
      theirs,
      figures[name as keyof typeof LAVAAN_NAMES],
    ]),
  );
}

/** The record of a fit by lavaan with a scaled-and-shifted test; it has no shifts. */
export function fitOfLavaan(figures: Figures, shifts = { model: 3.1, baseline: 0 }): CfaFit {
  const of = (name: string): number | null => figures[name] ?? null;
  const indices = (version: "" | ".scaled" | ".robust") => ({
    cfi: of(`cfi${version}`),
    tli: of(`tli${version}`),
    rmsea: intervalOf(figures, version),
    closeFitP: of(`rmsea.pvalue${version}`),
  });
  const standard = { chiSquare: of("chisq"), df: Number(of("df")), p: of("pvalue"), ...indices("") };
  const scaled = {
    chiSquare: of("chisq.scaled"),
    df: Number(of("df.scaled")),
    p: of("pvalue.scaled"),
    scale: of("chisq.scaling.factor"),
    shift: shifts.model,
    ...indices(".scaled"),
  };
  const robust = indices(".robust");
  return {
    reported: reportedFit({ standard, scaled }, "scaled-shifted"),
    standard,
    scaled,
    robust: Object.values(robust).every((value) => value === null) ? null : robust,
    baseline: {
      standard: { chiSquare: of("baseline.chisq"), df: Number(of("baseline.df")) },
      scaled: {
        chiSquare: Number(of("baseline.chisq.scaled")),
        df: Number(of("baseline.df.scaled")),
        scale: of("baseline.chisq.scaling.factor"),
        shift: shifts.baseline,
      },
    },
    srmr: Number(of("srmr")),
    logLikelihood: null,
    aic: null,
    bic: null,
  };
}

function intervalOf(figures: Figures, version: string): FitIndices["rmsea"] {
  const [estimate, low, high] = ["rmsea", "rmsea.ci.lower", "rmsea.ci.upper"].map(
    (name) => figures[`${name}${version}`],
  );
  return estimate == null || low == null || high == null ? null : { estimate, low, high };
}

/** The fit without any figure that can be undefined. */
export function bareFit({ reported, standard, baseline, ...fit }: CfaFit): CfaFit {
  const none = { chiSquare: null, p: null, ...indicesOf(null, FIT_INDICES) };
  return {
    ...fit,
    reported: { ...reported, ...none },
    standard: { ...standard, ...none },
    scaled: null,
    robust: null,
    baseline: { standard: { ...baseline.standard, chiSquare: null }, scaled: null },
    logLikelihood: null,
    aic: null,
    bic: null,
  };
}
