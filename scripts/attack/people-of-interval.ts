/** How many people an interval is of: its half by its error is Student's critical value of their degrees of freedom. */
import type { Analysis } from "../../src/analysis/analysis";
import { studentCritical } from "../../src/numeric/distributions/student-critical";

/** As printed. */
export interface PrintedInterval {
  readonly se: number;
  readonly low: number;
  readonly high: number;
  /** The scale on which it is symmetric: of a ratio its logarithm, of a correlation Fisher's z. */
  readonly scale: "plain" | "log" | "z";
  /** What a step of the error is on that scale; 1 by default. */
  readonly step?: number | undefined;
}

const HALF = 5e-4;

/**
 * @param of.lost degrees of freedom that the people have less than there are of them
 * @param of.most there are at most so many people
 */
export function peopleOfInterval(
  { se, low, high, scale, step = 1 }: PrintedInterval,
  { lost, most }: { readonly lost: number; readonly most: number },
): { readonly low: number; readonly high: number } {
  const on = (value: number): number =>
    scale === "log" ? Math.log(value) : scale === "z" ? Math.atanh(value) : value;
  const half = (by: number): number =>
    (on(high + by) - on(Math.max(low - by, scale === "log" ? 1e-9 : -0.9999))) / 2;
  const error = (by: number): number => (se + by * (se < 0.1 ? HALF / 10 : HALF)) * step;
  const [least, greatest] = [half(-HALF) / error(1), half(HALF) / error(-1)];
  const fits = (n: number): boolean => {
    const t = studentCritical(0.95, n - lost);
    return t >= least && t <= greatest;
  };
  // The critical value falls with the number of people.
  let [first, last] = [most, lost + 2];
  for (let n = lost + 2; n <= most; n++) {
    if (!fits(n)) continue;
    first = Math.min(first, n);
    last = n;
    if (n > 2000) {
      last = most;
      break;
    }
  }
  return first > last ? { low: lost + 2, high: most } : { low: first, high: last };
}

/** Between what lies a number of people that is told about, for whoever knows the rule (`roundedRemaining`). */
export function peopleToldAbout(
  told: number,
  {
    all,
    disclosure: { leastCount: least, rounding },
  }: { readonly all: number } & Pick<Analysis, "disclosure">,
): readonly [low: number, high: number] {
  if (least === 0) return [told, told];
  return Math.abs(told - all) < rounding
    ? [all - 2 * least + 1, all]
    : [told - 5, Math.min(told + 5, all - 2 * least)];
}
