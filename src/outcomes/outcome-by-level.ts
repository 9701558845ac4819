import type { PatternTable } from "../data/answers/pattern-table";
import type { LatentClassModel } from "../irt/classes/latent-classes-result";
import type { SurveyDesign } from "../survey/design/survey-design";
import type { DisclosureRule } from "../survey/disclosure/disclosure";
import type { ModelVariable, Setting } from "../survey/regression/model-columns";
import { type ClassAssignment, classExposure, type Exposure, sameExposure } from "./class-assignment";
import { areEnough, countLevels, isEnough } from "./outcome-levels";
import { atLevel, LEVELS, type OutcomeFrame, outcomeFrame, outcomeModel } from "./outcome-model";
import type { OutcomeVariable } from "./outcome-variable";
import type { OutcomeByClass, OutcomeByScore, StandardizedLevel } from "./outcomes-result";
import { differenceOf, meanEstimate, ratioOf, standardizedMeans } from "./standardized";

export interface OutcomeRequest {
  readonly table: PatternTable;
  readonly design: SurveyDesign;
  readonly outcome: OutcomeVariable;
  /** By row: factors and numbers to adjust for; people who lack one are not in adjusted figures. */
  readonly allowed: readonly ModelVariable[];
  /** Factors among these whose levels may moderate the change. */
  readonly groups: readonly string[];
  readonly rule: DisclosureRule;
}

/** Means by level of an exposure, compared with the reference; null: too few people in a level, or no solution. */
export function meansByLevel(
  { table, design, outcome, rule }: OutcomeRequest,
  exposure: Exposure,
  { allowed, reference }: { readonly allowed: readonly ModelVariable[]; readonly reference: number },
): { readonly frame: OutcomeFrame; readonly levels: readonly StandardizedLevel[] | null } {
  const frame = outcomeFrame(table, design, { exposure, outcome, covariates: allowed });
  const terms = [[LEVELS], ...allowed.map(({ name }) => [name])];
  const model = areEnough(frame, rule) ? outcomeModel(frame, terms) : null;
  if (model === null) return { frame, levels: null };
  const settings = exposure.levels.map((_, level) => atLevel(exposure, level));
  const found = standardizedMeans(model, settings);
  const levels = settings.map((_, level): StandardizedLevel => {
    const mean = meanEstimate(found, level, outcome.family);
    if (level === reference) return { mean, ratio: null, difference: null };
    // A mean of numbers has no meaningful zero for a ratio.
    const ratio = outcome.family === "continuous" ? null : ratioOf(found, level, reference);
    return { mean, ratio, difference: differenceOf(found, level, reference) };
  });
  return { frame, levels };
}

/**
 * An outcome by latent class in three steps: classes are estimated from the items, everybody is assigned to the modal
 * class, and means by class are corrected for the classification error (BCH), which would otherwise draw the classes
 * together: a row counts in each class by the inverse of the error. Standard errors are design-based and include the
 * uncertainty of the classes.
 * @param profiles of the classes, the one with most items first; the last is the reference
 * @returns null where a class has too few people to show
 * @see Bolck, Croon & Hagenaars (2004), Political Analysis, 12, 3-27; Vermunt (2010), Political Analysis, 18, 450-469;
 *   Bakk, Tekle & Vermunt (2013), Sociological Methodology, 43, 272-311. Reference: R by these formulas.
 */
export function outcomeByClass(
  asked: OutcomeRequest,
  assignment: ClassAssignment,
  profiles: LatentClassModel["profiles"],
): OutcomeByClass | null {
  const { table, outcome, allowed, rule } = asked;
  const { classes, assigned } = assignment;
  const counted = countLevels(table, outcome, { levels: classes, levelOf: (row) => assigned[row]! });
  if (!counted.every((level) => isEnough(level, outcome, rule))) return null;
  const exposure = classExposure(assignment);
  const reference = classes - 1;
  const observed = meansByLevel(asked, exposure, { allowed: [], reference }).levels;
  const adjusted = allowed.length === 0 ? null : meansByLevel(asked, exposure, { allowed, reference }).levels;
  return {
    wrong: assignment.wrong,
    classes: profiles
      .map(({ size, mean }, at) => {
        return { size, items: mean, observed: observed?.[at] ?? null, adjusted: adjusted?.[at] ?? null };
      })
      .reverse(),
  };
}

const SCORE = "(score)";
/** A variance up to this share of the squared mean is rounding error. */
const NO_SPREAD = 1e-12;

const AS_OBSERVED: Setting = new Map();
/** The score is the first of a frame's covariates. */
const ONE_MORE: Setting = new Map([[2, (value) => value + 1]]);

/**
 * An outcome by a score: ratio and difference of its mean with everybody's score one standard deviation higher, by a
 * model that is linear in the score on the link scale.
 * @param scores by row; NaN where unknown
 * @returns null where too few people have both, or the score does not vary
 * @see Muller & MacLehose (2014), International Journal of Epidemiology, 43, 962-970
 */
export function outcomeByScore(asked: OutcomeRequest, scores: Float64Array): OutcomeByScore | null {
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
    const found = standardizedMeans(model, [AS_OBSERVED, ONE_MORE]);
    return {
      ratio: outcome.family === "continuous" ? null : ratioOf(found, 1, 0),
      difference: differenceOf(found, 1, 0),
    };
  };
  const observed = shifted([]);
  return observed && { sd, observed, adjusted: allowed.length === 0 ? null : shifted(allowed) };
}

/** Weighted mean and standard deviation of known values; null where they do not vary. */
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
