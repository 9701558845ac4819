import { product, symmetricInverse } from "../../numeric/dense";
import { groupDiscrepancy } from "./discrepancy";
import { gammaAboutModel } from "./gamma-about-model";
import { type Traces, trace } from "./traces";
import { meat, people, type WeightedGroup } from "./weighted-groups";

/**
 * The trace that the Yuan-Bentler statistic of MLR is scaled by (Asparouhov & Muthén 2005, equation 6; Mplus's): what
 * the saturated model's scores have, at the sample's moments, less what the model's have, by its observed information.
 *
 * @param groups groups of continuous items
 * @param options `information`: observed information of the model (free x free)
 * @returns null where the information is singular
 */
export function yuanBentlerTraces(
  groups: readonly WeightedGroup[],
  { information, free }: { information: Float64Array; free: number },
): Traces | null {
  const inverse = symmetricInverse(information, free);
  if (inverse === null) return null;
  const total = people(groups.map(({ data }) => data));
  let first = 0;
  for (const { data } of groups) {
    const size = data.moments.length;
    const saturated = groupDiscrepancy(data, { discrepancy: "ML", total });
    first += trace(saturated.weigh(data.gamma, size, data.moments), size);
  }
  const square = { rows: free, inner: free, columns: free };
  first -= trace(product(inverse, meat(groups, free, gammaAboutModel), square), free);
  return { first, second: null };
}
