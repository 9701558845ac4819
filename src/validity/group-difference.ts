import type { PatternTable } from "../data/answers/pattern-table";
import { type Domain, domainOf, type Interval, intervalOf, type LinearEstimate } from "./linear-estimate";

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
  const groups = [1, 0].map((side) => momentsOf(domain, score, (row) => isIn[row] === side));
  const [own, other] = groups;
  if (own === undefined || other === undefined || !(own.people > 0) || !(other.people > 0)) return null;
  const superiority = superiorityOf(domain, score, isIn, [own.weight, other.weight]);
  const difference = hedges(domain, score, isIn, [own, other]);
  return {
    people: [own.people, other.people],
    g: difference && intervalOf(difference, domain, "plain"),
    superiority: intervalOf(superiority, domain, "logit"),
  };
}

interface Moments {
  readonly people: number;
  readonly weight: number;
  readonly mean: number;
  /** Weighted sum of squares about the mean. */
  readonly squares: number;
}

function momentsOf({ table, rows }: Domain, score: Float64Array, isOwn: (row: number) => boolean): Moments {
  const own = rows.filter(isOwn);
  const sum = (of: (row: number) => number): number => own.reduce((total, row) => total + of(row), 0);
  const weight = sum((row) => table.weight[row]!);
  const mean = sum((row) => table.weight[row]! * score[row]!) / weight;
  return {
    people: sum((row) => table.count[row]!),
    weight,
    mean,
    squares: sum((row) => table.weight[row]! * (score[row]! - mean) ** 2),
  };
}

function hedges(
  { table, rows, people, total }: Domain,
  score: Float64Array,
  isIn: ArrayLike<number>,
  [own, other]: readonly [Moments, Moments],
): LinearEstimate | null {
  const within = (own.squares + other.squares) / total;
  if (!(within > 1e-12 * (own.mean ** 2 + other.mean ** 2 + within)) || people <= 2) return null;
  const deviation = Math.sqrt((within * people) / (people - 2));
  const correction = 1 - 3 / (4 * people - 9);
  const d = (own.mean - other.mean) / deviation;
  const influence = new Float64Array(table.rows);
  for (const row of rows) {
    const side = isIn[row] === 1 ? own : other;
    const residual = score[row]! - side.mean;
    const ofMean = (isIn[row] === 1 ? residual : -residual) / (side.weight * deviation);
    const ofDeviation = (d * (residual ** 2 / within - 1)) / (2 * total);
    influence[row] = correction * (ofMean - ofDeviation);
  }
  return { estimate: correction * d, influence };
}

/** Probability of superiority, from each group's shares by distinct score. */
function superiorityOf(
  { table, rows }: Domain,
  score: Float64Array,
  isIn: ArrayLike<number>,
  totals: readonly [number, number],
): LinearEstimate {
  const distinct = [...new Set(rows.map((row) => score[row]!))].sort((one, two) => one - two);
  const placeOf = new Map(distinct.map((value, place) => [value, place]));
  const shares = [new Float64Array(distinct.length), new Float64Array(distinct.length)] as const;
  for (const row of rows) {
    const side = isIn[row] === 1 ? 0 : 1;
    shares[side][placeOf.get(score[row]!)!]! += table.weight[row]! / totals[side];
  }
  /** By group and score: share below it plus half of that at it. */
  const below = shares.map((own) => {
    let sum = 0;
    return own.map((share) => {
      sum += share;
      return sum - share / 2;
    });
  });
  const estimate = shares[0].reduce((sum, share, place) => sum + share * below[1]![place]!, 0);
  const influence = new Float64Array(table.rows);
  for (const row of rows) {
    const place = placeOf.get(score[row]!)!;
    const own = isIn[row] === 1 ? below[1]![place]! : 1 - below[0]![place]!;
    influence[row] = (own - estimate) / totals[isIn[row] === 1 ? 0 : 1];
  }
  return { estimate, influence };
}
