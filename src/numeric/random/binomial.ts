import { exp } from "../elementary/exp";
import { log, log1p } from "../elementary/log";
import type { Random } from "./random";

/** log(k!) minus Stirling's approximation (k + 1/2) log(k + 1) - (k + 1) + log(2 pi)/2, for k = 0 .. 9. */
const STIRLING_REMAINDERS = [
  0.08106146679532726, 0.0413406959554093, 0.02767792568499834, 0.02079067210376509, 0.01664469118982119,
  0.01387612882307075, 0.01189670994589177, 0.01041126526197209, 0.009255462182712733, 0.00833056343336287,
];

/**
 * A binomial draw, exact in distribution: sequential inversion where the smaller of np and n(1 - p) is below 10,
 * otherwise transformed rejection with squeeze (Hörmann 1993, algorithm BTRS).
 * @param trials an integer >= 0
 * @param probability of success, clamped to 0 .. 1 (NaN as 0)
 * @returns an integer in 0 .. trials. Reference: R `dbinom`, by chi-square tests in several regimes.
 */
export function binomialDraw(trials: number, probability: number, random: Random): number {
  if (!(trials > 0 && probability > 0)) return 0;
  if (probability >= 1) return trials;
  if (probability > 0.5) return trials - drawUpToHalf(trials, 1 - probability, random);
  return drawUpToHalf(trials, probability, random);
}

function drawUpToHalf(n: number, p: number, random: Random): number {
  return n * p < 10 ? byInversion(n, p, random) : byRejection(n, p, random);
}

function byInversion(n: number, p: number, random: Random): number {
  const odds = p / (1 - p);
  const none = exp(n * log1p(-p));
  for (;;) {
    let left = random.uniform();
    let term = none;
    let k = 0;
    while (left > term && k < n) {
      left -= term;
      k++;
      term *= ((n - k + 1) * odds) / k;
    }
    if (left <= term) return k;
  }
}

function byRejection(n: number, p: number, random: Random): number {
  const spread = Math.sqrt(n * p * (1 - p));
  const b = 1.15 + 2.53 * spread;
  const a = -0.0873 + 0.0248 * b + 0.01 * p;
  const center = n * p + 0.5;
  const squeeze = 0.92 - 4.2 / b;
  const alpha = (2.83 + 5.1 / b) * spread;
  const odds = p / (1 - p);
  const mode = Math.floor((n + 1) * p);
  const atMode =
    (mode + 0.5) * log((mode + 1) / (odds * (n - mode + 1))) +
    stirlingRemainder(mode) +
    stirlingRemainder(n - mode);
  for (;;) {
    const u = random.uniform() - 0.5;
    const v = random.uniform();
    const edge = 0.5 - Math.abs(u);
    const k = Math.floor(((2 * a) / edge + b) * u + center);
    if (edge >= 0.07 && v <= squeeze) return k;
    if (k < 0 || k > n) continue;
    const bound =
      atMode +
      (n + 1) * log((n - mode + 1) / (n - k + 1)) +
      (k + 0.5) * log((odds * (n - k + 1)) / (k + 1)) -
      stirlingRemainder(k) -
      stirlingRemainder(n - k);
    if (log((v * alpha) / (a / (edge * edge) + b)) <= bound) return k;
  }
}

function stirlingRemainder(k: number): number {
  if (k < 10) return STIRLING_REMAINDERS[k]!;
  const next = k + 1;
  const square = next * next;
  return (1 / 12 - (1 / 360 - 1 / 1260 / square) / square) / next;
}
