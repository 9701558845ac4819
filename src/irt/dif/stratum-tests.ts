import { chiSquareUpper } from "../../numeric/distributions/special";
import { log } from "../../numeric/elementary/log";
import { type FoundDif, NO_CONTRAST, sizeOf, waldTest } from "./dif-finding";
import { categoryMoments, type Stratum } from "./score-strata";

/** Zwick (2012) and others: from .05 on moderate, from .10 on large. */
const P_DIF_LIMITS = [0.05, 0.1] as const;

/**
 * P-DIF: the difference of the shares of yes (focal - reference) given the score, averaged over the focal group.
 * @param strata of two groups, the reference group first
 * @see Dorans & Kulick (1986), Journal of Educational Measurement, 23, 355-368. Reference: difR's `difStd`.
 */
export function standardizedDifference(strata: readonly Stratum[]): FoundDif {
  const effect = meanDifference(strata);
  if (effect === null) return NO_CONTRAST;
  return {
    statistic: null,
    df: null,
    p: null,
    effect,
    size: sizeOf(effect, { p: null, limits: P_DIF_LIMITS }),
  };
}

/** Focal - reference, in steps of the item, averaged over the scores of the focal group; null if no score has both. */
function meanDifference(strata: readonly Stratum[]): number | null {
  let [difference, people] = [0, 0];
  for (const { counts } of strata) {
    const [reference, focal] = [categoryMoments(counts[0]!), categoryMoments(counts[1]!)];
    if (!(reference.n > 0 && focal.n > 0)) continue;
    difference += focal.n * (focal.mean - reference.mean);
    people += focal.n;
  }
  return people > 0 ? difference / people : null;
}

/** SMD over the item's SD: Dorans & Schmitt's limits as used for NAEP. */
const SMD_LIMITS = [0.17, 0.25] as const;

/**
 * Mantel's chi-square of an ordered item given the score; the effect is the standardized mean difference SMD (focal -
 * reference, in steps of the item), its size by SMD over the item's SD.
 * @param strata of two groups, the reference group first
 * @see Mantel (1963), JASA, 58, 690-700; Zwick, Donoghue & Grima (1993), Journal of Educational Measurement, 30,
 *   233-251; Dorans & Schmitt (1991). Reference: R code of the formulas and base R (scripts/reference/dif-methods.R).
 */
export function mantelTest(strata: readonly Stratum[]): FoundDif {
  const test = mantelChiSquare(strata);
  const effect = meanDifference(strata);
  const all = strata.reduce(
    (sum, { counts }) => sum.map((people, k) => people + counts[0]![k]! + counts[1]![k]!),
    new Float64Array(strata[0]?.counts[0]?.length ?? 0),
  );
  const sd = Math.sqrt(categoryMoments(all).variance);
  if (test === null || effect === null || !(sd > 0)) return NO_CONTRAST;
  return { ...test, effect, size: sizeOf(effect / sd, { p: test.p, limits: SMD_LIMITS }) };
}

function mantelChiSquare(strata: readonly Stratum[]): { statistic: number; df: number; p: number } | null {
  let [difference, variance] = [0, 0];
  for (const { counts } of strata) {
    const [reference, focal] = [counts[0]!, counts[1]!];
    const both = reference.map((people, k) => people + focal[k]!);
    const { n, mean, variance: own } = categoryMoments(both);
    const [first, second] = [categoryMoments(reference).n, categoryMoments(focal).n];
    if (n < 2 || first === 0 || second === 0) continue;
    difference += second * (categoryMoments(focal).mean - mean);
    variance += (first * second * own) / n;
  }
  if (!(variance > 0)) return null;
  const statistic = difference ** 2 / variance;
  return { statistic, df: 1, p: chiSquareUpper(statistic, 1) };
}

/** Of the log odds ratio: Penfield (2007). */
const LOG_ODDS_LIMITS = [0.43, 0.64] as const;

/**
 * Liu and Agresti's cumulative common odds ratio of an ordered item given the score, reference over focal group; the
 * effect is its logarithm, the test is Mantel's.
 * @param strata of two groups, the reference group first
 * @see Liu & Agresti (1996), Biometrics, 52, 1223-1234; Penfield & Algina (2003), Journal of Educational Measurement,
 *   40, 353-370; Penfield (2007), Educational and Psychological Measurement, 67, 3-23. Reference: R code of the formula.
 */
export function liuAgrestiTest(strata: readonly Stratum[]): FoundDif {
  const test = mantelChiSquare(strata);
  let [numerator, denominator] = [0, 0];
  for (const { counts } of strata) {
    const [reference, focal] = [counts[0]!, counts[1]!];
    const [first, second] = [categoryMoments(reference).n, categoryMoments(focal).n];
    let [above, aboveFocal] = [first, second];
    for (let cut = 0; cut < reference.length - 1; cut++) {
      above -= reference[cut]!;
      aboveFocal -= focal[cut]!;
      if (first === 0 || second === 0) continue;
      numerator += (above * (second - aboveFocal)) / (first + second);
      denominator += ((first - above) * aboveFocal) / (first + second);
    }
  }
  if (test === null) return NO_CONTRAST;
  if (!(numerator > 0 && denominator > 0)) return { ...test, effect: null, size: null };
  const effect = log(numerator / denominator);
  return { ...test, effect, size: sizeOf(effect, { p: test.p, limits: LOG_ODDS_LIMITS }) };
}

/**
 * Mantel and Haenszel's test generalized to several groups and nominal answers: general association given the score.
 * @param strata of two groups or more
 * @see Somes (1986), The American Statistician, 40, 106-108; Penfield (2001), Applied Measurement in Education, 14,
 *   235-259. Reference: R `mantelhaen.test`, difR's `difGMH`.
 */
export function generalizedMantelHaenszel(strata: readonly Stratum[]): FoundDif {
  const [groups, categories] = [strata[0]?.counts.length ?? 0, strata[0]?.counts[0]?.length ?? 0];
  const [rows, columns] = [groups - 1, categories - 1];
  const size = rows * columns;
  if (size < 1) return NO_CONTRAST;
  const difference = new Float64Array(size);
  const covariance = new Float64Array(size * size);
  for (const { counts } of strata) {
    const people = counts.map((own) => categoryMoments(own).n);
    const n = people.reduce((sum, own) => sum + own, 0);
    if (n < 2) continue;
    const answers = Float64Array.from({ length: categories }, (_, k) =>
      counts.reduce((sum, own) => sum + own[k]!, 0),
    );
    const spread = (totals: ArrayLike<number>, i: number, j: number): number =>
      (i === j ? n * totals[i]! : 0) - totals[i]! * totals[j]!;
    for (let i = 0; i < size; i++) {
      const [g, k] = [Math.floor(i / columns), i % columns];
      difference[i]! += counts[g]![k]! - (people[g]! * answers[k]!) / n;
      for (let j = 0; j < size; j++) {
        const [h, l] = [Math.floor(j / columns), j % columns];
        covariance[i * size + j]! += (spread(people, g, h) * spread(answers, k, l)) / (n * n * (n - 1));
      }
    }
  }
  const test = waldTest(difference, covariance);
  return test === null ? NO_CONTRAST : { ...test, effect: null, size: null };
}
