/** Where an item's and a group's parameters stand among the rows of a model. */
import type { IrtModel } from "./irt-model";

export interface ItemRows {
  /** Factors that the item loads on, and the rows of its slopes on them. */
  readonly factors: Int32Array;
  readonly slopes: Int32Array;
  /** Rows of the intercepts, in descending order of their values. */
  readonly intercepts: Int32Array;
}

export interface GroupRows {
  readonly items: readonly ItemRows[];
  /** By factor. */
  readonly means: Int32Array;
  /** factors x factors, symmetric. */
  readonly covariances: Int32Array;
}

/** The rows of one group, by item and factor. */
export function modelLayout(model: IrtModel, group: number): GroupRows {
  const m = model.factors.length;
  const slopes = model.items.map(() => ({ factors: [] as number[], rows: [] as number[] }));
  const intercepts = model.items.map((item) => new Int32Array(item.categories - 1));
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
    else {
      covariances[place * m + second] = row;
      covariances[second * m + place] = row;
    }
  });
  const items = slopes.map(({ factors, rows }, item) => ({
    factors: Int32Array.from(factors),
    slopes: Int32Array.from(rows),
    intercepts: intercepts[item]!,
  }));
  return { items, means, covariances };
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

/** The value of every row of a model: that of its free parameter, or the fixed one. */
export function parameterValues(model: IrtModel, estimates: Float64Array): Float64Array {
  const values = new Float64Array(model.parameters.length);
  for (let row = 0; row < values.length; row++) {
    const { free, value } = model.parameters[row]!;
    values[row] = free < 0 ? value : estimates[free]!;
  }
  return values;
}
