import { filterRows } from "../../data/transform/select";
import { fitIrt } from "../estimation/fit-irt";
import { irtItems } from "../model/irt-model";
import { modelLayout } from "../model/model-layout";
import { irtModel } from "../model/structure-to-model";
import { alikeInGroup, type ComparedGroups } from "./compared-groups";
import type { NoFinding } from "./dif-finding";
import type { ItemCurve } from "./item-curve-tests";

/**
 * By item: its two-parameter logistic curve in each group, estimated there by itself (trait normal with mean 0 and SD
 * 1), or why there is none.
 */
export function groupCurves(groups: ComparedGroups): (readonly ItemCurve[] | NoFinding)[] {
  const { whole, levels, places } = groups;
  const isAlike = alikeInGroup(groups);
  const used = whole.items.flatMap((_, j) => (isAlike[j] ? [] : [j]));
  const table = {
    ...whole,
    items: used.map((j) => whole.items[j]!),
    columns: used.map((j) => whole.columns[j]!),
  };
  const byGroup =
    used.length < 2 ? levels.map(() => null) : levels.map((_, group) => curvesOf(table, places, group));
  return whole.items.map((_, j): readonly ItemCurve[] | NoFinding => {
    if (isAlike[j]) return { reason: "alike-in-group" };
    const own = byGroup.map((curves) => curves?.[used.indexOf(j)]);
    return own.some((curve) => curve === undefined)
      ? { reason: "no-estimates" }
      : (own as readonly ItemCurve[]);
  });
}

/** Null where the search did not end or the information is singular. */
function curvesOf(table: ComparedGroups["whole"], places: Int16Array, group: number): ItemCurve[] | null {
  const rows = filterRows(table, (row) => places[row] === group);
  const model = irtModel({ items: irtItems(rows), structure: { kind: "one factor" } });
  const { values, covariance, convergence } = fitIrt(rows, model);
  if (!convergence.converged || covariance === null) return null;
  const at = (one: number, other: number): number => covariance[one * model.free + other]!;
  return modelLayout(model, 0).items.map(({ slopes, intercepts }) => {
    const [slope, intercept] = [slopes[0]!, intercepts[0]!];
    const [a, d] = [values[slope]!, values[intercept]!];
    const [i, j] = [model.parameters[slope]!.free, model.parameters[intercept]!.free];
    // b = -d / a: its derivatives are d / a^2 and -1 / a.
    const [byA, byD] = [d / (a * a), -1 / a];
    return {
      a,
      b: -d / a,
      varianceA: at(i, i),
      varianceB: byA * byA * at(i, i) + 2 * byA * byD * at(i, j) + byD * byD * at(j, j),
      covariance: byA * at(i, i) + byD * at(i, j),
    };
  });
}
