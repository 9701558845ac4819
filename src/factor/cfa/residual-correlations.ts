import type { NamedMatrix } from "./cfa-result";
import type { FittedModel } from "./fitted-model";

/**
 * Observed less implied correlations of one group, 0 on the diagonal.
 *
 * @param group index into `table.groups`
 * @see Reference: lavaan's `resid(fit, "cor")`.
 */
export function residualCorrelations(fitted: FittedModel, group = 0): NamedMatrix {
  const { items, thresholds, kind, moments } = fitted.data[group]!;
  const implied = fitted.implied[group]!;
  const p = items.length;
  const ordered = kind === "ordered";
  const from = ordered ? thresholds.reduce((sum, count) => sum + count, 0) : p;
  const place = ordered
    ? (i: number, j: number) => from + (i * (2 * p - i - 1)) / 2 + j - i - 1
    : (i: number, j: number) => from + (i * (2 * p - i + 1)) / 2 + j - i;
  const correlation = (of: Float64Array, i: number, j: number): number =>
    ordered ? of[place(i, j)]! : of[place(i, j)]! / Math.sqrt(of[place(i, i)]! * of[place(j, j)]!);
  const matrix = items.map((_, row) =>
    items.map((__, column) => {
      const i = Math.min(row, column);
      const j = Math.max(row, column);
      return i === j ? 0 : correlation(moments, i, j) - correlation(implied, i, j);
    }),
  );
  return { names: items, matrix };
}
