import { countedRules, type Retention } from "../factor/efa/retention/retention";
import type { EfaSolution } from "../factor/efa/solution";
import { matchStructure } from "../factor/structures/match-structure";
import { withoutItems, withoutSolution } from "../factor/structures/not-examined";
import type { StructureMatch } from "../factor/structures/structure-match";
import type { Structure } from "../measures/structure";

/**
 * Each declared structure, whole, held against the solution with as many factors; where there can be none or is none,
 * "not examined" with the reason.
 *
 * @param items ids of the items analyzed
 */
export function matchStructures(
  structures: readonly Structure[],
  found: {
    readonly items: readonly string[];
    readonly solutions: readonly EfaSolution[];
    readonly retention: Retention;
  },
): StructureMatch[] {
  const rules = countedRules(found.retention);
  return structures.map((structure) => {
    const impossible = withoutItems(structure, found.items);
    if (impossible !== null) return impossible;
    const solution = found.solutions.find((one) => one.factors === structure.factors.length);
    return solution === undefined
      ? withoutSolution(structure)
      : matchStructure(solution, structure, { rules });
  });
}
