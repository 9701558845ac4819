import { eachAnswerPosterior } from "./expectation/answer-posteriors";
import type { Expectation } from "./expectation/expectation";
import type { GroupPatterns } from "./irt-patterns";
import { itemDerivatives } from "./item-curves";
import { addDerivatives, addGroup, type GroupState, type Likelihood, stateOfGroup } from "./likelihood";

interface Wanted {
  readonly group: number;
  readonly patterns: GroupPatterns;
  /** The E-step of some patterns of the group. */
  readonly prepare: (patterns: GroupPatterns) => Expectation;
}

/**
 * Derivatives of each pattern's log-likelihood by the free parameters (without the priors).
 *
 * @returns patterns x free parameters, row-major
 */
export function patternScores(likelihood: Likelihood, values: Float64Array, wanted: Wanted): Float64Array {
  const { free } = likelihood.model;
  const out = new Float64Array(wanted.patterns.rows * free);
  const state = stateOfGroup(likelihood, values, wanted.group);
  if (state === null) throw new Error("a fitted model is defined at its estimates");
  const gradientOf = (row: number): Float64Array => out.subarray(row * free, (row + 1) * free);
  const expectation = likelihood.expectations[wanted.group]!;
  if ("simple" in expectation && expectation.simple !== undefined) {
    scoresOnGrid(likelihood, { ...wanted, state, factorOf: expectation.simple.factorOf }, gradientOf);
  } else scoresOneByOne(likelihood, { ...wanted, state }, gradientOf);
  return out;
}

/** From the posterior distributions on the grid. */
function scoresOnGrid(
  likelihood: Likelihood,
  { group, patterns, state, factorOf }: Wanted & { state: GroupState; factorOf: readonly number[] },
  gradientOf: (row: number) => Float64Array,
): void {
  const { points, axes } = likelihood.expectations[group]!;
  const { items, probabilities, latent } = state;
  const counts = probabilities.map((own) => new Float64Array(own.length));
  const curves = { factorOf, probabilities, weights: latent.weights };
  eachAnswerPosterior(patterns, points, curves, ({ row, marginals, second }) => {
    const derivatives = (j: number) => {
      const category = patterns.columns[j]![row]!;
      const own = counts[j]!.fill(0);
      if (category >= 0) own.set(marginals[factorOf[j]!]!, category * axes[j]!.points);
      return itemDerivatives(own, items[j]!, axes[j]!);
    };
    const first = Float64Array.from(marginals, (own, f) => meanOf(own, axes[factorOf.indexOf(f)]!.nodes));
    const people = { people: 1, first, second };
    const totals = { gradient: gradientOf(row), complete: null };
    addDerivatives(likelihood, { group, state, derivatives, latent: people }, totals);
  });
}

function meanOf(weights: Float64Array, nodes: Float64Array): number {
  return weights.reduce((sum, weight, q) => sum + weight * nodes[q]!, 0);
}

/** From the E-step of each pattern on its own. */
function scoresOneByOne(
  likelihood: Likelihood,
  { group, patterns, prepare, state }: Wanted & { state: GroupState },
  gradientOf: (row: number) => Float64Array,
): void {
  const weight = Float64Array.of(1);
  for (let row = 0; row < patterns.rows; row++) {
    const columns = patterns.columns.map((column) => column.subarray(row, row + 1));
    const expectation = prepare({ rows: 1, columns, weight });
    addGroup(likelihood, { group, state, expectation }, { gradient: gradientOf(row), complete: null });
  }
}
