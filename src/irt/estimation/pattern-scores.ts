import { innerProduct } from "../../numeric/linear-algebra/dense";
import type { ItemDerivatives } from "../model/item-curves";
import type { AxisEStep, ReducedEStep } from "./e-step/e-step";
import { adaptivePatternScores } from "./information/adaptive-information";
import { pointPatternScores } from "./information/point-information";
import { pointScores } from "./information/point-scores";
import { addDerivatives, addGroup, type GroupState, type Likelihood, stateOfGroup } from "./likelihood";

interface At {
  readonly group: number;
  readonly state: GroupState;
}

type GradientOf = (row: number) => Float64Array;

/**
 * Derivatives of the log-likelihood of each of a group's patterns by the free parameters (without the priors).
 *
 * @param values of the model's rows
 * @returns patterns x free parameters, row-major
 */
export function patternScores(likelihood: Likelihood, values: Float64Array, group: number): Float64Array {
  const { free } = likelihood.model;
  const expectation = likelihood.eSteps[group]!;
  const state = stateOfGroup(likelihood, values, group);
  if (state === null) throw new Error("a fitted model is defined at its estimates");
  const at = { group, state };
  if (expectation.kind === "adaptive") {
    const layout = likelihood.layouts[group]!;
    return adaptivePatternScores({ model: likelihood.model, layout, expectation, state });
  }
  if (expectation.kind === "separate") throw new Error("independent factors are for starts alone");
  if (expectation.kind === "points") return pointPatternScores(likelihood, expectation, at);
  const out = new Float64Array(expectation.patterns.rows * free);
  const gradientOf = (row: number): Float64Array => out.subarray(row * free, (row + 1) * free);
  if (expectation.kind === "axes") scoresOnGrid(likelihood, expectation, { ...at, gradientOf });
  else scoresOneByOne(likelihood, expectation, { ...at, gradientOf });
  return out;
}

/** Second derivatives are not asked for. */
const NONE = new Float64Array(0);

/** From the posterior distributions on the grid. */
function scoresOnGrid(
  likelihood: Likelihood,
  { axes, patterns, factorOf, visit }: AxisEStep,
  { group, state, gradientOf }: At & { gradientOf: GradientOf },
): void {
  const { items, probabilities, latent } = state;
  const sizes = items.map(({ intercepts }) => intercepts.length + 1);
  const answers = items.map((item, j) => pointScores(item, axes[j]!, [...Array(sizes[j]!).keys()]));
  visit({ probabilities, weights: latent.weights }, ({ row, marginals, second }) => {
    const derivatives = (j: number): ItemDerivatives => {
      const gradient = new Float64Array(sizes[j]!);
      for (const { place, values } of answers[j]![patterns.columns[j]![row]!] ?? []) {
        gradient[place]! += innerProduct(marginals[factorOf[j]!]!, values);
      }
      return { gradient, information: NONE };
    };
    const first = Float64Array.from(marginals, (own, f) =>
      innerProduct(own, axes[factorOf.indexOf(f)]!.nodes),
    );
    const people = { people: 1, first, second };
    const totals = { gradient: gradientOf(row), complete: null };
    addDerivatives(likelihood, { group, state, derivatives, latent: people }, totals);
  });
}

/** From the E-step of each pattern on its own. */
function scoresOneByOne(
  likelihood: Likelihood,
  { patterns, alone }: ReducedEStep,
  { group, state, gradientOf }: At & { gradientOf: GradientOf },
): void {
  for (let row = 0; row < patterns.rows; row++) {
    const totals = { gradient: gradientOf(row), complete: null };
    addGroup(likelihood, { group, state, expectation: alone(row) }, totals);
  }
}
