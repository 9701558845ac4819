import type { CfaResult } from "../factor/cfa/cfa-result";
import type { FittedModel } from "../factor/cfa/estimation/fitted-model";
import { groupLayout } from "../factor/cfa/estimation/group-layout";
import { modelState } from "../factor/cfa/estimation/model-state";
import type { ModelTable } from "../factor/model/model-table";
import { modelTable } from "../factor/model/parameter-table";
import { parseModel } from "../measures/model-syntax/parse-model";
import { choleskyFactor } from "../numeric/linear-algebra/cholesky";
import { product } from "../numeric/linear-algebra/dense";
import { MOST_FACTORS, type OrthogonalItems } from "./pattern-probabilities";

/** Correlation of two items' residuals that one factor leaves unexplained: the size of what is to be noticed, which is a convention of this program (McNeish and Wolf's for one factor, on one pair). */
export const RESIDUAL_CORRELATION = 0.3;

/** What the fit must tell from a true model. */
export interface FitAlternative {
  /** "merged-factors": the model's factors are as estimated and two of them are fitted as one; "correlated-pair": two items go together beyond the one factor. */
  readonly kind: "merged-factors" | "correlated-pair";
  /** Ids of the two factors, or of the two items. */
  readonly of: readonly [string, string];
  /** Correlation of the two factors as estimated, or of the two items' residuals as set. */
  readonly size: number;
}

/**
 * A fitted model's items by independent factors.
 *
 * @returns null where the model has more to it than factors (correlated residuals), or more factors than
 *   `MOST_FACTORS`, or is no proper solution
 */
export function orthogonalItems(fitted: FittedModel): OrthogonalItems | null {
  const layout = groupLayout(fitted.table, 0);
  const state = modelState(layout, fitted.values);
  const { items: p, factors: m } = layout;
  const root = state && choleskyFactor(state.phi, m);
  if (!state || root === null || m > MOST_FACTORS) return null;
  const loadings = product(state.total, root, { rows: p, inner: m, columns: m });
  for (let j = 0; j < p; j++) {
    const deviation = layout.parameterization === "theta" ? Math.sqrt(state.sigma[j * p + j]!) : 1;
    for (let f = 0; f < m; f++) loadings[j * m + f]! /= deviation;
  }
  const implied = fitted.implied[0]!;
  for (let i = 0, at = p; i < p; i++) {
    if (communality(loadings, i, m) >= 1) return null;
    for (let j = i + 1; j < p; j++, at++) {
      let r = 0;
      for (let f = 0; f < m; f++) r += loadings[i * m + f]! * loadings[j * m + f]!;
      if (Math.abs(r - implied[at]!) > 1e-6) return null;
    }
  }
  return { loadings, factors: m, thresholds: implied.slice(0, p) };
}

function communality(loadings: Float64Array, item: number, factors: number): number {
  let sum = 0;
  for (let f = 0; f < factors; f++) sum += loadings[item * factors + f]! ** 2;
  return sum;
}

/**
 * The alternative to a model of several factors: its two factors of the highest correlation as one.
 *
 * @returns null where factors measure factors
 */
export function mergedFactors(
  { factors, factorCorrelations }: CfaResult,
  { table }: FittedModel,
): { readonly alternative: FitAlternative; readonly table: ModelTable } | null {
  const { names, matrix } = factorCorrelations ?? { names: [], matrix: [] };
  if (factors.some(({ indicators }) => indicators.some((one) => !table.items.includes(one)))) return null;
  const pairs = names.flatMap((second, i) =>
    names.slice(0, i).map((first, j) => ({ of: [first, second] as const, size: matrix[i]?.[j] ?? 0 })),
  );
  const [closest] = pairs.sort((a, b) => Math.abs(b.size) - Math.abs(a.size));
  if (closest === undefined) return null;
  const [kept, gone] = closest.of;
  const itemsOf = (id: string) => factors.find((factor) => factor.id === id)?.indicators ?? [];
  const lines = names
    .filter((id) => id !== gone)
    .map((id) => {
      const own = id === kept ? [...itemsOf(kept), ...itemsOf(gone)] : itemsOf(id);
      const sum = [...new Set(own)].join("+");
      return `${id}=~${sum}`;
    });
  const items = table.items.map((id, j) => ({ id, thresholds: table.thresholds[j]! }));
  const built = modelTable(parseModel(lines.join("\n")), { items });
  return {
    alternative: { kind: "merged-factors", ...closest },
    table: { ...built, items: table.items, thresholds: table.thresholds },
  };
}

/** The alternative to one factor: the two items whose loadings are nearest the median go together beyond it. */
export function correlatedPair(
  { loadings, thresholds }: OrthogonalItems,
  items: readonly string[],
): { readonly alternative: FitAlternative; readonly items: OrthogonalItems } {
  const sizes = items.map((_, j) => Math.abs(loadings[j]!));
  const sorted = [...sizes].sort((a, b) => a - b);
  const median = sorted[Math.floor((sorted.length - 1) / 2)]!;
  const nearest = items
    .map((_, j) => j)
    .sort((a, b) => Math.abs(sizes[a]! - median) - Math.abs(sizes[b]! - median));
  const pair = [nearest[0]!, nearest[1]!].sort((a, b) => a - b) as [number, number];
  const both = new Float64Array(2 * items.length);
  items.forEach((_, j) => {
    both[2 * j] = loadings[j]!;
    if (pair.includes(j)) both[2 * j + 1] = Math.sqrt(RESIDUAL_CORRELATION * (1 - loadings[j]! ** 2));
  });
  return {
    alternative: {
      kind: "correlated-pair",
      of: [items[pair[0]]!, items[pair[1]]!],
      size: RESIDUAL_CORRELATION,
    },
    items: { loadings: both, factors: 2, thresholds },
  };
}
