import type { CfaFit } from "../../../factor/cfa/cfa-result";
import type { ReportTable } from "./section";

export type FitVersion = "naive" | "scaled" | "robust";

/** One version of the fit of a model: which chi-square the indices come from. */
export interface FitIndices {
  readonly version: FitVersion;
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly rmsea: readonly [number, number, number] | null;
  readonly closeFitP: number | null;
}

/** The versions that there are: without a correction of the estimator the naive one alone. */
export function fitVersions(fit: CfaFit): readonly FitIndices[] {
  const all: readonly FitIndices[] = [
    {
      version: "naive",
      chiSquare: fit.chiSquare,
      p: fit.p,
      cfi: fit.cfi,
      tli: fit.tli,
      rmsea: fit.rmsea,
      closeFitP: fit.closeFitP,
    },
    {
      version: "scaled",
      chiSquare: fit.chiSquareScaled,
      p: fit.pScaled,
      cfi: fit.cfiScaled,
      tli: fit.tliScaled,
      rmsea: fit.rmseaScaled,
      closeFitP: fit.closeFitPScaled,
    },
    {
      version: "robust",
      chiSquare: null,
      p: null,
      cfi: fit.cfiRobust,
      tli: fit.tliRobust,
      rmsea: fit.rmseaRobust,
      closeFitP: fit.closeFitPRobust,
    },
  ];
  return all.filter(
    ({ version, chiSquare, cfi, rmsea }) =>
      version === "naive" || chiSquare !== null || cfi !== null || rmsea !== null,
  );
}

/** Columns of `fitRows`. */
export const FIT_COLUMNS: ReportTable["columns"] = [
  { key: "version", label: "Indices", format: "text" },
  { key: "chiSquare", label: "χ²", format: "decimal2" },
  { key: "df", label: "df", format: "decimal2" },
  { key: "p", label: "p", format: "p" },
  { key: "cfi", label: "CFI", format: "coefficient3" },
  { key: "tli", label: "TLI", format: "coefficient3" },
  { key: "rmsea", label: "RMSEA", format: "coefficient3" },
  { key: "rmseaLow", label: "90% low", format: "coefficient3" },
  { key: "rmseaHigh", label: "90% high", format: "coefficient3" },
  { key: "closeFitP", label: "p (RMSEA ≤ .05)", format: "p" },
  { key: "srmr", label: "SRMR", format: "coefficient3" },
];

/** The row of a model without a solution. */
export const NO_FIT: Readonly<Record<string, string | number | null>> = {
  ...Object.fromEntries(FIT_COLUMNS.map(({ key }) => [key, null])),
  version: "",
};

/** A row per version; what a version has none of is left empty, what is not defined is a dash. */
export function fitRows(fit: CfaFit): readonly Readonly<Record<string, string | number | null>>[] {
  return fitVersions(fit).map(({ version, chiSquare, p, cfi, tli, rmsea, closeFitP }) => {
    const tested = version !== "robust";
    const df = version === "scaled" ? (fit.dfScaled ?? fit.df) : fit.df;
    return {
      version,
      chiSquare: tested ? chiSquare : "",
      df: tested ? (Number.isInteger(df) ? String(df) : df) : "",
      p: tested ? p : "",
      cfi,
      tli,
      rmsea: rmsea?.[0] ?? null,
      rmseaLow: rmsea?.[1] ?? null,
      rmseaHigh: rmsea?.[2] ?? null,
      closeFitP,
      srmr: version === "naive" ? fit.srmr : "",
    };
  });
}
