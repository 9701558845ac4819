import { product } from "../../../numeric/linear-algebra/dense";
import { orthogonalColumns } from "../../../numeric/linear-algebra/independent-columns";
import { remember } from "../../../numeric/workers/remember";
import { modelRelations } from "../../model/relation-values";
import type { FittedModel } from "../estimation/fitted-model";

/** The free directions of a fitted model: its free parameters or, under constraints, their tangent space. */
export interface Directions {
  readonly count: number;
  /** Free parameters x directions, orthonormal; null where each parameter is a direction. */
  readonly basis: Float64Array | null;
  /** By group: derivatives of the implied moments, moments x directions. */
  readonly jacobian: readonly Float64Array[];
}

/**
 * The directions orthogonal to the gradients of the active constraints (Aitchison & Silvey 1958) and of the conditions
 * that a rotation meets; cached.
 */
export const directions = remember((fitted: FittedModel): Directions => {
  const { jacobian } = fitted;
  const { free } = fitted.table;
  const tangents = activeTangents(fitted);
  if (tangents.length === 0) return { count: free, basis: null, jacobian };
  const left = complement(tangents, free);
  const count = left.length;
  const basis = Float64Array.from(
    { length: free * count },
    (_, at) => left[at % count]![Math.floor(at / count)]!,
  );
  const turned = (own: Float64Array): Float64Array =>
    product(own, basis, { rows: own.length / free, inner: free, columns: count });
  return { count, basis, jacobian: jacobian.map(turned) };
});

const HOLDS = 1e-6;

function activeTangents({ table, estimates, rotation }: FittedModel): Float64Array[] {
  const own = modelRelations(table).constraints.flatMap(({ equality, at }) => {
    const { value, slopes } = at(estimates);
    return equality || Math.abs(value) <= HOLDS ? [slopes] : [];
  });
  return rotation === undefined ? own : [...own, ...rotation.tangents];
}

/** Orthonormal directions orthogonal to given ones, by Gram-Schmidt on the axes. */
export function complement(given: readonly Float64Array[], size: number): readonly Float64Array[] {
  const axes = Array.from({ length: size }, (_, k) => new Float64Array(size).fill(1, k, k + 1));
  const { basis, directions: found } = orthogonalColumns([...given, ...axes]);
  return found.slice(basis.filter((column) => column < given.length).length);
}

/** Converts a matrix of directions x columns to free parameters x columns. */
export function inParameters(
  { count, basis }: Directions,
  matrix: Float64Array,
  { free, columns }: { readonly free: number; readonly columns: number },
): Float64Array {
  return basis === null ? matrix : product(basis, matrix, { rows: free, inner: count, columns });
}
