import type { PatternTable } from "../../data/answers/pattern-table";
import type { Structure } from "../../measures/structure";
import * as names from "../../words/messages";
import { freeName } from "../model/model-template";

const MIN_ITEMS = 3;

/**
 * The structures preceded by one factor of all items as baseline, unless one of them is it or there are too few items.
 */
export function withOneFactor(table: PatternTable, structures: readonly Structure[]): readonly Structure[] {
  const items = table.items.map(({ id }) => id);
  const is = ({ factors }: Structure): boolean =>
    factors.length === 1 && items.every((id) => factors[0]?.items.includes(id));
  if (items.length < MIN_ITEMS || structures.some(is)) return structures;
  const factor = freeName("general", new Set(items));
  const one = {
    id: freeName("one-factor", new Set(structures.map(({ id }) => id))),
    label: names.oneFactor(),
    model: `${factor} =~ ${items.join(" + ")}`,
    factors: [{ id: factor, label: names.allItems(), items }],
  };
  return [one, ...structures];
}

/** The first structure, by default one factor; null with too few items for that. */
export function firstStructure(table: PatternTable, structures: readonly Structure[]): Structure | null {
  return structures[0] ?? withOneFactor(table, [])[0] ?? null;
}
