import type { CfaFit } from "../../../factor/cfa/cfa-result";
import { type Columns, column } from "./table-of";

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

/** A version of a model's fit as a row; the figures that do not depend on the version stand with the naive one. */
export interface FitRow extends FitIndices {
  readonly of: CfaFit;
}

/** A row per version; a model without a solution has one, which is empty. */
export function fitRows<Model extends { readonly fit: CfaFit | null }>(
  models: readonly Model[],
): readonly { readonly model: Model; readonly fit: FitRow | null }[] {
  const versions = ({ fit }: Model): readonly (FitRow | null)[] =>
    fit === null ? [null] : fitVersions(fit).map((version) => ({ ...version, of: fit }));
  return models.flatMap((model) => versions(model).map((fit) => ({ model, fit })));
}

/** Whether a row of `fitRows` is its model's first, which what is said of the whole model stands in. */
export const isFirst = ({ fit }: { readonly fit: FitRow | null }): boolean =>
  fit === null || fit.version === "naive";

/** The columns of `fitRows`; what a version has none of is left empty, what is not defined is a dash. */
export function fitColumns<Row extends { readonly fit: FitRow | null }>(): Columns<Row> {
  const figure =
    (of: (fit: FitRow) => string | number | null | undefined) =>
    ({ fit }: Row) =>
      fit === null ? null : of(fit);
  const tested = (of: (fit: FitRow) => string | number | null) =>
    figure((fit) => (fit.version === "robust" ? "" : of(fit)));
  return [
    { key: "version", label: "Indices", format: "text", value: ({ fit }) => fit?.version ?? "" },
    { key: "chiSquare", label: "χ²", format: "decimal2", value: tested(({ chiSquare }) => chiSquare) },
    { key: "df", label: "df", format: "decimal2", value: tested(degrees) },
    { key: "p", label: "p", format: "p", value: tested(({ p }) => p) },
    { key: "cfi", label: "CFI", format: "coefficient3", value: figure(({ cfi }) => cfi) },
    { key: "tli", label: "TLI", format: "coefficient3", value: figure(({ tli }) => tli) },
    { key: "rmsea", label: "RMSEA", format: "coefficient3", value: figure(({ rmsea }) => rmsea?.[0]) },
    { key: "rmseaLow", label: "90% low", format: "coefficient3", value: figure(({ rmsea }) => rmsea?.[1]) },
    { key: "rmseaHigh", label: "90% high", format: "coefficient3", value: figure(({ rmsea }) => rmsea?.[2]) },
    { key: "closeFitP", label: "p (RMSEA ≤ .05)", format: "p", value: figure(({ closeFitP }) => closeFitP) },
    column(
      { key: "srmr", label: "SRMR", format: "coefficient3" },
      figure(({ version, of }) => (version === "naive" ? of.srmr : "")),
    ),
  ];
}

/** Whole degrees of freedom without decimals. */
function degrees({ version, of }: FitRow): string | number {
  const df = version === "scaled" ? (of.dfScaled ?? of.df) : of.df;
  return Number.isInteger(df) ? String(df) : df;
}

/** In a word: whether a solution was reached and can be used. */
export function solutionState({
  converged,
  admissible,
}: {
  converged: boolean;
  admissible: boolean;
}): string {
  if (!converged) return "did not converge";
  return admissible ? "proper" : "improper";
}
