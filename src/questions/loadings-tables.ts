import type { RawSolution } from "../factor/efa/covariances";
import type { EfaSolution } from "../factor/efa/solution";
import { factorCriteria } from "../factor/model/criteria";
import type { Rows } from "../numeric/linear-algebra/matrix";
import type { ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf, triangleColumns } from "../report/kit/tables/table-of";
import { paragraph } from "../report/kit/words/phrases";
import * as names from "../words/messages";
import * as messages from "./messages";

/** How loadings are printed; the numbers in the record do not depend on it. */
export interface ShownLoadings {
  /** Items by the factor of their largest loading, and within it by its size. */
  readonly sort: boolean;
  /** Smaller absolute loadings are blank; 0: none. */
  readonly blank: number;
  readonly digits: 2 | 3;
}

export interface LoadingRow {
  readonly id: string;
  readonly loadings: readonly number[];
  readonly communality: number;
  readonly uniqueness: number;
}

export type LoadingsOf = Pick<EfaSolution, "items" | "loadings" | "communalities" | "uniquenesses">;

interface LoadingsTable {
  readonly title: string;
  /** Name of a factor or component. */
  readonly head: (at: number) => string;
  readonly first: Columns<LoadingRow>;
  readonly notes: readonly (string | false | null)[];
}

export function loadingsTable(
  { items, loadings, communalities, uniquenesses }: LoadingsOf,
  { sort, blank, digits }: ShownLoadings,
  { title, head, first, notes }: LoadingsTable,
): ReportTable | null {
  const rows = items.map((id, j) => ({
    id,
    loadings: loadings[j] ?? [],
    communality: communalities[j] ?? 0,
    uniqueness: uniquenesses[j] ?? 0,
  }));
  const salient = factorCriteria.salientLoading.value;
  const format = digits === 2 ? "coefficient2" : "coefficient3";
  return tableOf<LoadingRow>(sort ? sorted(rows) : rows, {
    id: "loadings",
    title,
    columns: [
      first,
      (loadings[0] ?? []).map((_, f) =>
        column<LoadingRow>(
          [`factor${f + 1}`, head(f), format],
          ({ loadings: row }) => (Math.abs(row[f] ?? 0) < blank ? "" : row[f]),
          { bold: ({ loadings: row }) => Math.abs(row[f] ?? 0) >= salient },
        ),
      ),
      { key: "communality", label: names.communality(), format },
      { key: "uniqueness", label: messages.uniqueness(), format },
    ],
    notes: [...notes, sort && messages.sortedNote(), blank > 0 && messages.blankNote({ blank })],
  });
}

/** The items as the table has them, with their labels. */
export function inOrder(
  { items, loadings }: Pick<EfaSolution, "items" | "loadings">,
  { sort }: ShownLoadings,
  labeled: readonly { readonly id: string; readonly label: string }[],
): readonly { readonly id: string; readonly label: string }[] {
  const rows = items.map((id, j) => ({ id, loadings: loadings[j] ?? [], communality: 0, uniqueness: 0 }));
  return (sort ? sorted(rows) : rows).map(({ id }) => ({
    id,
    label: labeled.find((item) => item.id === id)?.label ?? "",
  }));
}

/** Items by the factor of their largest absolute loading, then by its size; equal ones keep their order. */
function sorted<Row extends Pick<LoadingRow, "loadings">>(rows: readonly Row[]): Row[] {
  const largest = ({ loadings }: Row): readonly [factor: number, size: number] =>
    loadings.reduce<readonly [number, number]>(
      (best, value, f) => (Math.abs(value) > best[1] ? [f, Math.abs(value)] : best),
      [0, -1],
    );
  return rows
    .map((row) => ({ row, at: largest(row) }))
    .sort((one, other) => one.at[0] - other.at[0] || other.at[1] - one.at[1])
    .map(({ row }) => row);
}

interface Dimensions {
  /** Name of a factor or component. */
  readonly head: (at: number) => string;
  readonly label: string;
}

type RawOf = LoadingsOf & { readonly raw: RawSolution };

/** In the order of the rescaled loadings; no size of theirs is salient, since units differ. */
export function rawLoadingsTable(
  { items, loadings, raw, rotation }: RawOf & Pick<EfaSolution, "rotation">,
  { sort, digits }: ShownLoadings,
  { head, first }: Dimensions & { readonly first: Columns<LoadingRow> },
): ReportTable | null {
  const isRotated = rotation !== "none" && (loadings[0]?.length ?? 0) > 1;
  const rows = items.map((id, j) => ({
    id,
    loadings: loadings[j] ?? [],
    raw: raw.loadings[j] ?? [],
    deviation: raw.deviations[j] ?? 0,
    communality: raw.communalities[j] ?? 0,
    uniqueness: raw.uniquenesses[j] ?? 0,
  }));
  const format = digits === 2 ? "decimal2" : "decimal3";
  return tableOf<(typeof rows)[number]>(sort ? sorted(rows) : rows, {
    id: "raw-loadings",
    title: messages.rawLoadingsTitle(),
    columns: [
      first,
      { key: "deviation", label: names.standardDeviation(), format },
      (raw.loadings[0] ?? []).map((_, f) =>
        column<(typeof rows)[number]>([`factor${f + 1}`, head(f), format], (row) => row.raw[f]),
      ),
      { key: "communality", label: names.communality(), format },
      { key: "uniqueness", label: messages.uniqueness(), format },
    ],
    notes: [paragraph(messages.rawLoadingsNote(), isRotated && messages.rawRotatedNote())],
  });
}

/** Each dimension's part of the sum of the items' variances. */
export function rawVarianceTable({ raw }: RawOf, dimensions: Dimensions): ReportTable | null {
  const total = raw.deviations.reduce((sum, deviation) => sum + deviation ** 2, 0);
  return varianceParts(raw.variance, total, {
    ...dimensions,
    id: "raw-variance",
    title: messages.rawVarianceTitle(),
  });
}

/** Each dimension's part of the variance of all items. */
export const varianceTable = (
  { variance, items }: Pick<EfaSolution, "variance" | "items">,
  dimensions: Dimensions,
): ReportTable | null =>
  varianceParts(variance, items.length, { ...dimensions, id: "variance", title: messages.varianceTitle() });

function varianceParts(
  variance: readonly number[],
  total: number,
  { head, label, id, title }: Dimensions & { readonly id: string; readonly title: string },
): ReportTable | null {
  let upTo = 0;
  const rows = variance.map((share, at) => {
    upTo += share;
    return { name: head(at), sum: share * total, share, upTo };
  });
  return tableOf(rows, {
    id,
    title,
    columns: [
      { key: "name", label, format: "text" },
      { key: "sum", label: messages.sumOfSquares(), format: "decimal2" },
      { key: "share", label: messages.shareOfVariance(), format: "percent1" },
      { key: "upTo", label: messages.cumulative(), format: "percent1" },
    ],
  });
}

export function dimensionCorrelations(
  phi: Rows,
  {
    head,
    label: first,
    title,
  }: { readonly head: (at: number) => string; readonly label: string; readonly title: string },
): ReportTable | null {
  const heads = phi.map((_, at) => ({ key: `factor${at + 1}`, label: head(at) }));
  return tableOf(heads, {
    id: "factor-correlations",
    title,
    columns: [
      column(["name", first, "text"], ({ label }) => label),
      triangleColumns(heads, phi, { format: "coefficient2", diagonal: true }),
    ],
  });
}
