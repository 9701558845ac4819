import { curveScores, linearParts } from "../model/curves/curve-points";
import { categoryProbabilities } from "../model/curves/item-curves";
import type { Axis } from "../model/curves/response-curve";
import type { FittedIrt } from "../model/fitted-irt";
import { type ItemRows, modelLayout, simpleStructure } from "../model/model-layout";
import { gridAxis } from "../model/quadrature";
import { itemValues } from "./likelihood";

/**
 * Probability of every category of every item of a fitted model at some points of all its factors.
 * @param group index of the group whose parameters are meant
 * @param nodes points x factors, row-major
 * @returns by item, categories x points, row-major
 */
export function fittedCurves(
  fitted: Pick<FittedIrt, "model" | "values">,
  group: number,
  nodes: Float64Array,
): Float64Array[] {
  const factors = [...fitted.model.factors.keys()];
  const dimensions = factors.length;
  const axis = { points: nodes.length / dimensions, dimensions, nodes, factors };
  return curvesOn(fitted, group, () => axis);
}

/** At points of each item's only factor. */
export function curvesByFactor(
  fitted: Pick<FittedIrt, "model" | "values">,
  group: number,
  { factorOf, nodes }: { factorOf: readonly number[]; nodes: Float64Array },
): Float64Array[] {
  const axis = { points: nodes.length, dimensions: 1, nodes };
  return curvesOn(fitted, group, (item) => ({ ...axis, factors: [factorOf[item]!] }));
}

function curvesOn(
  { model, values }: Pick<FittedIrt, "model" | "values">,
  group: number,
  axisOf: (item: number) => Axis,
): Float64Array[] {
  return modelLayout(model, group).items.map((rows, item) => {
    const axis = axisOf(item);
    const curves = categoryProbabilities(itemValues(rows, values, axis), axis);
    if (curves === null) throw new Error("a fitted item's intercepts descend");
    return curves;
  });
}

/**
 * By category of an item with a curve of its own: the derivatives of its log probability at points of `axis`, by its
 * predictor (first) and its parameters beside the slopes; null for the graded response model.
 */
export function fittedScores(rows: ItemRows, values: Float64Array, axis: Axis): Float64Array[][] | null {
  if (rows.curve === null) return null;
  const item = itemValues(rows, values, axis);
  return curveScores(rows.curve.of(item.intercepts), linearParts(item, axis));
}

/** The grid of a fitted model of several factors where each item loads on one of them. */
export interface FittedGrid {
  readonly size: number;
  readonly dimensions: number;
  /** By point, the last axis running fastest; they add up to 1. */
  readonly weights: Float64Array;
  /** By item: its factor, and its curves on that factor's axis (categories x points of the axis). */
  readonly factorOf: readonly number[];
  readonly curves: readonly Float64Array[];
}

/** A group's grid; null if the model's points are no grid, or items load on several factors. */
export function fittedGrid(fitted: FittedIrt, group: number): FittedGrid | null {
  const { kind, perFactor, dimensions, weights } = fitted.quadrature;
  const factorOf = simpleStructure(fitted.model, group);
  if (kind !== "grid" || perFactor === null || factorOf === null || dimensions < 2) return null;
  const curves = curvesByFactor(fitted, group, { factorOf, nodes: gridAxis(perFactor) });
  return { size: perFactor, dimensions, weights: weights[group]!, factorOf, curves };
}
