import { chiSquareUpper } from "../numeric/distributions/special";
import { sumBy } from "../numeric/sums/sum";
import { isSimpleSample, type Ratings } from "./ratings";

export interface KendallW {
  /** Those who are rated. */
  readonly n: number;
  readonly ratings: number;
  /** 0 to 1; null where no rater distinguishes them, or under weights, strata or clusters. */
  readonly w: number | null;
  readonly chiSquare: number | null;
  readonly df: number;
  readonly p: number | null;
}

/**
 * Kendall's coefficient of concordance W of raters who order the same people or objects, corrected for ties, with its
 * chi-square test (Friedman's) that they order at random: approximate for fewer than about eight of them.
 * @param ratings complete; ranks or any scores
 * @see Kendall & Babington Smith (1939); Siegel & Castellan (1988), Nonparametric Statistics, section 9.3. Reference:
 *   irr `kendall(correct = TRUE)`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { one: [1, 2, 3, 4], other: [2, 1, 3, 4] } });
 * kendallsW(completeRatings(table, [["one"], ["other"]])).w; // 0.9
 * ```
 */
export function kendallsW(ratings: Ratings): KendallW {
  const { n, scores, table } = ratings;
  const m = scores.length;
  const none = { n, ratings: m, w: null, chiSquare: null, df: Math.max(0, n - 1), p: null };
  if (!isSimpleSample(ratings) || m < 2 || n < 2) return none;
  let ties = 0;
  const sums = new Float64Array(table.rows);
  for (const own of scores) {
    const rows = Array.from(own.keys()).sort((a, b) => own[a]! - own[b]!);
    for (let from = 0, below = 0; from < rows.length; ) {
      let to = from;
      let tied = 0;
      for (; to < rows.length && own[rows[to]!] === own[rows[from]!]; to++) tied += table.count[rows[to]!]!;
      for (let at = from; at < to; at++) sums[rows[at]!]! += below + (tied + 1) / 2;
      ties += tied ** 2 * tied - tied;
      below += tied;
      from = to;
    }
  }
  const squares = sumBy(sums, (rank, row) => table.count[row]! * (rank - (m * (n + 1)) / 2) ** 2);
  const most = m * m * n * (n * n - 1) - m * ties;
  if (!(most > 0)) return none;
  const w = (12 * squares) / most;
  const chiSquare = m * (n - 1) * w;
  return { n, ratings: m, w, chiSquare, df: n - 1, p: chiSquareUpper(chiSquare, n - 1) };
}
