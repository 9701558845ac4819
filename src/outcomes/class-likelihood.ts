import type { PatternTable } from "../data/answers/pattern-table";
import { exp } from "../numeric/elementary/exp";
import { log } from "../numeric/elementary/log";
import type { ClassAssignment } from "./class-assignment";
import type { OutcomeVariable } from "./outcome-variable";

const MOST_STEPS = 5000;
const TOLERANCE = 1e-10;
/** A class whose outcomes vary by less than this share of all is one of few people. */
const LEAST_VARIANCE = 1e-6;

/** People assigned to a class with an outcome, by their weights. */
interface Answer {
  readonly assigned: number;
  readonly value: number;
  weight: number;
}

/**
 * Means of an outcome by latent class by the third step of maximum likelihood: the likeliest class is an answer whose error
 * is known, the outcome one that is independent of it within a class, of Bernoulli's, Poisson's or the normal
 * distribution with the class's own variance. Of binary outcomes the same as BCH where that lies between 0 and 1.
 *
 * @param start by class, means that the search begins at
 * @returns null where the search does not end, or a class's variance vanishes
 * @see Vermunt (2010), Political Analysis, 18, 450-469
 */
export function classLikelihood(
  table: Pick<PatternTable, "rows" | "weight">,
  { values, family }: OutcomeVariable,
  { classes, assigned, error }: ClassAssignment,
): Float64Array | null {
  const answers = answersOf(table, values, assigned);
  const whole = answers.reduce((sum, { weight }) => sum + weight, 0);
  const mean = answers.reduce((sum, { weight, value }) => sum + weight * value, 0) / whole;
  const variance = answers.reduce((sum, { weight, value }) => sum + weight * (value - mean) ** 2, 0) / whole;
  if (!(variance > 0)) return null;
  let sizes = new Float64Array(classes).fill(1 / classes);
  // Each class begins among those assigned to it.
  let means = Float64Array.from({ length: classes }, (_, k) => {
    const own = answers.filter((answer) => answer.assigned === k);
    const weight = own.reduce((sum, answer) => sum + answer.weight, 0);
    const sum = own.reduce((total, answer) => total + answer.weight * answer.value, 0);
    return (sum + mean) / (weight + 1);
  });
  let variances = new Float64Array(classes).fill(variance);
  const density = (value: number, k: number): number => {
    const own = means[k]!;
    if (family === "binary") return value === 1 ? own : 1 - own;
    // Without what all classes have in common.
    if (family === "count")
      return own > 0 ? exp(value * log(own / mean) - (own - mean)) : Number(value === 0);
    return exp(-((value - own) ** 2) / (2 * variances[k]!)) / Math.sqrt(variances[k]!);
  };
  const shares = new Float64Array(classes);
  for (let step = 0; step < MOST_STEPS; step++) {
    const people = new Float64Array(classes);
    const sums = new Float64Array(classes);
    const squares = new Float64Array(classes);
    for (const { assigned: to, value, weight } of answers) {
      let total = 0;
      for (let k = 0; k < classes; k++) {
        shares[k] = sizes[k]! * error[k * classes + to]! * density(value, k);
        total += shares[k]!;
      }
      if (!(total > 0)) continue;
      for (let k = 0; k < classes; k++) {
        const own = (weight * shares[k]!) / total;
        people[k]! += own;
        sums[k]! += own * value;
        squares[k]! += own * (value - means[k]!) ** 2;
      }
    }
    if (people.some((own) => !(own > 0))) return null;
    const next = sums.map((sum, k) => sum / people[k]!);
    const moved = next.reduce((most, own, k) => Math.max(most, Math.abs(own - means[k]!)), 0);
    variances = squares.map((sum, k) => sum / people[k]! - (next[k]! - means[k]!) ** 2);
    means = next;
    sizes = people.map((own) => own / whole);
    if (family === "continuous" && variances.some((own) => !(own > LEAST_VARIANCE * variance))) return null;
    if (moved < TOLERANCE * Math.sqrt(variance)) return means;
  }
  return null;
}

function answersOf(
  { rows, weight }: Pick<PatternTable, "rows" | "weight">,
  values: Float64Array,
  assigned: Int32Array,
): Answer[] {
  const found = new Map<string, Answer>();
  for (let row = 0; row < rows; row++) {
    const [value, to] = [values[row]!, assigned[row]!];
    if (Number.isNaN(value) || to < 0) continue;
    const key = `${to} ${value}`;
    const own = found.get(key);
    if (own === undefined) found.set(key, { assigned: to, value, weight: weight[row]! });
    else own.weight += weight[row]!;
  }
  return [...found.values()];
}
