import type { CfaResult } from "../../../factor/cfa/cfa-result";
import { FIT_INDICES, type FitIndexList, SUMMARY_INDICES } from "../../../factor/model/fit-indices";
import {
  type BriefFit,
  type CfaFit,
  type FitVersion,
  judgedSummary,
  type ModelFit,
} from "../../../factor/model/fit-result";
import { shownFigures } from "../../../figures/entries";
import * as names from "../../../words/messages";
import * as messages from "./messages";
import { type CellValue, type ColumnHead, type Columns, column } from "./table-of";

/** A version of a fit; figures that do not depend on the version are in the standard one. */
export interface FitRow {
  readonly version: FitVersion;
  readonly of: CfaFit;
}

const VERSIONS: readonly FitVersion[] = ["standard", "scaled", "robust"];

/** A row per version; a model without a solution has an empty one. */
export function fitRows<Model extends { readonly fit: CfaFit | null }>(models: readonly Model[]) {
  const versions = ({ fit }: Model): readonly (FitRow | null)[] =>
    fit === null
      ? [null]
      : VERSIONS.flatMap((version) => (fit[version] === null ? [] : [{ version, of: fit }]));
  return models.flatMap((model) => versions(model).map((fit) => ({ model, fit })));
}

/** Whether a row is its model's first, which holds what concerns the whole model. */
export const isFirst = ({ fit }: { readonly fit: FitRow | null }): boolean =>
  fit === null || fit.version === "standard";

/** Columns of `fitRows`; inapplicable figures are empty, undefined ones a dash. */
export function fitColumns<Row extends { readonly fit: FitRow | null }>(
  indices: FitIndexList = FIT_INDICES,
): Columns<Row> {
  const figure = (head: ColumnHead, of: (fit: FitRow) => CellValue) =>
    column<Row>(head, ({ fit }) => (fit === null ? null : of(fit)));
  const tested = (head: ColumnHead, of: (fit: CfaFit["standard"]) => CellValue) =>
    figure(head, ({ version, of: fit }) => (version === "robust" ? "" : of(fit[version] ?? fit.standard)));
  return [
    column(["version", names.columnIndices(), "text"], ({ fit }) =>
      fit === null ? "" : messages.fitVersion({ version: fit.version }),
    ),
    tested(["chiSquare", names.chiSquared(), "decimal2"], ({ chiSquare }) => chiSquare),
    tested(["df", names.degreesOfFreedom(), "decimal2"], ({ df }) =>
      Number.isInteger(df) ? String(df) : df,
    ),
    tested(["p", names.pValue(), "p"], ({ p }) => p),
    shownFigures(indices).map(({ key, name, format, in: figureIn }) =>
      figure([key, name, format], ({ version, of }) => figureIn(of[version] ?? {})),
    ),
    figure(["srmr", names.srmr(), "coefficient3"], ({ version, of }) =>
      version === "standard" ? of.srmr : "",
    ),
  ];
}

/** A model's indices in a summary, those by which it is judged. */
export const summaryColumns = <Row>(of: (row: Row) => ModelFit | null | undefined): Columns<Row> =>
  judgedSummary(null).map(({ id, name }, at) =>
    column([id, name(), "coefficient3"], (row) => judgedSummary(of(row) ?? null)[at]?.value),
  );

/** These without the SRMR. */
export const briefColumns = <Row>(of: (row: Row) => BriefFit | null | undefined): Columns<Row> =>
  SUMMARY_INDICES.map((id) =>
    column([id, FIT_INDICES[id].field.title?.() ?? id, "coefficient3"], (row) => of(row)?.[id]),
  );

type Solution = Pick<CfaResult, "converged" | "admissible">;

/** Whether a solution was reached and is proper. */
export function solutionState({ converged, admissible }: Solution): string {
  if (!converged) return messages.didNotConverge();
  return admissible ? messages.proper() : messages.improper();
}
