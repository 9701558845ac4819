import type { SparseRows } from "../../../numeric/linear-algebra/sparse-rows";

/** How far a group's moments lie from implied ones, without the group's share of the people. */
export interface MomentDistance {
  /** Half the discrepancy; Infinity where it is not defined. */
  value(implied: Float64Array): number;
  /** What rounding moves the value by, where it is a difference of larger ones. */
  readonly rounding?: number | undefined;
  /** What the weight applies to: the gradient of `value` is -J' W residual. */
  residual(implied: Float64Array): Float64Array;
  /** W residual. */
  score(implied: Float64Array): Float64Array;
  /** W times a row-major matrix (moments x columns), W at the implied moments. */
  weigh(matrix: Float64Array, columns: number, implied: Float64Array): Float64Array;
  /** J' W J for J of moments x columns: columns x columns, of which the lower triangle is meant. */
  information(slopes: SparseRows, implied: Float64Array): Float64Array;
}

/** The same, with the share. */
export interface GroupDiscrepancy extends MomentDistance {
  /** Share of the group in the discrepancy (lavaan's): n - 1 (least squares) or n (ML) over the number of all people. */
  readonly share: number;
}

/** " of x" for the messages; nothing where there is one group. */
export function ofGroup(group: string): string {
  return group === "" ? "" : ` of ${group}`;
}
