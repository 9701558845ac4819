import { exp } from "../../numeric/elementary/exp";
import { log } from "../../numeric/elementary/log";
import { createRandom } from "../../numeric/random/random";
import {
  type ClassData,
  type ClassParameters,
  type ClassStep,
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
  readonly tolerance: number;
  readonly most: number;
}

/** Distance from the bounds to which steps beyond them are clipped. */
const INSIDE = 1e-9;

/**
 * The maximum of the likelihood by EM from a start, with extrapolated steps (squared, Varadhan & Roland 2008,
 * Scandinavian Journal of Statistics, 35, 335-353, third step length), or the plain step if that lowers the likelihood.
 */
function classMaximum(data: ClassData, start: ClassParameters, { tolerance, most }: Limits): ClassMaximum {
  const step = classStep(data, start.sizes.length);
  const copy = copied(data);
  const [one, two, far, next] = [copy(start), copy(start), copy(start), copy(start)];
  let at = copy(start);
  let converged = false;
  let iterations = 0;
  while (!converged && iterations < most) {
    iterations++;
    const here = step.take(at, one);
    const there = step.take(one, two);
    const reached = followed(data, step, { at, one, two, far, next }, there);
    at = reached.parameters;
    converged = reached.logLik - here <= tolerance;
  }
  return { parameters: at, logLik: step.take(at, one), converged, iterations };
}

interface Places {
  readonly at: ClassParameters;
  readonly one: ClassParameters;
  readonly two: ClassParameters;
  readonly far: ClassParameters;
  readonly next: ClassParameters;
}

/** The extrapolation of two steps; the second step's end if that is higher. */
function followed(
  data: ClassData,
  step: ClassStep,
  { at, one, two, far, next }: Places,
  there: number,
): Pick<ClassMaximum, "parameters" | "logLik"> {
  const copy = copied(data);
  const [start, middle, end, beyond] = [at.values, one.values, two.values, far.values];
  let first = 0;
  let second = 0;
  for (let i = 0; i < start.length; i++) {
    const r = middle[i]! - start[i]!;
    const v = end[i]! - middle[i]! - r;
    first += r * r;
    second += v * v;
  }
  const length = second > 0 ? Math.sqrt(first / second) : 1;
  if (length > 1) {
    for (let i = 0; i < start.length; i++) {
      const r = middle[i]! - start[i]!;
      const v = end[i]! - middle[i]! - r;
      beyond[i] = end[i] === 0 ? 0 : Math.max(INSIDE, start[i]! + 2 * length * r + length * length * v);
    }
    normalize(data, far, two);
    const logLik = step.take(far, next);
    if (logLik >= there) return { parameters: copy(next), logLik };
  }
  return { parameters: copy(two), logLik: there };
}

function copied(data: ClassData): (from: ClassParameters) => ClassParameters {
  return ({ sizes, values }) => classParameters(data, sizes.length, values.slice());
}

export interface BestMaximum extends ClassMaximum {
  /** Starts followed beyond the first steps, and how many of these reached the maximum. */
  readonly followed: number;
  readonly reached: number;
}

/** For all starts; for the best third; for the best few. */
const SHORT = { tolerance: 1e-3, most: 8 };
const LOOSE = { tolerance: 1e-3, most: 200 };
const TIGHT = { tolerance: 1e-9, most: 5000 };
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
