import { exploredFactors, type Structure } from "../../measures/structure";
import type { Scale } from "../../reliability/reliability";
import * as names from "../../words/messages";

/** All items as one scale, and every factor of every structure but those that share an exploratory block. */
export function analyzedScales(structures: readonly Structure[], items: readonly string[]): Scale[] {
  const allItems: Scale = { scale: "all", structure: null, label: names.allItems(), items };
  return [allItems, ...structures.flatMap((structure) => scalesOf(structure, items))];
}

/** Factors of a structure with their analyzed items; explored factors and those without any items are left out. */
function scalesOf(structure: Structure, analyzed: readonly string[]): Scale[] {
  const explored = exploredFactors(structure.model);
  return structure.factors
    .filter(({ id }) => !explored.includes(id))
    .map(({ id, label, items }) => ({
      scale: id,
      structure: structure.id,
      label,
      items: items.filter((item) => analyzed.includes(item)),
    }))
    .filter(({ items }) => items.length > 0);
}
