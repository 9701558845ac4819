import type { PatternTable } from "../data/answers/pattern-table";
import type { Setting } from "../survey/regression/model-columns";
import type { ModelVariable } from "../survey/regression/model-variables";
import { sameExposure } from "./exposure";
import type { OutcomeAsked } from "./outcome-by-level";
import { areEnough } from "./outcome-levels";
import { outcomeFrame, outcomeModel } from "./outcome-model";
import type { OutcomeByScore } from "./outcomes-result";
import { differenceOf, ratioOf, standardizedMeans } from "./standardized";

const SCORE = "(score)";
/** What is left of a variance beside a squared mean is rounding. */
const NO_SPREAD = 1e-12;

const AS_IT_IS: Setting = new Map();
/** The score is the first of a frame's covariates. */
const ONE_MORE: Setting = new Map([[2, (value) => value + 1]]);

/**
 * An outcome by a score: what its mean would be were everybody's score one standard deviation higher, over what it is and
 * less it. The outcome's log odds, rate's logarithm or mean is taken to rise along a line.
 *
 * @param scores by row; NaN where unknown
 * @returns null where too few people have both, or the score does not vary
 * @see Muller & MacLehose (2014), International Journal of Epidemiology, 43, 962-970
 */
export function outcomeByScore(asked: OutcomeAsked, scores: Float64Array): OutcomeByScore | null {
  const { table, design, outcome, allowed, rule } = asked;
  const values = scores.map((value, row) => (Number.isNaN(outcome.values[row]!) ? Number.NaN : value));
  const spread = weightedSpread(table, values);
  if (spread === null) return null;
  const { mean, sd } = spread;
  const score: ModelVariable = {
    name: SCORE,
    levels: null,
    values: values.map((value) => (value - mean) / sd),
  };
  const exposure = sameExposure(table.rows);
  const shifted = (covariates: readonly ModelVariable[]): OutcomeByScore["observed"] => {
    const frame = outcomeFrame(table, design, { exposure, outcome, covariates: [score, ...covariates] });
    const terms = [[SCORE], ...covariates.map(({ name }) => [name])];
    const model = areEnough(frame, rule) ? outcomeModel(frame, terms) : null;
    if (model === null) return null;
    const found = standardizedMeans(model, [AS_IT_IS, ONE_MORE]);
    return {
      ratio: outcome.family === "continuous" ? null : ratioOf(found, 1, 0),
      difference: differenceOf(found, 1, 0),
    };
  };
  const observed = shifted([]);
  return observed && { sd, observed, adjusted: allowed.length === 0 ? null : shifted(allowed) };
}

/** Weighted mean and standard deviation of what is known; null where it does not vary. */
function weightedSpread({ rows, weight }: PatternTable, values: Float64Array) {
  let [weights, sum, squares] = [0, 0, 0];
  for (let row = 0; row < rows; row++) {
    if (Number.isNaN(values[row]!)) continue;
    weights += weight[row]!;
    sum += weight[row]! * values[row]!;
    squares += weight[row]! * values[row]! ** 2;
  }
  const mean = sum / weights;
  const variance = squares / weights - mean ** 2;
  return variance > NO_SPREAD * mean ** 2 ? { mean, sd: Math.sqrt(variance) } : null;
}
