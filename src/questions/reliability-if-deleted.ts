import { correlationValues } from "../correlation/correlate";
import { covarianceMatrix } from "../correlation/moments";
import type { PatternTable } from "../data/answers/pattern-table";
import { nullIfProblem } from "../errors";
import { sumOf } from "../reliability/alpha";
import { completeAnswers, sampledAnswers } from "../reliability/complete-answers";
import { omegaTotalsWithout } from "../reliability/omega";
import type { ScaleReliability } from "../reliability/scale-result";
import { type SumCoefficient, sumCoefficients } from "../reliability/sum-coefficients";
import type { ReportTable } from "../report/kit/tables/section";
import { type Columns, column, tableOf } from "../report/kit/tables/table-of";
import * as names from "../words/messages";
import * as messages from "./messages";
import { COEFFICIENTS } from "./reliability-intervals";

type Correlation = "auto" | "pearson" | "spearman";

export interface IfDeleted {
  readonly id: string;
  /** Of the sum of the other items; null for a matrix, which has no means. */
  readonly mean: number | null;
  readonly variance: number;
  readonly itemRest: number | null;
  readonly alpha: number | null;
  readonly omega: number | null;
  /** Alpha, lambda 2 and the greatest lower bound with standard errors and intervals; none for a matrix. */
  readonly precision: readonly SumCoefficient[];
}

/** Of more items, standard errors without each item would take minutes. */
export const MAX_PRECISE = 40;

/** Figures of a scale without each of its items; none below three items. */
export function ifDeleted(
  table: PatternTable,
  scale: ScaleReliability,
  {
    correlation: type,
    correction,
  }: {
    readonly correlation: Correlation;
    readonly correction: "half" | "none";
  },
): readonly IfDeleted[] {
  const { items, n } = scale;
  if (items.length < 3 || n < 2) return [];
  const complete = completeAnswers(table, items);
  const { covariance, means } = covarianceMatrix(complete, {
    items: items.map((_, j) => j),
    missing: "listwise",
  });
  const sample = sampledAnswers(table, items);
  return deletedItems(scale, {
    precisionWithout: (j) => (items.length > MAX_PRECISE ? [] : sumCoefficients(sample, { without: j })),
    means,
    covariance,
    matrix: correlationsOf(complete, { type, correction }),
  });
}

interface Moments {
  readonly means?: readonly number[] | undefined;
  readonly covariance: readonly (readonly number[])[];
  /** Correlations for omega; null without. */
  readonly matrix: readonly (readonly number[])[] | null;
  readonly precisionWithout?: ((item: number) => readonly SumCoefficient[]) | undefined;
}

export function deletedItems(
  { items, itemRest, alphaIfDropped }: ScaleReliability,
  { means, covariance, matrix, precisionWithout }: Moments,
): readonly IfDeleted[] {
  const total = means?.reduce((sum, mean) => sum + mean, 0);
  const omegas = matrix && omegaTotalsWithout(matrix);
  return items.map((id, j) => {
    const keep = items.map((_, k) => k).filter((k) => k !== j);
    const without = (of: readonly (readonly number[])[]): number[][] =>
      keep.map((row) => keep.map((at) => of[row]?.[at] ?? Number.NaN));
    const omega = omegas?.[j] ?? Number.NaN;
    return {
      id,
      mean: total === undefined ? null : total - (means?.[j] ?? 0),
      variance: sumOf(without(covariance)),
      itemRest: itemRest[id] ?? null,
      alpha: alphaIfDropped[id] ?? null,
      omega: omega >= 0 && omega <= 1 ? omega : null,
      precision: precisionWithout?.(j) ?? [],
    };
  });
}

/** Null where an item is answered alike by all. */
function correlationsOf(
  complete: PatternTable,
  options: { readonly type: Correlation; readonly correction: "half" | "none" },
): readonly (readonly number[])[] | null {
  return nullIfProblem(() => correlationValues(complete, { ...options, missing: "listwise" }));
}

const of = ({ precision }: IfDeleted, id: SumCoefficient["id"]): SumCoefficient | undefined =>
  precision.find((one) => one.id === id);

export function deletedTable(
  { label, scale, structure }: ScaleReliability,
  rows: readonly IfDeleted[],
  { first, note }: { readonly first: Columns<IfDeleted>; readonly note: string | false },
): ReportTable | null {
  return tableOf<IfDeleted>(rows, {
    id: `if-deleted-${structure === null ? scale : `${structure}-${scale}`}`,
    title: messages.ifDeletedTitle({ label }),
    columns: [
      first,
      rows.some(({ mean }) => mean !== null) && { key: "mean", label: names.mean(), format: "decimal2" },
      { key: "variance", label: messages.variance(), format: "decimal2" },
      { key: "itemRest", label: names.itemRestCorrelation(), format: "coefficient2" },
      { key: "alpha", label: names.alpha(), format: "coefficient2" },
      rows.some(({ precision }) => precision.length > 0) && [
        column<IfDeleted>(
          ["alphaError", names.standardError(), "coefficient3"],
          (row) => of(row, "alpha")?.standardError,
        ),
        (["lambda2", "glb"] as const).map((id) => [
          column<IfDeleted>([id, COEFFICIENTS[id](), "coefficient2"], (row) => of(row, id)?.estimate),
          column<IfDeleted>(
            [`${id}Error`, names.standardError(), "coefficient3"],
            (row) => of(row, id)?.standardError,
          ),
        ]),
      ],
      { key: "omega", label: messages.omegaTotal(), format: "coefficient2" },
    ],
    notes: [note],
  });
}
