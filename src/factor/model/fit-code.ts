import type { FitIndices } from "./fit-result";

/** A verdict on fit. */
export type FitCode =
  | "fits"
  | "not-contradicted"
  | "approximate"
  | "doubtful"
  | "does-not-fit"
  | "not-testable";

/** From best to worst; "not-testable" stands outside. */
export const FIT_ORDER: readonly FitCode[] = [
  "fits",
  "not-contradicted",
  "approximate",
  "doubtful",
  "does-not-fit",
];

/** Whether a model may be used: it is not rejected, or its indices are good. */
export const isGoodFit = (code: FitCode): boolean =>
  code === "fits" || code === "not-contradicted" || code === "approximate";

/** Level of the test. */
export const REJECTED = 0.05;
export const CLEARLY_REJECTED = 0.01;
/** Hu & Bentler (1999); they only separate approximate from doubtful. */
const APPROXIMATE = { cfi: 0.95, rmsea: 0.06, srmr: 0.08 } as const;
/** Browne & Cudeck's (1993) and MacCallum's limits of a mediocre fit, which the interval's lower end exceeds; a common convention. */
const UNFIT = { rmsea: 0.08, cfi: 0.9, srmr: 0.1 } as const;

/** Whether indices are as of a model that does not fit. */
export const arePoor = ({ cfi, rmsea }: Pick<FitIndices, "cfi" | "rmsea">): boolean =>
  (rmsea !== null && rmsea.low > UNFIT.rmsea) || (cfi !== null && cfi < UNFIT.cfi);

/** What a verdict is based on. */
export interface FitGrounds {
  /** Of the test of fit; null where it is not defined. */
  readonly p: number | null;
  /** Of the version by which the model is judged. */
  readonly indices: Pick<FitIndices, "cfi" | "rmsea">;
  /** The SRMR, and the lower end of the unbiased one; null for yes-or-no items, where they have no say. */
  readonly srmr: number | null;
  readonly srmrLow: number | null;
  /** Whether a misfit worth finding would be found. */
  readonly isPowerful: boolean;
}

/** The verdict on a model with an admissible solution, and what makes it unfit (`fitVerdict`). */
export function fitCode(grounds: FitGrounds): {
  readonly code: FitCode;
  readonly because: readonly ("rmsea" | "cfi" | "srmr")[];
} {
  const { p, indices, srmr, srmrLow, isPowerful } = grounds;
  const { cfi, rmsea } = indices;
  if (p === null) return { code: "not-testable", because: [] };
  if (p >= REJECTED) return { code: isPowerful ? "fits" : "not-contradicted", because: [] };
  const unfit = [
    ["rmsea", rmsea !== null && rmsea.low > UNFIT.rmsea],
    ["cfi", cfi !== null && cfi < UNFIT.cfi],
    ["srmr", srmrLow !== null && srmrLow > UNFIT.srmr],
  ] as const;
  const because = p < CLEARLY_REJECTED ? unfit.flatMap(([index, is]) => (is ? [index] : [])) : [];
  if (because.length > 0) return { code: "does-not-fit", because };
  const isApproximate =
    cfi !== null &&
    rmsea !== null &&
    cfi >= APPROXIMATE.cfi &&
    rmsea.estimate <= APPROXIMATE.rmsea &&
    (srmr === null || srmr <= APPROXIMATE.srmr);
  return { code: isApproximate ? "approximate" : "doubtful", because };
}
