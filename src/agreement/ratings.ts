import type { PatternTable } from "../data/answers/pattern-table";
import { itemScores } from "../data/transform/item-scores";
import { filterRows, selectItems } from "../data/transform/select";
import { studentCritical } from "../numeric/distributions/student-critical";
import { sum } from "../numeric/sums/sum";
import { completeAnswers } from "../reliability/complete-answers";
import { designedAnswers } from "../reliability/designed-answers";
import { designDegreesOfFreedom } from "../survey/design/design-degrees";
import { influenceVariance, simpleVariance } from "../survey/design/influence-variance";
import { type SampleDesign, sampleDesign } from "../survey/design/sample-design";

/** The same people rated several times: by occasion or by rater, one number each. */
export interface Ratings {
  /** By occasion or rater, a score by row; NaN where there is none. */
  readonly scores: readonly Float64Array[];
  /** The rows with their people and weights. */
  readonly table: PatternTable;
  /** Strata and clusters by row; null where there are none. */
  readonly design: SampleDesign | null;
  /** People. */
  readonly n: number;
}

/**
 * Ratings of those who have all of them, each a sum of the scores of some items.
 *
 * @param table the survey as analyzed, with the items of all occasions
 * @param occasions by occasion or rater, the ids of its items
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { first: [1, 2, 3, null], again: [1, 3, 3, 2] } });
 * completeRatings(table, [["first"], ["again"]]).n; // 3
 * ```
 */
export function completeRatings(table: PatternTable, occasions: readonly (readonly string[])[]): Ratings {
  const ids = occasions.flat();
  const designed = designedAnswers(table, ids, "unique");
  return ratings(designed?.table ?? completeAnswers(table, ids), occasions, designed?.design ?? null);
}

/**
 * Ratings of an item with those of people who lack some.
 *
 * @param ids of the item, by occasion or rater
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 *
 * @example
 * ```ts
 * const table = fromAnswers({ items: { first: [1, 2, 3, null], again: [1, 3, 3, 2] } });
 * incompleteRatings(table, ["first", "again"]).n; // 4
 * ```
 */
export function incompleteRatings(table: PatternTable, ids: readonly string[]): Ratings {
  const selected = selectItems({ ...table, groupings: [] }, ids);
  const whole = sampleDesign(selected, "unique");
  const units = { stratum: whole?.stratum ?? null, cluster: whole?.cluster ?? null };
  const answers = { ...selected, ...units };
  const counted = filterRows(answers, (row) => answers.weight[row]! > 0);
  const { stratum, cluster } = counted;
  return ratings(
    counted,
    ids.map((id) => [id]),
    whole && stratum && { ...whole, stratum, cluster },
  );
}

function ratings(
  table: PatternTable,
  occasions: readonly (readonly string[])[],
  design: SampleDesign | null,
): Ratings {
  const places = new Map(table.items.map(({ id }, place) => [id, place]));
  const scores = occasions.map((ids) => {
    const total = new Float64Array(table.rows);
    for (const id of ids) {
      const own = itemScores(table, places.get(id) ?? 0);
      for (let row = 0; row < table.rows; row++) total[row]! += own[row]!;
    }
    return total;
  });
  return { scores, table, design, n: sum(table.count) };
}

/** Whether people count alike and were drawn one by one: classical intervals hold. */
export function isSimpleSample({ table, design }: Ratings): boolean {
  return design === null && table.weighting !== "design";
}

/** By row, its share of all weight. */
export function weightShares({ table }: Ratings): Float64Array {
  const all = sum(table.weight);
  return table.weight.map((weight) => weight / all);
}

export interface EstimateError {
  readonly standardError: number;
  /** Of Student's t. */
  readonly df: number;
  /** Half the width of the 95 % interval. */
  readonly half: number;
}

/**
 * The standard error of an estimate by linearization: over people with the factor n / (n - 1), or by strata and clusters.
 *
 * @param influence by row, what a person there does to the estimate times n
 * @returns null where there are too few people or units, or none of them differ
 */
export function estimateError(of: Ratings, influence: Float64Array): EstimateError | null {
  const { table, design, n } = of;
  const df = design === null ? n - 1 : designDegreesOfFreedom(design, table.count);
  if (!(df >= 1)) return null;
  const all = sum(table.weight);
  const rows = { influence: influence.map((value) => value / all), weights: table };
  const variance = design === null ? (simpleVariance(rows) * n) / (n - 1) : influenceVariance(rows, design);
  if (variance === null || !(variance > 0)) return null;
  const standardError = Math.sqrt(variance);
  return { standardError, df, half: studentCritical(0.95, df) * standardError };
}
