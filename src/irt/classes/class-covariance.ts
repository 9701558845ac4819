import { choleskyFactor, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { SquareSums } from "../../numeric/linear-algebra/square-sums";
import { sumBy } from "../../numeric/sums/sum";
import type { ClusterLabels } from "../../survey/design/sample-design";
import { needsSandwich, sandwichCovariance } from "../estimation/information/sandwich";
import type { IrtPatterns } from "../model/irt-patterns";
import { type ClassData, type ClassParameters, classStep } from "./class-data";

export type Combination = readonly (readonly [parameter: number, factor: number])[];

/** The variance of linear combinations of free parameters; probabilities and shares are such combinations. */
export interface ClassCovariance {
  readonly size: (classIndex: number) => Combination;
  /** Of a cell's probability in a class; empty where it is fixed at a bound. */
  readonly probability: (classIndex: number, cell: number) => Combination;
  readonly variance: (sum: Combination) => number;
}

/** A probability that is neither 0 nor an item's largest in its class. */
export interface FreeProbability {
  readonly classIndex: number;
  readonly item: number;
  readonly cell: number;
  /** The item's most likely cell in the class: 1 less the others. */
  readonly rest: number;
}

/** A parameter must keep more than this share of its information given the others. */
const SINGULAR = 1e-8;

/**
 * Covariance of shares and probabilities that are not at a bound: the inverse of the observed information (exact
 * derivatives), or the design's sandwich with weights, strata or clusters; null where singular.
 */
export function classCovariance(
  data: ClassData,
  parameters: ClassParameters,
  { patterns, labels }: { readonly patterns: IrtPatterns; readonly labels: ClusterLabels | undefined },
): ClassCovariance | null {
  const { free, shares, last, count, scores, inverse } = classDerivatives(data, parameters);
  if (inverse === null) return null;
  const classes = parameters.sizes.length;
  const every = Int32Array.from({ length: count }, (_, at) => at);
  const covariance = needsSandwich(patterns.table)
    ? sandwichCovariance(
        patterns,
        { map: inverse, scores: [{ places: every, values: scores }], size: count },
        labels,
      )
    : inverse;
  const places = new Map(free.map(({ classIndex, cell }, at) => [`${classIndex} ${cell}`, at + classes - 1]));
  return {
    size: (k) => (k === last ? shares.map((_, at) => [at, -1] as const) : [[shares.indexOf(k), 1] as const]),
    probability(k, cell) {
      const place = places.get(`${k} ${cell}`);
      if (place !== undefined) return [[place, 1]];
      return free.flatMap((own, at) =>
        own.classIndex === k && own.rest === cell ? [[at + classes - 1, -1] as const] : [],
      );
    },
    variance: (sum) =>
      sumBy(sum, ([a, left]) =>
        sum.reduce((own, [b, right]) => own + left * right * covariance[a * count + b]!, 0),
      ),
  };
}

/** Scores and information of the free parameters, shares (except the largest) before probabilities. */
export interface ClassDerivatives {
  readonly free: readonly FreeProbability[];
  readonly shares: readonly number[];
  readonly last: number;
  readonly count: number;
  /** Rows x count. */
  readonly scores: Float64Array;
  /** Of the observed information; null where it is singular. */
  readonly inverse: Float64Array | null;
}

export function classDerivatives(data: ClassData, parameters: ClassParameters): ClassDerivatives {
  const free = freeProbabilities(data, parameters);
  const classes = parameters.sizes.length;
  const count = classes - 1 + free.length;
  const last = parameters.sizes.indexOf(Math.max(...parameters.sizes));
  const shares = Array.from({ length: classes }, (_, k) => k).filter((k) => k !== last);
  const { information, scores } = derivatives(data, parameters, { free, shares, last });
  const inverse = isSingular(information, count) ? null : symmetricInverse(information, count);
  return { free, shares, last, count, scores, inverse };
}

/** By class and item the cells that are neither 0 nor the most likely. */
function freeProbabilities(
  { items, cells, first }: ClassData,
  { sizes, probabilities }: ClassParameters,
): FreeProbability[] {
  return Array.from(sizes, (_, classIndex) =>
    Array.from({ length: items }, (_, item) => {
      const own = Array.from({ length: first[item + 1]! - first[item]! }, (_, at) => first[item]! + at);
      const value = (cell: number): number => probabilities[classIndex * (cells + 1) + cell]!;
      const rest = own.reduce((most, cell) => (value(cell) > value(most) ? cell : most));
      return own.flatMap((cell) =>
        cell === rest || value(cell) === 0 ? [] : [{ classIndex, item, cell, rest }],
      );
    }).flat(),
  ).flat();
}

/**
 * The observed information and every row's scores. A row's likelihood is linear in each share and in each item's
 * probabilities, so that its second derivatives are products of first ones of different items, or of a share and an item.
 */
function derivatives(
  data: ClassData,
  parameters: ClassParameters,
  {
    free,
    shares,
    last,
  }: { readonly free: readonly FreeProbability[]; readonly shares: readonly number[]; readonly last: number },
): { readonly information: Float64Array; readonly scores: Float64Array } {
  const { rows, items, cells, codes, weight } = data;
  const { sizes, probabilities } = parameters;
  const classes = sizes.length;
  const count = shares.length + free.length;
  const posteriors = classStep(data, classes).posteriors(parameters);
  const scores = new Float64Array(rows * count);
  const own = new Float64Array(free.length);
  const sums = new Float64Array(free.length);
  const itemOf = Int32Array.from(free, ({ item }) => item);
  const classOf = Int32Array.from(free, ({ classIndex }) => classIndex);
  const cellOf = Int32Array.from(free, ({ cell }) => cell);
  const restOf = Int32Array.from(free, ({ rest }) => rest);
  const gains = Float64Array.from(
    free,
    ({ classIndex, cell }) => 1 / probabilities[classIndex * (cells + 1) + cell]!,
  );
  const losses = Float64Array.from(
    free,
    ({ classIndex, rest }) => -1 / probabilities[classIndex * (cells + 1) + rest]!,
  );
  // Free probabilities are sorted by class.
  const ranges = Array.from(sizes, (_, k) => ({
    from: classOf.findIndex((one) => one >= k),
    width: free.filter(({ classIndex }) => classIndex === k).length,
  }));
  const squares = new SquareSums(count);
  const second = ranges.map(({ width }) => new SquareSums(width));
  for (let row = 0; row < rows; row++) {
    const score = scores.subarray(row * count, (row + 1) * count);
    const p = posteriors.subarray(row * classes, (row + 1) * classes);
    const w = weight[row]!;
    for (let at = 0; at < shares.length; at++) {
      const k = shares[at]!;
      score[at] = p[k]! / sizes[k]! - p[last]! / sizes[last]!;
    }
    for (let at = 0, to = shares.length; at < free.length; at++, to++) {
      const code = codes[row * items + itemOf[at]!]!;
      own[at] = code === cellOf[at]! ? gains[at]! : code === restOf[at]! ? losses[at]! : 0;
      score[to] = own[at]! * p[classOf[at]!]!;
      sums[at]! += w * score[to]!;
    }
    squares.add(score, w);
    for (let k = 0; k < classes; k++) {
      const { from, width } = ranges[k]!;
      if (width > 0) second[k]!.add(own.subarray(from, from + width), w * p[k]!);
    }
  }
  const information = squares.total();
  const subtract = (a: number, b: number, value: number): void => {
    information[a * count + b]! -= value;
    information[b * count + a]! -= value;
  };
  for (let at = 0; at < free.length; at++) {
    const k = classOf[at]!;
    shares.forEach((share, to) => {
      const toShare = share === k ? 1 / sizes[k]! : k === last ? -1 / sizes[last]! : 0;
      subtract(shares.length + at, to, sums[at]! * toShare);
    });
  }
  for (const [k, { from, width }] of ranges.entries()) {
    const products = second[k]!.total();
    for (let i = 0; i < width; i++)
      for (let j = 0; j < i; j++)
        if (itemOf[from + i] !== itemOf[from + j])
          subtract(shares.length + from + i, shares.length + from + j, products[i * width + j]!);
  }
  return { information, scores };
}

function isSingular(information: Float64Array, count: number): boolean {
  const scale = Float64Array.from({ length: count }, (_, at) => 1 / Math.sqrt(information[at * count + at]!));
  const scaled = information.map((value, at) => value * scale[Math.floor(at / count)]! * scale[at % count]!);
  return choleskyFactor(scaled, count, { least: SINGULAR }) === null;
}
