import { type ClassData, type ClassParameters, classParameters } from "./class-data";
import { type ClassStep, classStep, normalize } from "./class-step";

export interface ClassMaximum {
  readonly parameters: ClassParameters;
  readonly logLik: number;
  readonly converged: boolean;
  readonly iterations: number;
}

interface Limits {
  /** It has converged where three steps of EM raise the log-likelihood by no more. */
  readonly tolerance: number;
  readonly most: number;
}

/** What a step beyond the bounds comes back to. */
const INSIDE = 1e-9;

/**
 * The maximum of the likelihood that EM finds from a start, its steps extrapolated (squared, Varadhan & Roland 2008,
 * Scandinavian Journal of Statistics, 35, 335-353, third step length); where that lowers the likelihood the plain step
 * is taken, so that it never falls.
 */
export function classMaximum(
  data: ClassData,
  start: ClassParameters,
  { tolerance, most }: Limits,
): ClassMaximum {
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

/** Where the two steps lead when followed on; the second step's end where that is higher. */
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
