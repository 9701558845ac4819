import { chiSquareUpper } from "../../numeric/distributions/special";
import { type FoundDif, NO_CONTRAST, NO_ODDS_RATIO, type NoFinding } from "./dif-finding";
import type { Stratum } from "./score-strata";

/** One score's table of two groups and two answers: expected yes of the first group under a common odds ratio. */
interface Expected {
  readonly score: number;
  readonly difference: number;
  readonly variance: number;
}

/**
 * Breslow and Day's test that the odds ratio of two groups is the same at all scores: non-uniform DIF of items with two
 * answers. Scores enter where both groups and both answers have people.
 * @param strata of two groups
 * @see Breslow & Day (1980), Statistical methods in cancer research, vol. 1, 142-146; Aguerri, Galibert, Attorresi &
 *   Prieto Marañón (2009), Educational and Psychological Measurement, 69, 799-820. Reference: difR's `difBD` without
 *   its rounding.
 */
export function breslowDay(strata: readonly Stratum[]): FoundDif {
  const tables = expectedTables(strata);
  if ("reason" in tables) return tables;
  const statistic = tables.reduce((sum, { difference, variance }) => sum + difference ** 2 / variance, 0);
  const df = tables.length - 1;
  return { statistic, df, p: chiSquareUpper(statistic, df), effect: null, size: null };
}

/**
 * The same against an odds ratio that rises or falls with the score: 1 df, with more power in small groups.
 * @see Penfield (2003), Alberta Journal of Educational Research, 49, 231-243. Reference: as `breslowDay`.
 */
export function breslowDayTrend(strata: readonly Stratum[]): FoundDif {
  const tables = expectedTables(strata);
  if ("reason" in tables) return tables;
  let [slope, weights, products, squares] = [0, 0, 0, 0];
  for (const { score, difference, variance } of tables) {
    slope += score * difference;
    weights += variance;
    products += score * variance;
    squares += score * score * variance;
  }
  const spread = squares - products ** 2 / weights;
  if (!(spread > 0)) return NO_CONTRAST;
  const statistic = slope ** 2 / spread;
  return { statistic, df: 1, p: chiSquareUpper(statistic, 1), effect: null, size: null };
}

function expectedTables(strata: readonly Stratum[]): readonly Expected[] | NoFinding {
  const tables = strata.flatMap(({ score, counts }) => {
    const [[no = 0, yes = 0], [focalNo = 0, focalYes = 0]] = [counts[0]!, counts[1]!];
    const own = { score, yes, first: no + yes, second: focalNo + focalYes, all: yes + focalYes };
    const n = own.first + own.second;
    return own.first > 0 && own.second > 0 && own.all > 0 && own.all < n ? [{ ...own, n }] : [];
  });
  if (tables.length < 2) return NO_CONTRAST;
  let [numerator, denominator] = [0, 0];
  for (const { yes, first, second, all, n } of tables) {
    numerator += (yes * (second - all + yes)) / n;
    denominator += ((first - yes) * (all - yes)) / n;
  }
  if (!(numerator > 0 && denominator > 0)) return NO_ODDS_RATIO;
  const ratio = numerator / denominator;
  return tables.map(({ score, yes, first, second, all, n }) => {
    // The root of (1 - ratio) x^2 + (second - all + ratio (first + all)) x - ratio first all = 0 that is a count.
    const b = second - all + ratio * (first + all);
    const discriminant = Math.sqrt(b * b + 4 * (1 - ratio) * ratio * first * all);
    const expected = ratio === 1 ? (first * all) / n : (2 * ratio * first * all) / (b + discriminant);
    const cells = [expected, first - expected, all - expected, second - all + expected];
    const variance = 1 / cells.reduce((sum, cell) => sum + 1 / cell, 0);
    return { score, difference: yes - expected, variance };
  });
}
