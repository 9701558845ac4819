import { transposed } from "../../numeric/linear-algebra/dense";
import { dotAt, multiplyAt } from "../../numeric/linear-algebra/ranges";
import { type FittedGrid, fittedCurves, fittedGrid, fittedScores } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { latentDistribution, latentMoments } from "../model/latent-distribution";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridPoints, quasiPoints } from "../model/quadrature";
import type { ExpectedMoments, PointModel } from "./expected-moments";
import { boundarySlopes, latentSlopes } from "./grid-moments";
import { axisMargins } from "./grid-sums";
import type { Moments } from "./moment-kind";

export interface FitPoints {
  /** At points of all its factors, without a grid's empty corners. */
  readonly all: () => NodeModel;
  /** If the fit's own points are a grid of several factors and each item loads on one of them. */
  readonly grid: FittedGrid | null;
  readonly pair: (first: number, second: number) => PairTable;
}

interface NodeModel extends PointModel {
  /** points x factors, row-major. */
  readonly nodes: Float64Array;
}

/** Points on each of three factors. */
const OF_THREE = 21;
const QUASI = 15000;

/**
 * The points for statistics of fit: the fit's own. After dimension reduction, which such sums cannot use, a grid (61,
 * 31 and 21 points per factor for one, two and three factors) or 15,000 quasi-Monte-Carlo points for more, with their
 * small error.
 */
export function fitPoints(fitted: FittedIrt, group: number): FitPoints {
  const { quadrature } = fitted;
  const grid = fittedGrid(fitted, group);
  let known: NodeModel | null = null;
  const all = (): NodeModel => {
    if (known !== null) return known;
    const { nodes, weights } =
      quadrature.kind === "dimension-reduced"
        ? allFactors(fitted, group)
        : { nodes: quadrature.nodes[group]!, weights: quadrature.weights[group]! };
    const kept = withoutEmpty(nodes, weights);
    known = { ...kept, curves: fittedCurves(fitted, group, kept.nodes) };
    return known;
  };
  const margins = grid === null ? null : axisMargins(grid);
  const pairs = new Map<number, PairTable>();
  return {
    all,
    grid,
    pair(first, second) {
      const key = first * fitted.model.items.length + second;
      const table =
        pairs.get(key) ??
        (grid === null || margins === null
          ? expectedPair(all(), first, second)
          : pairOnGrid(grid, margins, [first, second]));
      pairs.set(key, table);
      return table;
    },
  };
}

/** Total weight of negligible points: the corners of a grid of correlated factors. */
const EMPTY = 1e-17;

function withoutEmpty(
  nodes: Float64Array,
  weights: Float64Array,
): { nodes: Float64Array; weights: Float64Array } {
  const least = EMPTY / weights.length;
  const m = nodes.length / weights.length;
  let size = 0;
  for (let q = 0; q < weights.length; q++) if (weights[q]! > least) size++;
  const kept = { nodes: new Float64Array(size * m), weights: new Float64Array(size) };
  for (let q = 0, to = 0; q < weights.length; q++) {
    if (!(weights[q]! > least)) continue;
    kept.weights[to] = weights[q]!;
    for (let f = 0; f < m; f++) kept.nodes[to * m + f] = nodes[q * m + f]!;
    to++;
  }
  return kept;
}

function allFactors(
  { model, values, quadrature: { dimensions } }: FittedIrt,
  group: number,
): { nodes: Float64Array; weights: Float64Array } {
  const { mean, covariance } = latentValues(modelLayout(model, group), values);
  const points =
    dimensions <= 3
      ? gridPoints(dimensions, dimensions === 3 ? OF_THREE : undefined)
      : quasiPoints(dimensions, { points: QUASI, seed: 1, mean, covariance });
  const latent = latentDistribution(points, mean, covariance);
  if (latent === null) throw new Error("a fitted model's factors have a covariance matrix");
  return { nodes: points.nodes, weights: latent.weights };
}

/** A table of two items' categories, row-major. */
export interface PairTable {
  readonly rows: number;
  readonly columns: number;
  readonly cells: Float64Array;
}

export function expectedPair({ curves, weights }: PointModel, first: number, second: number): PairTable {
  const points = weights.length;
  const [one, other] = [curves[first]!, curves[second]!];
  const rows = one.length / points;
  const columns = other.length / points;
  const cells = new Float64Array(rows * columns);
  const weighted = new Float64Array(points);
  for (let i = 0; i < rows; i++) {
    multiplyAt(weighted, 0, weights, 0, one, i * points, points);
    for (let j = 0; j < columns; j++) cells[i * columns + j] = dotAt(weighted, 0, other, j * points, points);
  }
  return { rows, columns, cells };
}

