import { exploredFactors, type Structure } from "../../measures/structure";
import type { Scale } from "../../reliability/reliability";
import * as names from "../../words/messages";

/** All items as one scale, and every factor of every structure but those that share an exploratory block. */
export function analyzedScales(structures: readonly Structure[], items: readonly string[]): Scale[] {
  const allItems: Scale = { scale: "all", structure: null, label: names.allItems(), items };
  return [allItems, ...toldApart(structures.flatMap((structure) => scalesOf(structure, items)))];
}

/** Sums of other items with the same label get their number of items or, where that is the same, the structure's label. */
function toldApart(scales: readonly (Scale & { readonly of: string })[]): Scale[] {
  return scales.map(({ of, ...scale }) => {
    const { label, items } = scale;
    const others = scales.filter(
      (one) =>
        one.label === label &&
        (one.items.length !== items.length || one.items.some((id) => !items.includes(id))),
    );
    if (others.length === 0) return scale;
    const isCount = others.every((one) => one.items.length !== items.length);
    return {
      ...scale,
      label: names.scaleOf({ label, of: isCount ? names.itemCount({ n: items.length }) : of }),
    };
  });
}

/** Factors of a structure with their analyzed items; explored factors and those without any items are left out. */
function scalesOf(structure: Structure, analyzed: readonly string[]): (Scale & { readonly of: string })[] {
  const explored = exploredFactors(structure.model);
  return structure.factors
    .filter(({ id }) => !explored.includes(id))
    .map(({ id, label, items }) => ({
      scale: id,
      structure: structure.id,
      label,
      of: structure.label,
      items: items.filter((item) => analyzed.includes(item)),
    }))
    .filter(({ items }) => items.length > 0);
}
