import { modelParts } from "../../../measures/model-syntax/model-parts";
import { hasOneKind, type ModelTable } from "../../model/model-table";
import type { FittedValues } from "../estimation/fit-model";
import { groupLayout } from "../estimation/group-layout";
import { type ModelState, modelState } from "../estimation/model-state";

/** A factor of a fitted model with its items and what it does to them. */
export interface FactorPart {
  readonly id: string;
  /** Places of the items that it measures, directly or by way of other factors. */
  readonly items: readonly number[];
  /**
   * Their loadings times the factor's standard deviation. Ordered items: of standardized continuous answers.
   * Continuous items: in their own units.
   */
  readonly loadings: readonly number[];
  /** All of its items are measured by it directly and by no other factor. */
  readonly simple: boolean;
}

/** What the coefficients of reliability and validity rest on, in one group. */
export interface FactorParts {
  readonly kind: "ordered" | "continuous";
  readonly factors: readonly FactorPart[];
  /** By item: standard normal thresholds; empty for continuous items. */
  readonly thresholds: readonly (readonly number[])[];
  /** Of the sample: correlations (ordered), covariances (continuous), item x item. */
  readonly sample: readonly (readonly number[])[];
}

/**
 * Takes a fitted model apart by its factors.
 *
 * A factor of higher order reaches its items through others: its loading is the sum over the ways (Lambda (I - B)^-1).
 *
 * @param group index of the group
 * @returns null where the model has no proper matrices at the solution, and of ordered items given covariates or with
 *   continuous ones among them
 */
export function factorParts(fitted: FittedValues, group: number): FactorParts | null {
  const { table } = fitted;
  if (!hasOneKind(table)) return null;
  const layout = groupLayout(table, group);
  const state = modelState(layout, fitted.values);
  if (state === null) return null;
  const { items: p, factors: m, thresholdStart } = layout;
  const places = table.items.map((_, j) => j);
  const reaches = reachOf(table, group);
  const direct = table.factors.map((_, f) => places.filter((j) => state.lambda[j * m + f] !== 0));
  const factors = table.factors.map((id, f): FactorPart => {
    const items = places.filter((j) => state.total[j * m + f] !== 0 && reaches(id, table.items[j]!));
    const isOwn = (j: number): boolean => direct.every((others, g) => others.includes(j) === (g === f));
    return {
      id,
      items,
      loadings: loadingsOn(state, { factor: f, factors: m, items }),
      simple: items.every(isOwn),
    };
  });
  const implied = fitted.implied[group]!;
  const { covariance } = fitted.data[group]!;
  return {
    kind: table.kind,
    factors,
    thresholds: places.map((j) => Array.from(implied.subarray(thresholdStart[j]!, thresholdStart[j + 1]!))),
    sample: places.map((j) => Array.from(covariance.subarray(j * p, (j + 1) * p))),
  };
}

/** Whether a factor is measured by an item, directly or by way of other factors: not by way of a regression. */
function reachOf(table: ModelTable, group: number): (factor: string, item: string) => boolean {
  const { indicators } = modelParts(table.parameters.filter((row) => row.group === group));
  const below = (factor: string): string[] =>
    (indicators.get(factor) ?? []).flatMap((name) => (indicators.has(name) ? below(name) : [name]));
  const found = new Map(table.factors.map((factor) => [factor, new Set(below(factor))]));
  return (factor, item) => found.get(factor)?.has(item) === true;
}

/** Loadings of items on a factor times its standard deviation, as `FactorPart` has them. */
export function loadingsOn(
  { delta, total, phi }: ModelState,
  of: { readonly factor: number; readonly factors: number; readonly items: readonly number[] },
): number[] {
  const { factor, factors: m, items } = of;
  const deviation = Math.sqrt(phi[factor * m + factor]!);
  return items.map((j) => delta[j]! * total[j * m + factor]! * deviation);
}
