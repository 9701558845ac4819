import type { FittedModel } from "../cfa/estimation/fitted-model";
import type { ModelTable } from "../model/model-table";
import type { ConfiguralFactor } from "./alignment-problem";

/**
 * Loadings and intercepts of each factor in every group, with their covariances (null if unknown), as input for
 * alignment; null where it is not defined: items on two factors, or higher-order factors.
 */
export function configuralFactors(
  fitted: FittedModel,
  covariance: Float64Array | null,
): ConfiguralFactor[] | null {
  const { table } = fitted;
  const loadings = table.parameters.filter(({ op, group }) => op === "=~" && group === 0);
  const items = loadings.map(({ rhs }) => rhs);
  if (new Set(items).size < items.length || items.some((item) => table.factors.includes(item))) return null;
  return table.factors.map((factor) => {
    const own = loadings.filter(({ lhs }) => lhs === factor).map(({ rhs }) => rhs);
    return oneFactor(fitted, covariance, { factor, items: own });
  });
}

function oneFactor(
  { table, values }: FittedModel,
  covariance: Float64Array | null,
  { factor, items }: { readonly factor: string; readonly items: readonly string[] },
): ConfiguralFactor {
  const names = items.map((item) => interceptNames(table, item));
  const groups = table.groups.map((_, group) => {
    const loadings = items.map((item) => rowOf(table, [factor, "=~", item, group]));
    const intercepts = items.flatMap((item, i) =>
      table.kind === "continuous"
        ? [rowOf(table, [item, "~1", "", group])]
        : names[i]!.map((_, k) => rowOf(table, [item, "|", `t${k + 1}`, group])),
    );
    return { loadings, intercepts };
  });
  const sign = table.kind === "continuous" ? 1 : -1;
  return {
    factor,
    items,
    interceptNames: names.flat(),
    itemOf: names.flatMap((own, i) => own.map(() => i)),
    loadings: groups.map((rows) => rows.loadings.map((row) => values[row]!)),
    intercepts: groups.map((rows) => rows.intercepts.map((row) => sign * values[row]!)),
    covariance: covariance && groups.map((rows) => covarianceOf(table, covariance, { ...rows, sign })),
  };
}

/** The item's id for a single intercept, "a|t1", "a|t2" for several thresholds. */
function interceptNames(table: ModelTable, item: string): string[] {
  const thresholds = table.thresholds[table.items.indexOf(item)]!;
  return thresholds <= 1 ? [item] : Array.from({ length: thresholds }, (_, k) => `${item}|t${k + 1}`);
}

function rowOf(table: ModelTable, [lhs, op, rhs, group]: readonly [string, string, string, number]): number {
  return table.parameters.findIndex(
    (row) => row.lhs === lhs && row.op === op && row.rhs === rhs && row.group === group,
  );
}

/** Covariance of the rows' values, intercepts with their sign; 0 for fixed ones. */
function covarianceOf(
  table: ModelTable,
  covariance: Float64Array,
  rows: {
    readonly loadings: readonly number[];
    readonly intercepts: readonly number[];
    readonly sign: number;
  },
): Float64Array {
  const all = [...rows.loadings, ...rows.intercepts];
  const out = new Float64Array(all.length ** 2);
  all.forEach((row, i) => {
    all.forEach((other, j) => {
      const [a, b] = [table.parameters[row]!.free, table.parameters[other]!.free];
      if (a < 0 || b < 0) return;
      const turned = i < rows.loadings.length === j < rows.loadings.length ? 1 : rows.sign;
      out[i * all.length + j] = turned * covariance[a * table.free + b]!;
    });
  });
  return out;
}
