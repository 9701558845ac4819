import {
  product,
  type Shape,
  squareTrace,
  symmetricProduct,
  trace,
  transposed,
} from "../../../numeric/linear-algebra/dense";
import { remember } from "../../../numeric/workers/remember";
import type { GroupMoments } from "../../moments/group-moments";
import { groupDiscrepancy } from "../estimation/discrepancy";
import type { FittedModel } from "../estimation/fitted-model";
import type { Discrepancy } from "../estimator";
import { directions } from "./directions";

/** Products shared by standard errors, tests and comparisons of a model, each computed on first use. */
interface GroupProducts {
  /** J' W J. */
  readonly information: Float64Array;
  /** Gamma W J, moments x columns. */
  readonly spread: Float64Array;
  /** J' W Gamma W J. */
  readonly meat: Float64Array;
  readonly saturated: SaturatedTraces;
}

/** tr(W Gamma) and tr(W Gamma W Gamma). */
interface SaturatedTraces {
  readonly first: number;
  readonly second: number;
}

/** One group: the nonzero columns of its Jacobian and their products with W, so that many groups stay cheap. */
export interface WeightedGroup {
  readonly data: GroupMoments;
  readonly implied: Float64Array;
  /** The group's weight in the information: its share of the people (lavaan's, also for least squares). */
  readonly share: number;
  /** Its weight in the discrepancy (n - 1 over all people for least squares). */
  readonly discrepancyShare: number;
  /** Directions that move the group's moments. */
  readonly columns: Int32Array;
  /** Moments x columns. */
  readonly jacobian: Float64Array;
  /** W times the Jacobian. */
  readonly weightedJacobian: Float64Array;
  /** W times a row-major matrix. */
  readonly applyWeight: (matrix: Float64Array, columns: number) => Float64Array;
  /** What the weight applies to: the gradient of the discrepancy is -J' W residual. */
  readonly residual: Float64Array;
  readonly products: GroupProducts;
}

/** The parts of a model for sums over its groups. */
export type Derivatives = Pick<FittedModel, "data" | "discrepancy" | "implied" | "jacobian"> & {
  /** Number of the Jacobian's columns: directions, see `directions`. */
  readonly free: number;
};

/** The groups of a fitted model, ready for sums; cached. */
export const weightedGroups = remember((fitted: FittedModel) => {
  const { data, discrepancy, implied } = fitted;
  const { jacobian, count } = directions(fitted);
  return weightedGroupsOf({ data, discrepancy, implied, jacobian, free: count });
});

/** The groups of any moments with implied moments and derivatives. */
export function weightedGroupsOf({
  data,
  discrepancy,
  implied,
  jacobian,
  free,
}: Derivatives): WeightedGroup[] {
  const total = people(data);
  return data.map((moments, group) => {
    const measure = groupDiscrepancy(moments, { discrepancy, total });
    const at = implied[group]!;
    const applyWeight = (matrix: Float64Array, columns: number) => measure.applyWeight(matrix, columns, at);
    const active = activeColumns(jacobian[group]!, free);
    const weightedJacobian = applyWeight(active.jacobian, active.columns.length);
    return {
      data: moments,
      implied: at,
      share: moments.n / total,
      discrepancyShare: measure.share,
      ...active,
      weightedJacobian,
      applyWeight,
      residual: measure.residual(at),
      products: productsOf(moments, { ...active, weightedJacobian, applyWeight, discrepancy }),
    };
  });
}

function productsOf(
  data: GroupMoments,
  {
    columns,
    jacobian,
    weightedJacobian,
    applyWeight,
    discrepancy,
  }: Pick<WeightedGroup, "columns" | "jacobian" | "weightedJacobian" | "applyWeight"> & {
    readonly discrepancy: Discrepancy;
  },
): GroupProducts {
  const size = data.moments.length;
  const width = columns.length;
  const shape = { rows: size, columns: width };
  let [information, spread, meat]: (Float64Array | undefined)[] = [];
  return {
    get information() {
      information ??= symmetricProduct(jacobian, weightedJacobian, shape);
      return information;
    },
    get spread() {
      spread ??= spreadBy(data.gamma, weightedJacobian, shape);
      return spread;
    },
    get meat() {
      meat ??= symmetricProduct(weightedJacobian, this.spread, shape);
      return meat;
    },
    get saturated() {
      return discrepancy === "ML"
        ? saturatedTraces(data, applyWeight)
        : sharedTraces(data, discrepancy, applyWeight);
    },
  };
}

/** Least-squares weights do not depend on the model: all models of the moments share the traces. */
const sharedTraces = remember(
  (
    data: GroupMoments,
    _discrepancy: Discrepancy,
    applyWeight: WeightedGroup["applyWeight"],
  ): SaturatedTraces => saturatedTraces(data, applyWeight),
);

function saturatedTraces(
  { gamma, moments }: GroupMoments,
  applyWeight: WeightedGroup["applyWeight"],
): SaturatedTraces {
  const size = moments.length;
  const product = applyWeight(gamma, size);
  return { first: trace(product, size), second: squareTrace(product, size) };
}

export function people(data: readonly GroupMoments[]): number {
  return data.reduce((sum, { n }) => sum + n, 0);
}

function activeColumns(
  jacobian: Float64Array,
  free: number,
): { columns: Int32Array; jacobian: Float64Array } {
  const rows = free === 0 ? 0 : jacobian.length / free;
  const used = new Uint8Array(free);
  for (let at = 0; at < jacobian.length; at++) if (jacobian[at] !== 0) used[at % free] = 1;
  const columns = Int32Array.from(
    Array.from(used, (flag, column) => (flag === 1 ? column : -1)).filter((c) => c >= 0),
  );
  const width = columns.length;
  const out = new Float64Array(rows * width);
  for (let i = 0; i < rows; i++) {
    for (let c = 0; c < width; c++) out[i * width + c] = jacobian[i * free + columns[c]!]!;
  }
  return { columns, jacobian: out };
}

/** Sum over groups of share times a block (columns x columns) at the group's parameters: free x free. */
export function sumOverGroups(
  groups: readonly WeightedGroup[],
  free: number,
  block: (group: WeightedGroup, index: number) => Float64Array,
): Float64Array {
  const sum = new Float64Array(free * free);
  groups.forEach((group, index) => {
    const { columns, share } = group;
    const part = block(group, index);
    const width = columns.length;
    for (let i = 0, at = 0; i < width; i++) {
      const row = columns[i]! * free;
      for (let j = 0; j < width; j++) sum[row + columns[j]!]! += share * part[at++]!;
    }
  });
  return sum;
}

/** Expected information of one person: the sum of share J' W J. */
export function expectedInformation(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, ({ products }) => products.information);
}

/** Covariance of the weighted residuals, per person: the sum of share J' W Gamma W J. */
export function meat(groups: readonly WeightedGroup[], free: number): Float64Array {
  return sumOverGroups(groups, free, ({ products }) => products.meat);
}

/** X' Gamma X for X of moments x columns. */
export function quadraticForm(gamma: Float64Array, x: Float64Array, shape: Shape): Float64Array {
  return symmetricProduct(x, spreadBy(gamma, x, shape), shape);
}

/** Gamma X for X of moments x columns, as (X' Gamma)', which skips the many zeros of X. */
export function spreadBy(gamma: Float64Array, x: Float64Array, { rows, columns }: Shape): Float64Array {
  const turned = product(transposed(x, { rows, columns }), gamma, {
    rows: columns,
    inner: rows,
    columns: rows,
  });
  return transposed(turned, { rows: columns, columns: rows });
}
