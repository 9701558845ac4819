import { exp } from "../../../numeric/elementary/exp";
import type { ItemCurve, ResponseCurve } from "./response-curve";

/** Beyond this a logit's probability is 0 or 1 to all digits. */
const LARGEST_LOGIT = 700;

export function logistic(x: number): number {
  return 1 / (1 + exp(-Math.max(-LARGEST_LOGIT, Math.min(LARGEST_LOGIT, x))));
}

/**
 * Two categories: P = g + (u - g) / (1 + e^-(z + d)), with the parameters d, the logit of g and, if `hasUpper`, the logit
 * of u (otherwise 1).
 * @see Birnbaum (1968), in Lord & Novick, Statistical theories of mental test scores; Barton & Lord (1981), ETS Research
 *   Report 81-20 (upper asymptote)
 */
export function asymptotes(hasUpper: boolean): ResponseCurve {
  return {
    of: (parameters) => curveOf(parameters, hasUpper),
    shown: () => ({ d: [[[0, 1]]], steps: [[[0, 1]]] }),
  };
}

const Z = 0;
const D = 1;
const LOWER = 2;
const UPPER = 3;

function curveOf(parameters: Float64Array, hasUpper: boolean): ItemCurve {
  const [d, lower] = [parameters[0]!, parameters[1]!];
  const [g, notG] = [logistic(lower), logistic(-lower)];
  const [u, notU] = hasUpper ? [logistic(parameters[2]!), logistic(-parameters[2]!)] : [1, 0];
  const range = u - g;
  const numbers = parameters.length + 1;
  const byNumber = new Float64Array(numbers);
  const byPair = new Float64Array(numbers * numbers);
  const set = (i: number, j: number, value: number): void => {
    byPair[i * numbers + j] = value;
    byPair[j * numbers + i] = value;
  };
  const probabilities = (z: number, into: Float64Array): void => {
    const p = logistic(z + d);
    const q = logistic(-z - d);
    into[0] = notU + range * q;
    into[1] = g + range * p;
  };
  /** Derivatives of the probability of the second category. */
  const ofProbability = (z: number): void => {
    const p = logistic(z + d);
    const q = logistic(-z - d);
    const slope = p * q;
    const [gSlope, uSlope] = [g * notG, u * notU];
    byNumber[Z] = range * slope;
    byNumber[D] = range * slope;
    byNumber[LOWER] = gSlope * q;
    const curvature = range * slope * (q - p);
    set(Z, Z, curvature);
    set(Z, D, curvature);
    set(D, D, curvature);
    set(Z, LOWER, -gSlope * slope);
    set(D, LOWER, -gSlope * slope);
    set(LOWER, LOWER, gSlope * (notG - g) * q);
    if (!hasUpper) return;
    byNumber[UPPER] = uSlope * p;
    set(Z, UPPER, uSlope * slope);
    set(D, UPPER, uSlope * slope);
    set(LOWER, UPPER, 0);
    set(UPPER, UPPER, uSlope * (notU - u) * p);
  };
  const p = new Float64Array(2);
  return {
    categories: 2,
    weights: Float64Array.from(parameters, (_, at) => (at === 0 ? 1 : 0)),
    probabilities,
    derivatives(z, { probabilities: own, first }) {
      probabilities(z, own);
      ofProbability(z);
      for (let i = 0; i < numbers; i++) {
        first[i] = -byNumber[i]! / own[0]!;
        first[numbers + i] = byNumber[i]! / own[1]!;
      }
    },
    sums(z, people, { gradient, information }) {
      probabilities(z, p);
      ofProbability(z);
      const [below, above] = [people[0]! / p[0]!, people[1]! / p[1]!];
      const curvature = below / p[0]! + above / p[1]!;
      for (let i = 0, at = 0; i < numbers; i++) {
        gradient[i] = (above - below) * byNumber[i]!;
        for (let j = 0; j < numbers; j++, at++)
          information[at] = curvature * byNumber[i]! * byNumber[j]! - (above - below) * byPair[at]!;
      }
    },
  };
}
