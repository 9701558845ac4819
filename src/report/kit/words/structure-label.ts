import type { Analysis } from "../../../analysis/analysis";

/** The label of a declared structure by its id; "All items" for none. */
export function structureLabel(analysis: Analysis, id: string | null): string {
  if (id === null) return "All items";
  return analysis.measure.structures.find((structure) => structure.id === id)?.label ?? id;
}
