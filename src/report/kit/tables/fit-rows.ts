import type { CfaFit, CfaResult } from "../../../factor/cfa/cfa-result";
import * as names from "../../../words/messages";
import * as messages from "./messages";
import { type ColumnHead, type Columns, column } from "./table-of";

export interface FitIndices {
  readonly version: "naive" | "scaled" | "robust";
  readonly chiSquare: number | null;
  readonly p: number | null;
  readonly cfi: number | null;
  readonly tli: number | null;
  readonly rmsea: readonly [number, number, number] | null;
  readonly closeFitP: number | null;
}

/** The naive version alone where the estimator has no correction. */
export function fitVersions(fit: CfaFit): readonly FitIndices[] {
  const all: readonly FitIndices[] = [
    { ...fit, version: "naive" },
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

/** A row of fit indices; figures that do not depend on the version are in the naive one. */
export interface FitRow extends FitIndices {
  readonly of: CfaFit;
}

/** A row per version; a model without a solution has an empty one. */
export function fitRows<Model extends { readonly fit: CfaFit | null }>(models: readonly Model[]) {
  const versions = ({ fit }: Model): readonly (FitRow | null)[] =>
    fit === null ? [null] : fitVersions(fit).map((version) => ({ ...version, of: fit }));
  return models.flatMap((model) => versions(model).map((fit) => ({ model, fit })));
}

/** Whether a row is its model's first, which holds what concerns the whole model. */
export const isFirst = ({ fit }: { readonly fit: FitRow | null }): boolean =>
  fit === null || fit.version === "naive";

/** Columns of `fitRows`; inapplicable figures are empty, undefined ones a dash. */
export function fitColumns<Row extends { readonly fit: FitRow | null }>(): Columns<Row> {
  const figure = (head: ColumnHead, of: (fit: FitRow) => string | number | null | undefined) =>
    column<Row>(head, ({ fit }) => (fit === null ? null : of(fit)));
  const tested = (head: ColumnHead, of: (fit: FitRow) => string | number | null) =>
    figure(head, (fit) => (fit.version === "robust" ? "" : of(fit)));
  return [
    column(["version", names.columnIndices(), "text"], ({ fit }) =>
      fit === null ? "" : messages.fitVersion({ version: fit.version }),
    ),
    tested(["chiSquare", names.chiSquared(), "decimal2"], ({ chiSquare }) => chiSquare),
    tested(["df", names.degreesOfFreedom(), "decimal2"], degrees),
    tested(["p", names.pValue(), "p"], ({ p }) => p),
    figure(["cfi", names.cfi(), "coefficient3"], ({ cfi }) => cfi),
    figure(["tli", names.tli(), "coefficient3"], ({ tli }) => tli),
    figure(["rmsea", names.rmsea(), "coefficient3"], ({ rmsea }) => rmsea?.[0]),
    figure(["rmseaLow", names.low90(), "coefficient3"], ({ rmsea }) => rmsea?.[1]),
    figure(["rmseaHigh", names.high90(), "coefficient3"], ({ rmsea }) => rmsea?.[2]),
    figure(["closeFitP", names.closeFitP(), "p"], ({ closeFitP }) => closeFitP),
    figure(["srmr", names.srmr(), "coefficient3"], ({ version, of }) => (version === "naive" ? of.srmr : "")),
  ];
}

/** Whole degrees of freedom have no decimals. */
function degrees({ version, of }: FitRow): string | number {
  const df = version === "scaled" ? (of.dfScaled ?? of.df) : of.df;
  return Number.isInteger(df) ? String(df) : df;
}

type Solution = Pick<CfaResult, "converged" | "admissible">;

/** Whether a solution was reached and is proper. */
export function solutionState({ converged, admissible }: Solution): string {
  if (!converged) return messages.didNotConverge();
  return admissible ? messages.proper() : messages.improper();
}
