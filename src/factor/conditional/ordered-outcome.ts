import { thresholdsFromCounts } from "../../correlation/ordinal/polychoric";
import type { ObservedItem } from "../../correlation/pairs/observed-categories";
import { ItemwiseError } from "../../errors";
import { normalCdf, normalPdf } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { choleskyFactor, choleskySolve, symmetricInverse } from "../../numeric/linear-algebra/cholesky";
import { innerProduct } from "../../numeric/linear-algebra/dense";
import { addSlopes, noInformation, type Outcome, type OutcomeRows, withInfluence } from "./outcome";

const STEPS = 60;
const HALVINGS = 30;
/** Convergence: increase predicted by Newton's method, as a share of the people. */
const DONE = 1e-24;
/** A larger standard error of a standardized slope means divergence: the covariates predict the answers perfectly. */
const LARGEST_SLOPE_ERROR = 5;
const MIN_PROBABILITY = 1e-300;

/**
 * Ordered probit regression of an outcome on the covariates by maximum likelihood (Newton's method, concave).
 * @throws ItemwiseError "foretold-answers" (perfect prediction) without finite best slopes, "no-information"
 * @see McKelvey & Zavoina (1975), Journal of Mathematical Sociology, 4, 103-120.
 */
export function orderedOutcome(item: ObservedItem, data: OutcomeRows): Outcome {
  const levels = item.categories - 1;
  const size = levels + data.covariates.length;
  const start = new Float64Array(size);
  start.set(thresholdsFromCounts(item.weights));
  const shape = { ...item, kind: "ordered" as const, levels: start.subarray(0, levels), parameters: size };
  const at = data.covariates.length === 0 ? start : maximum(shape, data, start);
  const limits = limitsAt(shape, data, at);
  const own = { ...shape, ...limits, answered: data.answered, variance: 1 };
  const fitted = { ...own, levels: at.slice(0, levels), slopes: at.slice(levels) };
  return withInfluence(fitted, data, (row, into) => {
    const { first, second } = limitScores(limits, row);
    addSlopes(fitted, data.covariates, { row, first, second, factor: 1 }, into);
  });
}

type Shape = Pick<Outcome, "id" | "kind" | "categories" | "answers" | "levels" | "parameters">;
type Limits = Pick<Outcome, "upper" | "lower">;

function maximum(shape: Shape, data: OutcomeRows, start: Float64Array): Float64Array {
  const size = shape.parameters;
  let x = start;
  let limits = limitsAt(shape, data, x);
  let value = logLikelihood(limits, data);
  const total = data.weight.reduce((sum, weight, row) => sum + weight * data.answered[row]!, 0);
  for (let step = 0; step < STEPS; step++) {
    const { gradient, information } = derivatives(shape, data, limits);
    const factor = choleskyFactor(information, size);
    if (factor === null) throw perfectPrediction(shape.id);
    const direction = choleskySolve(factor, gradient, { n: size });
    const promised = innerProduct(gradient, direction);
    if (promised <= DONE * total) break;
    let share = 1;
    for (let halving = 0; halving < HALVINGS; halving++, share /= 2) {
      const next = x.map((own, i) => own + share * direction[i]!);
      const there = limitsAt(shape, data, next);
      const reached = logLikelihood(there, data);
      if (!(reached >= value - 1e-13 * Math.abs(value))) continue;
      [x, limits, value] = [next, there, reached];
      break;
    }
  }
  checkSlopes(shape, data, limits);
  return x;
}

function checkSlopes(shape: Shape, data: OutcomeRows, limits: Limits): void {
  const size = shape.parameters;
  const inverse = symmetricInverse(derivatives(shape, data, limits).information, size);
  if (inverse === null) throw noInformation(shape.id);
  const unit = data.weight.reduce((sum, weight, row) => sum + weight * data.answered[row]!, 0);
  const people = data.count.reduce((sum, count, row) => sum + count * data.answered[row]!, 0);
  for (let q = shape.levels.length; q < size; q++) {
    const variance = (inverse[q * size + q]! * unit) / people;
    if (!(variance <= LARGEST_SLOPE_ERROR ** 2)) throw perfectPrediction(shape.id);
  }
}

function limitsAt({ answers, levels }: Shape, { rows, covariates }: OutcomeRows, x: Float64Array): Limits {
  const upper = new Float64Array(rows);
  const lower = new Float64Array(rows);
  const count = levels.length;
  for (let row = 0; row < rows; row++) {
    let said = 0;
    for (let q = 0; q < covariates.length; q++) said += x[count + q]! * covariates[q]![row]!;
    const answer = answers[row]!;
    upper[row] = answer < count ? x[answer]! - said : Number.POSITIVE_INFINITY;
    lower[row] = answer > 0 ? x[answer - 1]! - said : Number.NEGATIVE_INFINITY;
  }
  return { upper, lower };
}

/** P(lower < z <= upper), from the nearer tail. */
export function between(lower: number, upper: number): number {
  const probability = lower > 0 ? normalCdf(-lower) - normalCdf(-upper) : normalCdf(upper) - normalCdf(lower);
  return Math.max(probability, MIN_PROBABILITY);
}

function logLikelihood({ upper, lower }: Limits, { rows, weight, answered }: OutcomeRows): number {
  let sum = 0;
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 1) sum += weight[row]! * log(between(lower[row]!, upper[row]!));
  }
  return sum;
}

function limitScores({ upper, lower }: Limits, row: number): { first: number; second: number } {
  const probability = between(lower[row]!, upper[row]!);
  return { first: normalPdf(upper[row]!) / probability, second: -normalPdf(lower[row]!) / probability };
}

function derivatives(
  shape: Shape,
  { rows, weight, answered, covariates }: OutcomeRows,
  limits: Limits,
): { gradient: Float64Array; information: Float64Array } {
  const size = shape.parameters;
  const gradient = new Float64Array(size);
  const information = new Float64Array(size * size);
  const [one, other] = [new Float64Array(size), new Float64Array(size)];
  for (let row = 0; row < rows; row++) {
    if (answered[row] === 0 || weight[row] === 0) continue;
    const { first, second } = limitScores(limits, row);
    addSlopes(shape, covariates, { row, first, second, factor: weight[row]! }, gradient);
    const [h, l] = [limits.upper[row]!, limits.lower[row]!];
    const curvatures = {
      both: -first * second,
      first: (Number.isFinite(h) ? -h * first : 0) - first * first,
      second: (Number.isFinite(l) ? -l * second : 0) - second * second,
    };
    one.fill(0);
    other.fill(0);
    addSlopes(shape, covariates, { row, first: 1, second: 0, factor: 1 }, one);
    addSlopes(shape, covariates, { row, first: 0, second: 1, factor: 1 }, other);
    if (!Number.isFinite(h)) one.fill(0);
    if (!Number.isFinite(l)) other.fill(0);
    for (let i = 0; i < size; i++) {
      const alongFirst = weight[row]! * (curvatures.first * one[i]! + curvatures.both * other[i]!);
      const alongSecond = weight[row]! * (curvatures.both * one[i]! + curvatures.second * other[i]!);
      for (let j = 0; j < size; j++)
        information[i * size + j]! -= alongFirst * one[j]! + alongSecond * other[j]!;
    }
  }
  return { gradient, information };
}

function perfectPrediction(id: string): ItemwiseError {
  return new ItemwiseError(
    "foretold-answers",
    `The covariates foretell answers to item ${id}: no finite effects are the best.`,
    { hint: "Leave a covariate out that only people of one answer have, or join categories." },
  );
}
