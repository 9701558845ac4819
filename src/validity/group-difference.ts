import type { PatternTable } from "../data/answers/pattern-table";
import { type Interval, intervalOn } from "../numeric/distributions/interval";
import { sum } from "../numeric/sums/sum";
import { type Estimate, errorOf, meanOf } from "../survey/design/estimate";
import { type Domain, domainOf } from "./domain";

/** Difference of two groups' scores. */
export interface GroupDifference {
  /** People with a score, in the group and in the other. */
  readonly people: readonly [group: number, other: number];
  /** Hedges' g: mean difference in pooled standard deviations, corrected for small samples. */
  readonly g: Interval | null;
  /** Probability of superiority: that a member of the group scores higher than one of the other, ties half. */
  readonly superiority: Interval;
}

/**
 * The design-based difference of two groups' scores. g's pooled variance has n - 2; the small-sample correction is 1 -
 * 3 / (4 n - 9). Standard errors are linearized (robust to unequal variances); intervals by Student's t, that of the
 * probability on the logit scale.
 * @param score by row of the table, NaN where missing
 * @param isIn by row: 1 in the group, 0 in the other, -1 in neither
 * @returns null where a group is empty; g null without variance within groups or with fewer than three people
 * @see Hedges (1981), Journal of Educational Statistics, 6, 107-128; McGraw & Wong (1992), Psychological Bulletin, 111, 361-365;
 *   Newcombe (2006), Statistics in Medicine, 25, 559-573. Reference: hand formulas in R, survey's linearization.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { x: [1, 2, 2, 3] }, groups: { sex: ["b", "b", "g", "g"] } });
 * const found = groupDifference(table, itemScores(table, 0), table.groupings[0].codes);
 * found?.superiority.estimate; // 0.875
 * found?.g?.estimate.toFixed(4); // "0.8081"
 * ```
 */
export function groupDifference(
  table: PatternTable,
  score: Float64Array,
  isIn: ArrayLike<number>,
): GroupDifference | null {
  const known = score.map((value, row) => (isIn[row]! < 0 ? Number.NaN : value));
  const domain = domainOf(table, [known]);
  /** By row, weights of one group. */
  const group = (side: number): Float64Array =>
    domain.weight.map((weight, row) => (isIn[row] === side ? weight : 0));
  const weights = [group(1), group(0)] as const;
  const peopleIn = (own: Float64Array): number =>
    own.reduce((sum, weight, row) => sum + (weight > 0 ? table.count[row]! : 0), 0);
  const people = [peopleIn(weights[0]), peopleIn(weights[1])] as const;
  if (!(people[0] > 0 && people[1] > 0)) return null;
  const difference = hedges(domain, known, weights);
  return {
    people,
    g: difference && intervalOn("plain", errorOf(difference, domain)),
    superiority: intervalOn("logit", errorOf(superiorityOf(domain, known, weights), domain)),
  };
}

/** Weights by row of the group, and of the other. */
type Groups = readonly [own: Float64Array, other: Float64Array];

function hedges({ weight, people }: Domain, score: Float64Array, [own, other]: Groups): Estimate | null {
  const [mean, otherMean] = [meanOf(own, score), meanOf(other, score)];
  const within = meanOf(weight, (row) => (score[row]! - (own[row]! > 0 ? mean : otherMean).value) ** 2);
  const least = 1e-12 * (mean.value ** 2 + otherMean.value ** 2 + within.value);
  if (!(within.value > least) || people <= 2) return null;
  const deviation = within.times(people / (people - 2)).sqrt();
  return mean
    .minus(otherMean)
    .over(deviation)
    .times(1 - 3 / (4 * people - 9));
}

/**
 * Probability of superiority: the mean of one group's ranks in the other. Either group has its part of the influence,
 * that of the mean of its own ranks.
 */
function superiorityOf({ rows }: Domain, score: Float64Array, [own, other]: Groups): Estimate {
  const distinct = [...new Set(rows.map((row) => score[row]!))].sort((one, two) => one - two);
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  /** By row: the share of a group below it plus half of that at it. */
  const ranksIn = (group: Float64Array): Float64Array => {
    const shares = new Float64Array(distinct.length);
    const total = sum(group);
    for (const row of rows) shares[placeOf.get(score[row]!)!]! += group[row]! / total;
    let upTo = 0;
    const below = shares.map((share) => {
      upTo += share;
      return upTo - share / 2;
    });
    return score.map((value) => below[placeOf.get(value) ?? 0]!);
  };
  const [above, below] = [meanOf(own, ranksIn(other)), meanOf(other, ranksIn(own))];
  return above.minus(below).plus(below.value);
}
