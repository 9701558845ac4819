import type { PatternTable } from "../data/answers/pattern-table";
import { groupRows } from "../data/patterns/group-rows";
import { classDerivatives } from "../irt/classes/class-covariance";
import {
  type ClassData,
  type ClassParameters,
  classData,
  classParameters,
  classStep,
} from "../irt/classes/class-data";
import type { LatentClassModel } from "../irt/classes/latent-classes-result";
import { flatInverse } from "../numeric/linear-algebra/matrix";

export interface ClassAssignment {
  readonly classes: number;
  /** By row the modal class; -1 where no item was answered. */
  readonly assigned: Int32Array;
  /** True class x assigned class: probability of assignment; rows add up to 1. */
  readonly error: Float64Array;
  /** Its inverse: by assigned class, a row's part in each class; rows add up to 1. */
  readonly correction: Float64Array;
  /** Share of people assigned to a wrong class. */
  readonly wrong: number;
  /** Writes a row's influence, per unit of weight, on each element of `error`. */
  readonly errorInfluence: (row: number, into: Float64Array) => void;
}

/** A larger correction weight means that classes are hardly separated. */
const MAX_CORRECTION = 10;

/**
 * The modal class of every row by a latent class model, and the classification error: averages of the posteriors over
 * people. Its influence function covers the sampling of people and, through the posteriors, the estimated classes.
 * @param columns by item of the model: category by row, negative where missing
 * @returns null where classes are modal for nobody, the classification error cannot be inverted, or there are no
 *   standard errors
 * @see Bolck, Croon & Hagenaars (2004), Political Analysis, 12, 3-27; Vermunt (2010), Political Analysis, 18, 450-469;
 *   Bakk, Oberski & Vermunt (2014), Political Analysis, 22, 520-540
 */
export function classAssignment(
  table: Pick<PatternTable, "rows" | "weight" | "count">,
  { profiles }: Pick<LatentClassModel, "profiles">,
  columns: readonly Int16Array[],
): ClassAssignment | null {
  const classes = profiles.length;
  const { data, pattern, scale } = patternsOf(table, profiles, columns);
  const parameters = parametersOf(data, profiles);
  const posteriors = classStep(data, classes).posteriors(parameters);
  const likeliest = Int32Array.from({ length: data.rows }, (_, at) =>
    largestPlace(posteriors.subarray(at * classes, (at + 1) * classes)),
  );
  const { error, people } = errorOf(data, posteriors, { classes, likeliest });
  const correction = people.every((own) => own > 0) ? flatInverse(error, classes) : null;
  const derived = classDerivatives(data, parameters);
  if (correction === null || correction.some((own) => Math.abs(own) > MAX_CORRECTION)) return null;
  if (derived.inverse === null) return null;
  const { inverse, count, scores, free, shares, last } = derived;
  // Derivatives of the error by the free parameters of the classes, elements x parameters.
  const slopes = new Float64Array(classes * classes * count);
  for (let row = 0; row < data.rows; row++) {
    const weight = data.weight[row]!;
    for (let a = 0; a < count; a++) {
      const score = scores[row * count + a]!;
      for (let k = 0; k < classes; k++) {
        const p = posteriors[row * classes + k]!;
        let move = -p * score;
        if (a >= shares.length) move += free[a - shares.length]!.classIndex === k ? score : 0;
        else if (shares[a] === k || k === last) move += (k === last ? -p : p) / parameters.sizes[k]!;
        if (move === 0) continue;
        for (let s = 0; s < classes; s++) {
          const at = k * classes + s;
          slopes[at * count + a]! +=
            (weight * move * (Number(likeliest[row] === s) - error[at]!)) / people[k]!;
        }
      }
    }
  }
  const influences = new Float64Array(data.rows * classes * classes);
  const moved = new Float64Array(count);
  for (let row = 0; row < data.rows; row++) {
    for (let a = 0; a < count; a++) {
      let sum = 0;
      for (let b = 0; b < count; b++) sum += inverse[a * count + b]! * scores[row * count + b]!;
      moved[a] = sum;
    }
    for (let k = 0; k < classes; k++)
      for (let s = 0; s < classes; s++) {
        const at = k * classes + s;
        const p = posteriors[row * classes + k]!;
        let value = (p * (Number(likeliest[row] === s) - error[at]!)) / people[k]!;
        for (let a = 0; a < count; a++) value += slopes[at * count + a]! * moved[a]!;
        influences[row * classes * classes + at] = value / scale;
      }
  }
  let right = 0;
  for (let k = 0; k < classes; k++) right += people[k]! * error[k * classes + k]!;
  return {
    classes,
    assigned: pattern.map((at) => (at < 0 ? -1 : likeliest[at]!)),
    error,
    correction,
    wrong: 1 - right / people.reduce((sum, own) => sum + own, 0),
    errorInfluence(row, into) {
      const at = pattern[row]!;
      if (at < 0) into.fill(0);
      else into.set(influences.subarray(at * classes * classes, (at + 1) * classes * classes));
    },
  };
}

