/** Rows of an item's and a group's parameters in a model. */
import type { ResponseCurve } from "./curves/response-curve";
import { addRows, type DerivativeTotals, type IrtModel } from "./irt-model";
import { itemModel } from "./irt-models";
import {
  cellProducts,
  type LatentDistribution,
  type LatentMoments,
  latentDistribution,
  latentGradient,
} from "./latent-distribution";
import type { LatentPoints } from "./quadrature";

export interface ItemRows {
  /** Factors that the item loads on, and the rows of its slopes on them. */
  readonly factors: Int32Array;
  readonly slopes: Int32Array;
  /** Rows of the intercepts, then of the further parameters in the curve's order. */
  readonly intercepts: Int32Array;
  /** Null for the graded response model, whose intercepts descend. */
  readonly curve: ResponseCurve | null;
}

export interface GroupRows {
  readonly items: readonly ItemRows[];
  /** By factor. */
  readonly means: Int32Array;
  /** factors x factors, symmetric. */
  readonly covariances: Int32Array;
}

export function modelLayout(model: IrtModel, group: number): GroupRows {
  const m = model.factors.length;
  const slopes = model.items.map(() => ({ factors: [] as number[], rows: [] as number[] }));
  const { curve, further } = itemModel(model.name);
  const behind = model.items.map(({ categories }) => further(categories));
  const intercepts = model.items.map(
    ({ categories }, j) => new Int32Array(categories - 1 + behind[j]!.length),
  );
  const means = new Int32Array(m);
  const covariances = new Int32Array(m * m);
  model.parameters.forEach((parameter, row) => {
    if (parameter.group !== group) return;
    const { kind, item, place, second } = parameter;
    if (kind === "a") {
      slopes[item]!.factors.push(place);
      slopes[item]!.rows.push(row);
    } else if (kind === "d") intercepts[item]![place] = row;
    else if (kind === "mean") means[place] = row;
    else if (item >= 0) {
      const at = behind[item]!.findIndex((own) => own.kind === kind && own.place === place);
      intercepts[item]![model.items[item]!.categories - 1 + at] = row;
    } else {
      covariances[place * m + second] = row;
      covariances[second * m + place] = row;
    }
  });
  const items = slopes.map(({ factors, rows }, item) => ({
    factors: Int32Array.from(factors),
    slopes: Int32Array.from(rows),
    intercepts: intercepts[item]!,
    curve,
  }));
  return { items, means, covariances };
}

/** A model whose free parameters are those of one group, numbered by themselves. */
export interface GroupModel {
  readonly model: IrtModel;
  /** Their numbers in the whole model. */
  readonly places: Int32Array;
}

export function groupModel(model: IrtModel, group: number): GroupModel {
  const own = model.parameters.filter((row) => row.group === group && row.free >= 0);
  const places = Int32Array.from(new Set(own.map(({ free }) => free))).sort();
  const parameters = model.parameters.map((row) => ({ ...row, free: places.indexOf(row.free) }));
  return { model: { ...model, parameters, free: places.length }, places };
}

/** The means of a group's factors and their covariances, row-major. */
export function latentValues(
  { means, covariances }: Pick<GroupRows, "means" | "covariances">,
  values: Float64Array,
): { mean: Float64Array; covariance: Float64Array } {
  return {
    mean: Float64Array.from(means, (row) => values[row]!),
    covariance: Float64Array.from(covariances, (row) => values[row]!),
  };
}

/** A group's distribution at its points, null where its covariances are not positive definite. */
export function groupDistribution(
  layout: GroupRows,
  values: Float64Array,
  points: LatentPoints,
): LatentDistribution | null {
  const { mean, covariance } = latentValues(layout, values);
  return latentDistribution(points, mean, covariance);
}

/** The value of every row of a model: that of its free parameter, or the fixed one. */
export function parameterValues(model: IrtModel, estimates: Float64Array): Float64Array {
  const values = new Float64Array(model.parameters.length);
  for (let row = 0; row < values.length; row++) {
    const { free, value } = model.parameters[row]!;
    values[row] = free < 0 ? value : estimates[free]!;
  }
  return values;
}

/** By item: its factor; null where an item loads on several, or a factor has no item. */
export function simpleStructure(model: IrtModel, group: number): number[] | null {
  const factorOf = modelLayout(model, group).items.map(({ factors }) =>
    factors.length === 1 ? factors[0]! : -1,
  );
  return factorOf.includes(-1) || new Set(factorOf).size < model.factors.length ? null : factorOf;
}

interface LatentRows {
  readonly layout: GroupRows;
  readonly latent: LatentDistribution;
  readonly people: LatentMoments;
}

/** Adds the derivatives by a group's free means and covariances. */
export function addLatent(
  model: IrtModel,
  { layout, latent, people }: LatentRows,
  totals: DerivativeTotals,
): void {
  const m = layout.means.length;
  const { means, cells, rows } = freeCells(model, layout);
  if (rows.length === 0) return;
  const derivatives = latentGradient(people, latent);
  const gradient = Float64Array.from([
    ...means.map((f) => derivatives.mean[f]!),
    ...cells.map(([f, g]) => derivatives.covariance[f * m + g]!),
  ]);
  const information =
    totals.complete === null ? null : latentInformation(latent, { means, cells, people: people.people });
  addRows(model, rows, { own: { gradient, information }, ...totals });
}

type Cell = readonly [number, number];

/** Factors with a free mean, pairs of factors with a free covariance, and their rows. */
export function freeCells(
  model: IrtModel,
  layout: GroupRows,
): { means: number[]; cells: Cell[]; rows: number[] } {
  const m = layout.means.length;
  const isFree = (row: number): boolean => model.parameters[row]!.free >= 0;
  const rowOf = ([f, g]: Cell): number => layout.covariances[f * m + g]!;
  const factors = [...layout.means.keys()];
  const means = factors.filter((f) => isFree(layout.means[f]!));
  const cells = factors
    .flatMap((f) => factors.slice(0, f + 1).map((g): Cell => [f, g]))
    .filter((cell) => isFree(rowOf(cell)));
  return { means, cells, rows: [...means.map((f) => layout.means[f]!), ...cells.map(rowOf)] };
}

/** Fisher's information of people about these means and covariances of a normal distribution. */
export function latentInformation(
  { precision, mean }: LatentDistribution,
  { means, cells, people }: { means: readonly number[]; cells: readonly Cell[]; people: number },
): Float64Array {
  const m = mean.length;
  const size = means.length + cells.length;
  const information = new Float64Array(size * size);
  means.forEach((f, i) => {
    means.forEach((g, j) => {
      information[i * size + j] = people * precision[f * m + g]!;
    });
  });
  cells.forEach((one, i) => {
    cells.forEach((other, j) => {
      information[(means.length + i) * size + means.length + j] =
        (people * cellProducts([precision, precision], m, [one, other])) / 2;
    });
  });
  return information;
}
