import type { GroupPatterns } from "../model/irt-patterns";
import type { Axis, ItemDerivatives, ItemValues } from "../model/item-curves";
import type { Expectation, SharedExpectation } from "./e-step/expectation";
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
    scoresOnGrid(likelihood, { ...wanted, state, ...expectation.simple }, gradientOf);
  } else scoresOneByOne(likelihood, { ...wanted, state }, gradientOf);
  return out;
}

/** Second derivatives are not asked for. */
const NONE = new Float64Array(0);

type Simple = NonNullable<SharedExpectation["simple"]>;

/** From the posterior distributions on the grid. */
function scoresOnGrid(
  likelihood: Likelihood,
  { group, patterns, state, factorOf, visit }: Simple & { group: number; state: GroupState },
  gradientOf: (row: number) => Float64Array,
): void {
  const { axes } = likelihood.expectations[group]!;
  const { items, probabilities, latent } = state;
  const answers = items.map((item, j) => answerScores(item, axes[j]!));
  visit({ probabilities, weights: latent.weights }, ({ row, marginals, second }) => {
    const derivatives = (j: number): ItemDerivatives => {
      const scores = answers[j]![patterns.columns[j]![row]!];
      const gradient = new Float64Array(answers[j]!.length);
      const posterior = marginals[factorOf[j]!]!;
      scores?.forEach((own, k) => {
        for (let q = 0; q < posterior.length; q++) {
          gradient[0]! += posterior[q]! * own[q]! * axes[j]!.nodes[q]!;
          gradient[k + 1]! += posterior[q]! * own[q]!;
        }
      });
      return { gradient, information: NONE };
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

/** Derivatives of the logarithms of a grid's probabilities by the parameters, point by point. */
/** By parameter, by point. */
export type ScoreTable = readonly Float64Array[];

/**
 * By category of an item: derivatives of its log probability by the intercepts. That by the slope is their sum times the
 * factor.
 *
 * @param axis of one factor
 */
export function answerScores(item: ItemValues, axis: Axis): ScoreTable[] {
  const { slopes, intercepts } = item;
  const curve = (d: number): Float64Array =>
    Float64Array.from(axis.nodes, (theta) => 1 / (1 + Math.exp(-slopes[0]! * theta - d)));
  const above = Array.from(intercepts, curve);
  return Array.from({ length: intercepts.length + 1 }, (_, k) => {
    const table = Array.from(intercepts, () => new Float64Array(axis.points));
    const [low, high] = [above[k - 1], above[k]];
    const distance =
      low === undefined || high === undefined ? 0 : 1 / Math.expm1(intercepts[k - 1]! - intercepts[k]!);
    for (let q = 0; q < axis.points; q++) {
      if (low !== undefined) table[k - 1]![q] = 1 - low[q]! + distance;
      if (high !== undefined) table[k]![q] = -high[q]! - distance;
    }
    return table;
  });
}