interface Patterns {
  readonly data: ClassData;
  /** By row of the table; -1 where no item was answered. */
  readonly pattern: Int32Array;
  /** Weight per person. */
  readonly scale: number;
}

function patternsOf(
  { rows, weight, count }: Pick<PatternTable, "rows" | "weight" | "count">,
  profiles: LatentClassModel["profiles"],
  columns: readonly Int16Array[],
): Patterns {
  const answering = Int32Array.from({ length: rows }, (_, row) => row).filter(
    (row) => weight[row]! > 0 && columns.some((column) => column[row]! >= 0),
  );
  const own = columns.map((column) => Int16Array.from(answering, (row) => Math.max(-1, column[row]!)));
  const { group, first } = groupRows(answering.length, own);
  const pattern = new Int32Array(rows).fill(-1);
  const sums = new Float64Array(first.length);
  let [people, total] = [0, 0];
  answering.forEach((row, at) => {
    pattern[row] = group[at]!;
    sums[group[at]!]! += weight[row]!;
    people += count[row]!;
    total += weight[row]!;
  });
  const scale = total / people;
  const distinct = {
    rows: first.length,
    columns: own.map((column) => Int16Array.from(first, (at) => column[at]!)),
    weight: sums.map((sum) => sum / scale),
  };
  const categories = profiles[0]?.items.map(({ probabilities }) => probabilities.length) ?? [];
  return { data: classData({ groups: [distinct] }, categories), pattern, scale };
}

function parametersOf(data: ClassData, profiles: LatentClassModel["profiles"]): ClassParameters {
  const parameters = classParameters(data, profiles.length);
  profiles.forEach(({ size, items }, k) => {
    parameters.sizes[k] = size;
    const values = [...items.flatMap(({ probabilities }) => probabilities), 1];
    parameters.probabilities.set(values, k * (data.cells + 1));
  });
  return parameters;
}

function largestPlace(values: Float64Array): number {
  return values.reduce((most, value, at) => (value > values[most]! ? at : most), 0);
}

function errorOf(
  { rows, weight }: ClassData,
  posteriors: Float64Array,
  { classes, likeliest }: { readonly classes: number; readonly likeliest: Int32Array },
): { readonly error: Float64Array; readonly people: Float64Array } {
  const error = new Float64Array(classes * classes);
  const people = new Float64Array(classes);
  for (let row = 0; row < rows; row++)
    for (let k = 0; k < classes; k++) {
      const own = weight[row]! * posteriors[row * classes + k]!;
      people[k]! += own;
      error[k * classes + likeliest[row]!]! += own;
    }
  return { error: error.map((sum, at) => sum / people[Math.floor(at / classes)]!), people };
}

/** The exposure of an outcome: numbers of experiences, scores, or latent classes with classification error. */
export interface Exposure {
  readonly levels: readonly string[];
  /** The level's value as a number. */
  readonly numbers: Float64Array;
  /** By row: its observed level, -1 where unknown. */
  readonly observed: Int32Array;
  /** For latent classes: classification error. */
  readonly assignment: ClassAssignment | null;
}

/** Exposure by number from 0 on (NaN where unknown), with those above the last joined with it. */
export function numberExposure(values: Float64Array, last: number): Exposure {
  const numbers = Float64Array.from({ length: last + 1 }, (_, number) => number);
  return {
    levels: Array.from(numbers, String),
    numbers,
    observed: Int32Array.from(values, (value) => (Number.isNaN(value) ? -1 : Math.min(last, value))),
    assignment: null,
  };
}

/** Everybody at the same level: for models whose exposure is numeric by row. */
export function sameExposure(rows: number): Exposure {
  const observed = new Int32Array(rows);
  return { levels: ["all"], numbers: Float64Array.of(0), observed, assignment: null };
}

export function classExposure(assignment: ClassAssignment): Exposure {
  const numbers = Float64Array.from({ length: assignment.classes }, (_, k) => k + 1);
  return { levels: Array.from(numbers, String), numbers, observed: assignment.assigned, assignment };
}

/** A row's part in a level: over all levels 1, and possibly negative under correction of a classification. */
export function partIn({ observed, assignment }: Exposure, row: number, level: number): number {
  const at = observed[row]!;
  if (at < 0) return 0;
  return assignment === null ? Number(at === level) : assignment.correction[at * assignment.classes + level]!;
}
