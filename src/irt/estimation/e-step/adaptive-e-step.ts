import { exp } from "../../../numeric/elementary/exp";
import { log } from "../../../numeric/elementary/log";
import { choleskyFactor, choleskyLogDeterminant } from "../../../numeric/linear-algebra/cholesky";
import type { Axis } from "../../model/curves/response-curve";
import type { GroupPatterns } from "../../model/irt-patterns";
import type { LatentDistribution } from "../../model/latent-distribution";
import type { LatentPoints } from "../../model/quadrature";
import type { AdaptiveEStep } from "./e-step";
import { type PlacedModel, placement } from "./placement";
import { pointMoments, pointProducts, type VisitCells } from "./point-products";

/**
 * The E-step where each item loads on one of several factors, at adaptive points of each pattern (`placement`). Given
 * the factors, answers to the items of different factors are independent, so that items need the points of their factor
 * alone; the sum over all combinations is of the dependence of the factors, a product over pairs.
 * @param placed the model for placing the points, which stay fixed
 * @param points `adaptivePoints`
 * @see Naylor & Smith (1982), Applied Statistics, 31, 214-225; Schilling & Bock (2005), Psychometrika, 70, 533-555
 */
export function adaptiveEStep(
  patterns: GroupPatterns,
  placed: PlacedModel,
  points: LatentPoints,
): AdaptiveEStep {
  const { factorOf } = placed;
  const m = points.dimensions;
  const size = points.perFactor ?? 0;
  const { rows, weight, columns } = patterns;
  const { nodes, weights, centers, error } = placement(patterns, placed, size);
  const onFactor = rows * size;
  const axes = factorOf.map((factor): Axis => {
    const own = nodes.subarray(factor * onFactor, (factor + 1) * onFactor);
    return { points: onFactor, dimensions: 1, nodes: own, factors: [factor] };
  });
  const sums = pointProducts(m, size);
  const moments = pointMoments(m, size);
  const distances = new Float64Array(m * size);
  const likelihoods = new Float64Array(m * onFactor);
  const visit: VisitCells = (probabilities, latent, visitOne) => {
    likelihoods.set(weights);
    factorOf.forEach((factor, item) => {
      const own = probabilities[item]!;
      const start = factor * onFactor;
      for (let at = 0; at < onFactor; at++) likelihoods[start + at]! *= own[at]!;
    });
    const constant = logConstant(latent.precision, m);
    for (let row = 0; row < rows; row++) {
      for (let f = 0; f < m; f++) {
        const from = f * onFactor + row * size;
        const center = centers[row * m + f]!;
        for (let a = 0; a < size; a++) {
          distances[f * size + a] = nodes[from + a]! - center;
          sums.own[f * size + a] = likelihoods[from + a]!;
        }
      }
      const center = centers.subarray(row * m, (row + 1) * m);
      const square = weighNormal(sums, { distances, center }, latent);
      const sum = sums.multiply();
      const logLikelihood = constant - square / 2 + log(sum);
      const { cells } = sums;
      for (let at = 0; at < cells.length; at++) cells[at]! /= sum;
      visitOne({ row, cells, distances, center, logLikelihood });
    }
  };
  const counts = factorOf.map(() => new Float64Array(onFactor));
  return {
    kind: "adaptive",
    patterns,
    points,
    axes,
    factorOf,
    error,
    answers: axes.map(({ nodes: own }, item) => ({ categories: columns[item]!, nodes: own, size })),
    visit,
    expect(probabilities, latent) {
      const first = new Float64Array(m);
      const second = new Float64Array(m * m);
      let logLikelihood = 0;
      let people = 0;
      const means = new Float64Array(m);
      visit(probabilities, latent, ({ row, cells, center, logLikelihood: own }) => {
        const w = weight[row]!;
        logLikelihood += w * own;
        people += w;
        const { margins, products } = moments(cells, distances);
        for (let item = 0; item < factorOf.length; item++) {
          const to = row * size;
          const from = factorOf[item]! * size;
          const into = counts[item]!;
          for (let a = 0; a < size; a++) into[to + a] = w * margins[from + a]!;
        }
        for (let f = 0; f < m; f++) {
          let mean = 0;
          let square = 0;
          for (let a = f * size; a < (f + 1) * size; a++) {
            mean += margins[a]! * distances[a]!;
            square += margins[a]! * distances[a]! * distances[a]!;
          }
          means[f] = mean;
          products[f * m + f] = square;
        }
        for (let f = 0; f < m; f++) {
          const [c, mean] = [center[f]!, means[f]!];
          first[f]! += w * (c + mean);
          for (let g = 0; g < m; g++)
            second[f * m + g]! +=
              w * (products[f * m + g]! + c * means[g]! + mean * center[g]! + c * center[g]!);
        }
      });
      return { logLikelihood, counts, latent: { people, first, second } };
    },
  };
}

/** Multiplies the factors' parts of a normal density into the sums, but for a constant: returns the square of the center. */
function weighNormal(
  { own, pairs, size }: ReturnType<typeof pointProducts>,
  { distances, center }: { distances: Float64Array; center: Float64Array },
  { mean, precision }: LatentDistribution,
): number {
  const m = mean.length;
  let square = 0;
  for (let f = 0; f < m; f++) {
    let along = 0;
    for (let g = 0; g < m; g++) along += precision[f * m + g]! * (center[g]! - mean[g]!);
    square += along * (center[f]! - mean[f]!);
    const bend = precision[f * m + f]! / 2;
    for (let a = f * size; a < (f + 1) * size; a++) {
      const t = distances[a]!;
      own[a]! *= exp(-t * (along + bend * t));
    }
    for (let g = f + 1; g < m; g++) {
      const p = precision[f * m + g]!;
      let at = (f * m + g) * size * size;
      for (let a = f * size; a < (f + 1) * size; a++) {
        const scaled = -p * distances[a]!;
        for (let b = g * size; b < (g + 1) * size; b++) pairs[at++] = exp(scaled * distances[b]!);
      }
    }
  }
  return square;
}

function logConstant(precision: Float64Array, m: number): number {
  const factor = choleskyFactor(precision, m);
  if (factor === null) throw new Error("a distribution's precision is positive definite");
  return (choleskyLogDeterminant(factor, m) - m * log(2 * Math.PI)) / 2;
}
