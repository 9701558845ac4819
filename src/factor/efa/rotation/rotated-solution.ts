import type { Rows } from "../../../numeric/linear-algebra/matrix";
import type { Random } from "../../../numeric/random/random";
import type { RotationStarts } from "../solution";

/** Rotated loadings with the correlations of the factors, as the rotation leaves them (order and signs arbitrary). */
export interface RotatedSolution {
  readonly loadings: Rows;
  readonly phi: Rows;
  /** Null where nothing was searched for (no rotation, a single factor). */
  readonly starts: RotationStarts | null;
}

export interface RotationOptions {
  /** How many starts at most: the unrotated axes, the varimax ones, and random orthogonal ones for the rest. */
  readonly starts: number;
  readonly random: Random;
  /** Loadings near those wanted: then there is one start, the rotation that comes closest to them. */
  readonly near?: Rows | undefined;
  /** For "target": item x factor, null where free. */
  readonly target?: readonly (readonly (number | null)[])[] | undefined;
  /** For "geomin", default .01. */
  readonly geominEpsilon?: number | undefined;
}
