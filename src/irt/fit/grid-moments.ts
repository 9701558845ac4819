/** Expected moments and their derivatives on a grid where each item loads on one factor: sums along its axes. */
import { symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { type FittedGrid, fittedScores } from "../estimation/fitted-curves";
import type { FittedIrt } from "../model/fitted-irt";
import { type LatentMoments, latentGradient } from "../model/latent-distribution";
import { latentValues, modelLayout } from "../model/model-layout";
import { gridAxis } from "../model/quadrature";
import { type ExpectedMoments, meanAtPoints } from "./expected-moments";
import { type GridSums, gridSums } from "./grid-sums";
import type { Moment, Moments } from "./moment-kind";

/** As `expectedMoments` and `momentJacobian` on all points of the grid; the jacobian is moments x free parameters. */
export function gridMoments(
  fitted: FittedIrt,
  group: number,
  { moments, grid }: { moments: Moments; grid: FittedGrid },
): Pick<ExpectedMoments, "means" | "covariance"> & { readonly jacobian: Float64Array } {
  const sums = gridSums(grid);
  const given = moments.functions.map(({ item, values }) =>
    sums.add(grid.factorOf[item]!, meanAtPoints(values, grid.curves[item]!, grid.size)),
  );
  const on: OnGrid = { moments, grid, sums, given };
  return { ...meansOnGrid(on), jacobian: jacobianOnGrid(fitted, group, on) };
}

interface OnGrid {
  readonly moments: Moments;
  readonly grid: FittedGrid;
  readonly sums: GridSums;
  /** By function of the moments: its number among the sums'. */
  readonly given: readonly number[];
}

function functionsOf({ first, second }: Moment): number[] {
  return second < 0 ? [first] : [first, second];
}

function meansOnGrid(on: OnGrid): Pick<ExpectedMoments, "means" | "covariance"> {
  const { moments, sums, given } = on;
  const size = moments.moments.length;
  const means = Float64Array.from(moments.moments, (own) =>
    sums.mean(functionsOf(own).map((f) => given[f]!)),
  );
  const square = squaresOf(on);
  const covariance = new Float64Array(size * size);
  for (let r = 0; r < size; r++) {
    for (let s = 0; s <= r; s++) {
      const mean = sums.mean(factorsOf(on, square, [moments.moments[r]!, moments.moments[s]!]));
      covariance[r * size + s] = mean - means[r]! * means[s]!;
      covariance[s * size + r] = covariance[r * size + s]!;
    }
  }
  return { means, covariance };
}

/** The index of the product of two functions of one item. */
function squaresOf({ moments: { functions }, grid, sums }: OnGrid): (f: number, g: number) => number {
  const known = new Map<string, number>();
  return (f, g) => {
    const key = f < g ? `${f} ${g}` : `${g} ${f}`;
    const { item, values } = functions[f]!;
    const made =
      known.get(key) ??
      sums.add(
        grid.factorOf[item]!,
        meanAtPoints(
          values.map((value, category) => value * functions[g]!.values[category]!),
          grid.curves[item]!,
          grid.size,
        ),
      );
    known.set(key, made);
    return made;
  };
}

/** The factors of the product of two moments: an item in both enters with the product of its functions. */
function factorsOf(
  { moments: { functions }, given }: OnGrid,
  square: (f: number, g: number) => number,
  [one, other]: readonly [Moment, Moment],
): number[] {
  const right = functionsOf(other);
  const left = functionsOf(one).map((f) => {
    const twin = right.findIndex((g) => functions[g]!.item === functions[f]!.item);
    return twin < 0 ? given[f]! : square(f, right.splice(twin, 1)[0]!);
  });
  return [...left, ...right.map((g) => given[g]!)];
}

function jacobianOnGrid(fitted: FittedIrt, group: number, on: OnGrid): Float64Array {
  const { model } = fitted;
  const { moments, sums, given } = on;
  const jacobian = new Float64Array(moments.moments.length * model.free);
  const changes = rowChanges(fitted, group, on);
  const momentsOf = latentMomentsOn(on);
  const latent = latentSlopes(fitted, group, { weights: on.grid.weights, moments: () => momentsOf([]) });
  moments.moments.forEach((moment, r) => {
    const add = (row: number, value: number): void => {
      const { free } = model.parameters[row]!;
      if (free >= 0) jacobian[r * model.free + free]! += value;
    };
    const own = functionsOf(moment);
    own.forEach((f, at) => {
      const { item, values } = moments.functions[f]!;
      const others = own.filter((_, place) => place !== at).map((g) => given[g]!);
      for (const { row, above, below, change } of changes[item]!) {
        const step = values[above]! - (below === null ? 0 : values[below]!);
        if (step !== 0) add(row, step * sums.mean([change, ...others]));
      }
    });
    latent?.(momentsOf(own.map((f) => given[f]!))).forEach(([row, value]) => {
      add(row, value);
    });
  });
  return jacobian;
}

/** A change of an item's answers with one of its rows. */
interface RowChange {
  readonly row: number;
  /** The mean of a function changes by its value for category `above`, less that for `below` if there is one, times this. */
  readonly above: number;
  readonly below: number | null;
  /** Index of the sums' function. */
  readonly change: number;
}

/** By item: by the graded response model people cross boundaries; by another, the probability of each category changes. */
function rowChanges({ model, values }: FittedIrt, group: number, on: OnGrid): RowChange[][] {
  const { grid, sums } = on;
  const { curves, factorOf, size } = grid;
  const nodes = gridAxis(size);
  return modelLayout(model, group).items.map((rows, item) => {
    const factor = factorOf[item]!;
    const own = curves[item]!;
    const axis = { points: size, dimensions: 1, nodes, factors: [factor] };
    const added = (at: Pick<RowChange, "above" | "below">, row: number, slopes: Float64Array): RowChange => ({
      ...at,
      row,
      change: sums.add(factor, slopes),
    });
    const timesFactor = (slopes: Float64Array): Float64Array => slopes.map((value, q) => value * nodes[q]!);
    const scores = fittedScores(rows, values, axis);
    if (scores === null) {
      const steep = boundarySlopes(own, size);
      return Array.from(rows.intercepts, (row, k) => {
        const slopes = steep.slice(k * size, (k + 1) * size);
        const at = { above: k + 1, below: k };
        return [added(at, rows.slopes[0]!, timesFactor(slopes)), added(at, row, slopes)];
      }).flat();
    }
    return scores.flatMap((byNumber, k) =>
      byNumber.map((score, number) => {
        const slopes = score.map((value, q) => value * own[k * size + q]!);
        const at = { above: k, below: null };
        return number === 0
          ? added(at, rows.slopes[0]!, timesFactor(slopes))
          : added(at, rows.intercepts[number - 1]!, slopes);
      }),
    );
  });
}

/** The moments of the distribution times some functions, by sums along the axes. */
function latentMomentsOn({
  grid: { size, dimensions: m },
  sums,
}: OnGrid): (own: readonly number[]) => LatentMoments {
  const thetas = Array.from({ length: m }, (_, axis) => sums.add(axis, gridAxis(size)));
  const squares = Array.from({ length: m }, (_, axis) =>
    sums.add(
      axis,
      gridAxis(size).map((theta) => theta * theta),
    ),
  );
  return (own) => {
    const second = new Float64Array(m * m);
    for (let f = 0; f < m; f++) {
      second[f * m + f] = sums.mean([...own, squares[f]!]);
      for (let g = 0; g < f; g++) {
        second[f * m + g] = sums.mean([...own, thetas[f]!, thetas[g]!]);
        second[g * m + f] = second[f * m + g]!;
      }
    }
    const first = Float64Array.from(thetas, (theta) => sums.mean([...own, theta]));
    return { people: sums.mean(own), first, second };
  };
}

/** Derivative by the logit of the probability to answer above every boundary of two categories: boundaries x points. */
export function boundarySlopes(curves: Float64Array, points: number): Float64Array {
  const boundaries = curves.length / points - 1;
  const out = new Float64Array(boundaries * points);
  for (let q = 0; q < points; q++) {
    for (let k = 0; k < boundaries; k++) {
      let below = 0;
      let above = 0;
      for (let c = 0; c <= boundaries; c++) {
        if (c <= k) below += curves[c * points + q]!;
        else above += curves[c * points + q]!;
      }
      out[k * points + q] = below * above;
    }
  }
  return out;
}

/**
 * Derivatives by the rows of a group's distribution, from the moments of some people, given the points' weights and the
 * moments there; null if none is free.
 */
export function latentSlopes(
  { model, values }: FittedIrt,
  group: number,
  at: { readonly weights: Float64Array; readonly moments: () => LatentMoments },
): ((people: LatentMoments) => (readonly [number, number])[]) | null {
  const m = model.factors.length;
  const layout = modelLayout(model, group);
  const { means, covariances } = layout;
  if (![...means, ...covariances].some((row) => model.parameters[row]!.free >= 0)) return null;
  const { mean, covariance } = latentValues(layout, values);
  const precision = symmetricInverse(covariance, m);
  if (precision === null) throw new Error("a fitted model's factors have a covariance matrix");
  const distribution = { weights: at.weights, moments: at.moments(), mean, precision };
  return (people) => {
    const derivatives = latentGradient(people, distribution);
    const out: (readonly [number, number])[] = [];
    for (let f = 0; f < m; f++) {
      out.push([means[f]!, derivatives.mean[f]!]);
      for (let g = 0; g <= f; g++) out.push([covariances[f * m + g]!, derivatives.covariance[f * m + g]!]);
    }
    return out;
  };
}
