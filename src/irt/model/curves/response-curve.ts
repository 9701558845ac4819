/** Curves of answers as functions of one linear predictor z = a1 f1 + a2 f2 + ... and of an item's further parameters. */

export interface Axis {
  readonly points: number;
  /** Number of coordinates of a point. */
  readonly dimensions: number;
  /** points x dimensions, row-major. */
  readonly nodes: Float64Array;
  /** The model's factor of every coordinate. */
  readonly factors: readonly number[];
}

/** An item's values, with the coordinate of the axis of each slope. */
export interface ItemValues {
  /** Null for the graded response model (for two categories, the two-parameter logistic model). */
  readonly curve: ResponseCurve | null;
  readonly slopes: Float64Array;
  readonly columns: Int32Array;
  /** The graded response model's descend; those of a `curve` are in its order, with its further parameters behind. */
  readonly intercepts: Float64Array;
}

export interface ItemDerivatives {
  /** By the slopes, then the intercepts. */
  readonly gradient: Float64Array;
  /** Minus the second derivatives, row-major. */
  readonly information: Float64Array;
}

export interface ResponseCurve {
  /** The curve of an item with these intercepts and further parameters. */
  readonly of: (parameters: Float64Array) => ItemCurve;
  /**
   * What the table of parameters shows: figures that are a sum of parameters each (by index, with their factors).
   * "d": intercepts by category; "steps": those of the steps from one category to the next; null where steps have no
   * location.
   */
  readonly shown: (parameters: number) => {
    readonly d: readonly LinearSum[];
    readonly steps: readonly LinearSum[] | null;
  };
}

export type LinearSum = readonly (readonly [parameter: number, factor: number])[];

export interface ItemCurve {
  readonly categories: number;
  /** By parameter: the weights with which derivatives by the parameters add up to that by z. */
  readonly weights: Float64Array;
  /** Writes the probability of every category. */
  readonly probabilities: (z: number, into: Float64Array) => void;
  readonly derivatives: (z: number, into: CurveDerivatives) => void;
  /**
   * Writes the derivatives of the sum over categories of people times log probability, by z (number 0) and the
   * parameters (from 1): the first, and minus the second in the upper triangle.
   */
  readonly sums: (z: number, people: Float64Array, into: CurveSums) => void;
}

/** Derivatives of the log probabilities by z (number 0) and the parameters (from 1). */
export interface CurveDerivatives {
  /** By category. */
  readonly probabilities: Float64Array;
  /** categories x numbers. */
  readonly first: Float64Array;
}

export interface CurveSums {
  /** By number. */
  readonly gradient: Float64Array;
  /** numbers x numbers. */
  readonly information: Float64Array;
}

export function curveDerivatives({ categories, weights: { length } }: ItemCurve): CurveDerivatives {
  return {
    probabilities: new Float64Array(categories),
    first: new Float64Array(categories * (length + 1)),
  };
}

export function curveSums({ weights: { length } }: ItemCurve): CurveSums {
  const numbers = length + 1;
  return { gradient: new Float64Array(numbers), information: new Float64Array(numbers * numbers) };
}
