import type { EfaSolution } from "../efa/solution";
import type { StructureMatch } from "./structure-match";

/**
 * The declared items of a factor that load saliently on it with another sign than its declared items in sum: a sign of
 * an item that is keyed the other way. Empty where all have the same sign.
 *
 * @param factor as `matchStructure` gives it
 */
export function contraryItems(
  solution: EfaSolution,
  factor: Pick<StructureMatch["factors"][number], "items" | "salient" | "column">,
): { item: string; loading: number }[] {
  const loadings = factor.items.map((item) => ({
    item,
    loading: solution.loadings[solution.items.indexOf(item)]?.[factor.column] ?? 0,
  }));
  const sign = Math.sign(loadings.reduce((sum, { loading }) => sum + loading, 0)) || 1;
  return loadings.filter(({ item, loading }) => factor.salient.includes(item) && loading * sign < 0);
}
