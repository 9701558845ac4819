import { logGamma } from "../distributions/special";
import { exp } from "../elementary/exp";
import type { Random } from "./random";

export interface Urn {
  readonly balls: number;
  readonly marked: number;
  readonly drawn: number;
}

/**
 * A hypergeometric draw: the number of marked balls drawn, by inversion from the mode outwards.
 * @param urn integers, 0 <= marked, drawn <= balls
 * @returns an integer. Reference: R `dhyper`, by a chi-square test in several regimes.
 */
export function hypergeometricDraw(urn: Urn, random: Random): number {
  const { balls, marked, drawn } = urn;
  const fewest = Math.max(0, drawn - (balls - marked));
  const most = Math.min(drawn, marked);
  if (fewest === most) return fewest;
  const mode = Math.min(most, Math.max(fewest, Math.floor(((drawn + 1) * (marked + 1)) / (balls + 2))));
  const atMode = exp(logProbability(urn, mode));
  let left = random.uniform() - atMode;
  let [below, above] = [mode, mode];
  let [lower, upper] = [atMode, atMode];
  while (left > 0 && (below > fewest || above < most)) {
    if (above < most) {
      upper *= ratio(urn, above);
      above++;
      left -= upper;
      if (left <= 0) return above;
    }
    if (below > fewest) {
      below--;
      lower /= ratio(urn, below);
      left -= lower;
      if (left <= 0) return below;
    }
  }
  return mode;
}

/** P(k + 1) / P(k). */
function ratio({ balls, marked, drawn }: Urn, k: number): number {
  return ((marked - k) * (drawn - k)) / ((k + 1) * (balls - marked - drawn + k + 1));
}

function logProbability({ balls, marked, drawn }: Urn, k: number): number {
  return logChoose(marked, k) + logChoose(balls - marked, drawn - k) - logChoose(balls, drawn);
}

function logChoose(n: number, k: number): number {
  const logs = logFactorialsTo(n);
  return logs[n]! - logs[k]! - logs[n - k]!;
}

/** Logarithms of 0!, 1!, 2!, ..., extended when needed. */
let logFactorials = new Float64Array(0);

function logFactorialsTo(n: number): Float64Array {
  if (n >= logFactorials.length) {
    const known = logFactorials;
    logFactorials = Float64Array.from({ length: Math.max(n + 1, 2 * known.length) }, (_, k) =>
      k < known.length ? known[k]! : logGamma(k + 1),
    );
  }
  return logFactorials;
}
