import { extractionByName } from "../../efa/extraction/extract";
import { echelonLoadings } from "../../efa/rotation/echelon-loadings";
import type { ModelTable } from "../../model/model-table";
import { unrotatedTable } from "../../model/unrotated-table";
import type { GroupMoments } from "../../moments/group-moments";

/**
 * The identified model behind exploratory blocks (`unrotatedTable`), which starts from a minres extraction of each
 * block's items. The items that identify its loadings are those that determine them best, whatever their order.
 */
export function unrotatedModel(table: ModelTable, data: readonly GroupMoments[]): ModelTable {
  return unrotatedTable(table, ({ items, factors }, group) => {
    if (factors.length >= items.length) return null;
    const { covariance, items: all } = data[group]!;
    const places = items.map((item) => all.indexOf(item));
    const deviations = places.map((at) => Math.sqrt(covariance[at * all.length + at]!));
    const correlation = places.map((at, i) =>
      places.map((other, j) =>
        i === j ? 1 : covariance[at * all.length + other]! / (deviations[i]! * deviations[j]!),
      ),
    );
    const { loadings } = extractionByName("minres")(correlation, factors.length);
    const echelon = echelonLoadings(loadings);
    return {
      pivots: echelon.pivots,
      loadings: echelon.loadings.map((row, i) => row.map((value) => value * deviations[i]!)),
    };
  });
}
