import type { AnalyzedItem } from "../../data/answers/pattern-table";
import { ItemwiseError } from "../../errors";
import { estimateRows } from "../../factor/cfa/estimate-rows";
import { fitCfa } from "../../factor/cfa/fit-cfa";
import { covarianceOfEstimates } from "../../factor/cfa/standard-errors/estimate-covariance";
import { chiSquareUpper } from "../../numeric/distributions/special";
import { alikeInGroup, type ComparedGroups } from "./compared-groups";
import type { FoundDif } from "./dif-finding";

/**
 * MIMIC model: one factor regressed on the group, and the direct effect of the group on each item in turn, tested by
 * Wald's chi-square; items that are not anchors have direct effects in every model. Ordered items by probit (WLSMV). The
 * effect is that of the focal group on the latent answer, in SDs given the factor's predictors: negative where the item
 * is harder for the focal group. Slopes are equal in both groups: only uniform DIF is found. An item that a group answers
 * alike has no finite effect, and is left out of the model.
 * @param anchors indices of items of `whole`
 * @see Muthén (1985), Journal of Educational Statistics, 10, 121-132; Wang, Shih & Yang (2009), Educational and
 *   Psychological Measurement, 69, 713-731, for purification. Reference: lavaan 0.6-19.
 */
export function mimicDif(groups: ComparedGroups, anchors: readonly number[]): FoundDif[] {
  const { whole, places } = groups;
  const isAlike = alikeInGroup(groups);
  const used = whole.items.flatMap((_, j) => (isAlike[j] ? [] : [j]));
  const group: AnalyzedItem = {
    id: "g",
    label: "",
    wording: null,
    scale: "continuous",
    categories: [],
    missing: [],
  };
  const table = {
    ...whole,
    items: [...whole.items.map((item, j) => ({ ...item, id: `y${j}` })), group],
    columns: [...whole.columns, Float64Array.from(places, (place) => (place < 0 ? Number.NaN : place))],
  };
  const measured = `f =~ ${used.map((j) => `y${j}`).join(" + ")}\nf ~ g`;
  return whole.items.map((_, item): FoundDif => {
    if (isAlike[item]) return { reason: "alike-in-group" };
    const direct = used.flatMap((j) => (j === item || !anchors.includes(j) ? [`y${j} ~ g`] : []));
    if (direct.length > used.length - 1) return { reason: "few-anchors" };
    try {
      const { fitted, parts } = fitCfa(table, [measured, ...direct].join("\n"), { missing: "pairwise" });
      const { converged, identified } = fitted.convergence;
      if (!converged || !identified) return { reason: "no-estimates" };
      const rows = estimateRows(fitted, covarianceOfEstimates(fitted, parts));
      const own = rows.find(({ op, lhs, rhs }) => op === "~" && lhs === `y${item}` && rhs === "g");
      if (own?.est == null || own.se == null || !(own.se > 0)) return { reason: "no-estimates" };
      const statistic = (own.est / own.se) ** 2;
      return { statistic, df: 1, p: chiSquareUpper(statistic, 1), effect: own.est, size: null };
    } catch (error) {
      // Moments that cannot be computed.
      if (error instanceof ItemwiseError) return { reason: "no-estimates" };
      throw error;
    }
  });
}
