import type { Grouping, PatternTable } from "../../data/answers/pattern-table";
import { fUpper } from "../../numeric/distributions/special";
import { invert } from "../../numeric/linear-algebra/matrix";
import { sumBy } from "../../numeric/sums/sum";
import { designDegreesOfFreedom } from "../design/sample-design";
import { surveyDesign } from "../design/survey-design";
import { surveyDomains } from "../estimates/domains";
import { levelCovariance } from "../estimates/level-variances";
import { linearizedMeans } from "../estimates/linearized";

/** People of a level who have a score. */
export interface LevelMean {
  readonly level: string;
  readonly n: number;
  readonly mean: number | null;
  readonly sd: number | null;
}

export interface LevelTest {
  readonly levels: readonly LevelMean[];
  /** Of equal means; null with fewer than two levels of two people, or without variation within one of them. */
  readonly test: {
    /** "welch": unequal variances; "wald": standard errors of the sample design. */
    readonly kind: "welch" | "wald";
    readonly f: number;
    readonly df1: number;
    readonly df2: number;
    readonly p: number;
  } | null;
  /** Share of the variance between levels; null without variation. */
  readonly etaSquared: number | null;
}

/**
 * Means of a score by level, and a test that they are equal over the levels with two people or more. Independent people
 * of equal weight: Welch's (1951) F, for two levels the square of Welch's t. With weights, strata or clusters: the Wald
 * F of the linearized means, with the design's degrees of freedom less the levels but one.
 * @param score by row of the table, NaN where missing
 * @see Welch, B. L. (1951). Biometrika, 38, 330-336. Reference: R `oneway.test`, `t.test`; survey `regTermTest(svyglm())`.
 * @example
 * ```ts
 * const table = fromAnswers({ items: { x: [1, 2, 3, 2, 4, 6] }, groups: { sex: ["b", "b", "b", "g", "g", "g"] } });
 * const { test, levels } = levelTest(table, itemScores(table, 0), table.groupings[0]);
 * levels.map(({ mean }) => mean); // [2, 4]
 * test?.f.toFixed(3); // "2.400"
 * test?.df2.toFixed(3); // "2.941"
 * ```
 */
export function levelTest(table: PatternTable, score: Float64Array, grouping: Grouping): LevelTest {
  const moments = levelMoments(table, score, grouping);
  const levels = moments.map(({ level, n, weight, mean, squares }) => ({
    level,
    n,
    mean: n > 0 ? mean : null,
    sd: n > 1 ? Math.sqrt(((squares / weight) * n) / (n - 1)) : null,
  }));
  const isPlain = table.weighting !== "design" && table.stratum === null && table.cluster === null;
  return {
    levels,
    test: isPlain ? welch(levels) : waldTest(table, score, { grouping, levels }),
    etaSquared: etaSquared(moments),
  };
}

interface LevelMoments {
  readonly level: string;
  readonly n: number;
  readonly weight: number;
  readonly mean: number;
  /** Weighted sum of squared deviations from the mean. */
  readonly squares: number;
}

function levelMoments(table: PatternTable, score: Float64Array, { levels, codes }: Grouping): LevelMoments[] {
  const rows = levels.map((): number[] => []);
  for (let row = 0; row < table.rows; row++) {
    if (!Number.isNaN(score[row]!) && codes[row]! >= 0 && table.weight[row]! > 0)
      rows[codes[row]!]!.push(row);
  }
  return levels.map((level, at) => {
    const own = rows[at]!;
    const sum = (of: (row: number) => number): number => own.reduce((all, row) => all + of(row), 0);
    const weight = sum((row) => table.weight[row]!);
    const mean = sum((row) => table.weight[row]! * score[row]!) / weight;
    const squares = sum((row) => table.weight[row]! * (score[row]! - mean) ** 2);
    return { level, n: sum((row) => table.count[row]!), weight, mean, squares };
  });
}

function etaSquared(moments: readonly LevelMoments[]): number | null {
  const used = moments.filter(({ n }) => n > 0);
  const total = used.reduce((sum, { weight }) => sum + weight, 0);
  const mean = used.reduce((sum, one) => sum + (one.weight / total) * one.mean, 0);
  const between = used.reduce((sum, one) => sum + one.weight * (one.mean - mean) ** 2, 0);
  const all = between + used.reduce((sum, { squares }) => sum + squares, 0);
  // Below this share of the squared mean it is rounding.
  return used.length > 1 && all > 1e-12 * total * mean ** 2 && all > 0 ? between / all : null;
}

function welch(levels: readonly LevelMean[]): LevelTest["test"] {
  const used = levels.filter(({ n }) => n > 1);
  const k = used.length;
  if (k < 2 || used.some(({ sd }) => !(sd! > 0))) return null;
  const weights = used.map(({ n, sd }) => n / sd! ** 2);
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const mean = used.reduce((sum, one, at) => sum + (weights[at]! / total) * one.mean!, 0);
  const between = used.reduce((sum, one, at) => sum + weights[at]! * (one.mean! - mean) ** 2, 0) / (k - 1);
  const spread = used.reduce((sum, { n }, at) => sum + (1 - weights[at]! / total) ** 2 / (n - 1), 0);
  const f = between / (1 + (2 * (k - 2) * spread) / (k * k - 1));
  const [df1, df2] = [k - 1, (k * k - 1) / (3 * spread)];
  return { kind: "welch", f, df1, df2, p: fUpper(f, df1, df2) };
}

function waldTest(
  table: PatternTable,
  score: Float64Array,
  { grouping, levels }: { readonly grouping: Grouping; readonly levels: readonly LevelMean[] },
): LevelTest["test"] {
  const design = surveyDesign(table);
  const means = linearizedMeans(score, surveyDomains(design, grouping));
  const covariance = levelCovariance(means);
  const size = levels.length;
  const used = levels.flatMap(({ n, sd }, at) => (n > 1 && sd! > 0 ? [at] : []));
  const [first, ...others] = used;
  if (first === undefined || others.length === 0) return null;
  const of = (a: number, b: number): number => covariance[a * size + b]!;
  const matrix = others.map((a) =>
    others.map((b) => of(a, b) - of(a, first) - of(first, b) + of(first, first)),
  );
  const difference = others.map((at) => means.estimates[at]! - means.estimates[first]!);
  const known = score.map((value, row) => Number(!Number.isNaN(value) && grouping.codes[row]! >= 0));
  const counts = table.count.map((count, row) => count * known[row]!);
  const df2 = designDegreesOfFreedom(design, counts) - others.length;
  if (!(df2 > 0) || matrix.some((row, at) => !(row[at]! > 0))) return null;
  const inverse = invert(matrix);
  const wald = sumBy(difference, (one, a) =>
    difference.reduce((all, other, b) => all + one * inverse[a]![b]! * other, 0),
  );
  const df1 = others.length;
  return { kind: "wald", f: wald / df1, df1, df2, p: fUpper(wald / df1, df1, df2) };
}
