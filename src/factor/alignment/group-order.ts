import type { ConfiguralFactor } from "./alignment-problem";

/**
 * A factor's direction is arbitrary in each group: turns the groups that run against most of the others. Where half of
 * them run either way, loadings are positive in sum.
 */
export function alikeInSign(factor: ConfiguralFactor): ConfiguralFactor {
  const first = factor.loadings[0]!;
  const against = factor.loadings.map((row) => row.reduce((sum, l, i) => sum + l * first[i]!, 0) < 0);
  const majority = against.filter((turned) => turned).length - factor.loadings.length / 2;
  const total = factor.loadings.reduce(
    (sum, row, g) => sum + (against[g] ? -1 : 1) * row.reduce((all, l) => all + l, 0),
    0,
  );
  const isReversed = majority > 0 || (majority === 0 && total < 0);
  const turned = against.map((one) => one !== isReversed);
  if (!turned.includes(true)) return factor;
  const items = factor.items.length;
  const size = items + factor.itemOf.length;
  const sign = (cell: number): number => (Math.floor(cell / size) < items === cell % size < items ? 1 : -1);
  return {
    ...factor,
    loadings: factor.loadings.map((row, g) => (turned[g] ? row.map((l) => -l) : row)),
    covariance:
      factor.covariance?.map((block, g) => (turned[g] ? block.map((v, cell) => sign(cell) * v) : block)) ??
      null,
  };
}

/** An order of the groups that their parameters alone decide, whatever order they come in. */
export function canonicalOrder({ loadings, intercepts }: ConfiguralFactor): readonly number[] {
  const rows = loadings.map((row, g) => [...row, ...intercepts[g]!]);
  return rows
    .map((_, g) => g)
    .sort((g, h) => {
      const k = rows[g]!.findIndex((value, at) => value !== rows[h]![at]);
      return k < 0 ? 0 : rows[g]![k]! - rows[h]![k]!;
    });
}

export function inOrder(factor: ConfiguralFactor, order: readonly number[]): ConfiguralFactor {
  const ordered = <T>(rows: readonly T[]): T[] => order.map((g) => rows[g]!);
  return {
    ...factor,
    loadings: ordered(factor.loadings),
    intercepts: ordered(factor.intercepts),
    covariance: factor.covariance && ordered(factor.covariance),
  };
}