/** As `expectedPair`, on a grid where each item loads on one factor. @param margins `axisMargins` of the grid */
function pairOnGrid(
  grid: FittedGrid,
  margins: (axes: readonly number[]) => Float64Array,
  [first, second]: readonly [number, number],
): PairTable {
  const { size, factorOf, curves } = grid;
  const [one, other] = [factorOf[first]!, factorOf[second]!];
  if (one === other) return expectedPair({ curves, weights: margins([one]) }, first, second);
  if (one > other) {
    const { rows, columns, cells } = pairOnGrid(grid, margins, [second, first]);
    return { rows: columns, columns: rows, cells: transposed(cells, { rows, columns }) };
  }
  const weights = margins([one, other]);
  const [left, right] = [curves[first]!, curves[second]!];
  const rows = left.length / size;
  const columns = right.length / size;
  const cells = new Float64Array(rows * columns);
  const along = new Float64Array(size);
  for (let j = 0; j < columns; j++) {
    for (let x = 0; x < size; x++) along[x] = dotAt(weights, x * size, right, j * size, size);
    for (let i = 0; i < rows; i++) cells[i * columns + j] = dotAt(left, i * size, along, 0, size);
  }
  return { rows, columns, cells };
}

/** Product-moment correlation of the categories' numbers; null if one does not vary. */
export function pairCorrelation({ rows, columns, cells }: PairTable): number | null {
  let [n, x, y, xx, yy, xy] = [0, 0, 0, 0, 0, 0];
  for (let i = 0; i < rows; i++) {
    for (let j = 0; j < columns; j++) {
      const cell = cells[i * columns + j]!;
      n += cell;
      x += cell * i;
      y += cell * j;
      xx += cell * i * i;
      yy += cell * j * j;
      xy += cell * i * j;
    }
  }
  const [vx, vy] = [n * xx - x * x, n * yy - y * y];
  return vx > 0 && vy > 0 ? (n * xy - x * y) / Math.sqrt(vx * vy) : null;
}

/** Derivatives of a group's expected moments by all free parameters: moments x free parameters, row-major. */
export function momentJacobian(
  fitted: FittedIrt,
  group: number,
  {
    moments: { functions, moments },
    points,
    expected,
  }: { moments: Moments; points: NodeModel; expected: ExpectedMoments },
): Float64Array {
  const { model } = fitted;
  const jacobian = new Float64Array(moments.length * model.free);
  const layout = modelLayout(model, group);
  const slopesOf = itemSlopes(fitted, group, points);
  const { weights, nodes } = points;
  const momentsOf = (density: Float64Array) => latentMoments(density, nodes, model.factors.length);
  const latent = latentSlopes(fitted, group, { weights, moments: () => momentsOf(weights) });
  moments.forEach(({ first, second }, r) => {
    const add = (row: number, value: number): void => {
      const { free } = model.parameters[row]!;
      if (free >= 0) jacobian[r * model.free + free]! += value;
    };
    const pairs = second < 0 ? [[first, -1] as const] : [[first, second] as const, [second, first] as const];
    for (const [own, other] of pairs) {
      const { item, values } = functions[own]!;
      const rows = layout.items[item]!;
      const found = slopesOf(item, values, other < 0 ? null : expected.given[other]!);
      rows.slopes.forEach((row, s) => {
        add(row, found.slopes[s]!);
      });
      rows.intercepts.forEach((row, k) => {
        add(row, found.intercepts[k]!);
      });
    }
    if (latent === null) return;
    const means = [first, ...(second < 0 ? [] : [second])].map((f) => expected.given[f]!);
    const density = weights.map((weight, q) => means.reduce((value, own) => value * own[q]!, weight));
    latent(momentsOf(density)).forEach(([row, value]) => {
      add(row, value);
    });
  });
  return jacobian;
}

/** Derivatives by the item's rows of the mean of its function times another one's mean at the points. */
function itemSlopes(
  { model, values: all }: FittedIrt,
  group: number,
  { curves, weights, nodes }: NodeModel,
): (
  item: number,
  values: Float64Array,
  rest: Float64Array | null,
) => { slopes: Float64Array; intercepts: Float64Array } {
  const dimensions = model.factors.length;
  const rows = modelLayout(model, group).items;
  const points = weights.length;
  const axis = { points, dimensions, nodes, factors: [...model.factors.keys()] };
  const scores = rows.map((own) => fittedScores(own, all, axis));
  const steepness = curves.map((own, j) => (scores[j] === null ? boundarySlopes(own, points) : own));
  return (item, values, rest) => {
    const { factors } = rows[item]!;
    const slopes = new Float64Array(factors.length);
    const intercepts = new Float64Array(rows[item]!.intercepts.length);
    const steep = steepness[item]!;
    const byCategory = scores[item]!;
    for (let k = 0; byCategory !== null && k < values.length; k++) {
      if (values[k] === 0) continue;
      const [byPredictor, ...others] = byCategory[k]!;
      for (let q = 0; q < points; q++) {
        const people = values[k]! * steep[k * points + q]! * weights[q]! * (rest === null ? 1 : rest[q]!);
        for (let i = 0; i < others.length; i++) intercepts[i]! += people * others[i]![q]!;
        for (let s = 0; s < factors.length; s++)
          slopes[s]! += people * byPredictor![q]! * nodes[q * dimensions + factors[s]!]!;
      }
    }
    for (let k = 0; byCategory === null && k < intercepts.length; k++) {
      const step = values[k + 1]! - values[k]!;
      if (step === 0) continue;
      for (let q = 0; q < points; q++) {
        const change = step * steep[k * points + q]! * weights[q]! * (rest === null ? 1 : rest[q]!);
        intercepts[k]! += change;
        for (let s = 0; s < factors.length; s++) slopes[s]! += change * nodes[q * dimensions + factors[s]!]!;
      }
    }
    return { slopes, intercepts };
  };
}
