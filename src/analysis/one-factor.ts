import type { PatternTable } from "../data/answers/pattern-table";
import type { Structure } from "../measures/structure";

const FEWEST_ITEMS = 3;

/**
 * The structure with one factor of all items, which every other one is compared with; null where one of the structures
 * is it, or where there are too few items.
 */
export function oneFactorStructure(table: PatternTable, structures: readonly Structure[]): Structure | null {
  const items = table.items.map(({ id }) => id);
  const is = ({ factors }: Structure): boolean =>
    factors.length === 1 && items.every((id) => factors[0]?.items.includes(id));
  if (items.length < FEWEST_ITEMS || structures.some(is)) return null;
  const factor = freeName("general", new Set(items));
  return {
    id: freeName("one-factor", new Set(structures.map(({ id }) => id))),
    label: "One factor",
    model: `${factor} =~ ${items.join(" + ")}`,
    factors: [{ id: factor, label: "All items", items }],
  };
}

/** The first of the structures, one factor where there is none; null where there are too few items for that. */
export function firstStructure(table: PatternTable, structures: readonly Structure[]): Structure | null {
  return structures[0] ?? oneFactorStructure(table, structures);
}

function freeName(wanted: string, taken: ReadonlySet<string>): string {
  let name = wanted;
  for (let k = 2; taken.has(name); k++) name = `${wanted}${k}`;
  return name;
}
