import type { DeclaredStructure, StructureMatch } from "./structure-match";

/** A structure that was not held against any solution, and why. */
function notExamined(structure: DeclaredStructure, reason: string): StructureMatch {
  return {
    structure: structure.id,
    label: structure.label,
    factors: [],
    crossLoadings: [],
    hitRate: null,
    verdict: "not examined",
    reasons: [reason],
  };
}

/**
 * Why a structure cannot be held against any solution of these items: a factor of it has no item among them. Null
 * where every factor has one.
 *
 * @param items ids of the items analyzed
 */
export function withoutItems(structure: DeclaredStructure, items: readonly string[]): StructureMatch | null {
  const lost = structure.factors.filter((factor) => !factor.items.some((item) => items.includes(item)));
  if (lost.length === 0) return null;
  const told = lost.map((factor) => `"${factor.label}" (${factor.items.join(", ")})`).join(", ");
  const reason = `No item is left of ${lost.length === 1 ? "its factor" : "its factors"} ${told}, so that no solution has the structure's ${structure.factors.length === 1 ? "factor" : `${structure.factors.length} factors`}.`;
  return notExamined(structure, reason);
}

/** A structure with another number of factors than any of the solutions computed. */
export function withoutSolution(structure: DeclaredStructure): StructureMatch {
  const factors = structure.factors.length === 1 ? "1 factor" : `${structure.factors.length} factors`;
  return notExamined(structure, `There is no solution with ${factors} among those computed.`);
}
