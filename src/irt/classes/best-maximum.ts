import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { fixedPoint, type MapStep } from "../../numeric/optimization/fixed-point";
import { createRandom } from "../../numeric/random/random";
import {
  type ClassData,
  type ClassParameters,
  classParameters,
  classStep,
  marginsOf,
  mostlyComplete,
  normalize,
} from "./class-data";

interface ClassMaximum {
  readonly parameters: ClassParameters;
  readonly logLik: number;
  readonly converged: boolean;
  readonly iterations: number;
}

interface Limits {
  /** Converged when three EM steps raise the log-likelihood by no more. */
  readonly improvement: number;
  readonly iterations: number;
}

/** Distance from the bounds to which steps beyond them are clipped. */
const INSIDE = 1e-9;

/** The maximum of the likelihood by EM with extrapolated steps from a start. */
function classMaximum(data: ClassData, start: ClassParameters, limits: Limits): ClassMaximum {
  const classes = start.sizes.length;
  const em = classStep(data, classes);
  const step = (values: Float64Array): MapStep => {
    const next = classParameters(data, classes);
    const value = -em.take(classParameters(data, classes, values), next);
    return { next: next.values, value };
  };
  const inside = (values: Float64Array, second: Float64Array): Float64Array => {
    const clipped = values.map((value, i) => (second[i] === 0 ? 0 : Math.max(INSIDE, value)));
    normalize(data, classParameters(data, classes, clipped), classParameters(data, classes, second));
    return clipped;
  };
  const { x, value, iterations, converged } = fixedPoint(step, start.values, { ...limits, inside })!;
  return { parameters: classParameters(data, classes, x), logLik: -value, converged, iterations };
}

export interface BestMaximum extends ClassMaximum {
  /** Starts followed beyond the first steps, and how many of these reached the maximum. */
  readonly followed: number;
  readonly reached: number;
}

/** For all starts; for the best third; for the best few. */
const SHORT = { improvement: 1e-3, iterations: 8 };
const LOOSE = { improvement: 1e-3, iterations: 200 };
const TIGHT = { improvement: 1e-9, iterations: 5000 };
const FEW = 3;
/** Standard deviation of the starting probabilities on the logit: wide ones find the highest maximum more often. */
const SPREAD = 3;
/** Log-likelihoods that differ by no more belong to the same maximum. */
const SAME = 0.05;
/**
 * Smaller probabilities are set to 0, trying the larger limit first, if that costs no more log-likelihood than `COST`.
 */
const NOTHING = [1e-3, 1e-6];
const COST = 1e-6;

/**
 * The highest maximum over random starts: each is followed for some steps, on complete answers if these are most; the
 * best third to near convergence, the best few to the end. Start k of a seed is always the same.
 */
export function bestMaximum(
  data: ClassData,
  { classes, starts, seed }: { readonly classes: number; readonly starts: number; readonly seed: number },
): BestMaximum {
  const margins = marginsOf(data);
  const count = classes === 1 ? 1 : starts;
  const begun = mostlyComplete(data);
  const tried = Array.from({ length: count }, (_, stream) =>
    classMaximum(begun, randomStart(data, margins, { classes, seed, stream }), SHORT),
  );
  const follow = (from: readonly ClassMaximum[], most: number, limits: typeof LOOSE): ClassMaximum[] =>
    [...from]
      .sort((a, b) => b.logLik - a.logLik)
      .slice(0, most)
      .map(({ parameters }) => classMaximum(data, parameters, limits));
  const followed = follow(tried, Math.ceil(count / 3), LOOSE);
  const ended = follow(followed, FEW, TIGHT);
  const best = ended.reduce((most, one) => (one.logLik > most.logLik + COST ? one : most));
  const reached = followed.filter(({ logLik }) => logLik > best.logLik - SAME).length;
  return { ...atBounds(data, best), followed: followed.length, reached: Math.max(1, reached) };
}

/** Shares and probabilities around those of all people, shifted by class jointly and separately, on the logit. */
function randomStart(
  { items, cells, first }: ClassData,
  margins: Float64Array,
  { classes, seed, stream }: { classes: number; seed: number; stream: number },
): ClassParameters {
  const random = createRandom(seed, stream);
  const start = classParameters({ cells }, classes);
  const { sizes, probabilities } = start;
  for (let k = 0; k < classes; k++) sizes[k] = 0.2 - log(random.uniform());
  const total = sizes.reduce((sum, size) => sum + size, 0);
  for (let k = 0; k < classes; k++) {
    sizes[k]! /= total;
    const base = k * (cells + 1);
    const level = classes === 1 ? 0 : random.normal();
    for (let item = 0; item < items; item++) {
      let sum = 0;
      const from = first[item]!;
      for (let cell = from; cell < first[item + 1]!; cell++) {
        const move = classes === 1 ? 0 : level * (cell - from) + SPREAD * random.normal();
        sum += probabilities[base + cell] = margins[cell]! * exp(move);
      }
      for (let cell = from; cell < first[item + 1]!; cell++) probabilities[base + cell]! /= sum;
    }
    probabilities[base + cells] = 1;
  }
  return start;
}

/** Sets probabilities that approach 0 to 0 if the likelihood allows. */
function atBounds(data: ClassData, maximum: ClassMaximum): ClassMaximum {
  const { sizes, values } = maximum.parameters;
  for (const limit of NOTHING) {
    const bound = values.map((value, at) => (at >= sizes.length && value < limit ? 0 : value));
    if (bound.every((value, at) => value === values[at])) return maximum;
    const found = classMaximum(data, classParameters(data, sizes.length, bound), TIGHT);
    if (found.logLik >= maximum.logLik - COST) return found;
  }
  return maximum;
}
