import type { ReducedEStep } from "./e-step/e-step";
import { adaptivePatternScores } from "./information/adaptive-information";
import { axisPatternScores } from "./information/axis-information";
import { pointPatternScores } from "./information/point-information";
import { addGroup, type GroupState, type Likelihood, stateOfGroup } from "./likelihood";

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
  const about = { model: likelihood.model, layout: likelihood.layouts[group]!, state };
  if (expectation.kind === "adaptive") return adaptivePatternScores({ ...about, expectation });
  if (expectation.kind === "points") return pointPatternScores(about, expectation);
  if (expectation.kind === "axes") return axisPatternScores(about, expectation);
  if (expectation.kind === "separate") throw new Error("independent factors are for starts alone");
  const out = new Float64Array(expectation.patterns.rows * free);
  const gradientOf = (row: number): Float64Array => out.subarray(row * free, (row + 1) * free);
  scoresOneByOne(likelihood, expectation, { ...at, gradientOf });
  return out;
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
