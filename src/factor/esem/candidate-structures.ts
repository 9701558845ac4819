import { stem } from "../../data/columns/name-parts";
import { parseStructure } from "../../measures/check-population-structure";
import type { Structure } from "../../measures/structure";
import type { LocalMisfit } from "../cfa/cfa-result";
import type { EfaSolution } from "../efa/solution";
import { foundModel } from "./cross-validation";
import * as messages from "./messages";

const EVERY_ITEM = 0;
/** One item is no factor. */
const FEWEST_ITEMS = 2;

/** A factor solution as a simple structure: each item on the factor of its largest loading; null where a factor has one item. */
export function exploratoryStructure(
  solution: EfaSolution | undefined,
  taken: readonly string[],
): Structure | null {
  if (solution === undefined || solution.factors < 2) return null;
  const { model } = foundModel(solution.items, solution.loadings, EVERY_ITEM);
  const found = parseStructure(model);
  if (found.length < solution.factors || found.some(({ items }) => items.length < FEWEST_ITEMS)) return null;
  return {
    id: freeId("exploratory", taken),
    label: messages.exploratoryStructure({ factors: solution.factors }),
    model,
    factors: found.map(({ id, items }, at) => ({
      id,
      label: labelOf(at, items, solution.items),
      items,
    })),
  };
}

/** Longer names of the first and the last item are left out of a factor's. */
const LONGEST_NAMES = 24;

/**
 * A factor's number, and its items where their names share a stem that no others have, or follow one another: "Factor 1
 * (N1–N5)".
 * @param all the items in order
 */
function labelOf(at: number, items: readonly string[], all: readonly string[]): string {
  const [first = "", last = first] = [items[0], items.at(-1)];
  const own = stem(first);
  const between = all.slice(all.indexOf(first), all.indexOf(last) + 1);
  const isSpan =
    own !== "" &&
    items.every((id) => stem(id) === own) &&
    (between.length === items.length || all.filter((id) => stem(id) === own).length === items.length);
  return isSpan && first.length + last.length <= LONGEST_NAMES
    ? messages.namedFactor({ number: at + 1, first, last })
    : messages.foundFactor({ number: at + 1 });
}

/** A declared structure with the parameters that its misfit names; its scales stay. Null without any. */
export function withNamedParameters(
  structure: Structure,
  misfit: LocalMisfit | null,
  taken: readonly string[],
): Structure | null {
  if (misfit === null || misfit.model === null || misfit.diffuse) return null;
  return {
    ...structure,
    structural: undefined,
    id: freeId(`${structure.id}-modified`, taken),
    label: messages.modifiedStructure({
      structure: structure.label,
      parameters: misfit.parameters.map(({ lhs, op, rhs }) => `${lhs} ${op} ${rhs}`),
    }),
    model: misfit.model,
  };
}

function freeId(wanted: string, taken: readonly string[]): string {
  let id = wanted;
  for (let k = 2; taken.includes(id); k++) id = `${wanted}-${k}`;
  return id;
}
