import type { CfaResult } from "../../../factor/cfa/cfa-result";
import { FIT_INDICES, type FitIndexList, SUMMARY_INDICES } from "../../../factor/model/fit-indices";
import {
  type BriefFit,
  type CfaFit,
  type FitVersion,
  reportedSummary,
} from "../../../factor/model/fit-result";
import { Field } from "../../../figures/declare";
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
    Object.entries(indices).map(([id, { field }]) =>
      partsOf(id, field).map(({ key, part, title, kind }) =>
        figure([key, title, kind === "p" ? "p" : "coefficient3"], ({ version, of }) => {
          const values: object = of[version] ?? {};
          return cellOf(part === null ? valueAt(values, id) : valueAt(valueAt(values, id), part));
        }),
      ),
    ),
    figure(["srmr", names.srmr(), "coefficient3"], ({ version, of }) =>
      version === "standard" ? of.srmr : "",
    ),
  ];
}

/** An index's columns: itself, or its estimate and the ends of its interval. */
function partsOf(id: string, { inner, kind, title }: Field<unknown>) {
  if (inner === null || inner instanceof Field)
    return [{ key: id, part: null, title: title?.() ?? id, kind }];
  return Object.entries(inner).flatMap(([part, field]) => {
    if (!(field instanceof Field)) return [];
    const key = part === "estimate" ? id : `${id}${part.charAt(0).toUpperCase()}${part.slice(1)}`;
    return [{ key, part, title: (field.title ?? title)?.() ?? key, kind: field.kind }];
  });
}

const valueAt = (record: unknown, key: string): unknown =>
  typeof record === "object" && record !== null
    ? Object.entries(record).find(([name]) => name === key)?.[1]
    : null;

const cellOf = (value: unknown): CellValue => (typeof value === "number" ? value : null);

/** A model's indices in a summary, of the version to report. */
export const summaryColumns = <Row>(of: (row: Row) => CfaFit | null | undefined): Columns<Row> =>
  reportedSummary(null).map(({ id, name }, at) =>
    column([id, name(), "coefficient3"], (row) => reportedSummary(of(row) ?? null)[at]?.value),
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
