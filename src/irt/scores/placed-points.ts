import { gaussHermite } from "../../numeric/distributions/gauss-hermite";
import { log } from "../../numeric/elementary/log";
import { wholePower } from "../../numeric/elementary/powers";
import { choleskyFactor, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { type LatentPrior, posteriorMode } from "../estimation/posterior-mode";
import type { GroupPatterns } from "../model/irt-patterns";

/** Gauss-Hermite points of several standard normal variables. */
export interface ProductRule {
  readonly points: number;
  /** points x dimensions; the last runs fastest. */
  readonly nodes: Float64Array;
  /** Logarithm of the weight over the normal density, up to the constant that a normal prior takes away again. */
  readonly logWeights: Float64Array;
}

export function productRule(dimensions: number, perFactor: number): ProductRule {
  const { points: axis, weights } = gaussHermite(perFactor);
  const points = wholePower(perFactor, dimensions);
  const nodes = new Float64Array(points * dimensions);
  const logWeights = new Float64Array(points);
  for (let point = 0; point < points; point++) {
    for (let factor = dimensions - 1, rest = point; factor >= 0; factor--) {
      const place = rest % perFactor;
      nodes[point * dimensions + factor] = axis[place]!;
      logWeights[point]! += log(weights[place]!) + axis[place]! ** 2 / 2;
      rest = Math.floor(rest / perFactor);
    }
  }
  return { points, nodes, logWeights };
}

/** Where each pattern's points lie: its posterior mode, and a root of its covariance matrix there. */
export interface Placement {
  /** patterns x factors. */
  readonly modes: Float64Array;
  /** patterns x factors x factors: lower triangular. */
  readonly spreads: Float64Array;
}

/**
 * The normal approximations of the patterns' posterior distributions.
 *
 * @see Naylor & Smith (1982), Applied Statistics, 31, 214-225; Schilling & Bock (2005), Psychometrika, 70, 533-555
 */
export function placements(patterns: GroupPatterns, prior: LatentPrior): Placement {
  const m = prior.mean.length;
  const modes = new Float64Array(patterns.rows * m);
  const spreads = new Float64Array(patterns.rows * m * m);
  const categories = new Int16Array(patterns.columns.length);
  for (let row = 0; row < patterns.rows; row++) {
    for (let j = 0; j < categories.length; j++) categories[j] = patterns.columns[j]![row]!;
    const { mode, information } = posteriorMode(prior, categories);
    modes.set(mode, row * m);
    spreads.set(choleskyFactor(symmetricInverse(information, m)!, m)!, row * m * m);
  }
  return { modes, spreads };
}
