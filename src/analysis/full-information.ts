import type { PatternTable } from "../data/answers/pattern-table";
import { incompleteMoments } from "../factor/incomplete/incomplete-moments";
import { withinUnit } from "../figures/unit-coefficients";
import type { Structure } from "../measures/structure";
import { cronbachAlpha } from "../reliability/alpha";
import type { Alternative } from "./analysis";

/**
 * Alpha of all items and of a structure's factors from the maximum likelihood covariances of all answers, which may be
 * missing at random: beside alpha of complete cases.
 * @param table continuous items
 * @throws ItemwiseError as `incompleteMoments`
 * @see Enders (2010), Applied missing data analysis, chapter 4. Reference: lavaan's saturated moments, `missing = "ml"`.
 */
export function fullInformation(table: PatternTable, structure: Structure): Alternative {
  const ids = table.items.map(({ id }) => id);
  const [moments] = incompleteMoments({ ...table, groupings: [] }, { items: ids });
  const alphaOf = (items: readonly string[]): number | null => {
    const at = items.map((id) => ids.indexOf(id));
    const covariance = at.map((i) => at.map((j) => moments?.covariance[i * ids.length + j] ?? Number.NaN));
    return withinUnit({ alpha: cronbachAlpha(covariance) }).values.alpha;
  };
  const scales = [
    { structure: null, scale: "all", items: ids },
    ...structure.factors
      .filter(({ items }) => items.length < ids.length)
      .map(({ id, items }) => ({ structure: structure.id, scale: id, items })),
  ];
  return {
    choice: "full information",
    detail: "",
    n: moments?.n ?? null,
    factors: null,
    structure: structure.id,
    cfi: null,
    rmsea: null,
    problem: null,
    scales: scales.map((scale) => ({ ...scale, alpha: alphaOf(scale.items), omega: null })),
  };
}
