import { CHI_SQUARE_AT_05 } from "../../../numeric/distributions/special";
import {
  constrainedScoring,
  type ScoringConstraint,
} from "../../../numeric/optimization/constrained-scoring";
import { dampedScoring, type ScoringMinimum } from "../../../numeric/optimization/damped-scoring";
import type { ScoringTarget } from "../../../numeric/optimization/scoring-step";
import { createRandom } from "../../../numeric/random/random";
import type { DivergedSearch } from "../starts/beyond-infinity";

/** A negligible change of chi-square: p is .75 on one degree of freedom. */
const NEGLIGIBLE_CHANGE = 0.1;
const TENFOLD = 10;
const FAR = 100;
/** Parameters that grew this much meanwhile are named with those that diverge. */
const GROWN_ALONG = 3;
/** Enough slow steps to detect divergence: scoring reaches a minimum in far fewer. */
const MANY_STEPS = 40;
const TWOFOLD = 2;

interface DivergenceWatch {
  /** Called after each step of a fit that has not converged: whether parameters diverge. */
  stop(at: ScoringMinimum): boolean;
  /** Indices of the diverging parameters. */
  readonly places: readonly number[];
}

/**
 * Detects parameters that diverge because the data cannot distinguish large values: since some earlier point of the
 * descent chi-square fell by less than .1 while the parameter grew tenfold, to more than a hundred times its start (or
 * a hundred times the unit in which one person's information is 1, if larger). On slow descents: chi-square fell by
 * less than .1 in forty steps while a parameter a tenth as far doubled. The minimum then has no finite place that the
 * data can show.
 *
 * This happens to residual variances, means and variances of a group whose thresholds do not follow those of the other
 * groups (Wu & Estabrook 2016 on binary items), to the loading of a Heywood item under theta, and to a factor with one
 * item.
 * @param start the first point; `information`: the approximate Hessian there
 * @param chiSquareUnit chi-square per unit of the minimized function
 * @param known parameters that diverged from another start: one of them this far is enough
 */
function watchDivergence(
  start: { readonly x: Float64Array; readonly information: () => Float64Array },
  chiSquareUnit: number,
  known: readonly number[] = [],
): DivergenceWatch {
  const history: Pick<ScoringMinimum, "x" | "value">[] = [];
  let far: Float64Array | null = null;
  let places: readonly number[] = [];
  return {
    stop(at) {
      const since = history.findIndex(({ value }) => (value - at.value) * chiSquareUnit < NEGLIGIBLE_CHANGE);
      const before = history[since];
      history.push({ x: at.x, value: at.value });
      const grown = (i: number, times: number): boolean =>
        before !== undefined && Math.abs(at.x[i]!) >= times * Math.abs(before.x[i]!);
      const beyond = (i: number, share: number): boolean => {
        far ??= divergenceLimits(start.x, start.information());
        return Math.abs(at.x[i]!) >= share * far[i]!;
      };
      const isSlow = before !== undefined && history.length - since > MANY_STEPS;
      const again = known.some((i) => beyond(i, 1));
      const runs = (i: number): boolean =>
        (grown(i, TENFOLD) && beyond(i, 1)) || (isSlow && grown(i, TWOFOLD) && beyond(i, 1 / TENFOLD));
      if (before === undefined && !again) return false;
      const all = Array.from(at.x.keys());
      if (!again && !all.some(runs)) return false;
      const along = isSlow ? TWOFOLD : GROWN_ALONG;
      places = again ? known : all.filter((i) => beyond(i, 1 / TENFOLD) && grown(i, along));
      return true;
    },
    get places() {
      return places;
    },
  };
}

function divergenceLimits(x: Float64Array, hessian: Float64Array): Float64Array {
  return x.map((value, i) => {
    const information = 2 * hessian[i * x.length + i]!;
    return FAR * Math.max(Math.abs(value), information > 0 ? 1 / Math.sqrt(information) : 0);
  });
}

const MAX_STARTS = 10;
/** After divergence other starts seldom find anything else. */
const STARTS_AFTER_DIVERGENCE = 2;
/** Limit on steps times squared parameters for trying another start: two failed ones of a hundred parameters. */
const MAX_WORK = 4e6;
/** Chi-square (1 df, p = .05): a minimum at most this far above the limit of diverging parameters is accepted. */
const AS_GOOD = CHI_SQUARE_AT_05;

/** Steps at most of a restarted search that was nearly done. */
const MAX_RESTART_STEPS = 20;
/** Relative rounding error of a discrepancy, a small difference of larger sums. */
const ROUNDING = 1e-14;

export interface ConnectedFit {
  readonly minimum: ScoringMinimum;
  /** For judging identification: the information at the minimum, or at the start where there is none. */
  readonly information: Float64Array;
  readonly starts: number;
  readonly diverging: readonly number[];
}

