import type { ScoringMinimum } from "../../../numeric/optimization/damped-scoring";

/** A change of chi-square that no one would notice: its probability on one degree of freedom is .75. */
const BARELY = 0.1;
const TENFOLD = 10;
const FAR = 100;
/** Parameters that grew this many times meanwhile are named with those that ran off. */
const ALONG = 3;
/** Steps that are slow enough to show where they lead: scoring steps come to a minimum in far fewer. */
const MANY_STEPS = 40;
const TWOFOLD = 2;

export interface DivergenceWatch {
  /** Asked after each step of a fit that has not converged: whether parameters run off. */
  stop(at: ScoringMinimum): boolean;
  /** Which, as places in the vector of parameters; empty where none do. */
  readonly places: readonly number[];
}

/**
 * Watches a fit for parameters that run off to infinity, because the data do not tell a large value from a larger one:
 * since some earlier point of the same descent, chi-square fell by less than .1, while the parameter grew tenfold, to more
 * than a hundred times its start (or a hundred times the unit in which one person's information on it is 1, if that is
 * more). The minimum then has no finite place, or none that the data can show, and the descent would go on for ever.
 * Where it goes slowly: chi-square fell by less than .1 in forty steps, while a parameter that is a tenth as far doubled.
 *
 * This is what happens to residual variances, means and variances of a group whose items' thresholds do not rise and
 * fall with those of the other groups (Wu & Estabrook 2016 on binary items), to the loading of a Heywood item under
 * theta, and to a factor that holds on to one item.
 *
 * @param start the first point; `information`: the approximate Hessian there
 * @param chiSquareUnit chi-square per unit of the function that is minimized
 * @param known places of parameters that ran off from another start: there it is enough that one of them is as far
 */
export function watchDivergence(
  start: { readonly x: Float64Array; readonly information: () => Float64Array },
  chiSquareUnit: number,
  known: readonly number[] = [],
): DivergenceWatch {
  const history: Pick<ScoringMinimum, "x" | "value">[] = [];
  let far: Float64Array | null = null;
  let places: readonly number[] = [];
  return {
    stop(at) {
      const since = history.findIndex(({ value }) => (value - at.value) * chiSquareUnit < BARELY);
      const before = history[since];
      history.push({ x: at.x, value: at.value });
      const grown = (i: number, times: number): boolean =>
        before !== undefined && Math.abs(at.x[i]!) >= times * Math.abs(before.x[i]!);
      const beyond = (i: number, share: number): boolean => {
        far ??= farOff(start.x, start.information());
        return Math.abs(at.x[i]!) >= share * far[i]!;
      };
      const isSlow = before !== undefined && history.length - since > MANY_STEPS;
      const again = known.some((i) => beyond(i, 1));
      const runs = (i: number): boolean =>
        (grown(i, TENFOLD) && beyond(i, 1)) || (isSlow && grown(i, TWOFOLD) && beyond(i, 1 / TENFOLD));
      if (before === undefined && !again) return false;
      const all = Array.from(at.x.keys());
      if (!again && !all.some(runs)) return false;
      const along = isSlow ? TWOFOLD : ALONG;
      places = again ? known : all.filter((i) => beyond(i, 1 / TENFOLD) && grown(i, along));
      return true;
    },
    get places() {
      return places;
    },
  };
}

function farOff(x: Float64Array, hessian: Float64Array): Float64Array {
  return x.map((value, i) => {
    const information = 2 * hessian[i * x.length + i]!;
    return FAR * Math.max(Math.abs(value), information > 0 ? 1 / Math.sqrt(information) : 0);
  });
}
