import { gaussLegendre } from "../numeric/distributions/gauss-legendre";
import { betaLower, betaQuantile } from "../numeric/distributions/special";
import { atCut, type LatentPoint, sharesOf } from "./class-shares";
import type { Classification } from "./uses-result";

/** A classification without the shares of people at its cut-offs. */
type LivingstonLewis = Omit<Classification, "cuts" | "prorate"> & {
  readonly cuts: readonly Omit<Classification["cuts"][number], "reached" | "reachedInterval">[];
};

/** Points of the integral between two cut-offs. */
const POINTS = 40;

/**
 * Accuracy and consistency of classification by a score with a lowest and a highest value: true scores have a beta
 * distribution with the score's first four moments freed of error, and errors are binomial over the effective length.
 * The length is not rounded: the incomplete beta function continues the binomial probabilities.
 * @param scores with the people of each, by their weight
 * @param of.ends lowest and highest possible score
 * @param of.step between possible scores
 * @param of.reliability above 0 and below 1
 * @param of.cuts ascending
 * @returns null where the scores do not vary, or leave no room for a beta distribution
 * @see Livingston & Lewis (1995), Journal of Educational Measurement, 32, 179-197; Hanson (1991), ACT Research Report
 *   91-5 (moments of the four-parameter beta). Checked against R's `integrate` (classification.R) and simulated truth.
 * @example
 * ```ts
 * const scores = Array.from({ length: 11 }, (_, score) => [score, 1] as const);
 * const of = { ends: [0, 10] as const, step: 1, reliability: 0.8, cuts: [{ value: 5, label: "High" }] };
 * livingstonLewis(scores, of)?.all.accuracy.toFixed(2); // "0.87"
 * ```
 */
export function livingstonLewis(
  scores: Iterable<readonly [score: number, people: number]>,
  of: {
    readonly ends: readonly [number, number];
    readonly step: number;
    readonly reliability: number;
    readonly cuts: readonly { readonly value: number; readonly label: string }[];
  },
): LivingstonLewis | null {
  const [low, high] = of.ends;
  const shares = [...scores].map(([score, people]) => [(score - low) / (high - low), people] as const);
  const all = shares.reduce((sum, [, people]) => sum + people, 0);
  const meanOf = (value: (share: number) => number): number =>
    shares.reduce((sum, [share, people]) => sum + (people / all) * value(share), 0);
  const mean = meanOf((share) => share);
  const variance = meanOf((share) => (share - mean) ** 2);
  const { reliability, cuts } = of;
  if (!(variance > 1e-12) || !(reliability > 0 && reliability < 1)) return null;
  const length = (mean * (1 - mean) - reliability * variance) / (variance * (1 - reliability));
  // Descending factorial moments of the score over those of the length are moments of the true score.
  const moments = [0, 1, 2, 3].map((order) =>
    meanOf((share) => {
      let ratio = 1;
      for (let k = 0; k <= order; k++) ratio *= (share * length - k) / (length - k);
      return ratio;
    }),
  );
  const four = length > 3 ? fourParameters(moments) : null;
  const beta = four ?? twoParameters(mean, reliability * variance);
  if (beta === null) return null;
  const truths = cuts.map(({ value }) => (value - low) / (high - low));
  const reachesAt = (share: number): number[] =>
    truths.map((cut) => {
      const least = length * (cut - of.step / 2 / (high - low)) + 0.5;
      return betaLower(share, least, length - least + 1);
    });
  const below = (share: number): number => betaLower((share - beta.low) / beta.width, beta.a, beta.b);
  const bounds = [0, ...truths.map(below), 1];
  const { abscissae, weights } = gaussLegendre(POINTS);
  const points = bounds.slice(1).flatMap((end, reached) => {
    const half = (end - bounds[reached]!) / 2;
    if (!(half > 0)) return [];
    return abscissae.flatMap((distance, k) =>
      [-distance, distance].map((x): LatentPoint => {
        const share = beta.low + beta.width * betaQuantile(end - half + half * x, beta.a, beta.b);
        return { weight: half * weights[k]!, reached, reaches: reachesAt(share) };
      }),
    );
  });
  return {
    method: "livingston-lewis",
    effectiveLength: length,
    trueScores: four === null ? "two-parameter" : "four-parameter",
    all: sharesOf(points),
    cuts: cuts.map((cut, at) => ({
      ...cut,
      count: of.step === 1 ? Math.ceil(cut.value - low) : null,
      ...sharesOf(atCut(points, at)),
    })),
  };
}

interface Beta {
  readonly a: number;
  readonly b: number;
  readonly low: number;
  readonly width: number;
}

/** By the method of moments (Hanson 1991); null where it has no solution with 0 <= low < high <= 1. */
function fourParameters([m1 = 0, m2 = 0, m3 = 0, m4 = 0]: readonly number[]): Beta | null {
  const variance = m2 - m1 * m1;
  if (!(variance > 0)) return null;
  const skewness = (m3 - 3 * m1 * m2 + 2 * m1 * m1 * m1) / (variance * Math.sqrt(variance));
  const kurtosis = (m4 - 4 * m1 * m3 + 6 * m1 * m1 * m2 - 3 * m1 * m1 * m1 * m1) / variance ** 2;
  const r = (6 * (kurtosis - skewness ** 2 - 1)) / (6 + 3 * skewness ** 2 - 2 * kurtosis);
  if (!(r > 0)) return null;
  const lean = (skewness * (r + 2)) / Math.sqrt(skewness ** 2 * (r + 2) ** 2 + 16 * (r + 1));
  const [a, b] = [(r / 2) * (1 - lean), (r / 2) * (1 + lean)];
  const width = Math.sqrt((variance * (r + 1)) / (a * b)) * r;
  const low = m1 - (width * a) / r;
  return low >= 0 && low + width <= 1 ? { a, b, low, width } : null;
}

function twoParameters(mean: number, variance: number): Beta | null {
  const sum = (mean * (1 - mean)) / variance - 1;
  return sum > 0 ? { a: mean * sum, b: (1 - mean) * sum, low: 0, width: 1 } : null;
}
