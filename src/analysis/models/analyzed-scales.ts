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

/** The factors of the first structure that divide all items; none without, or where the first has them in one factor. */
export function strataOf(items: readonly string[], structures: readonly Structure[]): number[][] {
  const [whole] = structures[0]?.factors ?? [];
  if (structures[0]?.factors.length === 1 && items.every((id) => whole?.items.includes(id))) return [];
  const divides = structures.find(({ factors }) => {
    const all = factors.flatMap((factor) => factor.items.filter((id) => items.includes(id)));
    return factors.length > 1 && all.length === items.length && new Set(all).size === items.length;
  });
  return (divides?.factors ?? []).map((factor) =>
    factor.items.map((id) => items.indexOf(id)).filter((j) => j >= 0),
  );
}

/** The sum of all items after the scales into which a structure divides them. */
export function totalLast(scales: readonly Scale[], structures: readonly Structure[]): readonly Scale[] {
  const [all, ...others] = scales;
  return all !== undefined && strataOf(all.items, structures).length > 0 ? [...others, all] : scales;
}
