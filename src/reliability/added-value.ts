import type { PatternTable } from "../data/answers/pattern-table";
import { intervalOn } from "../numeric/distributions/interval";
import { errorOf, meanOf, momentOf } from "../survey/design/estimate";
import type { ClusterLabels } from "../survey/design/sample-design";
import { alphaOf, deviationSums, scoresOf } from "./alpha-estimates";
import { sampledAnswers } from "./complete-answers";
import type { AddedValue } from "./scale-result";

type Figures = Omit<AddedValue, "over" | "structure">;

const NOTHING: Figures = { subscore: null, total: null, difference: null, interval: null };

/**
 * Haberman's (2008) two proportional reductions in mean squared error of a subscore's true score t. By the subscore s
 * it is the reliability, here alpha; by the total x it is cov(t, x)^2 / (var(t) var(x)), with var(t) = alpha var(s) and
 * cov(t, x) = cov(s, x) - (1 - alpha) var(s), since errors of different items are uncorrelated. A subscore has added
 * value where the first is greater. The difference's interval is by linearization and Student's t, under the table's
 * strata and clusters or for independent people with weights.
 * @param items of the subscale (two or more) and of the larger scale, which includes them
 * @returns figures of people who answered all items of the larger scale; null unless alpha is above 0 and there are two
 * @throws ItemwiseError "unknown-item", "clusters-straddle-strata"
 * @see Haberman, S. J. (2008). Journal of Educational and Behavioral Statistics, 33, 204-229. Checked against the
 *   formula in R and R's survey (scripts/reference/added-value.R).
 */
export function addedValue(
  table: PatternTable,
  items: { readonly own: readonly string[]; readonly all: readonly string[] },
  options: { clusterLabels?: ClusterLabels | undefined } = {},
): Figures {
  const sample = sampledAnswers(table, items.all, { labels: options.clusterLabels });
  const { weight } = sample.table;
  const own = deviationSums(weight, scoresOf(sample.table, items.own));
  const all = deviationSums(weight, scoresOf(sample.table));
  const variance = momentOf(weight, own.sums, own.sums);
  const whole = momentOf(weight, all.sums, all.sums);
  const trace = meanOf(weight, own.squares);
  const reliability = alphaOf(variance, trace, items.own.length);
  if (reliability === null || !(variance.value - trace.value > 1e-12 * trace.value)) return NOTHING;
  if (!(whole.value > 1e-12 * trace.value)) return NOTHING;
  const truth = reliability.times(variance);
  const shared = momentOf(weight, own.sums, all.sums).minus(variance).plus(truth);
  const total = shared.times(shared).over(truth.times(whole));
  // A share of variance above 1 is meaningless.
  if (total.value > 1 + 1e-12) return NOTHING;
  const difference = reliability.minus(total);
  const { low, high } = intervalOn("plain", errorOf(difference, sample));
  return {
    subscore: reliability.value,
    total: total.value,
    difference: difference.value,
    interval: low === null || high === null ? null : [Math.max(-1, low), Math.min(1, high)],
  };
}