/**
 * Fits linked groups, with constraints if any, from a start and, without convergence, from further starts and up to
 * nine seeded ones around the first, within limits on a large model's time. The first that converges is the answer,
 * unless an earlier one was lower by a chi-square of 3.84 or more.
 * @param constraints functions of the target's free parameters
 * @param options `further`: starts to try before seeded ones; `beyond`: where to continue after divergence;
 *   `chiSquareUnit`: chi-square per unit of the discrepancy; `seed` of the seeded starts; `mostStarts` in all (10)
 */
export function fitConnected(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  start: Float64Array,
  {
    chiSquareUnit,
    seed,
    mostStarts = MAX_STARTS,
    further = () => [],
    beyond = () => null,
  }: {
    chiSquareUnit: number;
    seed: number;
    mostStarts?: number | undefined;
    further?: (() => readonly Float64Array[]) | undefined;
    beyond?: ((at: DivergedSearch) => Float64Array | null) | undefined;
  },
): ConnectedFit {
  const isFree = constraints.length === 0;
  // Values that violate constraints are not comparable.
  const unit = isFree ? chiSquareUnit : 0;
  const from = (x: Float64Array, known?: readonly number[]): ConnectedFit =>
    isFree
      ? fitUnconstrained(target, x, { chiSquareUnit, starts, known })
      : fitConstrained(target, constraints, { x, starts });
  let best: ConnectedFit | null = null;
  let most = mostStarts;
  let waiting: readonly Float64Array[] | null = null;
  let starts = 0;
  let work = 0;
  while (starts < most && work < MAX_WORK && best?.minimum.converged !== true) {
    starts++;
    if (starts > 1) waiting ??= further().filter((other) => Number.isFinite(target.value(other)));
    const planned = starts === 1 ? start : waiting?.[starts - 2];
    const begin = planned ?? aroundStart(target, start, { seed, stream: starts });
    if (begin === null) continue;
    const fit = from(begin, best?.diverging);
    if (fit.diverging.length > 0)
      most = Math.min(most, STARTS_AFTER_DIVERGENCE + (waiting ?? further()).length);
    work += fit.minimum.iterations * start.length ** 2;
    if (best === null || isBetter(fit, best, unit)) best = fit;
  }
  while (starts < mostStarts && best !== null && !best.minimum.converged) {
    const begin = beyond({ x: best.minimum.x, diverging: best.diverging });
    if (begin === null || !Number.isFinite(target.value(begin))) break;
    starts++;
    const fit = from(begin);
    if (!isBetter(fit, best, unit)) break;
    best = fit;
  }
  const found = best!;
  // With diverging parameters the information of the data cannot be judged.
  const judged = found.minimum.converged ? found.information : target.derivatives(start).hessian;
  return { ...found, information: judged, starts };
}

function fitConstrained(
  target: ScoringTarget,
  constraints: readonly ScoringConstraint[],
  { x, starts }: { x: Float64Array; starts: number },
): ConnectedFit {
  const minimum = constrainedScoring(target, constraints, x);
  return { minimum, information: minimum.hessian, starts, diverging: [] };
}

function fitUnconstrained(
  target: ScoringTarget,
  from: Float64Array,
  {
    chiSquareUnit,
    starts,
    known,
  }: { chiSquareUnit: number; starts: number; known?: readonly number[] | undefined },
): ConnectedFit {
  const information = () => target.derivatives(from).hessian;
  const watch = watchDivergence({ x: from, information }, chiSquareUnit, known);
  const reached = dampedScoring(target, from, { stop: watch.stop });
  const minimum = reached.converged || watch.places.length > 0 ? reached : restarted(target, reached);
  return { minimum, information: minimum.hessian, starts, diverging: watch.places };
}

/** Restarts from where a search ended, without its metric of a narrow valley: steps are long again. */
function restarted(target: ScoringTarget, reached: ScoringMinimum): ScoringMinimum {
  const coarse = { ...target, rounding: Math.max(target.rounding ?? 0, ROUNDING) };
  const again = dampedScoring(coarse, reached.x, { iterations: MAX_RESTART_STEPS });
  const iterations = reached.iterations + again.iterations;
  return { ...(again.converged ? again : reached), iterations };
}

function isBetter(fit: ConnectedFit, best: ConnectedFit, chiSquareUnit: number): boolean {
  const lower = (best.minimum.value - fit.minimum.value) * chiSquareUnit;
  return lower > 0 || (fit.minimum.converged && lower > -AS_GOOD);
}

/** Starting values moved by a third of their size and more; null where the discrepancy is not defined. */
function aroundStart(
  target: ScoringTarget,
  start: Float64Array,
  { seed, stream }: { seed: number; stream: number },
): Float64Array | null {
  const random = createRandom(seed, stream);
  for (let share = 1 / 3; share > 0.01; share /= 2) {
    const moved = start.map((value) => value * (1 + share * random.normal()) + (share / 3) * random.normal());
    if (Number.isFinite(target.value(moved))) return moved;
  }
  return null;
}
