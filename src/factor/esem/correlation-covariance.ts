import { type CorrelateOptions, correlationType } from "../../correlation/correlate";
import { completeRows, peopleIn } from "../../correlation/pairs/observed-categories";
import { scoreInfluences } from "../../correlation/pairs/score-pairs";
import type { PatternTable } from "../../data/answers/pattern-table";
import { influenceSpread } from "../../survey/design/influence-covariance";
import { sampleDesign } from "../../survey/design/sample-design";
import { answeredAny } from "../moments/group-tables";
import { ordinalMoments } from "../moments/ordinal-moments";

/**
 * Sampling covariance of the correlations of `correlate`, from their influence functions: of independent people the sum of
 * squared weights times the products of influences, with the factor n / (n - 1); under strata and clusters the linearized one.
 *
 * @param table the answers; all of its items
 * @param options as the correlations were computed
 * @returns row-major, pairs x pairs (1-2, 1-3, ..., 2-3); null where a correlation of scores is at its bound
 * @throws ItemwiseError as `ordinalMoments`, where a correlation has no variance
 */
export function correlationCovariance(table: PatternTable, options: CorrelateOptions): Float64Array | null {
  const type = correlationType(table, options.type ?? "auto");
  return type === "pearson" || type === "spearman"
    ? scoreCovariance(table, type, options)
    : ordinalCovariance(table, options);
}

function ordinalCovariance(table: PatternTable, options: CorrelateOptions): Float64Array | null {
  const { missing, correction, clusterLabels } = options;
  const items = table.items.map(({ id }) => id);
  const [moments] = ordinalMoments(table, { items, missing, correction, clusterLabels });
  if (moments === undefined) return null;
  const pairs = (items.length * (items.length - 1)) / 2;
  const size = moments.moments.length;
  const first = size - pairs;
  const designed = sampleDesign(table, clusterLabels) !== null;
  const unit = 1 / (designed ? moments.n : moments.n - 1);
  const covariance = new Float64Array(pairs * pairs);
  for (let k = 0; k < pairs; k++) {
    for (let l = 0; l < pairs; l++) {
      covariance[k * pairs + l] = unit * moments.gamma[(first + k) * size + first + l]!;
    }
  }
  return covariance;
}

function scoreCovariance(
  table: PatternTable,
  type: "pearson" | "spearman",
  { missing, clusterLabels }: CorrelateOptions,
): Float64Array | null {
  const all = table.items.map((_, item) => item);
  const included = missing === "listwise" ? completeRows(table, all) : null;
  const influences = scoreInfluences(table, type, included);
  if (influences === null) return null;
  const design = sampleDesign(table, clusterLabels);
  const spread = influenceSpread(influences, table, { design, included });
  if (design !== null) return spread;
  const n = peopleIn(table, included ?? answeredAny(table));
  return spread.map((value) => (value * n) / (n - 1));
}
